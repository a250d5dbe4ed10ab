import type { TimeZone } from '@/domain/timeZone'
import { env } from '@/env'
import { queryRows, sql } from '@/hooks/transaction'
import { type Device, deviceLabel } from '@/i18n/deviceLabel'
import { formatInstant } from '@/i18n/format'
import { say } from '@/i18n/label'

import type { JobContext } from './job'
import type { JobData } from './jobs'

/** A mail has no reader's setting: it is in the language of the office. */
const LANGUAGE = 'id'

type Told = Device & {
  email: string
  name: string
  is_opd: boolean
  office: string | null
  time_zone: TimeZone | null
}

/**
 * Tells a person by mail that a new browser signed in as them: when, and on what kind of device,
 * never from which address. A worker that dies after sending sends it again, under the same number,
 * which mail programs show once.
 */
export const mailSignIn = async ({
  payload,
  data: { person, session, at },
}: JobContext<JobData<'mail-sign-in'>>): Promise<void> => {
  const [told] = await queryRows<Told>(
    { payload },
    sql`SELECT u.email, u.name, o.name AS office, o.time_zone, d.browser, d.system,
        EXISTS (SELECT FROM users_roles WHERE parent_id = u.id AND value = 'opd') AS is_opd
      FROM users u LEFT JOIN organisation o ON true
        LEFT JOIN session_devices d ON d.session_id = ${session}
      WHERE u.id = ${person} AND u.active`,
  )
  if (!told) return
  const origin = new URL(env.serverUrl)
  await payload.sendEmail({
    to: told.email,
    subject: say('mail.signIn.subject', LANGUAGE),
    messageId: `<sign-in.${session}@${origin.hostname}>`,
    text: textFor(told, { at, origin }),
  })
}

const NAME_MAX = 80

/** People write their own names: whoever has taken an account over would write the rest of the mail. */
const onOneLine = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .replace(/\S*(:\/\/|www\.)\S*/gi, '')
    .slice(0, NAME_MAX)

const PARAGRAPHS = [
  ['dear'],
  ['what'],
  ['when', 'device'],
  ['you'],
  ['notYou', 'end', 'tell'],
  ['automatic'],
] as const

const textFor = (told: Told, { at, origin }: { at: string; origin: URL }): string => {
  const facts = {
    name: onOneLine(told.name),
    office: told.office ?? say('brand.name', LANGUAGE),
    at: formatInstant(at, LANGUAGE, told.time_zone ?? undefined),
    device: deviceLabel(told, LANGUAGE),
    address: new URL(told.is_opd ? '/opd/akun' : '/admin/account', origin).href,
  }
  return PARAGRAPHS.map((lines) =>
    lines.map((line) => say(`mail.signIn.${line}`, LANGUAGE, facts)).join('\n'),
  ).join('\n\n')
}
