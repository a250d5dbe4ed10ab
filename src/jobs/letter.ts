import type { TimeZone } from '@/domain/timeZone'
import { env } from '@/env'
import { queryRows, type Row, sql } from '@/hooks/transaction'
import { type MessageKey, say } from '@/i18n/label'

import { type JobContext, JobProblem } from './job'

/** A mail has no reader's setting: it is in the language of the office. */
export const MAIL_LANGUAGE = 'id'

/** To whom a mail about an account goes, and the office whose it is. */
export type Addressee = {
  email: string
  name: string
  is_opd: boolean
  active: boolean
  office: string | null
  time_zone: TimeZone | null
}

/** The person of an account, also of one that is switched off; nothing for an id that is nobody's. */
export const findAddressee = async (
  { payload }: Pick<JobContext<unknown>, 'payload'>,
  person: string,
): Promise<Addressee | undefined> => {
  const [found] = await queryRows<Addressee & Row>(
    { payload },
    sql`SELECT u.email, u.name, u.active, o.name AS office, o.time_zone,
        EXISTS (SELECT FROM users_roles WHERE parent_id = u.id AND value = 'opd') AS is_opd
      FROM users u LEFT JOIN organisation o ON true WHERE u.id = ${person}`,
  )
  return found
}

/**
 * To be asked before a link is made or a mail written: without a mail server nothing is sent, and the
 * job would count as done (`src/integrations/email.ts`).
 *
 * @throws JobProblem `MAIL_NOT_SET`
 */
export const assertMailServer = (): void => {
  if (!env.smtpUrl) throw new JobProblem('MAIL_NOT_SET')
}

type Kind = 'signIn' | 'newPassword' | 'accountChanged'

/** A sentence of a kind of mail: `mail.<kind>.<name>`. */
type NameOf<K extends Kind> = MessageKey extends infer Key
  ? Key extends `mail.${K}.${infer Name}`
    ? Name
    : never
  : never

type Letter<K extends Kind> = {
  kind: K
  /** Names of the sentences: lines of paragraphs. */
  paragraphs: readonly (readonly NameOf<K>[])[]
  facts?: Record<string, string>
  /** The same for the same mail sent twice, which mail programs then show once. */
  id: string
}

/**
 * Sends a mail in our own words about somebody's account. A worker that dies after sending sends it
 * again, under the same `id`.
 *
 * @throws JobProblem without a mail server
 */
export const sendLetter = async <K extends Kind>(
  { payload }: Pick<JobContext<unknown>, 'payload'>,
  { email, name, office }: Addressee,
  { kind, paragraphs, facts, id }: Letter<K>,
): Promise<void> => {
  assertMailServer()
  const words = {
    ...facts,
    name: nameOnOneLine(name),
    office: nameOnOneLine(office ?? say('brand.name', MAIL_LANGUAGE)),
  }
  const sentence = (key: MessageKey) => say(key, MAIL_LANGUAGE, words)
  const own = (name: string) => sentence(`mail.${kind}.${name}` as MessageKey)
  const body = paragraphs.map((lines) => lines.map(own).join('\n'))
  await payload.sendEmail({
    to: email,
    subject: own('subject'),
    messageId: `<${id}@${new URL(env.serverUrl).hostname}>`,
    text: [sentence('mail.dear'), ...body, sentence('mail.automatic')].join('\n\n'),
  })
}

const NAME_MAX = 80

/** A name is no place for the rest of a mail, nor for a link in it. */
export const nameOnOneLine = (name: string): string =>
  name
    .replace(/[\s\p{C}]+/gu, ' ')
    .replace(/\S*(:\/\/|www\.)\S*/gi, '')
    .slice(0, NAME_MAX)
