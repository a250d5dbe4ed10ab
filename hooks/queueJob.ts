import { fromDrizzle, type PgBoss } from 'pg-boss'

import { type JobData, type JobName, JOBS } from '@/jobs/jobs'
import { queueOn } from '@/jobs/queue'

import { type Asking, sessionOf, sql } from './transaction'

/**
 * Queues work in the transaction of the request: it is there when the change is committed, and not
 * there when it is rolled back (docs/decisions/0004-queue-and-outbox.md). Anything that reaches
 * outside the database is done this way.
 *
 * @param data ids and times only, as the table of jobs says
 */
export const queueJob = async <Name extends JobName>(
  req: Asking,
  name: Name,
  data: JobData<Name>,
): Promise<void> => {
  const queue = await queueOf(req)
  await queue.send(name, JOBS[name].data.parse(data))
}

/** The queue on the connection of the request's transaction. */
export const queueOf = async (req: Asking): Promise<PgBoss> =>
  queueOn(fromDrizzle(await sessionOf(req), sql))
