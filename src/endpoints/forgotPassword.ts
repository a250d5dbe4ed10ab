import { createHmac } from 'node:crypto'

import type { Endpoint, PayloadRequest } from 'payload'

import { derivedKey } from '@/derivedKey'
import { isStorable } from '@/domain/storableText'
import { normalEmail } from '@/domain/users/email'
import { RuleViolation } from '@/domain/violation'
import { queueMail } from '@/hooks/queueMail'
import { queryRows, sql } from '@/hooks/transaction'

import { inTransaction } from './inTransaction'
import { readForm } from './readBody'

/** A mailbox cannot be flooded. */
const ONE_MAIL_IN_SECONDS = 60

/**
 * An id that is always the same for an address, as a person's is: the second request within the minute
 * queues nothing, whether or not the address belongs to anybody.
 */
const idOfNobody = (address: string): string => {
  const hex = createHmac('sha256', derivedKey('nobody')).update(address).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/**
 * Queues the mail with the link. The same is done for an address that is nobody's, with an id that
 * is nobody's: neither the answer nor its time tells whether there is an account, and a mail server
 * that is away tells nothing either.
 */
const queueLink = async (req: PayloadRequest, email: string): Promise<void> => {
  const address = normalEmail(email)
  const [found] = await queryRows<{ id: string }>(
    req,
    sql`SELECT id FROM users WHERE email = ${address}`,
  )
  const person = found?.id ?? idOfNobody(address)
  await queueMail(req, 'mail-new-password', { person }, { oncePerSeconds: ONE_MAIL_IN_SECONDS })
}

/**
 * `POST /api/users/forgot-password { email }`, in the place of Payload's own, which sends the mail
 * within the request and its transaction. A link for a new password comes by mail, if the address
 * belongs to an account; it works once, for an hour.
 *
 * @throws RuleViolation `field.required` without an address
 */
export const forgotPassword: Omit<Endpoint, 'root'> = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    // Payload's page sends a form whose part `_payload` holds the fields; ours sends JSON.
    await readForm(req)
    const { email } = (req.data ?? {}) as { email?: unknown }
    if (typeof email !== 'string' || email.trim() === '')
      throw new RuleViolation('field.required', {}, 'email')
    if (isStorable(email)) await inTransaction(req, () => queueLink(req, email))
    return Response.json({ message: req.t('general:success') })
  },
}
