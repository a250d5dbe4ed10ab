import { randomBytes, randomUUID } from 'node:crypto'

import { env } from '@/env'
import { recordEvents } from '@/hooks/audit/recordEvents'
import { queryRows, sql } from '@/hooks/transaction'

import type { JobContext } from './job'
import type { JobData } from './jobs'
import { findAddressee, sendLetter } from './letter'

/** How long the link may be used, and how late it may still be sent. */
const VALID_MS = 3_600_000
const TOKEN_BYTES = 20

/**
 * Mails the link by which a person makes a new password. For an address that is nobody's the job
 * carries an id that is nobody's. A link that could not be sent within the hour is not sent any
 * more: whoever still waits asks again. Sent twice, the later link is the one that works.
 */
export const mailNewPassword = async ({
  payload,
  data: { person, at },
}: JobContext<JobData<'mail-new-password'>>): Promise<void> => {
  if (!env.smtpUrl || Date.now() - Date.parse(at) > VALID_MS) return
  const told = await findAddressee({ payload }, person)
  if (!told?.active) return
  const token = randomBytes(TOKEN_BYTES).toString('hex')
  const validUntil = new Date(Date.now() + VALID_MS).toISOString()
  await queryRows(
    { payload },
    sql`UPDATE users SET reset_password_token = ${token}, reset_password_expiration = ${validUntil}
      WHERE id = ${person}`,
  )
  await sendLetter({ payload }, told, {
    kind: 'newPassword',
    paragraphs: [['what'], ['open'], ['notYou']],
    facts: { link: new URL(`/admin/reset/${token}`, env.serverUrl).href },
    id: `new-password.${randomUUID()}`,
  })
  await recordEvents({ payload, user: null, context: {} }, [
    { action: 'password-link-sent', collection: 'users', record: person, title: told.name },
  ])
}
