import type { Payload, PayloadRequest } from 'payload'

import { queryRows, sql } from '@/hooks/transaction'

const TOKEN = /(?:^|;\s*)[\w-]+-token=/

/** Whether a request says that somebody is signed in; nobody has looked yet. */
export const claimsSession = (headers: Headers): boolean => TOKEN.test(headers.get('cookie') ?? '')

/**
 * The person of a request; nobody for one without a session that stands. Payload takes any failure
 * to read a session for "signed out": a lost database would send everybody to the sign-in page.
 *
 * @throws what the database says when it cannot be asked
 */
export const findUser = async (
  payload: Payload,
  headers: Headers,
): Promise<PayloadRequest['user']> => {
  const { user } = await payload.auth({ headers })
  if (user || !claimsSession(headers)) return user
  await queryRows({ payload }, sql`SELECT 1`)
  return (await payload.auth({ headers })).user
}
