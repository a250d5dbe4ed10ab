import type { Metadata } from 'next'

import { DeadLink } from '@/portal/components/DeadLink'
import { PublicShell } from '@/portal/components/Shell'
import { readLanguage } from '@/portal/language'
import { readReader } from '@/portal/session'
import { wordsIn } from '@/portal/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsIn(await readLanguage()).newPassword.title,
})

/** Where the link of a mail leads a member of the staff once it was used or is too old. */
const Page = async () => {
  const reader = await readReader()
  const { forgotten, newPassword } = reader.words
  return (
    <PublicShell reader={reader}>
      <h1>{newPassword.title}</h1>
      <DeadLink reader={reader} askPath="/admin/forgot" />
      <p className="pager">
        <a href="/admin/login">{forgotten.toSignIn}</a>
      </p>
    </PublicShell>
  )
}

export default Page
