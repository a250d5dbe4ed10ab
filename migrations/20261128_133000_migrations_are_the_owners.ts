import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Which migrations were made is the owner's to write: an application that forgot one would have it
 * made again, or never. Both programs only read it before they start.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    DO $$ DECLARE grantee text; BEGIN
      FOR grantee IN SELECT DISTINCT g.grantee FROM information_schema.role_table_grants g
        WHERE g.table_name = 'payload_migrations' AND g.grantee <> current_user
      LOOP
        EXECUTE format('REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON payload_migrations FROM %I', grantee);
      END LOOP;
    END $$;
  `)
}

/** What roles.sql grants on every table. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DO $$ DECLARE grantee text; BEGIN
      FOR grantee IN SELECT DISTINCT g.grantee FROM information_schema.role_table_grants g
        WHERE g.table_name = 'payload_migrations' AND g.grantee <> current_user
      LOOP
        EXECUTE format('GRANT INSERT, UPDATE, DELETE ON payload_migrations TO %I', grantee);
      END LOOP;
    END $$;
  `)
}
