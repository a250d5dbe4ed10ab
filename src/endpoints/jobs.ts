import type { Endpoint, PayloadRequest } from 'payload'

import { type Actor, requireActor } from '@/access/actor'
import { mayOn } from '@/access/permission'
import { RuleViolation } from '@/domain/violation'
import { recordEvents } from '@/hooks/audit/recordEvents'
import { isId } from '@/hooks/lockRow'
import { queueOf } from '@/hooks/queueJob'
import { queryRows, sql } from '@/hooks/transaction'
import { valueLabel } from '@/i18n/label'
import type { JobName } from '@/jobs/jobs'
import { OUR_JOBS } from '@/jobs/query'

import { inTransaction } from './inTransaction'
import { idOfRoute } from './readBody'

type StoredJob = { id: string; name: JobName; state: string }

/** More than ever failed at once is tried again by asking once more. */
const RETRIED_MAX = 1000

/**
 * `POST /api/jobs/:id/retry` → `{ "retried": 1 }`: a failed job is tried once more.
 * `POST /api/jobs/retry-failed` → `{ "retried": 12 }`: every failed job is.
 */
export const jobEndpoints: Endpoint[] = [
  {
    path: '/jobs/retry-failed',
    method: 'post',
    handler: async (req) => {
      requireActor(req)
      return Response.json({ retried: await inTransaction(req, () => retryFailed(req)) })
    },
  },
  {
    path: '/jobs/:id/retry',
    method: 'post',
    handler: async (req) => {
      requireActor(req)
      const id = idOfRoute(req)
      return Response.json({ retried: await inTransaction(req, () => retryOne(req, id)) })
    },
  },
]

const may = (actor: Actor, operation: 'read' | 'retry'): boolean =>
  mayOn(actor, 'jobs', { operation, facts: {} })

/** @throws RuleViolation unknown or out of scope (404) · not allowed (403) · not failed (409) */
const retryOne = async (req: PayloadRequest, id: string): Promise<number> => {
  const actor = requireActor(req)
  const [job] = isId(id) && may(actor, 'read') ? await lockJobs(req, sql`id = ${id}`) : []
  if (!job) throw new RuleViolation('access.notFound')
  if (!may(actor, 'retry')) throw new RuleViolation('access.forbidden')
  if (job.state !== 'failed') throw new RuleViolation('jobs.notFailed')
  return retry(req, [job])
}

/** @throws RuleViolation not allowed (403) */
const retryFailed = async (req: PayloadRequest): Promise<number> => {
  if (!may(requireActor(req), 'retry')) throw new RuleViolation('access.forbidden')
  return retry(req, await lockJobs(req, sql`state = 'failed'`))
}

const lockJobs = (req: PayloadRequest, where: ReturnType<typeof sql>): Promise<StoredJob[]> =>
  queryRows<StoredJob>(
    req,
    sql`SELECT id, name, state FROM pgboss.job WHERE ${OUR_JOBS} AND ${where}
      ORDER BY completed_on LIMIT ${RETRIED_MAX} FOR UPDATE`,
  )

/** Each with its line in the audit log; none when the transaction fails. */
const retry = async (req: PayloadRequest, jobs: readonly StoredJob[]): Promise<number> => {
  const queue = await queueOf(req)
  for (const [name, ofKind] of Map.groupBy(jobs, (job) => job.name))
    await queue.retry(
      name,
      ofKind.map(({ id }) => id),
    )
  await recordEvents(
    req,
    jobs.map(({ id, name }) => ({
      action: 'retry',
      collection: 'jobs',
      record: id,
      title: valueLabel('jobs', name, 'id'),
    })),
  )
  return jobs.length
}
