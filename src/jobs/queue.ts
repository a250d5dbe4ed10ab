import { type Db, PgBoss } from 'pg-boss'
import { JOB_NAMES, type JobName, JOBS } from './jobs'

const QUEUE_SCHEMA = 'pgboss'

/** A worker that has not said for this long that it is at a job has died: another takes the job. */
const SILENT_SECONDS = 30
const SUPERVISE_EVERY_SECONDS = 15
const RETRY_WAIT_MAX_SECONDS = 3600
const DAY_SECONDS = 86_400
/** Done and failed work can be looked at for so long. */
const KEPT_SECONDS = 30 * DAY_SECONDS
/** Work that waits is not dropped: what was sent with a change is owed. */
const WAITING_SECONDS = 3650 * DAY_SECONDS

/** It neither makes nor changes the schema, which is the owner's, and keeps no clock of its own. */
const AS_APPLICATION = {
  schema: QUEUE_SCHEMA,
  createSchema: false,
  migrate: false,
  schedule: false,
  // Rebuilding indexes takes ownership; PostgreSQL's own maintenance does it.
  reindex: false,
} as const

/**
 * The work queue as the application role sees it: the schema belongs to the owner and is made by
 * `npm run migrate`.
 *
 * @param connectionString of the application role
 */
export const openQueue = (connectionString: string): PgBoss =>
  new PgBoss({
    ...AS_APPLICATION,
    connectionString,
    application_name: 'teropong-queue',
    max: 4,
    superviseIntervalSeconds: SUPERVISE_EVERY_SECONDS,
    monitorIntervalSeconds: SUPERVISE_EVERY_SECONDS,
  })

/** The queue on a connection that is there already, to send and to retry: it starts nothing. */
export const queueOn = (db: Db): PgBoss => new PgBoss({ ...AS_APPLICATION, db, supervise: false })

/** Makes or updates the queue's schema; needs the owner's connection. */
export const migrateQueue = async (connectionString: string): Promise<void> => {
  const boss = new PgBoss({
    connectionString,
    schema: QUEUE_SCHEMA,
    supervise: false,
    schedule: false,
  })
  boss.on('error', () => undefined)
  await boss.start()
  await declareQueues(boss)
  await boss.stop({ graceful: false })
}

/** A sender may not find its queue missing, so every queue exists before the first job. */
export const declareQueues = async (boss: PgBoss): Promise<void> => {
  for (const name of JOB_NAMES) {
    const options = optionsOf(name)
    await boss.createQueue(name, options)
    // One that was made by an older version keeps its old numbers otherwise.
    await boss.updateQueue(name, options)
  }
}

const optionsOf = (name: JobName) => {
  const { retries, retryAfterSeconds, withinSeconds } = JOBS[name]
  return {
    retryLimit: retries,
    retryDelay: retryAfterSeconds,
    retryBackoff: true,
    retryDelayMax: RETRY_WAIT_MAX_SECONDS,
    expireInSeconds: withinSeconds,
    heartbeatSeconds: SILENT_SECONDS,
    retentionSeconds: WAITING_SECONDS,
    deleteAfterSeconds: KEPT_SECONDS,
  }
}
