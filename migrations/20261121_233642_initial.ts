import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_plans_status" AS ENUM('draft', 'returned', 'submitted', 'locked', 'superseded', 'closed');
  CREATE TYPE "public"."enum__plans_v_version_status" AS ENUM('draft', 'returned', 'submitted', 'locked', 'superseded', 'closed');
  CREATE TYPE "public"."enum_plan_items_team_role" AS ENUM('pj', 'wpj', 'pm', 'pt', 'kt', 'at');
  CREATE TYPE "public"."enum_plan_items_risk_level" AS ENUM('very-low', 'low', 'medium', 'high', 'very-high');
  CREATE TYPE "public"."enum_activities_team_role" AS ENUM('pj', 'wpj', 'pm', 'pt', 'kt', 'at');
  CREATE TYPE "public"."enum_activities_status" AS ENUM('planned', 'assigned', 'in-progress', 'reporting', 'completed', 'cancelled');
  CREATE TYPE "public"."enum_activities_source" AS ENUM('pkpt', 'complaint', 'head', 'kpk', 'law-enforcement', 'assistance', 'other');
  CREATE TYPE "public"."enum_activities_risk_level" AS ENUM('very-low', 'low', 'medium', 'high', 'very-high');
  CREATE TYPE "public"."enum__activities_v_version_team_role" AS ENUM('pj', 'wpj', 'pm', 'pt', 'kt', 'at');
  CREATE TYPE "public"."enum__activities_v_version_status" AS ENUM('planned', 'assigned', 'in-progress', 'reporting', 'completed', 'cancelled');
  CREATE TYPE "public"."enum__activities_v_version_source" AS ENUM('pkpt', 'complaint', 'head', 'kpk', 'law-enforcement', 'assistance', 'other');
  CREATE TYPE "public"."enum__activities_v_version_risk_level" AS ENUM('very-low', 'low', 'medium', 'high', 'very-high');
  CREATE TYPE "public"."enum_activity_logs_period" AS ENUM('day', 'week');
  CREATE TYPE "public"."enum_reports_status" AS ENUM('draft', 'returned', 'technical-review', 'irban-review', 'inspektur-review', 'approved', 'distributed', 'closed');
  CREATE TYPE "public"."enum_reports_source" AS ENUM('pkpt', 'complaint', 'head', 'kpk', 'law-enforcement', 'assistance', 'other');
  CREATE TYPE "public"."enum__reports_v_version_status" AS ENUM('draft', 'returned', 'technical-review', 'irban-review', 'inspektur-review', 'approved', 'distributed', 'closed');
  CREATE TYPE "public"."enum__reports_v_version_source" AS ENUM('pkpt', 'complaint', 'head', 'kpk', 'law-enforcement', 'assistance', 'other');
  CREATE TYPE "public"."enum_findings_auditee_agrees" AS ENUM('agree', 'disagree');
  CREATE TYPE "public"."enum__findings_v_version_auditee_agrees" AS ENUM('agree', 'disagree');
  CREATE TYPE "public"."enum_recommendations_status" AS ENUM('open', 'partial', 'done', 'not-actionable');
  CREATE TYPE "public"."enum_recommendations_not_actionable_reason" AS ENUM('force-majeure', 'court-process', 'no-longer-effective');
  CREATE TYPE "public"."enum__recommendations_v_version_status" AS ENUM('open', 'partial', 'done', 'not-actionable');
  CREATE TYPE "public"."enum__recommendations_v_version_not_actionable_reason" AS ENUM('force-majeure', 'court-process', 'no-longer-effective');
  CREATE TYPE "public"."enum_follow_ups_status" AS ENUM('draft', 'returned', 'submitted', 'verified', 'confirmed');
  CREATE TYPE "public"."enum_follow_ups_kind" AS ENUM('response', 'evidence');
  CREATE TYPE "public"."enum_follow_ups_agreement" AS ENUM('agree', 'disagree');
  CREATE TYPE "public"."enum_follow_ups_verdict" AS ENUM('open', 'partial', 'done');
  CREATE TYPE "public"."enum_report_receipts_status" AS ENUM('sent', 'received');
  CREATE TYPE "public"."enum_report_receipts_channel" AS ENUM('portal', 'paper');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('admin', 'inspektur', 'sekretariat', 'irban', 'auditor', 'pengendali-mutu', 'opd', 'admin-kopi', 'konsulen', 'petugas-pengaduan', 'pimpinan');
  CREATE TYPE "public"."enum_units_kind" AS ENUM('irban', 'sekretariat');
  CREATE TYPE "public"."enum_opds_kind" AS ENUM('dinas', 'badan', 'sekretariat', 'kecamatan', 'kelurahan', 'rsud', 'puskesmas', 'sekolah', 'desa', 'bumd', 'other');
  CREATE TYPE "public"."enum_holidays_kind" AS ENUM('libur-nasional', 'cuti-bersama', 'libur-daerah', 'lainnya');
  CREATE TYPE "public"."enum_organisation_time_zone" AS ENUM('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura');
  CREATE TYPE "public"."enum_organisation_status_follows" AS ENUM('confirmed', 'verified');
  CREATE TYPE "public"."enum__organisation_v_version_time_zone" AS ENUM('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura');
  CREATE TYPE "public"."enum__organisation_v_version_status_follows" AS ENUM('confirmed', 'verified');
  CREATE TYPE "public"."enum_deadlines_clocks_source" AS ENUM('pkpt', 'complaint', 'head', 'kpk', 'law-enforcement', 'assistance', 'other');
  CREATE TYPE "public"."enum_deadlines_clocks_response_unit" AS ENUM('working-days', 'calendar-days');
  CREATE TYPE "public"."enum_deadlines_clocks_completion_unit" AS ENUM('working-days', 'calendar-days');
  CREATE TYPE "public"."enum__deadlines_v_version_clocks_source" AS ENUM('pkpt', 'complaint', 'head', 'kpk', 'law-enforcement', 'assistance', 'other');
  CREATE TYPE "public"."enum__deadlines_v_version_clocks_response_unit" AS ENUM('working-days', 'calendar-days');
  CREATE TYPE "public"."enum__deadlines_v_version_clocks_completion_unit" AS ENUM('working-days', 'calendar-days');
  CREATE TYPE "public"."enum_office_hours_week_day" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  CREATE TYPE "public"."enum_office_hours_overrides_week_day" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  CREATE TYPE "public"."enum__office_hours_v_version_week_day" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  CREATE TYPE "public"."enum__office_hours_v_version_overrides_week_day" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  CREATE TABLE "notifications" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"recipient_id" uuid,
  	"subject" varchar,
  	"event" varchar,
  	"record_collection" varchar,
  	"record_id" varchar,
  	"note" varchar,
  	"read_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "plans" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"notes" varchar,
  	"status" "enum_plans_status" DEFAULT 'draft',
  	"number" varchar,
  	"year" numeric NOT NULL,
  	"revision" numeric,
  	"previous_id" uuid,
  	"revision_reason" varchar,
  	"justification" varchar,
  	"return_note" varchar,
  	"submitted_at" timestamp(3) with time zone,
  	"locked_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_plans_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar NOT NULL,
  	"version_notes" varchar,
  	"version_status" "enum__plans_v_version_status" DEFAULT 'draft',
  	"version_number" varchar,
  	"version_year" numeric NOT NULL,
  	"version_revision" numeric,
  	"version_previous_id" uuid,
  	"version_revision_reason" varchar,
  	"version_justification" varchar,
  	"version_return_note" varchar,
  	"version_submitted_at" timestamp(3) with time zone,
  	"version_locked_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "plan_items_team" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"role" "enum_plan_items_team_role" NOT NULL
  );
  
  CREATE TABLE "plan_items" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"plan_id" uuid NOT NULL,
  	"activity_id" uuid,
  	"title" varchar NOT NULL,
  	"type_id" uuid NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"objective" varchar,
  	"scope" varchar,
  	"starts_on" varchar NOT NULL,
  	"ends_on" varchar NOT NULL,
  	"report_due_on" varchar,
  	"person_days_pj" numeric,
  	"person_days_wpj" numeric,
  	"person_days_pt" numeric,
  	"person_days_kt" numeric,
  	"person_days_at" numeric,
  	"risk_level" "enum_plan_items_risk_level",
  	"budget" numeric,
  	"reports_planned" numeric,
  	"facilities" varchar,
  	"notes" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "plan_items_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"opds_id" uuid
  );
  
  CREATE TABLE "activities_team" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"role" "enum_activities_team_role" NOT NULL
  );
  
  CREATE TABLE "activities" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"status" "enum_activities_status" DEFAULT 'planned',
  	"source" "enum_activities_source" DEFAULT 'other' NOT NULL,
  	"plan_id" uuid,
  	"title" varchar NOT NULL,
  	"type_id" uuid NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"objective" varchar,
  	"scope" varchar,
  	"starts_on" varchar NOT NULL,
  	"ends_on" varchar NOT NULL,
  	"report_due_on" varchar,
  	"person_days_pj" numeric,
  	"person_days_wpj" numeric,
  	"person_days_pt" numeric,
  	"person_days_kt" numeric,
  	"person_days_at" numeric,
  	"risk_level" "enum_activities_risk_level",
  	"budget" numeric,
  	"reports_planned" numeric,
  	"facilities" varchar,
  	"execution_notes" varchar,
  	"progress" numeric,
  	"realised_days" numeric,
  	"cancel_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "activities_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"opds_id" uuid
  );
  
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
  	"version_title" varchar NOT NULL,
  	"version_type_id" uuid NOT NULL,
  	"version_unit_id" uuid NOT NULL,
  	"version_objective" varchar,
  	"version_scope" varchar,
  	"version_starts_on" varchar NOT NULL,
  	"version_ends_on" varchar NOT NULL,
  	"version_report_due_on" varchar,
  	"version_person_days_pj" numeric,
  	"version_person_days_wpj" numeric,
  	"version_person_days_pt" numeric,
  	"version_person_days_kt" numeric,
  	"version_person_days_at" numeric,
  	"version_risk_level" "enum__activities_v_version_risk_level",
  	"version_budget" numeric,
  	"version_reports_planned" numeric,
  	"version_facilities" varchar,
  	"version_execution_notes" varchar,
  	"version_progress" numeric,
  	"version_realised_days" numeric,
  	"version_cancel_reason" varchar,
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
  
  CREATE TABLE "activity_logs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"activity_id" uuid NOT NULL,
  	"period" "enum_activity_logs_period" DEFAULT 'day' NOT NULL,
  	"date" varchar NOT NULL,
  	"days" numeric NOT NULL,
  	"progress" numeric NOT NULL,
  	"done" varchar NOT NULL,
  	"obstacles" varchar,
  	"title" varchar,
  	"author_id" uuid,
  	"unit_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "evidence" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"description" varchar,
  	"taken_at" timestamp(3) with time zone,
  	"title" varchar,
  	"kind" varchar,
  	"checksum" varchar,
  	"size_bytes" numeric,
  	"uploader_id" uuid,
  	"unit_id" uuid,
  	"activity_id" uuid,
  	"opd_id" uuid,
  	"finding_id" uuid,
  	"storage_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "evidence_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"activities_id" uuid,
  	"activity_logs_id" uuid,
  	"findings_id" uuid,
  	"recommendations_id" uuid,
  	"report_receipts_id" uuid,
  	"follow_ups_id" uuid
  );
  
  CREATE TABLE "reports_sections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar NOT NULL,
  	"body" jsonb
  );
  
  CREATE TABLE "reports_approvals" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"level" varchar NOT NULL,
  	"by_id" uuid NOT NULL,
  	"name" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"note" varchar
  );
  
  CREATE TABLE "reports" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"status" "enum_reports_status" DEFAULT 'draft',
  	"number" varchar,
  	"activity_id" uuid NOT NULL,
  	"title" varchar NOT NULL,
  	"source" "enum_reports_source",
  	"type_id" uuid,
  	"unit_id" uuid,
  	"year" numeric,
  	"approved_on" varchar,
  	"distributed_on" varchar,
  	"submitted_at" timestamp(3) with time zone,
  	"return_note" varchar,
  	"content_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reports_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"opds_id" uuid
  );
  
  CREATE TABLE "_reports_v_version_sections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"heading" varchar NOT NULL,
  	"body" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_reports_v_version_approvals" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"level" varchar NOT NULL,
  	"by_id" uuid NOT NULL,
  	"name" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_reports_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_status" "enum__reports_v_version_status" DEFAULT 'draft',
  	"version_number" varchar,
  	"version_activity_id" uuid NOT NULL,
  	"version_title" varchar NOT NULL,
  	"version_source" "enum__reports_v_version_source",
  	"version_type_id" uuid,
  	"version_unit_id" uuid,
  	"version_year" numeric,
  	"version_approved_on" varchar,
  	"version_distributed_on" varchar,
  	"version_submitted_at" timestamp(3) with time zone,
  	"version_return_note" varchar,
  	"version_content_hash" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_reports_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"opds_id" uuid
  );
  
  CREATE TABLE "findings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"report_id" uuid NOT NULL,
  	"title" varchar NOT NULL,
  	"opd_id" uuid NOT NULL,
  	"code_id" uuid NOT NULL,
  	"condition" varchar NOT NULL,
  	"criteria" varchar NOT NULL,
  	"cause" varchar NOT NULL,
  	"effect" varchar NOT NULL,
  	"value" numeric,
  	"loss" numeric,
  	"auditee_comment" varchar,
  	"auditee_agrees" "enum_findings_auditee_agrees",
  	"is_repeat" boolean DEFAULT false,
  	"repeat_of_id" uuid,
  	"number" numeric,
  	"activity_id" uuid,
  	"unit_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "findings_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"opds_id" uuid
  );
  
  CREATE TABLE "_findings_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_report_id" uuid NOT NULL,
  	"version_title" varchar NOT NULL,
  	"version_opd_id" uuid NOT NULL,
  	"version_code_id" uuid NOT NULL,
  	"version_condition" varchar NOT NULL,
  	"version_criteria" varchar NOT NULL,
  	"version_cause" varchar NOT NULL,
  	"version_effect" varchar NOT NULL,
  	"version_value" numeric,
  	"version_loss" numeric,
  	"version_auditee_comment" varchar,
  	"version_auditee_agrees" "enum__findings_v_version_auditee_agrees",
  	"version_is_repeat" boolean DEFAULT false,
  	"version_repeat_of_id" uuid,
  	"version_number" numeric,
  	"version_activity_id" uuid,
  	"version_unit_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_findings_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"opds_id" uuid
  );
  
  CREATE TABLE "recommendations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"status" "enum_recommendations_status" DEFAULT 'open',
  	"finding_id" uuid NOT NULL,
  	"opd_id" uuid NOT NULL,
  	"code_id" uuid NOT NULL,
  	"text" varchar NOT NULL,
  	"value" numeric,
  	"person_in_charge" varchar,
  	"title" varchar,
  	"number" numeric,
  	"report_id" uuid,
  	"activity_id" uuid,
  	"unit_id" uuid,
  	"released_to_id" uuid,
  	"unstaffed" boolean DEFAULT false,
  	"distributed_on" varchar,
  	"received_on" varchar,
  	"response_due_on" varchar,
  	"completion_due_on" varchar,
  	"verified_amount" numeric,
  	"remaining" numeric,
  	"overpaid" numeric,
  	"remainder_number" varchar,
  	"remainder_decided_on" varchar,
  	"remainder_amount" numeric,
  	"remainder_note" varchar,
  	"not_actionable_reason" "enum_recommendations_not_actionable_reason",
  	"not_actionable_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "recommendations_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"evidence_id" uuid
  );
  
  CREATE TABLE "_recommendations_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_status" "enum__recommendations_v_version_status" DEFAULT 'open',
  	"version_finding_id" uuid NOT NULL,
  	"version_opd_id" uuid NOT NULL,
  	"version_code_id" uuid NOT NULL,
  	"version_text" varchar NOT NULL,
  	"version_value" numeric,
  	"version_person_in_charge" varchar,
  	"version_title" varchar,
  	"version_number" numeric,
  	"version_report_id" uuid,
  	"version_activity_id" uuid,
  	"version_unit_id" uuid,
  	"version_released_to_id" uuid,
  	"version_unstaffed" boolean DEFAULT false,
  	"version_distributed_on" varchar,
  	"version_received_on" varchar,
  	"version_response_due_on" varchar,
  	"version_completion_due_on" varchar,
  	"version_verified_amount" numeric,
  	"version_remaining" numeric,
  	"version_overpaid" numeric,
  	"version_remainder_number" varchar,
  	"version_remainder_decided_on" varchar,
  	"version_remainder_amount" numeric,
  	"version_remainder_note" varchar,
  	"version_not_actionable_reason" "enum__recommendations_v_version_not_actionable_reason",
  	"version_not_actionable_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_recommendations_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"evidence_id" uuid
  );
  
  CREATE TABLE "follow_ups_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"description" varchar NOT NULL,
  	"deposited_amount" numeric,
  	"receipt_number" varchar,
  	"deposited_on" varchar,
  	"accepted" boolean DEFAULT false,
  	"review_note" varchar
  );
  
  CREATE TABLE "follow_ups" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"status" "enum_follow_ups_status" DEFAULT 'draft',
  	"recommendation_id" uuid NOT NULL,
  	"kind" "enum_follow_ups_kind" NOT NULL,
  	"agreement" "enum_follow_ups_agreement",
  	"reason" varchar,
  	"action_plan" varchar,
  	"person_in_charge" varchar,
  	"target_on" varchar,
  	"rounds" jsonb,
  	"title" varchar,
  	"report_id" uuid,
  	"opd_id" uuid,
  	"unit_id" uuid,
  	"activity_id" uuid,
  	"author_id" uuid,
  	"verdict" "enum_follow_ups_verdict",
  	"verified_amount" numeric,
  	"return_note" varchar,
  	"verifier_note" varchar,
  	"verifier_id" uuid,
  	"verifier_name" varchar,
  	"confirmer_id" uuid,
  	"confirmer_name" varchar,
  	"submitted_at" timestamp(3) with time zone,
  	"verified_at" timestamp(3) with time zone,
  	"confirmed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "follow_ups_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"evidence_id" uuid
  );
  
  CREATE TABLE "report_receipts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"status" "enum_report_receipts_status" DEFAULT 'sent',
  	"title" varchar,
  	"report_id" uuid,
  	"opd_id" uuid,
  	"unit_id" uuid,
  	"activity_id" uuid,
  	"sent_on" varchar,
  	"received_on" varchar,
  	"channel" "enum_report_receipts_channel",
  	"received_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_roles",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"unit_id" uuid,
  	"opd_id" uuid,
  	"position" varchar,
  	"employee_number" varchar,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "units" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"code" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "enum_units_kind" NOT NULL,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "opds" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"code" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"short_name" varchar,
  	"kind" "enum_opds_kind" NOT NULL,
  	"head_title" varchar,
  	"unit_id" uuid,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "holidays" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"date" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "enum_holidays_kind" NOT NULL,
  	"source" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "oversight_types_section_template" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar NOT NULL,
  	"hint" varchar
  );
  
  CREATE TABLE "oversight_types" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"code" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"parent_id" uuid,
  	"document" varchar,
  	"produces_findings" boolean DEFAULT true,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "finding_codes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"scheme" varchar NOT NULL,
  	"code" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"label" varchar,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "recommendation_codes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"scheme" varchar NOT NULL,
  	"code" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"label" varchar,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "organisation" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"region" varchar NOT NULL,
  	"address" varchar,
  	"time_zone" "enum_organisation_time_zone" DEFAULT 'Asia/Jakarta' NOT NULL,
  	"archive_code" varchar,
  	"capacity_days" numeric NOT NULL,
  	"capacity_warning_percent" numeric NOT NULL,
  	"status_follows" "enum_organisation_status_follows" DEFAULT 'confirmed' NOT NULL,
  	"file_megabytes_max" numeric NOT NULL,
  	"complaint_alternate_id" uuid,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_organisation_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_name" varchar NOT NULL,
  	"version_region" varchar NOT NULL,
  	"version_address" varchar,
  	"version_time_zone" "enum__organisation_v_version_time_zone" DEFAULT 'Asia/Jakarta' NOT NULL,
  	"version_archive_code" varchar,
  	"version_capacity_days" numeric NOT NULL,
  	"version_capacity_warning_percent" numeric NOT NULL,
  	"version_status_follows" "enum__organisation_v_version_status_follows" DEFAULT 'confirmed' NOT NULL,
  	"version_file_megabytes_max" numeric NOT NULL,
  	"version_complaint_alternate_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "deadlines_clocks" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"source" "enum_deadlines_clocks_source",
  	"response_amount" numeric NOT NULL,
  	"response_unit" "enum_deadlines_clocks_response_unit" NOT NULL,
  	"completion_amount" numeric NOT NULL,
  	"completion_unit" "enum_deadlines_clocks_completion_unit" NOT NULL
  );
  
  CREATE TABLE "deadlines" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"joint_leave_is_off" boolean DEFAULT true,
  	"move_to_working_day" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_deadlines_v_version_clocks" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"source" "enum__deadlines_v_version_clocks_source",
  	"response_amount" numeric NOT NULL,
  	"response_unit" "enum__deadlines_v_version_clocks_response_unit" NOT NULL,
  	"completion_amount" numeric NOT NULL,
  	"completion_unit" "enum__deadlines_v_version_clocks_completion_unit" NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_deadlines_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_joint_leave_is_off" boolean DEFAULT true,
  	"version_move_to_working_day" boolean DEFAULT true,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "numbering" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"plan_pattern" varchar NOT NULL,
  	"report_pattern" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_numbering_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_plan_pattern" varchar NOT NULL,
  	"version_report_pattern" varchar NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "office_hours_week" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"day" "enum_office_hours_week_day" NOT NULL,
  	"opens" varchar,
  	"closes" varchar
  );
  
  CREATE TABLE "office_hours_overrides_week" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"day" "enum_office_hours_overrides_week_day" NOT NULL,
  	"opens" varchar,
  	"closes" varchar
  );
  
  CREATE TABLE "office_hours_overrides" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL
  );
  
  CREATE TABLE "office_hours" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_office_hours_v_version_week" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"day" "enum__office_hours_v_version_week_day" NOT NULL,
  	"opens" varchar,
  	"closes" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_office_hours_v_version_overrides_week" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"day" "enum__office_hours_v_version_overrides_week_day" NOT NULL,
  	"opens" varchar,
  	"closes" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_office_hours_v_version_overrides" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_office_hours_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "notifications" ADD CONSTRAINT "notifications_recipient_id_users_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plans" ADD CONSTRAINT "plans_previous_id_plans_id_fk" FOREIGN KEY ("previous_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_plans_v" ADD CONSTRAINT "_plans_v_parent_id_plans_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_plans_v" ADD CONSTRAINT "_plans_v_version_previous_id_plans_id_fk" FOREIGN KEY ("version_previous_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plan_items_team" ADD CONSTRAINT "plan_items_team_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plan_items_team" ADD CONSTRAINT "plan_items_team_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."plan_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "plan_items" ADD CONSTRAINT "plan_items_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plan_items" ADD CONSTRAINT "plan_items_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plan_items" ADD CONSTRAINT "plan_items_type_id_oversight_types_id_fk" FOREIGN KEY ("type_id") REFERENCES "public"."oversight_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plan_items" ADD CONSTRAINT "plan_items_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plan_items_rels" ADD CONSTRAINT "plan_items_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."plan_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "plan_items_rels" ADD CONSTRAINT "plan_items_rels_opds_fk" FOREIGN KEY ("opds_id") REFERENCES "public"."opds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_team" ADD CONSTRAINT "activities_team_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activities_team" ADD CONSTRAINT "activities_team_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities" ADD CONSTRAINT "activities_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activities" ADD CONSTRAINT "activities_type_id_oversight_types_id_fk" FOREIGN KEY ("type_id") REFERENCES "public"."oversight_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activities" ADD CONSTRAINT "activities_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activities_rels" ADD CONSTRAINT "activities_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_rels" ADD CONSTRAINT "activities_rels_opds_fk" FOREIGN KEY ("opds_id") REFERENCES "public"."opds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v_version_team" ADD CONSTRAINT "_activities_v_version_team_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_activities_v_version_team" ADD CONSTRAINT "_activities_v_version_team_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v" ADD CONSTRAINT "_activities_v_parent_id_activities_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."activities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_activities_v" ADD CONSTRAINT "_activities_v_version_plan_id_plans_id_fk" FOREIGN KEY ("version_plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_activities_v" ADD CONSTRAINT "_activities_v_version_type_id_oversight_types_id_fk" FOREIGN KEY ("version_type_id") REFERENCES "public"."oversight_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_activities_v" ADD CONSTRAINT "_activities_v_version_unit_id_units_id_fk" FOREIGN KEY ("version_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_activities_v_rels" ADD CONSTRAINT "_activities_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v_rels" ADD CONSTRAINT "_activities_v_rels_opds_fk" FOREIGN KEY ("opds_id") REFERENCES "public"."opds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activity_logs" ADD CONSTRAINT "activity_logs_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activity_logs" ADD CONSTRAINT "activity_logs_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activity_logs" ADD CONSTRAINT "activity_logs_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evidence" ADD CONSTRAINT "evidence_uploader_id_users_id_fk" FOREIGN KEY ("uploader_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evidence" ADD CONSTRAINT "evidence_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evidence" ADD CONSTRAINT "evidence_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evidence" ADD CONSTRAINT "evidence_opd_id_opds_id_fk" FOREIGN KEY ("opd_id") REFERENCES "public"."opds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evidence" ADD CONSTRAINT "evidence_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evidence_rels" ADD CONSTRAINT "evidence_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evidence_rels" ADD CONSTRAINT "evidence_rels_activities_fk" FOREIGN KEY ("activities_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evidence_rels" ADD CONSTRAINT "evidence_rels_activity_logs_fk" FOREIGN KEY ("activity_logs_id") REFERENCES "public"."activity_logs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evidence_rels" ADD CONSTRAINT "evidence_rels_findings_fk" FOREIGN KEY ("findings_id") REFERENCES "public"."findings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evidence_rels" ADD CONSTRAINT "evidence_rels_recommendations_fk" FOREIGN KEY ("recommendations_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evidence_rels" ADD CONSTRAINT "evidence_rels_report_receipts_fk" FOREIGN KEY ("report_receipts_id") REFERENCES "public"."report_receipts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evidence_rels" ADD CONSTRAINT "evidence_rels_follow_ups_fk" FOREIGN KEY ("follow_ups_id") REFERENCES "public"."follow_ups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_sections" ADD CONSTRAINT "reports_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_approvals" ADD CONSTRAINT "reports_approvals_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports_approvals" ADD CONSTRAINT "reports_approvals_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_type_id_oversight_types_id_fk" FOREIGN KEY ("type_id") REFERENCES "public"."oversight_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports_rels" ADD CONSTRAINT "reports_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_rels" ADD CONSTRAINT "reports_rels_opds_fk" FOREIGN KEY ("opds_id") REFERENCES "public"."opds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_version_sections" ADD CONSTRAINT "_reports_v_version_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_reports_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_version_approvals" ADD CONSTRAINT "_reports_v_version_approvals_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reports_v_version_approvals" ADD CONSTRAINT "_reports_v_version_approvals_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_reports_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v" ADD CONSTRAINT "_reports_v_parent_id_reports_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reports_v" ADD CONSTRAINT "_reports_v_version_activity_id_activities_id_fk" FOREIGN KEY ("version_activity_id") REFERENCES "public"."activities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reports_v" ADD CONSTRAINT "_reports_v_version_type_id_oversight_types_id_fk" FOREIGN KEY ("version_type_id") REFERENCES "public"."oversight_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reports_v" ADD CONSTRAINT "_reports_v_version_unit_id_units_id_fk" FOREIGN KEY ("version_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reports_v_rels" ADD CONSTRAINT "_reports_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_reports_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_rels" ADD CONSTRAINT "_reports_v_rels_opds_fk" FOREIGN KEY ("opds_id") REFERENCES "public"."opds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "findings" ADD CONSTRAINT "findings_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "findings" ADD CONSTRAINT "findings_opd_id_opds_id_fk" FOREIGN KEY ("opd_id") REFERENCES "public"."opds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "findings" ADD CONSTRAINT "findings_code_id_finding_codes_id_fk" FOREIGN KEY ("code_id") REFERENCES "public"."finding_codes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "findings" ADD CONSTRAINT "findings_repeat_of_id_findings_id_fk" FOREIGN KEY ("repeat_of_id") REFERENCES "public"."findings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "findings" ADD CONSTRAINT "findings_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "findings" ADD CONSTRAINT "findings_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "findings_rels" ADD CONSTRAINT "findings_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."findings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "findings_rels" ADD CONSTRAINT "findings_rels_opds_fk" FOREIGN KEY ("opds_id") REFERENCES "public"."opds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_findings_v" ADD CONSTRAINT "_findings_v_parent_id_findings_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."findings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_findings_v" ADD CONSTRAINT "_findings_v_version_report_id_reports_id_fk" FOREIGN KEY ("version_report_id") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_findings_v" ADD CONSTRAINT "_findings_v_version_opd_id_opds_id_fk" FOREIGN KEY ("version_opd_id") REFERENCES "public"."opds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_findings_v" ADD CONSTRAINT "_findings_v_version_code_id_finding_codes_id_fk" FOREIGN KEY ("version_code_id") REFERENCES "public"."finding_codes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_findings_v" ADD CONSTRAINT "_findings_v_version_repeat_of_id_findings_id_fk" FOREIGN KEY ("version_repeat_of_id") REFERENCES "public"."findings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_findings_v" ADD CONSTRAINT "_findings_v_version_activity_id_activities_id_fk" FOREIGN KEY ("version_activity_id") REFERENCES "public"."activities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_findings_v" ADD CONSTRAINT "_findings_v_version_unit_id_units_id_fk" FOREIGN KEY ("version_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_findings_v_rels" ADD CONSTRAINT "_findings_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_findings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_findings_v_rels" ADD CONSTRAINT "_findings_v_rels_opds_fk" FOREIGN KEY ("opds_id") REFERENCES "public"."opds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_opd_id_opds_id_fk" FOREIGN KEY ("opd_id") REFERENCES "public"."opds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_code_id_recommendation_codes_id_fk" FOREIGN KEY ("code_id") REFERENCES "public"."recommendation_codes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_released_to_id_opds_id_fk" FOREIGN KEY ("released_to_id") REFERENCES "public"."opds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations_rels" ADD CONSTRAINT "recommendations_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "recommendations_rels" ADD CONSTRAINT "recommendations_rels_evidence_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_recommendations_v" ADD CONSTRAINT "_recommendations_v_parent_id_recommendations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."recommendations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recommendations_v" ADD CONSTRAINT "_recommendations_v_version_finding_id_findings_id_fk" FOREIGN KEY ("version_finding_id") REFERENCES "public"."findings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recommendations_v" ADD CONSTRAINT "_recommendations_v_version_opd_id_opds_id_fk" FOREIGN KEY ("version_opd_id") REFERENCES "public"."opds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recommendations_v" ADD CONSTRAINT "_recommendations_v_version_code_id_recommendation_codes_id_fk" FOREIGN KEY ("version_code_id") REFERENCES "public"."recommendation_codes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recommendations_v" ADD CONSTRAINT "_recommendations_v_version_report_id_reports_id_fk" FOREIGN KEY ("version_report_id") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recommendations_v" ADD CONSTRAINT "_recommendations_v_version_activity_id_activities_id_fk" FOREIGN KEY ("version_activity_id") REFERENCES "public"."activities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recommendations_v" ADD CONSTRAINT "_recommendations_v_version_unit_id_units_id_fk" FOREIGN KEY ("version_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recommendations_v" ADD CONSTRAINT "_recommendations_v_version_released_to_id_opds_id_fk" FOREIGN KEY ("version_released_to_id") REFERENCES "public"."opds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recommendations_v_rels" ADD CONSTRAINT "_recommendations_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_recommendations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_recommendations_v_rels" ADD CONSTRAINT "_recommendations_v_rels_evidence_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "follow_ups_items" ADD CONSTRAINT "follow_ups_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."follow_ups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_recommendation_id_recommendations_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_opd_id_opds_id_fk" FOREIGN KEY ("opd_id") REFERENCES "public"."opds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_verifier_id_users_id_fk" FOREIGN KEY ("verifier_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_confirmer_id_users_id_fk" FOREIGN KEY ("confirmer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "follow_ups_rels" ADD CONSTRAINT "follow_ups_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."follow_ups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "follow_ups_rels" ADD CONSTRAINT "follow_ups_rels_evidence_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "report_receipts" ADD CONSTRAINT "report_receipts_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "report_receipts" ADD CONSTRAINT "report_receipts_opd_id_opds_id_fk" FOREIGN KEY ("opd_id") REFERENCES "public"."opds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "report_receipts" ADD CONSTRAINT "report_receipts_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "report_receipts" ADD CONSTRAINT "report_receipts_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "report_receipts" ADD CONSTRAINT "report_receipts_received_by_id_users_id_fk" FOREIGN KEY ("received_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_opd_id_opds_id_fk" FOREIGN KEY ("opd_id") REFERENCES "public"."opds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "opds" ADD CONSTRAINT "opds_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "oversight_types_section_template" ADD CONSTRAINT "oversight_types_section_template_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."oversight_types"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "oversight_types" ADD CONSTRAINT "oversight_types_parent_id_oversight_types_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."oversight_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisation" ADD CONSTRAINT "organisation_complaint_alternate_id_users_id_fk" FOREIGN KEY ("complaint_alternate_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisation_v" ADD CONSTRAINT "_organisation_v_version_complaint_alternate_id_users_id_fk" FOREIGN KEY ("version_complaint_alternate_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deadlines_clocks" ADD CONSTRAINT "deadlines_clocks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."deadlines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_deadlines_v_version_clocks" ADD CONSTRAINT "_deadlines_v_version_clocks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_deadlines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "office_hours_week" ADD CONSTRAINT "office_hours_week_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."office_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "office_hours_overrides_week" ADD CONSTRAINT "office_hours_overrides_week_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."office_hours_overrides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "office_hours_overrides" ADD CONSTRAINT "office_hours_overrides_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."office_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_office_hours_v_version_week" ADD CONSTRAINT "_office_hours_v_version_week_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_office_hours_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_office_hours_v_version_overrides_week" ADD CONSTRAINT "_office_hours_v_version_overrides_week_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_office_hours_v_version_overrides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_office_hours_v_version_overrides" ADD CONSTRAINT "_office_hours_v_version_overrides_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_office_hours_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "notifications_recipient_idx" ON "notifications" USING btree ("recipient_id");
  CREATE INDEX "notifications_record_id_idx" ON "notifications" USING btree ("record_id");
  CREATE INDEX "notifications_updated_at_idx" ON "notifications" USING btree ("updated_at");
  CREATE INDEX "notifications_created_at_idx" ON "notifications" USING btree ("created_at");
  CREATE INDEX "recipient_readAt_idx" ON "notifications" USING btree ("recipient_id","read_at");
  CREATE INDEX "recipient_createdAt_idx" ON "notifications" USING btree ("recipient_id","created_at");
  CREATE INDEX "plans_status_idx" ON "plans" USING btree ("status");
  CREATE INDEX "plans_number_idx" ON "plans" USING btree ("number");
  CREATE INDEX "plans_year_idx" ON "plans" USING btree ("year");
  CREATE INDEX "plans_previous_idx" ON "plans" USING btree ("previous_id");
  CREATE INDEX "plans_updated_at_idx" ON "plans" USING btree ("updated_at");
  CREATE INDEX "plans_created_at_idx" ON "plans" USING btree ("created_at");
  CREATE UNIQUE INDEX "year_revision_idx" ON "plans" USING btree ("year","revision");
  CREATE INDEX "_plans_v_parent_idx" ON "_plans_v" USING btree ("parent_id");
  CREATE INDEX "_plans_v_version_version_status_idx" ON "_plans_v" USING btree ("version_status");
  CREATE INDEX "_plans_v_version_version_number_idx" ON "_plans_v" USING btree ("version_number");
  CREATE INDEX "_plans_v_version_version_year_idx" ON "_plans_v" USING btree ("version_year");
  CREATE INDEX "_plans_v_version_version_previous_idx" ON "_plans_v" USING btree ("version_previous_id");
  CREATE INDEX "_plans_v_version_version_updated_at_idx" ON "_plans_v" USING btree ("version_updated_at");
  CREATE INDEX "_plans_v_version_version_created_at_idx" ON "_plans_v" USING btree ("version_created_at");
  CREATE INDEX "_plans_v_created_at_idx" ON "_plans_v" USING btree ("created_at");
  CREATE INDEX "_plans_v_updated_at_idx" ON "_plans_v" USING btree ("updated_at");
  CREATE INDEX "version_year_version_revision_idx" ON "_plans_v" USING btree ("version_year","version_revision");
  CREATE INDEX "plan_items_team_order_idx" ON "plan_items_team" USING btree ("_order");
  CREATE INDEX "plan_items_team_parent_id_idx" ON "plan_items_team" USING btree ("_parent_id");
  CREATE INDEX "plan_items_team_user_idx" ON "plan_items_team" USING btree ("user_id");
  CREATE INDEX "plan_items_plan_idx" ON "plan_items" USING btree ("plan_id");
  CREATE INDEX "plan_items_activity_idx" ON "plan_items" USING btree ("activity_id");
  CREATE INDEX "plan_items_type_idx" ON "plan_items" USING btree ("type_id");
  CREATE INDEX "plan_items_unit_idx" ON "plan_items" USING btree ("unit_id");
  CREATE INDEX "plan_items_starts_on_idx" ON "plan_items" USING btree ("starts_on");
  CREATE INDEX "plan_items_updated_at_idx" ON "plan_items" USING btree ("updated_at");
  CREATE INDEX "plan_items_created_at_idx" ON "plan_items" USING btree ("created_at");
  CREATE INDEX "plan_unit_startsOn_idx" ON "plan_items" USING btree ("plan_id","unit_id","starts_on");
  CREATE INDEX "plan_items_rels_order_idx" ON "plan_items_rels" USING btree ("order");
  CREATE INDEX "plan_items_rels_parent_idx" ON "plan_items_rels" USING btree ("parent_id");
  CREATE INDEX "plan_items_rels_path_idx" ON "plan_items_rels" USING btree ("path");
  CREATE INDEX "plan_items_rels_opds_id_idx" ON "plan_items_rels" USING btree ("opds_id");
  CREATE INDEX "activities_team_order_idx" ON "activities_team" USING btree ("_order");
  CREATE INDEX "activities_team_parent_id_idx" ON "activities_team" USING btree ("_parent_id");
  CREATE INDEX "activities_team_user_idx" ON "activities_team" USING btree ("user_id");
  CREATE INDEX "activities_status_idx" ON "activities" USING btree ("status");
  CREATE INDEX "activities_source_idx" ON "activities" USING btree ("source");
  CREATE INDEX "activities_plan_idx" ON "activities" USING btree ("plan_id");
  CREATE INDEX "activities_type_idx" ON "activities" USING btree ("type_id");
  CREATE INDEX "activities_unit_idx" ON "activities" USING btree ("unit_id");
  CREATE INDEX "activities_starts_on_idx" ON "activities" USING btree ("starts_on");
  CREATE INDEX "activities_updated_at_idx" ON "activities" USING btree ("updated_at");
  CREATE INDEX "activities_created_at_idx" ON "activities" USING btree ("created_at");
  CREATE INDEX "unit_status_startsOn_idx" ON "activities" USING btree ("unit_id","status","starts_on");
  CREATE INDEX "plan_status_idx" ON "activities" USING btree ("plan_id","status");
  CREATE INDEX "activities_rels_order_idx" ON "activities_rels" USING btree ("order");
  CREATE INDEX "activities_rels_parent_idx" ON "activities_rels" USING btree ("parent_id");
  CREATE INDEX "activities_rels_path_idx" ON "activities_rels" USING btree ("path");
  CREATE INDEX "activities_rels_opds_id_idx" ON "activities_rels" USING btree ("opds_id");
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
  CREATE INDEX "_activities_v_rels_opds_id_idx" ON "_activities_v_rels" USING btree ("opds_id");
  CREATE INDEX "activity_logs_activity_idx" ON "activity_logs" USING btree ("activity_id");
  CREATE INDEX "activity_logs_date_idx" ON "activity_logs" USING btree ("date");
  CREATE INDEX "activity_logs_author_idx" ON "activity_logs" USING btree ("author_id");
  CREATE INDEX "activity_logs_unit_idx" ON "activity_logs" USING btree ("unit_id");
  CREATE INDEX "activity_logs_updated_at_idx" ON "activity_logs" USING btree ("updated_at");
  CREATE INDEX "activity_logs_created_at_idx" ON "activity_logs" USING btree ("created_at");
  CREATE INDEX "activity_date_idx" ON "activity_logs" USING btree ("activity_id","date");
  CREATE INDEX "evidence_checksum_idx" ON "evidence" USING btree ("checksum");
  CREATE INDEX "evidence_uploader_idx" ON "evidence" USING btree ("uploader_id");
  CREATE INDEX "evidence_unit_idx" ON "evidence" USING btree ("unit_id");
  CREATE INDEX "evidence_activity_idx" ON "evidence" USING btree ("activity_id");
  CREATE INDEX "evidence_opd_idx" ON "evidence" USING btree ("opd_id");
  CREATE INDEX "evidence_finding_idx" ON "evidence" USING btree ("finding_id");
  CREATE INDEX "evidence_updated_at_idx" ON "evidence" USING btree ("updated_at");
  CREATE INDEX "evidence_created_at_idx" ON "evidence" USING btree ("created_at");
  CREATE UNIQUE INDEX "evidence_filename_idx" ON "evidence" USING btree ("filename");
  CREATE INDEX "uploader_idx" ON "evidence" USING btree ("uploader_id");
  CREATE INDEX "evidence_rels_order_idx" ON "evidence_rels" USING btree ("order");
  CREATE INDEX "evidence_rels_parent_idx" ON "evidence_rels" USING btree ("parent_id");
  CREATE INDEX "evidence_rels_path_idx" ON "evidence_rels" USING btree ("path");
  CREATE INDEX "evidence_rels_activities_id_idx" ON "evidence_rels" USING btree ("activities_id");
  CREATE INDEX "evidence_rels_activity_logs_id_idx" ON "evidence_rels" USING btree ("activity_logs_id");
  CREATE INDEX "evidence_rels_findings_id_idx" ON "evidence_rels" USING btree ("findings_id");
  CREATE INDEX "evidence_rels_recommendations_id_idx" ON "evidence_rels" USING btree ("recommendations_id");
  CREATE INDEX "evidence_rels_report_receipts_id_idx" ON "evidence_rels" USING btree ("report_receipts_id");
  CREATE INDEX "evidence_rels_follow_ups_id_idx" ON "evidence_rels" USING btree ("follow_ups_id");
  CREATE INDEX "reports_sections_order_idx" ON "reports_sections" USING btree ("_order");
  CREATE INDEX "reports_sections_parent_id_idx" ON "reports_sections" USING btree ("_parent_id");
  CREATE INDEX "reports_approvals_order_idx" ON "reports_approvals" USING btree ("_order");
  CREATE INDEX "reports_approvals_parent_id_idx" ON "reports_approvals" USING btree ("_parent_id");
  CREATE INDEX "reports_approvals_by_idx" ON "reports_approvals" USING btree ("by_id");
  CREATE INDEX "reports_status_idx" ON "reports" USING btree ("status");
  CREATE INDEX "reports_number_idx" ON "reports" USING btree ("number");
  CREATE INDEX "reports_activity_idx" ON "reports" USING btree ("activity_id");
  CREATE INDEX "reports_type_idx" ON "reports" USING btree ("type_id");
  CREATE INDEX "reports_unit_idx" ON "reports" USING btree ("unit_id");
  CREATE INDEX "reports_year_idx" ON "reports" USING btree ("year");
  CREATE INDEX "reports_distributed_on_idx" ON "reports" USING btree ("distributed_on");
  CREATE INDEX "reports_updated_at_idx" ON "reports" USING btree ("updated_at");
  CREATE INDEX "reports_created_at_idx" ON "reports" USING btree ("created_at");
  CREATE INDEX "unit_status_idx" ON "reports" USING btree ("unit_id","status");
  CREATE INDEX "activity_idx" ON "reports" USING btree ("activity_id");
  CREATE INDEX "reports_rels_order_idx" ON "reports_rels" USING btree ("order");
  CREATE INDEX "reports_rels_parent_idx" ON "reports_rels" USING btree ("parent_id");
  CREATE INDEX "reports_rels_path_idx" ON "reports_rels" USING btree ("path");
  CREATE INDEX "reports_rels_opds_id_idx" ON "reports_rels" USING btree ("opds_id");
  CREATE INDEX "_reports_v_version_sections_order_idx" ON "_reports_v_version_sections" USING btree ("_order");
  CREATE INDEX "_reports_v_version_sections_parent_id_idx" ON "_reports_v_version_sections" USING btree ("_parent_id");
  CREATE INDEX "_reports_v_version_approvals_order_idx" ON "_reports_v_version_approvals" USING btree ("_order");
  CREATE INDEX "_reports_v_version_approvals_parent_id_idx" ON "_reports_v_version_approvals" USING btree ("_parent_id");
  CREATE INDEX "_reports_v_version_approvals_by_idx" ON "_reports_v_version_approvals" USING btree ("by_id");
  CREATE INDEX "_reports_v_parent_idx" ON "_reports_v" USING btree ("parent_id");
  CREATE INDEX "_reports_v_version_version_status_idx" ON "_reports_v" USING btree ("version_status");
  CREATE INDEX "_reports_v_version_version_number_idx" ON "_reports_v" USING btree ("version_number");
  CREATE INDEX "_reports_v_version_version_activity_idx" ON "_reports_v" USING btree ("version_activity_id");
  CREATE INDEX "_reports_v_version_version_type_idx" ON "_reports_v" USING btree ("version_type_id");
  CREATE INDEX "_reports_v_version_version_unit_idx" ON "_reports_v" USING btree ("version_unit_id");
  CREATE INDEX "_reports_v_version_version_year_idx" ON "_reports_v" USING btree ("version_year");
  CREATE INDEX "_reports_v_version_version_distributed_on_idx" ON "_reports_v" USING btree ("version_distributed_on");
  CREATE INDEX "_reports_v_version_version_updated_at_idx" ON "_reports_v" USING btree ("version_updated_at");
  CREATE INDEX "_reports_v_version_version_created_at_idx" ON "_reports_v" USING btree ("version_created_at");
  CREATE INDEX "_reports_v_created_at_idx" ON "_reports_v" USING btree ("created_at");
  CREATE INDEX "_reports_v_updated_at_idx" ON "_reports_v" USING btree ("updated_at");
  CREATE INDEX "version_unit_version_status_idx" ON "_reports_v" USING btree ("version_unit_id","version_status");
  CREATE INDEX "version_activity_idx" ON "_reports_v" USING btree ("version_activity_id");
  CREATE INDEX "_reports_v_rels_order_idx" ON "_reports_v_rels" USING btree ("order");
  CREATE INDEX "_reports_v_rels_parent_idx" ON "_reports_v_rels" USING btree ("parent_id");
  CREATE INDEX "_reports_v_rels_path_idx" ON "_reports_v_rels" USING btree ("path");
  CREATE INDEX "_reports_v_rels_opds_id_idx" ON "_reports_v_rels" USING btree ("opds_id");
  CREATE INDEX "findings_report_idx" ON "findings" USING btree ("report_id");
  CREATE INDEX "findings_opd_idx" ON "findings" USING btree ("opd_id");
  CREATE INDEX "findings_code_idx" ON "findings" USING btree ("code_id");
  CREATE INDEX "findings_repeat_of_idx" ON "findings" USING btree ("repeat_of_id");
  CREATE INDEX "findings_activity_idx" ON "findings" USING btree ("activity_id");
  CREATE INDEX "findings_unit_idx" ON "findings" USING btree ("unit_id");
  CREATE INDEX "findings_updated_at_idx" ON "findings" USING btree ("updated_at");
  CREATE INDEX "findings_created_at_idx" ON "findings" USING btree ("created_at");
  CREATE INDEX "report_number_idx" ON "findings" USING btree ("report_id","number");
  CREATE INDEX "findings_rels_order_idx" ON "findings_rels" USING btree ("order");
  CREATE INDEX "findings_rels_parent_idx" ON "findings_rels" USING btree ("parent_id");
  CREATE INDEX "findings_rels_path_idx" ON "findings_rels" USING btree ("path");
  CREATE INDEX "findings_rels_opds_id_idx" ON "findings_rels" USING btree ("opds_id");
  CREATE INDEX "_findings_v_parent_idx" ON "_findings_v" USING btree ("parent_id");
  CREATE INDEX "_findings_v_version_version_report_idx" ON "_findings_v" USING btree ("version_report_id");
  CREATE INDEX "_findings_v_version_version_opd_idx" ON "_findings_v" USING btree ("version_opd_id");
  CREATE INDEX "_findings_v_version_version_code_idx" ON "_findings_v" USING btree ("version_code_id");
  CREATE INDEX "_findings_v_version_version_repeat_of_idx" ON "_findings_v" USING btree ("version_repeat_of_id");
  CREATE INDEX "_findings_v_version_version_activity_idx" ON "_findings_v" USING btree ("version_activity_id");
  CREATE INDEX "_findings_v_version_version_unit_idx" ON "_findings_v" USING btree ("version_unit_id");
  CREATE INDEX "_findings_v_version_version_updated_at_idx" ON "_findings_v" USING btree ("version_updated_at");
  CREATE INDEX "_findings_v_version_version_created_at_idx" ON "_findings_v" USING btree ("version_created_at");
  CREATE INDEX "_findings_v_created_at_idx" ON "_findings_v" USING btree ("created_at");
  CREATE INDEX "_findings_v_updated_at_idx" ON "_findings_v" USING btree ("updated_at");
  CREATE INDEX "version_report_version_number_idx" ON "_findings_v" USING btree ("version_report_id","version_number");
  CREATE INDEX "_findings_v_rels_order_idx" ON "_findings_v_rels" USING btree ("order");
  CREATE INDEX "_findings_v_rels_parent_idx" ON "_findings_v_rels" USING btree ("parent_id");
  CREATE INDEX "_findings_v_rels_path_idx" ON "_findings_v_rels" USING btree ("path");
  CREATE INDEX "_findings_v_rels_opds_id_idx" ON "_findings_v_rels" USING btree ("opds_id");
  CREATE INDEX "recommendations_status_idx" ON "recommendations" USING btree ("status");
  CREATE INDEX "recommendations_finding_idx" ON "recommendations" USING btree ("finding_id");
  CREATE INDEX "recommendations_opd_idx" ON "recommendations" USING btree ("opd_id");
  CREATE INDEX "recommendations_code_idx" ON "recommendations" USING btree ("code_id");
  CREATE INDEX "recommendations_report_idx" ON "recommendations" USING btree ("report_id");
  CREATE INDEX "recommendations_activity_idx" ON "recommendations" USING btree ("activity_id");
  CREATE INDEX "recommendations_unit_idx" ON "recommendations" USING btree ("unit_id");
  CREATE INDEX "recommendations_released_to_idx" ON "recommendations" USING btree ("released_to_id");
  CREATE INDEX "recommendations_response_due_on_idx" ON "recommendations" USING btree ("response_due_on");
  CREATE INDEX "recommendations_completion_due_on_idx" ON "recommendations" USING btree ("completion_due_on");
  CREATE INDEX "recommendations_updated_at_idx" ON "recommendations" USING btree ("updated_at");
  CREATE INDEX "recommendations_created_at_idx" ON "recommendations" USING btree ("created_at");
  CREATE INDEX "releasedTo_status_completionDueOn_idx" ON "recommendations" USING btree ("released_to_id","status","completion_due_on");
  CREATE INDEX "releasedTo_completionDueOn_idx" ON "recommendations" USING btree ("released_to_id","completion_due_on");
  CREATE INDEX "unit_status_completionDueOn_idx" ON "recommendations" USING btree ("unit_id","status","completion_due_on");
  CREATE INDEX "opd_status_idx" ON "recommendations" USING btree ("opd_id","status");
  CREATE INDEX "report_number_1_idx" ON "recommendations" USING btree ("report_id","number");
  CREATE INDEX "recommendations_rels_order_idx" ON "recommendations_rels" USING btree ("order");
  CREATE INDEX "recommendations_rels_parent_idx" ON "recommendations_rels" USING btree ("parent_id");
  CREATE INDEX "recommendations_rels_path_idx" ON "recommendations_rels" USING btree ("path");
  CREATE INDEX "recommendations_rels_evidence_id_idx" ON "recommendations_rels" USING btree ("evidence_id");
  CREATE INDEX "_recommendations_v_parent_idx" ON "_recommendations_v" USING btree ("parent_id");
  CREATE INDEX "_recommendations_v_version_version_status_idx" ON "_recommendations_v" USING btree ("version_status");
  CREATE INDEX "_recommendations_v_version_version_finding_idx" ON "_recommendations_v" USING btree ("version_finding_id");
  CREATE INDEX "_recommendations_v_version_version_opd_idx" ON "_recommendations_v" USING btree ("version_opd_id");
  CREATE INDEX "_recommendations_v_version_version_code_idx" ON "_recommendations_v" USING btree ("version_code_id");
  CREATE INDEX "_recommendations_v_version_version_report_idx" ON "_recommendations_v" USING btree ("version_report_id");
  CREATE INDEX "_recommendations_v_version_version_activity_idx" ON "_recommendations_v" USING btree ("version_activity_id");
  CREATE INDEX "_recommendations_v_version_version_unit_idx" ON "_recommendations_v" USING btree ("version_unit_id");
  CREATE INDEX "_recommendations_v_version_version_released_to_idx" ON "_recommendations_v" USING btree ("version_released_to_id");
  CREATE INDEX "_recommendations_v_version_version_response_due_on_idx" ON "_recommendations_v" USING btree ("version_response_due_on");
  CREATE INDEX "_recommendations_v_version_version_completion_due_on_idx" ON "_recommendations_v" USING btree ("version_completion_due_on");
  CREATE INDEX "_recommendations_v_version_version_updated_at_idx" ON "_recommendations_v" USING btree ("version_updated_at");
  CREATE INDEX "_recommendations_v_version_version_created_at_idx" ON "_recommendations_v" USING btree ("version_created_at");
  CREATE INDEX "_recommendations_v_created_at_idx" ON "_recommendations_v" USING btree ("created_at");
  CREATE INDEX "_recommendations_v_updated_at_idx" ON "_recommendations_v" USING btree ("updated_at");
  CREATE INDEX "version_releasedTo_version_status_version_completionDueO_idx" ON "_recommendations_v" USING btree ("version_released_to_id","version_status","version_completion_due_on");
  CREATE INDEX "version_releasedTo_version_completionDueOn_idx" ON "_recommendations_v" USING btree ("version_released_to_id","version_completion_due_on");
  CREATE INDEX "version_unit_version_status_version_completionDueOn_idx" ON "_recommendations_v" USING btree ("version_unit_id","version_status","version_completion_due_on");
  CREATE INDEX "version_opd_version_status_idx" ON "_recommendations_v" USING btree ("version_opd_id","version_status");
  CREATE INDEX "version_report_version_number_1_idx" ON "_recommendations_v" USING btree ("version_report_id","version_number");
  CREATE INDEX "_recommendations_v_rels_order_idx" ON "_recommendations_v_rels" USING btree ("order");
  CREATE INDEX "_recommendations_v_rels_parent_idx" ON "_recommendations_v_rels" USING btree ("parent_id");
  CREATE INDEX "_recommendations_v_rels_path_idx" ON "_recommendations_v_rels" USING btree ("path");
  CREATE INDEX "_recommendations_v_rels_evidence_id_idx" ON "_recommendations_v_rels" USING btree ("evidence_id");
  CREATE INDEX "follow_ups_items_order_idx" ON "follow_ups_items" USING btree ("_order");
  CREATE INDEX "follow_ups_items_parent_id_idx" ON "follow_ups_items" USING btree ("_parent_id");
  CREATE INDEX "follow_ups_status_idx" ON "follow_ups" USING btree ("status");
  CREATE INDEX "follow_ups_recommendation_idx" ON "follow_ups" USING btree ("recommendation_id");
  CREATE INDEX "follow_ups_kind_idx" ON "follow_ups" USING btree ("kind");
  CREATE INDEX "follow_ups_report_idx" ON "follow_ups" USING btree ("report_id");
  CREATE INDEX "follow_ups_opd_idx" ON "follow_ups" USING btree ("opd_id");
  CREATE INDEX "follow_ups_unit_idx" ON "follow_ups" USING btree ("unit_id");
  CREATE INDEX "follow_ups_activity_idx" ON "follow_ups" USING btree ("activity_id");
  CREATE INDEX "follow_ups_author_idx" ON "follow_ups" USING btree ("author_id");
  CREATE INDEX "follow_ups_verifier_idx" ON "follow_ups" USING btree ("verifier_id");
  CREATE INDEX "follow_ups_confirmer_idx" ON "follow_ups" USING btree ("confirmer_id");
  CREATE INDEX "follow_ups_updated_at_idx" ON "follow_ups" USING btree ("updated_at");
  CREATE INDEX "follow_ups_created_at_idx" ON "follow_ups" USING btree ("created_at");
  CREATE INDEX "recommendation_status_idx" ON "follow_ups" USING btree ("recommendation_id","status");
  CREATE INDEX "opd_status_1_idx" ON "follow_ups" USING btree ("opd_id","status");
  CREATE INDEX "unit_status_1_idx" ON "follow_ups" USING btree ("unit_id","status");
  CREATE INDEX "follow_ups_rels_order_idx" ON "follow_ups_rels" USING btree ("order");
  CREATE INDEX "follow_ups_rels_parent_idx" ON "follow_ups_rels" USING btree ("parent_id");
  CREATE INDEX "follow_ups_rels_path_idx" ON "follow_ups_rels" USING btree ("path");
  CREATE INDEX "follow_ups_rels_evidence_id_idx" ON "follow_ups_rels" USING btree ("evidence_id");
  CREATE INDEX "report_receipts_status_idx" ON "report_receipts" USING btree ("status");
  CREATE INDEX "report_receipts_report_idx" ON "report_receipts" USING btree ("report_id");
  CREATE INDEX "report_receipts_opd_idx" ON "report_receipts" USING btree ("opd_id");
  CREATE INDEX "report_receipts_unit_idx" ON "report_receipts" USING btree ("unit_id");
  CREATE INDEX "report_receipts_activity_idx" ON "report_receipts" USING btree ("activity_id");
  CREATE INDEX "report_receipts_received_by_idx" ON "report_receipts" USING btree ("received_by_id");
  CREATE INDEX "report_receipts_updated_at_idx" ON "report_receipts" USING btree ("updated_at");
  CREATE INDEX "report_receipts_created_at_idx" ON "report_receipts" USING btree ("created_at");
  CREATE UNIQUE INDEX "report_opd_idx" ON "report_receipts" USING btree ("report_id","opd_id");
  CREATE INDEX "opd_status_2_idx" ON "report_receipts" USING btree ("opd_id","status");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_unit_idx" ON "users" USING btree ("unit_id");
  CREATE INDEX "users_opd_idx" ON "users" USING btree ("opd_id");
  CREATE INDEX "users_active_idx" ON "users" USING btree ("active");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "units_code_idx" ON "units" USING btree ("code");
  CREATE INDEX "units_updated_at_idx" ON "units" USING btree ("updated_at");
  CREATE INDEX "units_created_at_idx" ON "units" USING btree ("created_at");
  CREATE UNIQUE INDEX "opds_code_idx" ON "opds" USING btree ("code");
  CREATE INDEX "opds_name_idx" ON "opds" USING btree ("name");
  CREATE INDEX "opds_unit_idx" ON "opds" USING btree ("unit_id");
  CREATE INDEX "opds_updated_at_idx" ON "opds" USING btree ("updated_at");
  CREATE INDEX "opds_created_at_idx" ON "opds" USING btree ("created_at");
  CREATE UNIQUE INDEX "holidays_date_idx" ON "holidays" USING btree ("date");
  CREATE INDEX "holidays_updated_at_idx" ON "holidays" USING btree ("updated_at");
  CREATE INDEX "holidays_created_at_idx" ON "holidays" USING btree ("created_at");
  CREATE INDEX "oversight_types_section_template_order_idx" ON "oversight_types_section_template" USING btree ("_order");
  CREATE INDEX "oversight_types_section_template_parent_id_idx" ON "oversight_types_section_template" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "oversight_types_code_idx" ON "oversight_types" USING btree ("code");
  CREATE INDEX "oversight_types_parent_idx" ON "oversight_types" USING btree ("parent_id");
  CREATE INDEX "oversight_types_updated_at_idx" ON "oversight_types" USING btree ("updated_at");
  CREATE INDEX "oversight_types_created_at_idx" ON "oversight_types" USING btree ("created_at");
  CREATE INDEX "finding_codes_code_idx" ON "finding_codes" USING btree ("code");
  CREATE INDEX "finding_codes_updated_at_idx" ON "finding_codes" USING btree ("updated_at");
  CREATE INDEX "finding_codes_created_at_idx" ON "finding_codes" USING btree ("created_at");
  CREATE UNIQUE INDEX "scheme_code_idx" ON "finding_codes" USING btree ("scheme","code");
  CREATE INDEX "recommendation_codes_code_idx" ON "recommendation_codes" USING btree ("code");
  CREATE INDEX "recommendation_codes_updated_at_idx" ON "recommendation_codes" USING btree ("updated_at");
  CREATE INDEX "recommendation_codes_created_at_idx" ON "recommendation_codes" USING btree ("created_at");
  CREATE UNIQUE INDEX "scheme_code_1_idx" ON "recommendation_codes" USING btree ("scheme","code");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "organisation_complaint_alternate_idx" ON "organisation" USING btree ("complaint_alternate_id");
  CREATE INDEX "_organisation_v_version_version_complaint_alternate_idx" ON "_organisation_v" USING btree ("version_complaint_alternate_id");
  CREATE INDEX "_organisation_v_created_at_idx" ON "_organisation_v" USING btree ("created_at");
  CREATE INDEX "_organisation_v_updated_at_idx" ON "_organisation_v" USING btree ("updated_at");
  CREATE INDEX "deadlines_clocks_order_idx" ON "deadlines_clocks" USING btree ("_order");
  CREATE INDEX "deadlines_clocks_parent_id_idx" ON "deadlines_clocks" USING btree ("_parent_id");
  CREATE INDEX "_deadlines_v_version_clocks_order_idx" ON "_deadlines_v_version_clocks" USING btree ("_order");
  CREATE INDEX "_deadlines_v_version_clocks_parent_id_idx" ON "_deadlines_v_version_clocks" USING btree ("_parent_id");
  CREATE INDEX "_deadlines_v_created_at_idx" ON "_deadlines_v" USING btree ("created_at");
  CREATE INDEX "_deadlines_v_updated_at_idx" ON "_deadlines_v" USING btree ("updated_at");
  CREATE INDEX "_numbering_v_created_at_idx" ON "_numbering_v" USING btree ("created_at");
  CREATE INDEX "_numbering_v_updated_at_idx" ON "_numbering_v" USING btree ("updated_at");
  CREATE INDEX "office_hours_week_order_idx" ON "office_hours_week" USING btree ("_order");
  CREATE INDEX "office_hours_week_parent_id_idx" ON "office_hours_week" USING btree ("_parent_id");
  CREATE INDEX "office_hours_overrides_week_order_idx" ON "office_hours_overrides_week" USING btree ("_order");
  CREATE INDEX "office_hours_overrides_week_parent_id_idx" ON "office_hours_overrides_week" USING btree ("_parent_id");
  CREATE INDEX "office_hours_overrides_order_idx" ON "office_hours_overrides" USING btree ("_order");
  CREATE INDEX "office_hours_overrides_parent_id_idx" ON "office_hours_overrides" USING btree ("_parent_id");
  CREATE INDEX "_office_hours_v_version_week_order_idx" ON "_office_hours_v_version_week" USING btree ("_order");
  CREATE INDEX "_office_hours_v_version_week_parent_id_idx" ON "_office_hours_v_version_week" USING btree ("_parent_id");
  CREATE INDEX "_office_hours_v_version_overrides_week_order_idx" ON "_office_hours_v_version_overrides_week" USING btree ("_order");
  CREATE INDEX "_office_hours_v_version_overrides_week_parent_id_idx" ON "_office_hours_v_version_overrides_week" USING btree ("_parent_id");
  CREATE INDEX "_office_hours_v_version_overrides_order_idx" ON "_office_hours_v_version_overrides" USING btree ("_order");
  CREATE INDEX "_office_hours_v_version_overrides_parent_id_idx" ON "_office_hours_v_version_overrides" USING btree ("_parent_id");
  CREATE INDEX "_office_hours_v_created_at_idx" ON "_office_hours_v" USING btree ("created_at");
  CREATE INDEX "_office_hours_v_updated_at_idx" ON "_office_hours_v" USING btree ("updated_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "notifications" CASCADE;
  DROP TABLE "plans" CASCADE;
  DROP TABLE "_plans_v" CASCADE;
  DROP TABLE "plan_items_team" CASCADE;
  DROP TABLE "plan_items" CASCADE;
  DROP TABLE "plan_items_rels" CASCADE;
  DROP TABLE "activities_team" CASCADE;
  DROP TABLE "activities" CASCADE;
  DROP TABLE "activities_rels" CASCADE;
  DROP TABLE "_activities_v_version_team" CASCADE;
  DROP TABLE "_activities_v" CASCADE;
  DROP TABLE "_activities_v_rels" CASCADE;
  DROP TABLE "activity_logs" CASCADE;
  DROP TABLE "evidence" CASCADE;
  DROP TABLE "evidence_rels" CASCADE;
  DROP TABLE "reports_sections" CASCADE;
  DROP TABLE "reports_approvals" CASCADE;
  DROP TABLE "reports" CASCADE;
  DROP TABLE "reports_rels" CASCADE;
  DROP TABLE "_reports_v_version_sections" CASCADE;
  DROP TABLE "_reports_v_version_approvals" CASCADE;
  DROP TABLE "_reports_v" CASCADE;
  DROP TABLE "_reports_v_rels" CASCADE;
  DROP TABLE "findings" CASCADE;
  DROP TABLE "findings_rels" CASCADE;
  DROP TABLE "_findings_v" CASCADE;
  DROP TABLE "_findings_v_rels" CASCADE;
  DROP TABLE "recommendations" CASCADE;
  DROP TABLE "recommendations_rels" CASCADE;
  DROP TABLE "_recommendations_v" CASCADE;
  DROP TABLE "_recommendations_v_rels" CASCADE;
  DROP TABLE "follow_ups_items" CASCADE;
  DROP TABLE "follow_ups" CASCADE;
  DROP TABLE "follow_ups_rels" CASCADE;
  DROP TABLE "report_receipts" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "units" CASCADE;
  DROP TABLE "opds" CASCADE;
  DROP TABLE "holidays" CASCADE;
  DROP TABLE "oversight_types_section_template" CASCADE;
  DROP TABLE "oversight_types" CASCADE;
  DROP TABLE "finding_codes" CASCADE;
  DROP TABLE "recommendation_codes" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "organisation" CASCADE;
  DROP TABLE "_organisation_v" CASCADE;
  DROP TABLE "deadlines_clocks" CASCADE;
  DROP TABLE "deadlines" CASCADE;
  DROP TABLE "_deadlines_v_version_clocks" CASCADE;
  DROP TABLE "_deadlines_v" CASCADE;
  DROP TABLE "numbering" CASCADE;
  DROP TABLE "_numbering_v" CASCADE;
  DROP TABLE "office_hours_week" CASCADE;
  DROP TABLE "office_hours_overrides_week" CASCADE;
  DROP TABLE "office_hours_overrides" CASCADE;
  DROP TABLE "office_hours" CASCADE;
  DROP TABLE "_office_hours_v_version_week" CASCADE;
  DROP TABLE "_office_hours_v_version_overrides_week" CASCADE;
  DROP TABLE "_office_hours_v_version_overrides" CASCADE;
  DROP TABLE "_office_hours_v" CASCADE;
  DROP TYPE "public"."enum_plans_status";
  DROP TYPE "public"."enum__plans_v_version_status";
  DROP TYPE "public"."enum_plan_items_team_role";
  DROP TYPE "public"."enum_plan_items_risk_level";
  DROP TYPE "public"."enum_activities_team_role";
  DROP TYPE "public"."enum_activities_status";
  DROP TYPE "public"."enum_activities_source";
  DROP TYPE "public"."enum_activities_risk_level";
  DROP TYPE "public"."enum__activities_v_version_team_role";
  DROP TYPE "public"."enum__activities_v_version_status";
  DROP TYPE "public"."enum__activities_v_version_source";
  DROP TYPE "public"."enum__activities_v_version_risk_level";
  DROP TYPE "public"."enum_activity_logs_period";
  DROP TYPE "public"."enum_reports_status";
  DROP TYPE "public"."enum_reports_source";
  DROP TYPE "public"."enum__reports_v_version_status";
  DROP TYPE "public"."enum__reports_v_version_source";
  DROP TYPE "public"."enum_findings_auditee_agrees";
  DROP TYPE "public"."enum__findings_v_version_auditee_agrees";
  DROP TYPE "public"."enum_recommendations_status";
  DROP TYPE "public"."enum_recommendations_not_actionable_reason";
  DROP TYPE "public"."enum__recommendations_v_version_status";
  DROP TYPE "public"."enum__recommendations_v_version_not_actionable_reason";
  DROP TYPE "public"."enum_follow_ups_status";
  DROP TYPE "public"."enum_follow_ups_kind";
  DROP TYPE "public"."enum_follow_ups_agreement";
  DROP TYPE "public"."enum_follow_ups_verdict";
  DROP TYPE "public"."enum_report_receipts_status";
  DROP TYPE "public"."enum_report_receipts_channel";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_units_kind";
  DROP TYPE "public"."enum_opds_kind";
  DROP TYPE "public"."enum_holidays_kind";
  DROP TYPE "public"."enum_organisation_time_zone";
  DROP TYPE "public"."enum_organisation_status_follows";
  DROP TYPE "public"."enum__organisation_v_version_time_zone";
  DROP TYPE "public"."enum__organisation_v_version_status_follows";
  DROP TYPE "public"."enum_deadlines_clocks_source";
  DROP TYPE "public"."enum_deadlines_clocks_response_unit";
  DROP TYPE "public"."enum_deadlines_clocks_completion_unit";
  DROP TYPE "public"."enum__deadlines_v_version_clocks_source";
  DROP TYPE "public"."enum__deadlines_v_version_clocks_response_unit";
  DROP TYPE "public"."enum__deadlines_v_version_clocks_completion_unit";
  DROP TYPE "public"."enum_office_hours_week_day";
  DROP TYPE "public"."enum_office_hours_overrides_week_day";
  DROP TYPE "public"."enum__office_hours_v_version_week_day";
  DROP TYPE "public"."enum__office_hours_v_version_overrides_week_day";`)
}
