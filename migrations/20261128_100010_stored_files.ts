import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Bytes belong to one row: who removes bytes asks whether a row names them, by this index, and no
 * second row can name what the first one's deletion takes away.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE UNIQUE INDEX evidence_storage_key ON evidence (storage_key);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX evidence_storage_key;`)
}
