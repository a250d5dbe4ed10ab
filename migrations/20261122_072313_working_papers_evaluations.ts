import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_evaluations_status" AS ENUM('draft', 'returned', 'submitted', 'approved');
  CREATE TYPE "public"."enum_evaluations_period" AS ENUM('q1', 'q2', 'q3', 'q4', 'year');
  CREATE TYPE "public"."enum_working_papers_reviews_decision" AS ENUM('approved', 'returned');
  CREATE TYPE "public"."enum_working_papers_status" AS ENUM('draft', 'returned', 'kt-review', 'pt-review', 'approved');
  CREATE TABLE "evaluations_improvements" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"description" varchar NOT NULL,
  	"unit_id" uuid,
  	"target_on" varchar
  );
  
  CREATE TABLE "evaluations_proposals" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"type_id" uuid NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"reason" varchar NOT NULL,
  	"plan_id" uuid
  );
  
  CREATE TABLE "evaluations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"status" "enum_evaluations_status" DEFAULT 'draft',
  	"title" varchar,
  	"return_note" varchar,
  	"year" numeric NOT NULL,
  	"period" "enum_evaluations_period" NOT NULL,
  	"figures" jsonb,
  	"assessment" varchar,
  	"author_id" uuid,
  	"submitted_at" timestamp(3) with time zone,
  	"figures_at" timestamp(3) with time zone,
  	"approved_on" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "evaluations_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"opds_id" uuid
  );
  
  CREATE TABLE "working_papers_reviews" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"level" varchar NOT NULL,
  	"decision" "enum_working_papers_reviews_decision" NOT NULL,
  	"by_id" uuid NOT NULL,
  	"name" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"note" varchar
  );
  
  CREATE TABLE "working_papers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"status" "enum_working_papers_status" DEFAULT 'draft',
  	"number" varchar,
  	"return_note" varchar,
  	"activity_id" uuid NOT NULL,
  	"title" varchar NOT NULL,
  	"opd_id" uuid,
  	"period_from" varchar,
  	"period_to" varchar,
  	"objective" varchar,
  	"procedure" varchar,
  	"condition" varchar,
  	"criteria" varchar,
  	"cause" varchar,
  	"effect" varchar,
  	"auditee_comment" varchar,
  	"conclusion" varchar,
  	"author_id" uuid,
  	"unit_id" uuid,
  	"submitted_at" timestamp(3) with time zone,
  	"approved_on" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "plan_items" ADD COLUMN "evaluation_id" uuid;
  ALTER TABLE "evidence_rels" ADD COLUMN "working_papers_id" uuid;
  ALTER TABLE "evaluations_improvements" ADD CONSTRAINT "evaluations_improvements_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluations_improvements" ADD CONSTRAINT "evaluations_improvements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."evaluations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evaluations_proposals" ADD CONSTRAINT "evaluations_proposals_type_id_oversight_types_id_fk" FOREIGN KEY ("type_id") REFERENCES "public"."oversight_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluations_proposals" ADD CONSTRAINT "evaluations_proposals_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluations_proposals" ADD CONSTRAINT "evaluations_proposals_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluations_proposals" ADD CONSTRAINT "evaluations_proposals_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."evaluations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluations_rels" ADD CONSTRAINT "evaluations_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."evaluations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evaluations_rels" ADD CONSTRAINT "evaluations_rels_opds_fk" FOREIGN KEY ("opds_id") REFERENCES "public"."opds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "working_papers_reviews" ADD CONSTRAINT "working_papers_reviews_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "working_papers_reviews" ADD CONSTRAINT "working_papers_reviews_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."working_papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "working_papers" ADD CONSTRAINT "working_papers_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "working_papers" ADD CONSTRAINT "working_papers_opd_id_opds_id_fk" FOREIGN KEY ("opd_id") REFERENCES "public"."opds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "working_papers" ADD CONSTRAINT "working_papers_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "working_papers" ADD CONSTRAINT "working_papers_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "evaluations_improvements_order_idx" ON "evaluations_improvements" USING btree ("_order");
  CREATE INDEX "evaluations_improvements_parent_id_idx" ON "evaluations_improvements" USING btree ("_parent_id");
  CREATE INDEX "evaluations_improvements_unit_idx" ON "evaluations_improvements" USING btree ("unit_id");
  CREATE INDEX "evaluations_proposals_order_idx" ON "evaluations_proposals" USING btree ("_order");
  CREATE INDEX "evaluations_proposals_parent_id_idx" ON "evaluations_proposals" USING btree ("_parent_id");
  CREATE INDEX "evaluations_proposals_type_idx" ON "evaluations_proposals" USING btree ("type_id");
  CREATE INDEX "evaluations_proposals_unit_idx" ON "evaluations_proposals" USING btree ("unit_id");
  CREATE INDEX "evaluations_proposals_plan_idx" ON "evaluations_proposals" USING btree ("plan_id");
  CREATE INDEX "evaluations_status_idx" ON "evaluations" USING btree ("status");
  CREATE INDEX "evaluations_year_idx" ON "evaluations" USING btree ("year");
  CREATE INDEX "evaluations_author_idx" ON "evaluations" USING btree ("author_id");
  CREATE INDEX "evaluations_updated_at_idx" ON "evaluations" USING btree ("updated_at");
  CREATE INDEX "evaluations_created_at_idx" ON "evaluations" USING btree ("created_at");
  CREATE UNIQUE INDEX "year_period_idx" ON "evaluations" USING btree ("year","period");
  CREATE INDEX "evaluations_rels_order_idx" ON "evaluations_rels" USING btree ("order");
  CREATE INDEX "evaluations_rels_parent_idx" ON "evaluations_rels" USING btree ("parent_id");
  CREATE INDEX "evaluations_rels_path_idx" ON "evaluations_rels" USING btree ("path");
  CREATE INDEX "evaluations_rels_opds_id_idx" ON "evaluations_rels" USING btree ("opds_id");
  CREATE INDEX "working_papers_reviews_order_idx" ON "working_papers_reviews" USING btree ("_order");
  CREATE INDEX "working_papers_reviews_parent_id_idx" ON "working_papers_reviews" USING btree ("_parent_id");
  CREATE INDEX "working_papers_reviews_by_idx" ON "working_papers_reviews" USING btree ("by_id");
  CREATE INDEX "working_papers_status_idx" ON "working_papers" USING btree ("status");
  CREATE INDEX "working_papers_number_idx" ON "working_papers" USING btree ("number");
  CREATE INDEX "working_papers_activity_idx" ON "working_papers" USING btree ("activity_id");
  CREATE INDEX "working_papers_opd_idx" ON "working_papers" USING btree ("opd_id");
  CREATE INDEX "working_papers_author_idx" ON "working_papers" USING btree ("author_id");
  CREATE INDEX "working_papers_unit_idx" ON "working_papers" USING btree ("unit_id");
  CREATE INDEX "working_papers_updated_at_idx" ON "working_papers" USING btree ("updated_at");
  CREATE INDEX "working_papers_created_at_idx" ON "working_papers" USING btree ("created_at");
  CREATE UNIQUE INDEX "activity_number_idx" ON "working_papers" USING btree ("activity_id","number");
  ALTER TABLE "plan_items" ADD CONSTRAINT "plan_items_evaluation_id_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evidence_rels" ADD CONSTRAINT "evidence_rels_working_papers_fk" FOREIGN KEY ("working_papers_id") REFERENCES "public"."working_papers"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "plan_items_evaluation_idx" ON "plan_items" USING btree ("evaluation_id");
  CREATE INDEX "evidence_rels_working_papers_id_idx" ON "evidence_rels" USING btree ("working_papers_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "evaluations_improvements" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "evaluations_proposals" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "evaluations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "evaluations_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "working_papers_reviews" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "working_papers" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "evaluations_improvements" CASCADE;
  DROP TABLE "evaluations_proposals" CASCADE;
  DROP TABLE "evaluations" CASCADE;
  DROP TABLE "evaluations_rels" CASCADE;
  DROP TABLE "working_papers_reviews" CASCADE;
  DROP TABLE "working_papers" CASCADE;
  ALTER TABLE "plan_items" DROP CONSTRAINT "plan_items_evaluation_id_evaluations_id_fk";
  
  ALTER TABLE "evidence_rels" DROP CONSTRAINT "evidence_rels_working_papers_fk";
  
  DROP INDEX "plan_items_evaluation_idx";
  DROP INDEX "evidence_rels_working_papers_id_idx";
  ALTER TABLE "plan_items" DROP COLUMN "evaluation_id";
  ALTER TABLE "evidence_rels" DROP COLUMN "working_papers_id";
  DROP TYPE "public"."enum_evaluations_status";
  DROP TYPE "public"."enum_evaluations_period";
  DROP TYPE "public"."enum_working_papers_reviews_decision";
  DROP TYPE "public"."enum_working_papers_status";`)
}
