import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "organisation" ADD COLUMN "limits_sign_in_failures" numeric DEFAULT 20 NOT NULL;
  ALTER TABLE "organisation" ADD COLUMN "limits_password_resets" numeric DEFAULT 5 NOT NULL;
  ALTER TABLE "organisation" ADD COLUMN "limits_requests" numeric DEFAULT 300 NOT NULL;
  ALTER TABLE "organisation" ADD COLUMN "limits_uploads" numeric DEFAULT 60 NOT NULL;
  ALTER TABLE "_organisation_v" ADD COLUMN "version_limits_sign_in_failures" numeric DEFAULT 20 NOT NULL;
  ALTER TABLE "_organisation_v" ADD COLUMN "version_limits_password_resets" numeric DEFAULT 5 NOT NULL;
  ALTER TABLE "_organisation_v" ADD COLUMN "version_limits_requests" numeric DEFAULT 300 NOT NULL;
  ALTER TABLE "_organisation_v" ADD COLUMN "version_limits_uploads" numeric DEFAULT 60 NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "organisation" DROP COLUMN "limits_sign_in_failures";
  ALTER TABLE "organisation" DROP COLUMN "limits_password_resets";
  ALTER TABLE "organisation" DROP COLUMN "limits_requests";
  ALTER TABLE "organisation" DROP COLUMN "limits_uploads";
  ALTER TABLE "_organisation_v" DROP COLUMN "version_limits_sign_in_failures";
  ALTER TABLE "_organisation_v" DROP COLUMN "version_limits_password_resets";
  ALTER TABLE "_organisation_v" DROP COLUMN "version_limits_requests";
  ALTER TABLE "_organisation_v" DROP COLUMN "version_limits_uploads";`)
}
