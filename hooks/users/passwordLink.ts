import type { PayloadRequest } from 'payload'

import { isStorable } from '@/domain/storableText'
import { queryRows, sql } from '@/hooks/transaction'

/** Whether the link of a mail still makes a new password; whoever saves one is asked again by `requireLink`. */
export const isLinkOpen = async (
  query: Pick<PayloadRequest, 'payload'>,
  token: string,
): Promise<boolean> => {
  if (!isStorable(token)) return false
  const found = await queryRows(
    query,
    sql`SELECT id FROM users
      WHERE reset_password_token = ${token} AND reset_password_expiration > clock_timestamp()`,
  )
  return found.length > 0
}
