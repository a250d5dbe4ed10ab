// `npm run migrate`: brings tables and queue up to date, as the owner. Safe to repeat and to run on
// several machines at once: the second waits for the first.
import type { Migration } from 'payload'
import { ADVISORY_LOCKS } from '@/database/advisoryLocks'
import { actAsOwner, env } from '@/env'
import { migrateQueue } from '@/jobs/queue'
import { assertMayMigrate } from './productionChecks'
import { assertReachable, withClient } from './provision'
import { giveUp } from './startProblem'

const migrateTables = async (): Promise<void> => {
  process.env.PAYLOAD_MIGRATING = 'true'
  const [{ getPayload }, { default: config }, { migrations }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('@/migrations'),
  ])
  const payload = await getPayload({ config, disableOnInit: true })
  // Payload types their argument as unknown; the adapter gives each its own connection.
  await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
  await payload.destroy()
}

const main = async (): Promise<void> => {
  actAsOwner()
  await assertReachable(env.databaseUrl)
  await assertMayMigrate(env.databaseUrl)
  await withClient(env.databaseUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCKS.migration])
    await migrateTables()
    await migrateQueue(env.databaseUrl)
  })
}

await main().catch(giveUp)
process.exit(0)
