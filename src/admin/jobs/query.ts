import { queryRows, sql, type Asking } from '@/hooks/transaction'
import { STALE_AFTER_SECONDS } from '@/jobs/heartbeat'
import { type Failure, readFailure } from '@/jobs/failure'
import { JOB_NAMES, type JobName } from '@/jobs/jobs'
import { OUR_JOBS } from '@/jobs/query'

const TROUBLED_SHOWN_MAX = 50

export type Worker = { host: string; process: string; seconds: number; isLate: boolean }

/** Workers that have given a sign of life in the last day, the freshest first. */
export const workersOf = async (req: Asking): Promise<Worker[]> => {
  const rows = await queryRows<{ id: string; seconds: number }>(
    req,
    sql`SELECT id, greatest(0, extract(epoch FROM now() - beat_at))::int AS seconds
      FROM worker_heartbeats ORDER BY beat_at DESC`,
  )
  return rows.map(({ id, seconds }) => ({
    host: id.slice(0, id.lastIndexOf(':')),
    process: id.slice(id.lastIndexOf(':') + 1),
    seconds,
    isLate: seconds > STALE_AFTER_SECONDS,
  }))
}

export const COUNTED = ['waiting', 'running', 'retrying', 'failed', 'done'] as const
export type Kind = { name: JobName } & Record<(typeof COUNTED)[number], number>

/** How much of each kind of work is in which state; done only of the last 24 hours. */
export const kindsOf = async (req: Asking): Promise<Kind[]> => {
  const rows = await queryRows<Kind>(
    req,
    sql`SELECT name,
        count(*) FILTER (WHERE state = 'created')::int AS waiting,
        count(*) FILTER (WHERE state = 'active')::int AS running,
        count(*) FILTER (WHERE state = 'retry')::int AS retrying,
        count(*) FILTER (WHERE state = 'failed')::int AS failed,
        count(*) FILTER (WHERE state = 'completed'
          AND completed_on > now() - interval '1 day')::int AS done
      FROM pgboss.job WHERE ${OUR_JOBS} GROUP BY name`,
  )
  const none = { waiting: 0, running: 0, retrying: 0, failed: 0, done: 0 }
  return JOB_NAMES.map((name) => rows.find((row) => row.name === name) ?? { name, ...none })
}

type TroubledRow = {
  id: string
  name: JobName
  state: 'failed' | 'retry'
  tries: number
  at: string
  output: unknown
}
export type Troubled = Omit<TroubledRow, 'output'> & { failure: Failure }

/** What failed, and what waits for its next try, the latest first; of an error only what is safe. */
export const troubledOf = async (req: Asking): Promise<Troubled[]> => {
  const rows = await queryRows<TroubledRow>(
    req,
    sql`SELECT id, name, state, retry_count + 1 AS tries, output,
        to_char(coalesce(completed_on, start_after) AT TIME ZONE 'UTC',
          'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at
      FROM pgboss.job WHERE ${OUR_JOBS} AND state IN ('failed', 'retry')
      ORDER BY state DESC, coalesce(completed_on, start_after) DESC LIMIT ${TROUBLED_SHOWN_MAX}`,
  )
  return rows.map(({ output, ...row }) => ({ ...row, failure: readFailure(output) }))
}
