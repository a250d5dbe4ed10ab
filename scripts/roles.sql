-- The two roles of Teropong and what each may do in the database that this is run in: for whoever
-- looks after PostgreSQL (docs/production.md), and the same for the demo's own server. It sets no
-- password and is safe to repeat.

DO $$ BEGIN
  -- Owns the tables and the queue: migrations, backups, restores.
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'teropong_owner') THEN
    CREATE ROLE teropong_owner LOGIN;
  END IF;
  -- What web and worker connect as: reads and writes rows, owns nothing, makes nothing.
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'teropong_app') THEN
    CREATE ROLE teropong_app LOGIN;
  END IF;

  EXECUTE format('ALTER DATABASE %I OWNER TO teropong_owner', current_database());
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC, teropong_app', current_database());
  -- Not TEMPORARY: a temporary table comes before a real one of the same name, also in the trigger
  -- that puts new lines of the audit log on the list of those to be sealed.
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO teropong_app', current_database());
END $$;

ALTER SCHEMA public OWNER TO teropong_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC, teropong_app;
GRANT USAGE ON SCHEMA public TO teropong_app;

-- What the owner makes from here on is open to the application; a migration takes away again what it
-- must not do (the audit log is only ever added to).
ALTER DEFAULT PRIVILEGES FOR ROLE teropong_owner
  GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO teropong_app;
ALTER DEFAULT PRIVILEGES FOR ROLE teropong_owner
  GRANT USAGE, SELECT ON SEQUENCES TO teropong_app;
ALTER DEFAULT PRIVILEGES FOR ROLE teropong_owner GRANT EXECUTE ON FUNCTIONS TO teropong_app;
ALTER DEFAULT PRIVILEGES FOR ROLE teropong_owner GRANT USAGE ON SCHEMAS TO teropong_app;
