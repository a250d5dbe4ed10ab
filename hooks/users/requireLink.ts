import type { CollectionBeforeOperationHook } from 'payload'

import { isStorable } from '@/domain/storableText'
import { RuleViolation } from '@/domain/violation'
import { type Asking, queryRows, sql } from '@/hooks/transaction'

type Args = { data?: { token?: unknown } }

/** By the clock and not by `now()`, which stands still while a transaction waits for the person. */
const personOf = (token: string) => sql`SELECT id FROM users
  WHERE reset_password_token = ${token} AND reset_password_expiration > clock_timestamp()`

/** Whether the link of a mail would still set a password, for the page that it opens. */
export const isLinkOpen = async (req: Asking, token: string): Promise<boolean> =>
  isStorable(token) && (await queryRows(req, personOf(token))).length > 0

/**
 * A link that was used or is too old says so before the new password is judged; Payload, which looks
 * for it as well, would answer as to somebody who is not signed in. On the locked person, so that the
 * link works once, and no more for whoever opens it while the address or the password is changed.
 *
 * @throws RuleViolation `users.linkExpired`
 */
export const requireLink: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return
  const { token } = (args as Args).data ?? {}
  const isPossible = typeof token === 'string' && isStorable(token)
  const found = isPossible ? await queryRows(req, sql`${personOf(token)} FOR NO KEY UPDATE`) : []
  if (found.length === 0) throw new RuleViolation('users.linkExpired', {}, 'password')
}
