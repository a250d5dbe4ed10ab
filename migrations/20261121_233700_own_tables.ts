import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Tables of our own, outside Payload's schema: counters for official numbers (raised inside the
 * transaction of the action that issues a number) and the heartbeat of the workers. And the rule
 * that one recommendation has at most one open follow-up of each kind, kept by the database too.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE number_counters (
      series text NOT NULL, year integer NOT NULL, value integer NOT NULL,
      PRIMARY KEY (series, year));
    CREATE TABLE worker_heartbeats (id text PRIMARY KEY, beat_at timestamptz NOT NULL);
    CREATE UNIQUE INDEX follow_ups_one_open ON follow_ups (recommendation_id, kind)
      WHERE status <> 'confirmed';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX follow_ups_one_open;
    DROP TABLE worker_heartbeats;
    DROP TABLE number_counters;
  `)
}
