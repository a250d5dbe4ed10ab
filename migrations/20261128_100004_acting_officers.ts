import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_users_acting_kind" AS ENUM('plt', 'plh');
  CREATE TYPE "public"."enum_users_acting_office" AS ENUM('inspektur', 'irban', 'sekretariat');
  CREATE TABLE "users_acting" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_users_acting_kind",
  	"office" "enum_users_acting_office",
  	"unit_id" uuid,
  	"acts_for_id" uuid,
  	"from" varchar,
  	"to" varchar,
  	"letter_number" varchar,
  	"office_title" varchar,
  	"acts_for_name" varchar,
  	"begins_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "working_papers_reviews" ADD COLUMN "acting_as" varchar;
  ALTER TABLE "reports_approvals" ADD COLUMN "acting_as" varchar;
  ALTER TABLE "_reports_v_version_approvals" ADD COLUMN "acting_as" varchar;
  ALTER TABLE "audit_log" ADD COLUMN "acting_as" varchar;
  ALTER TABLE "users_acting" ADD CONSTRAINT "users_acting_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_acting" ADD CONSTRAINT "users_acting_acts_for_id_users_id_fk" FOREIGN KEY ("acts_for_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_acting" ADD CONSTRAINT "users_acting_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "users_acting_order_idx" ON "users_acting" USING btree ("_order");
  CREATE INDEX "users_acting_parent_id_idx" ON "users_acting" USING btree ("_parent_id");
  CREATE INDEX "users_acting_unit_idx" ON "users_acting" USING btree ("unit_id");
  CREATE INDEX "users_acting_acts_for_idx" ON "users_acting" USING btree ("acts_for_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "users_acting" CASCADE;
  ALTER TABLE "working_papers_reviews" DROP COLUMN "acting_as";
  ALTER TABLE "reports_approvals" DROP COLUMN "acting_as";
  ALTER TABLE "_reports_v_version_approvals" DROP COLUMN "acting_as";
  ALTER TABLE "audit_log" DROP COLUMN "acting_as";
  DROP TYPE "public"."enum_users_acting_kind";
  DROP TYPE "public"."enum_users_acting_office";`)
}
