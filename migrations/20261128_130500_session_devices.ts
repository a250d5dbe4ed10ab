import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * On which device a session began (docs/decisions/0011-sessions.md). Not a column of the session:
 * Payload rewrites those.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE session_devices (
      session_id varchar PRIMARY KEY,
      user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
      browser varchar, system varchar);
    CREATE INDEX session_devices_user_idx ON session_devices (user_id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE session_devices;`)
}
