import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { PublicShell } from '@/portal/components/Shell'
import { readLanguage } from '@/portal/language'
import { findOpd, readReader } from '@/portal/session'
import { wordsIn } from '@/portal/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsIn(await readLanguage()).notStaff.tab,
})

/**
 * Where Payload sends whoever may not enter the admin UI. Its own page offers nothing but to sign
 * out; an OPD user is shown the way to the portal instead.
 */
const Page = async () => {
  const reader = await readReader()
  if (!reader.actor) redirect('/admin/login')
  const isOpd = (await findOpd()) !== null
  const { notStaff } = reader.words
  return (
    <PublicShell reader={reader}>
      <h1>{notStaff.title}</h1>
      <p className="lead">{isOpd ? notStaff.text : notStaff.other}</p>
      <div className="buttons">
        {isOpd && (
          <a className="button" href="/opd">
            {notStaff.toPortal}
          </a>
        )}
        <form action="/opd/keluar" method="post">
          <button className="button button-plain">{notStaff.signOut}</button>
        </form>
      </div>
    </PublicShell>
  )
}

export default Page
