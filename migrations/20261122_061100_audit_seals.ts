import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What keeps the audit log true (docs/decisions/0010-audit-log.md):
 * - lines and seals are only ever added. Nobody but the owner has the right to change them, and a
 *   trigger refuses it to the owner as well, so that it takes an act on purpose;
 * - every new line is put on a waiting list, from which the worker seals it. A line that is neither
 *   there nor sealed was taken off the list: `npm run audit:verify` says so.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE audit_seals (
      seal_no bigint PRIMARY KEY,
      row_id uuid NOT NULL UNIQUE,
      hash bytea NOT NULL,
      mac bytea NOT NULL,
      sealed_at timestamptz NOT NULL DEFAULT now());
    CREATE TABLE audit_unsealed (
      no bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      row_id uuid NOT NULL);

    CREATE FUNCTION audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'the audit log is only ever added to' USING ERRCODE = '42501'; END $$;
    CREATE TRIGGER audit_log_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log
      FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
    CREATE TRIGGER audit_seals_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seals
      FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();

    CREATE FUNCTION audit_wait_for_seal() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN INSERT INTO audit_unsealed (row_id) SELECT id FROM added; RETURN NULL; END $$;
    CREATE TRIGGER audit_log_waits AFTER INSERT ON audit_log
      REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION audit_wait_for_seal();

    DO $$ DECLARE grantee text; BEGIN
      FOR grantee IN SELECT DISTINCT g.grantee FROM information_schema.role_table_grants g
        WHERE g.table_name IN ('audit_log', 'audit_seals') AND g.grantee <> current_user
      LOOP
        EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON audit_log, audit_seals FROM %I', grantee);
      END LOOP;
    END $$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER audit_log_waits ON audit_log;
    DROP TRIGGER audit_log_only_added ON audit_log;
    DROP FUNCTION audit_wait_for_seal;
    DROP TABLE audit_unsealed;
    DROP TABLE audit_seals;
    DROP FUNCTION audit_refuse_change;
  `)
}
