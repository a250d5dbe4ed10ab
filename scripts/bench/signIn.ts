import type pg from 'pg'

import type { Send } from './http'
import { PASSWORD } from './load'

const OPDS_MAX = 24
const AUDITORS_MAX = 16

/**
 * Signs in OPD users and auditors as a browser does.
 * @returns cookie by OPD, and by id of the auditor
 */
export const signInAll = async (client: pg.Client, send: Send): Promise<Map<string, string>> => {
  const { rows } = await client.query<{ owner: string; email: string }>(
    `(SELECT opd_id AS owner, email FROM users WHERE opd_id IS NOT NULL ORDER BY email LIMIT $1)
      UNION ALL (SELECT id, email FROM users WHERE email LIKE 'auditor%' ORDER BY email LIMIT $2)`,
    [OPDS_MAX, AUDITORS_MAX],
  )
  const cookies = new Map<string, string>()
  for (const { owner, email } of rows) cookies.set(owner, await signIn(send, email))
  return cookies
}

const signIn = async (send: Send, email: string): Promise<string> => {
  const body = { email, password: PASSWORD }
  const { setCookie } = await send({ method: 'POST', path: '/api/users/login', body })
  const [cookie] = setCookie.flatMap((line) => line.split(';').slice(0, 1))
  if (!cookie) throw new Error(`no cookie for ${email}`)
  return cookie
}
