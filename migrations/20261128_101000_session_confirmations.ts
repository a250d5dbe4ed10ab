import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * When the person of a session last showed that it is them (docs/decisions/0011-sessions.md). Not a
 * column of the session: Payload rewrites those. Unlogged: a row means something for half an hour.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE UNLOGGED TABLE session_confirmations (
      session_id varchar PRIMARY KEY, confirmed_at timestamptz NOT NULL DEFAULT now());
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE session_confirmations;`)
}
