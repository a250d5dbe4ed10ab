import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "follow_ups" ADD COLUMN "rejected_amount" numeric;
  ALTER TABLE "follow_ups" ADD COLUMN "rejection_note" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "follow_ups" DROP COLUMN "rejected_amount";
  ALTER TABLE "follow_ups" DROP COLUMN "rejection_note";`)
}
