import { PgBoss } from 'pg-boss'
import { JOBS } from './index'

const QUEUE_SCHEMA = 'pgboss'

/**
 * The work queue as the application role sees it: it neither makes nor changes the schema, which
 * belongs to the owner and is made by `npm run migrate`.
 *
 * @param connectionString of the application role
 */
export const openQueue = (connectionString: string): PgBoss =>
  new PgBoss({
    connectionString,
    schema: QUEUE_SCHEMA,
    application_name: 'teropong-queue',
    max: 4,
    createSchema: false,
    migrate: false,
    // Rebuilding indexes takes ownership; PostgreSQL's own maintenance does it.
    reindex: false,
  })

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
  for (const name of Object.keys(JOBS)) await boss.createQueue(name)
}
