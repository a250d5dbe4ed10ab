import type { PayloadRequest } from 'payload'

import { nowOf } from '@/hooks/context'
import { type JobData, JOBS } from '@/jobs/jobs'

import { queueOf } from './queueJob'
import { queryRows, sql } from './transaction'

type MailJob = 'mail-sign-in' | 'mail-new-password' | 'mail-account-changed'

/** So many mails that wait say enough of these; of a change of the account none is left out. */
const WAITING_MAX = 10
const ENOUGH_ONCE: readonly MailJob[] = ['mail-sign-in', 'mail-new-password']

/**
 * Queues a mail to a person with the change that it tells of. Whoever has mails waiting comes after
 * those who have none: a thousand sign-ins of one person do not keep another from being warned.
 *
 * @param oncePerSeconds at most one is sent in each slot of so many seconds
 */
export const queueMail = async <Name extends MailJob>(
  req: PayloadRequest,
  name: Name,
  data: Omit<JobData<Name>, 'at'> & { person: string },
  { oncePerSeconds }: { oncePerSeconds?: number } = {},
): Promise<void> => {
  const waiting = await waitingFor(req, name, data.person)
  if (waiting >= WAITING_MAX && ENOUGH_ONCE.includes(name)) return
  const queue = await queueOf(req)
  const asked = JOBS[name].data.parse({ ...data, at: nowOf(req) })
  const once = oncePerSeconds && { singletonKey: data.person, singletonSeconds: oncePerSeconds }
  await queue.send(name, asked, { priority: -waiting, ...once })
}

const waitingFor = async (req: PayloadRequest, name: MailJob, person: string): Promise<number> => {
  const rows = await queryRows(
    req,
    sql`SELECT 1 FROM pgboss.job WHERE name = ${name} AND state < 'active'
      AND data->>'person' = ${person} LIMIT ${WAITING_MAX}`,
  )
  return rows.length
}
