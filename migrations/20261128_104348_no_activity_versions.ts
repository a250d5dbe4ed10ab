import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/**
 * The audit log holds every value of an activity before and after each change, so a second copy of
 * the whole record is not kept any more (docs/decisions/0010-audit-log.md).
 */
export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "_activities_v_version_team" CASCADE;
  DROP TABLE "_activities_v" CASCADE;
  DROP TABLE "_activities_v_rels" CASCADE;
  DROP TYPE "public"."enum__activities_v_version_team_role";
  DROP TYPE "public"."enum__activities_v_version_status";
  DROP TYPE "public"."enum__activities_v_version_source";
  DROP TYPE "public"."enum__activities_v_version_risk_level";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum__activities_v_version_team_role" AS ENUM('pj', 'wpj', 'pm', 'pt', 'kt', 'at');
  CREATE TYPE "public"."enum__activities_v_version_status" AS ENUM('planned', 'assigned', 'in-progress', 'reporting', 'completed', 'cancelled');
  CREATE TYPE "public"."enum__activities_v_version_source" AS ENUM('pkpt', 'complaint', 'head', 'kpk', 'law-enforcement', 'assistance', 'other');
  CREATE TYPE "public"."enum__activities_v_version_risk_level" AS ENUM('very-low', 'low', 'medium', 'high', 'very-high');
  CREATE TABLE "_activities_v_version_team" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"user_id" uuid NOT NULL,
  	"role" "enum__activities_v_version_team_role" NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_activities_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_status" "enum__activities_v_version_status" DEFAULT 'planned',
  	"version_source" "enum__activities_v_version_source" DEFAULT 'other' NOT NULL,
  	"version_plan_id" uuid,
  	"version_cancel_reason" varchar,
  	"version_title" varchar NOT NULL,
  	"version_type_id" uuid NOT NULL,
  	"version_unit_id" uuid NOT NULL,
  	"version_starts_on" varchar NOT NULL,
  	"version_ends_on" varchar NOT NULL,
  	"version_report_due_on" varchar,
  	"version_risk_level" "enum__activities_v_version_risk_level",
  	"version_reports_planned" numeric,
  	"version_budget" numeric,
  	"version_objective" varchar,
  	"version_scope" varchar,
  	"version_person_days_pj" numeric,
  	"version_person_days_wpj" numeric,
  	"version_person_days_pt" numeric,
  	"version_person_days_kt" numeric,
  	"version_person_days_at" numeric,
  	"version_facilities" varchar,
  	"version_execution_notes" varchar,
  	"version_progress" numeric,
  	"version_realised_days" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_activities_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"opds_id" uuid
  );
  
  ALTER TABLE "_activities_v_version_team" ADD CONSTRAINT "_activities_v_version_team_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_activities_v_version_team" ADD CONSTRAINT "_activities_v_version_team_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v" ADD CONSTRAINT "_activities_v_parent_id_activities_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."activities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_activities_v" ADD CONSTRAINT "_activities_v_version_plan_id_plans_id_fk" FOREIGN KEY ("version_plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_activities_v" ADD CONSTRAINT "_activities_v_version_type_id_oversight_types_id_fk" FOREIGN KEY ("version_type_id") REFERENCES "public"."oversight_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_activities_v" ADD CONSTRAINT "_activities_v_version_unit_id_units_id_fk" FOREIGN KEY ("version_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_activities_v_rels" ADD CONSTRAINT "_activities_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v_rels" ADD CONSTRAINT "_activities_v_rels_opds_fk" FOREIGN KEY ("opds_id") REFERENCES "public"."opds"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "_activities_v_version_team_order_idx" ON "_activities_v_version_team" USING btree ("_order");
  CREATE INDEX "_activities_v_version_team_parent_id_idx" ON "_activities_v_version_team" USING btree ("_parent_id");
  CREATE INDEX "_activities_v_version_team_user_idx" ON "_activities_v_version_team" USING btree ("user_id");
  CREATE INDEX "_activities_v_parent_idx" ON "_activities_v" USING btree ("parent_id");
  CREATE INDEX "_activities_v_version_version_status_idx" ON "_activities_v" USING btree ("version_status");
  CREATE INDEX "_activities_v_version_version_source_idx" ON "_activities_v" USING btree ("version_source");
  CREATE INDEX "_activities_v_version_version_plan_idx" ON "_activities_v" USING btree ("version_plan_id");
  CREATE INDEX "_activities_v_version_version_type_idx" ON "_activities_v" USING btree ("version_type_id");
  CREATE INDEX "_activities_v_version_version_unit_idx" ON "_activities_v" USING btree ("version_unit_id");
  CREATE INDEX "_activities_v_version_version_starts_on_idx" ON "_activities_v" USING btree ("version_starts_on");
  CREATE INDEX "_activities_v_version_version_updated_at_idx" ON "_activities_v" USING btree ("version_updated_at");
  CREATE INDEX "_activities_v_version_version_created_at_idx" ON "_activities_v" USING btree ("version_created_at");
  CREATE INDEX "_activities_v_created_at_idx" ON "_activities_v" USING btree ("created_at");
  CREATE INDEX "_activities_v_updated_at_idx" ON "_activities_v" USING btree ("updated_at");
  CREATE INDEX "version_unit_version_status_version_startsOn_idx" ON "_activities_v" USING btree ("version_unit_id","version_status","version_starts_on");
  CREATE INDEX "version_plan_version_status_idx" ON "_activities_v" USING btree ("version_plan_id","version_status");
  CREATE INDEX "_activities_v_rels_order_idx" ON "_activities_v_rels" USING btree ("order");
  CREATE INDEX "_activities_v_rels_parent_idx" ON "_activities_v_rels" USING btree ("parent_id");
  CREATE INDEX "_activities_v_rels_path_idx" ON "_activities_v_rels" USING btree ("path");
  CREATE INDEX "_activities_v_rels_opds_id_idx" ON "_activities_v_rels" USING btree ("opds_id");`)
}
