import { randomBytes, randomUUID } from 'node:crypto'

import { env } from '@/env'
import { recordEvents } from '@/hooks/audit/recordEvents'
import { queryRows, sql } from '@/hooks/transaction'

import type { JobContext } from './job'
import type { JobData } from './jobs'
import { assertMailServer, findAddressee, sendLetter } from './letter'

/** How long the link may be used, and how late it may still be sent. */
const VALID_MS = 3_600_000
const TOKEN_BYTES = 20

/**
 * Mails the link by which a person makes a new password. For an address that is nobody's the job
 * carries an id that is nobody's. A link that could not be sent within the hour is not sent any
 * more: whoever still waits asks again. Of several the last is the one that works.
 *
 * @throws JobProblem without a mail server
 */
export const mailNewPassword = async ({
  payload,
  data: { person, at },
}: JobContext<JobData<'mail-new-password'>>): Promise<void> => {
  if (Date.now() - Date.parse(at) > VALID_MS) return
  // For nobody too: failed work tells no more than the answer did.
  assertMailServer()
  const told = await findAddressee({ payload }, person)
  if (!told) return
  const token = await makeToken({ payload }, { person, email: told.email, at })
  if (!token) return
  await sendLetter({ payload }, told, {
    kind: 'newPassword',
    paragraphs: [['what'], ['open'], ['notYou']],
    facts: {
      link: new URL(`${told.is_opd ? '/opd/sandi-baru' : '/admin/reset'}/${token}`, env.serverUrl)
        .href,
    },
    // Another each time: tried again it holds another link, and must not be shown as the same mail.
    id: `new-password.${randomUUID()}`,
  })
  await recordEvents({ payload, user: null, context: {} }, [
    { action: 'password-link-sent', collection: 'users', record: person, title: told.name },
  ])
}

type Asked = { person: string; email: string; at: string }

/**
 * Only while the account is active and the address is the one that the mail goes to, and not for what
 * was asked before the address or the password was changed: whoever had the mailbox of before is not
 * let in again.
 */
const makeToken = async (
  { payload }: Pick<JobContext<unknown>, 'payload'>,
  { person, email, at }: Asked,
): Promise<string | undefined> => {
  const token = randomBytes(TOKEN_BYTES).toString('hex')
  const validUntil = new Date(Date.now() + VALID_MS).toISOString()
  const made = await queryRows(
    { payload },
    sql`UPDATE users SET reset_password_token = ${token}, reset_password_expiration = ${validUntil}
      WHERE id = ${person} AND email = ${email} AND active AND NOT EXISTS (
        SELECT FROM audit_log WHERE record = ${person} AND created_at > ${at}
          AND action IN ('address-changed', 'password-changed', 'password-reset'))
      RETURNING id`,
  )
  return made.length > 0 ? token : undefined
}
