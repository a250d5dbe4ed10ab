import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Counters of the rate limits, shared by all web processes. Unlogged: they are not in the write-ahead
 * log, on a standby or in a backup, and after a crash they start anew.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE UNLOGGED TABLE rate_limits (
      key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE rate_limits;`)
}
