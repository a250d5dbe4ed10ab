import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/** Who handed an evaluation in does not approve it; for those handed in before, the log says who. */
export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "evaluations" ADD COLUMN "submitter_id" uuid;
  ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_submitter_id_users_id_fk" FOREIGN KEY ("submitter_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "evaluations_submitter_idx" ON "evaluations" USING btree ("submitter_id");
  UPDATE "evaluations" e SET "submitter_id" = (
    SELECT l."actor_id" FROM "audit_log" l
    WHERE l."collection" = 'evaluations' AND l."record" = e."id"::text AND l."action" = 'submit'
    ORDER BY l."created_at" DESC LIMIT 1)
  WHERE e."submitted_at" IS NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "evaluations" DROP CONSTRAINT "evaluations_submitter_id_users_id_fk";
  
  DROP INDEX "evaluations_submitter_idx";
  ALTER TABLE "evaluations" DROP COLUMN "submitter_id";`)
}
