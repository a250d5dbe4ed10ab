import type { Metadata } from 'next'

import { isLinkOpen } from '@/hooks/users/requireLink'
import { DeadLink } from '@/portal/components/DeadLink'
import { PasswordField } from '@/portal/components/PasswordField'
import { PublicShell } from '@/portal/components/Shell'
import { readLanguage } from '@/portal/language'
import { findPasswordProblem } from '@/portal/passwordProblem'
import { readReader } from '@/portal/session'
import { wordsIn } from '@/portal/words'

type Args = { params: Promise<{ token: string }>; searchParams: Promise<{ galat?: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsIn(await readLanguage()).newPassword.title,
})

/** Sets a new password by the link of the mail, while it works: a plain form that needs no script. */
const Page = async ({ params, searchParams }: Args) => {
  const { token } = await params
  const { galat } = await searchParams
  const reader = await readReader()
  const { newPassword, account } = reader.words
  const isOpen = await isLinkOpen(reader.req, token)
  const error = findPasswordProblem(reader.language, galat)
  return (
    <PublicShell reader={reader}>
      <h1>{newPassword.title}</h1>
      {isOpen ? (
        <>
          {galat && !error && (
            <p className="notice" data-tone="late" role="alert">
              {newPassword.failed}
            </p>
          )}
          <form className="form" action={`/opd/sandi-baru/${token}/kirim`} method="post">
            <PasswordField
              id="sandi-baru"
              label={account.newPassword}
              hint={account.newPasswordHint}
              autoComplete="new-password"
              error={error}
            />
            <div className="buttons">
              <button className="button">{newPassword.submit}</button>
            </div>
            <p className="hint">{newPassword.then}</p>
          </form>
        </>
      ) : (
        <DeadLink reader={reader} askPath="/opd/lupa-sandi" />
      )}
    </PublicShell>
  )
}

export default Page
