import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Where else a receipt is named is looked up however its number is written (`hooks/plainNumber.ts`). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX follow_ups_items_receipt
      ON follow_ups_items (lower(regexp_replace(receipt_number, '[^a-zA-Z0-9]', '', 'g')));
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX follow_ups_items_receipt;`)
}
