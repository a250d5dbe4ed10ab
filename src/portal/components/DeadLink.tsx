import { violations } from '@/i18n/violations'
import type { Reader } from '@/portal/session'

/** In place of the form that the link of a mail led to, once it was used or is too old. */
export const DeadLink = ({ reader, askPath }: { reader: Reader; askPath: string }) => (
  <>
    <p className="notice" data-tone="late" role="alert">
      {violations[reader.language]['users.linkExpired']}
    </p>
    <p className="buttons">
      <a className="button" href={askPath}>
        {reader.words.newPassword.askAgain}
      </a>
    </p>
  </>
)
