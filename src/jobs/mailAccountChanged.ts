import { queryRows, sql } from '@/hooks/transaction'
import { formatInstant } from '@/i18n/format'
import { say } from '@/i18n/label'

import type { JobContext } from './job'
import type { JobData } from './jobs'
import { findAddressee, MAIL_LANGUAGE, nameOnOneLine, sendLetter } from './letter'

type Line = {
  action: string
  actor_id: string | null
  actor_name: string | null
  address: string | null
}

/** A line of the log, and the address that the account had before it, if it has another by now. */
const findLine = async (
  { payload }: JobContext<unknown>,
  line: string,
): Promise<Line | undefined> => {
  const [found] = await queryRows<Line>(
    { payload },
    sql`SELECT l.action, l.actor_id, l.actor_name,
        (SELECT a.changes->'email'->>0 FROM audit_log a
          WHERE a.record = l.record AND a.action = 'address-changed' AND a.created_at >= l.created_at
          ORDER BY a.created_at LIMIT 1) AS address
      FROM audit_log l WHERE l.id = ${line}`,
  )
  return found
}

/**
 * Tells a person by mail that the address or the password of their account is another now, when, and
 * who changed it, as the log says. It goes to the address of that time: whoever takes an account over
 * gives it one of their own next, or switches it off for a moment.
 */
export const mailAccountChanged = async (
  job: JobContext<JobData<'mail-account-changed'>>,
): Promise<void> => {
  const { person, line, at } = job.data
  const told = await findAddressee(job, person)
  const change = await findLine(job, line)
  if (!told || !change) return
  const what = change.action === 'address-changed' ? 'email' : 'password'
  const facts = {
    at: formatInstant(at, MAIL_LANGUAGE, told.time_zone ?? undefined),
    by: byWhom(person, change),
  }
  await sendLetter(
    job,
    { ...told, email: change.address ?? told.email },
    {
      kind: 'accountChanged',
      paragraphs: [[what], ['when', 'by'], ['you', 'notYou']],
      facts,
      id: `account-changed.${line}`,
    },
  )
}

const byWhom = (person: string, { actor_id, actor_name }: Line): string => {
  if (actor_id === person) return say('mail.accountChanged.yourself', MAIL_LANGUAGE)
  return nameOnOneLine(actor_name ?? say('mail.accountChanged.server', MAIL_LANGUAGE))
}
