import type { PayloadRequest } from 'payload'

import { type Asking, queryRows, sql } from '@/hooks/transaction'
import type { Device } from '@/i18n/deviceLabel'

/** The session in which a request was made; Payload keeps it on the person, untyped. */
export const currentSessionOf = ({ user }: Pick<PayloadRequest, 'user'>): string =>
  (user as { _sid?: string } | null)?._sid ?? ''

export type SessionRow = Device & { id: string; createdAt: string; usedUntil: string }

/** The sessions of a person that still stand, newest first; at most five. */
export const sessionsOf = (req: Asking, user: string): Promise<SessionRow[]> =>
  queryRows<SessionRow>(
    req,
    sql`SELECT s.id, d.browser, d.system, to_char(s.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "createdAt",
      to_char(s.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "usedUntil"
      FROM users_sessions s LEFT JOIN session_devices d ON d.session_id = s.id
      WHERE s._parent_id = ${user} AND s.expires_at > now()
      ORDER BY s.created_at DESC`,
  )

/** Ends the sessions of a person but one, on the locked person. Answers how many there were. */
export const endOtherSessions = async (
  req: Asking,
  { user, kept }: { user: string; kept: string },
): Promise<number> => {
  const ended = await queryRows(
    req,
    sql`DELETE FROM users_sessions WHERE _parent_id = ${user} AND id <> ${kept} RETURNING id`,
  )
  return ended.length
}
