import type { Changes } from '@/hooks/audit/changes'
import { queryRows, sql } from '@/hooks/transaction'
import { formatInstant } from '@/i18n/format'
import { say } from '@/i18n/label'

import type { JobContext } from './job'
import type { JobData } from './jobs'
import { findAddressee, MAIL_LANGUAGE, nameOnOneLine, sendLetter } from './letter'

type Line = { actor_id: string | null; actor_name: string | null; changes: Changes | null }

/**
 * Tells a person by mail that the address or the password of their account is another now, when, and
 * who changed it, as the log says. It goes to the address of before: whoever takes an account over
 * gives it one of their own.
 */
export const mailAccountChanged = async ({
  payload,
  data: { person, line, at },
}: JobContext<JobData<'mail-account-changed'>>): Promise<void> => {
  const told = await findAddressee({ payload }, person)
  const [change] = await queryRows<Line>(
    { payload },
    sql`SELECT actor_id, actor_name, changes FROM audit_log WHERE id = ${line}`,
  )
  if (!told || !change) return
  const former = change.changes?.email?.[0]
  const facts = {
    at: formatInstant(at, MAIL_LANGUAGE, told.time_zone ?? undefined),
    by: byWhom(person, change),
  }
  await sendLetter({ payload }, typeof former === 'string' ? { ...told, email: former } : told, {
    kind: 'accountChanged',
    paragraphs: [[former ? 'email' : 'password'], ['when', 'by'], ['you', 'notYou']],
    facts,
    id: `account-changed.${line}`,
  })
}

const byWhom = (person: string, { actor_id, actor_name }: Line): string => {
  if (actor_id === person) return say('mail.accountChanged.yourself', MAIL_LANGUAGE)
  return nameOnOneLine(actor_name ?? say('mail.accountChanged.server', MAIL_LANGUAGE))
}
