import type { PayloadRequest } from 'payload'

import type { Actor } from '@/access/actor'
import { tell } from '@/hooks/queueNotices'
import { say } from '@/i18n/label'

type Told = {
  event: string
  /** Whose account it is and what changed. Stored, so in the language of the office. */
  what: string
  note?: string | null
  by: Actor | null
}

/** Tells of a change to an account and names who made it: not everybody told may read the log. */
export const tellOfAccount = (
  req: PayloadRequest,
  id: string,
  { event, what, note, by }: Told,
): Promise<void> =>
  tell(
    { req, slug: 'users', id, row: { id }, facts: {} },
    {
      event,
      subject: by ? say('account.changed.by', 'id', { what, name: by.name }) : what,
      note,
      by: by?.id,
    },
  )
