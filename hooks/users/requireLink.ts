import type { CollectionBeforeOperationHook } from 'payload'

import { isStorable } from '@/domain/storableText'
import { RuleViolation } from '@/domain/violation'
import { queryRows, sql } from '@/hooks/transaction'

type Args = { data?: { token?: unknown } }

/**
 * A link that was used or is too old says so before the new password is judged. Payload checks it as
 * well, but answers as to somebody who is not signed in.
 *
 * @throws RuleViolation `users.linkExpired`
 */
export const requireLink: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return
  const { token } = (args as Args).data ?? {}
  const isPossible = typeof token === 'string' && isStorable(token)
  const found = isPossible
    ? await queryRows(
        req,
        sql`SELECT id FROM users
          WHERE reset_password_token = ${token} AND reset_password_expiration > now()`,
      )
    : []
  if (found.length === 0) throw new RuleViolation('users.linkExpired')
}
