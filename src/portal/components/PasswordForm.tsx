import type { PortalWords } from '@/portal/words'

import { PasswordField } from './PasswordField'

type Problem = { isCurrent: boolean; text: string } | null

/** Changes one's own password; a plain form, so that password managers understand it. */
export const PasswordForm = ({
  words,
  email,
  problem,
}: {
  words: PortalWords['account']
  email: string
  problem: Problem
}) => (
  <form className="panel form" action="/opd/akun/sandi" method="post">
    <h2>{words.passwordTitle}</h2>
    <input
      className="visually-hidden"
      type="text"
      name="username"
      autoComplete="username"
      defaultValue={email}
      readOnly
      tabIndex={-1}
      aria-hidden="true"
    />
    <PasswordField
      id="sandi-sekarang"
      label={words.currentPassword}
      autoComplete="current-password"
      error={problem?.isCurrent ? problem.text : undefined}
    />
    <PasswordField
      id="sandi-baru"
      label={words.newPassword}
      hint={words.newPasswordHint}
      autoComplete="new-password"
      error={problem && !problem.isCurrent ? problem.text : undefined}
    />
    <div className="buttons">
      <button className="button">{words.change}</button>
    </div>
  </form>
)
