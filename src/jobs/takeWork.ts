import type { Payload } from 'payload'
import type { Job, JobResult, PgBoss } from 'pg-boss'

import { failureOf } from './failure'
import { HANDLERS } from './index'
import type { JobContext } from './job'
import { JOB_NAMES, type JobName, JOBS } from './jobs'

/** Some at once; as long as there are so many, without waiting two seconds for the next look. */
const OPTIONS = { perJobResults: true, batchSize: 4, burstWhenBatchFull: true } as const

/** Takes jobs of every kind, a few at a time of each, until the queue is stopped. */
export const takeWork = async (boss: PgBoss, payload: Payload): Promise<void> => {
  for (const name of JOB_NAMES)
    await boss.work(name, OPTIONS, (jobs) =>
      Promise.all(jobs.map((job) => settle(payload, name, job))),
    )
}

/** The outcome is told, not thrown: of an error pg-boss would keep the message, which may hold data. */
const settle = async (payload: Payload, name: JobName, job: Job<unknown>): Promise<JobResult> => {
  const { id, signal } = job
  // Of a name the compiler knows the data; of any name only that the two belong together.
  const handle = HANDLERS[name] as (context: JobContext<unknown>) => Promise<void>
  try {
    await handle({ payload, data: JOBS[name].data.parse(job.data), signal })
    return { id, status: 'completed' }
  } catch (err) {
    payload.logger.error({ err, event: 'job.failed' })
    return { id, status: 'failed', output: failureOf(err) }
  }
}
