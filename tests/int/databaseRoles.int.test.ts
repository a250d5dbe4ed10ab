import { describe, expect, inject, it } from 'vitest'

import { env } from '@/env'
import { grantRoles, superuserUrl, withClient } from '@/scripts/provision'

const REFUSED = '42501'
/** Every way to change what is only ever added to. */
const CHANGES = ['audit_log SET title', 'audit_seals SET hash'].flatMap((column) => {
  const [table = ''] = column.split(' ')
  return [`UPDATE ${column} = NULL`, `DELETE FROM ${table}`, `TRUNCATE ${table}`]
})

/** Runs a statement on a connection of its own; `done`, or the error. */
const attempt = (url: string, text: string): Promise<{ code: string; message: string }> =>
  withClient(url, (client) =>
    client.query(text).then(
      () => ({ code: 'done', message: '' }),
      ({ code, message }: { code: string; message: string }) => ({ code, message }),
    ),
  )

const asApp = (text: string) => attempt(env.databaseUrl, text)
const asOwner = (text: string) => attempt(env.databaseMigrationUrl, text)

const superuser = (): string => {
  const { port, passwords } = inject('cluster')
  return superuserUrl(port, passwords, new URL(env.databaseUrl).pathname.slice(1))
}

describe('the application role', () => {
  it('reads and writes rows', async () => {
    const made = `INSERT INTO number_counters VALUES ('roles', 2026, 1)`
    expect(await asApp(made)).toMatchObject({ code: 'done' })
    expect(await asApp(`DELETE FROM number_counters`)).toMatchObject({ code: 'done' })
    expect(await asApp(`INSERT INTO audit_log (action) VALUES ('x')`)).toMatchObject({
      code: 'done',
    })
  })

  it.each([
    'CREATE TABLE mine (id int)',
    'CREATE UNLOGGED TABLE mine (id int)',
    'CREATE TEMPORARY TABLE audit_unsealed (row_id uuid)',
    'CREATE VIEW mine AS SELECT 1',
    'CREATE SCHEMA mine',
    'CREATE FUNCTION mine() RETURNS int LANGUAGE sql RETURN 1',
    'CREATE OR REPLACE FUNCTION audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$',
    'CREATE TRIGGER mine BEFORE INSERT ON plans FOR EACH ROW EXECUTE FUNCTION audit_refuse_change()',
    'CREATE INDEX ON plans (year)',
    'CREATE EXTENSION pgcrypto',
    'CREATE DATABASE mine',
    'CREATE ROLE mine',
    'CREATE RULE mine AS ON INSERT TO audit_log DO INSTEAD NOTHING',
    'ALTER TABLE plans ADD COLUMN mine int',
    'ALTER TABLE audit_log DISABLE TRIGGER audit_log_only_added',
    'ALTER TABLE audit_log DISABLE TRIGGER ALL',
    'ALTER TABLE audit_log OWNER TO teropong_app',
    'ALTER ROLE teropong_app SUPERUSER',
    "ALTER ROLE teropong_owner PASSWORD 'mine'",
    "ALTER SYSTEM SET log_statement = 'all'",
    'DROP TABLE plans',
    'DROP TRIGGER audit_log_only_added ON audit_log',
    'TRUNCATE plans CASCADE',
    "COPY plans FROM PROGRAM 'id'",
    "COPY plans TO '/tmp/mine'",
    "SELECT pg_read_file('/etc/passwd')",
    'SET ROLE teropong_owner',
    'SET SESSION AUTHORIZATION teropong_owner',
    'SET session_replication_role = replica',
    'CREATE TABLE pgboss.mine (id int)',
    'ALTER TABLE pgboss.queue ADD COLUMN mine int',
    'DROP TABLE pgboss.schedule',
    'TRUNCATE pgboss.schedule',
    "INSERT INTO payload_migrations (name) VALUES ('mine')",
    "UPDATE payload_migrations SET name = 'mine'",
    'DELETE FROM payload_migrations',
    `SELECT pgboss.create_queue('mine', '{"policy":"standard","partition":true}')`,
  ])('may not %s', async (text) => {
    expect(await asApp(text)).toMatchObject({ code: REFUSED })
  })

  it.each(CHANGES)('may not %s', async (text) => {
    expect(await asApp(text)).toMatchObject({
      code: REFUSED,
      message: expect.stringContaining('permission denied'),
    })
  })

  it('has only the four rights over rows, on no table more, and fewer on what is sealed', async () => {
    const more = `SELECT c.oid::regclass::text AS name FROM pg_class c
      WHERE c.relnamespace IN ('public'::regnamespace, 'pgboss'::regnamespace)
        AND c.relkind IN ('r', 'p') AND (
          has_table_privilege('teropong_app', c.oid, 'TRUNCATE, REFERENCES, TRIGGER')
          OR c.relname LIKE 'audit\\_%' AND c.relname <> 'audit_unsealed'
            AND (has_any_column_privilege('teropong_app', c.oid, 'UPDATE')
              OR has_table_privilege('teropong_app', c.oid, 'DELETE')))`
    expect((await withClient(superuser(), (client) => client.query(more))).rows).toEqual([])
  })
})

describe('the owner', () => {
  it.each(CHANGES)('is kept by a trigger from %s', async (text) => {
    expect(await asOwner(text)).toEqual({
      code: REFUSED,
      message: 'the audit log is only ever added to',
    })
  })

  it.each(['CREATE ROLE mine', "COPY plans FROM PROGRAM 'id'", 'SET ROLE postgres'])(
    'has no power over the server: %s',
    async (text) => {
      expect(await asOwner(text)).toMatchObject({ code: REFUSED })
    },
  )
})

describe('scripts/roles.sql', () => {
  it('closes a database that was open to everybody, and may be repeated', async () => {
    const { pathname } = new URL(env.databaseUrl)
    await withClient(superuser(), async (client) => {
      await client.query(`GRANT CREATE ON SCHEMA public TO PUBLIC`)
      await client.query(`GRANT TEMPORARY, CREATE ON DATABASE ${pathname.slice(1)} TO PUBLIC`)
    })
    expect(await asApp('CREATE TEMPORARY TABLE mine (id int)')).toMatchObject({ code: 'done' })
    for (let times = 0; times < 2; times += 1) await withClient(superuser(), grantRoles)
    for (const text of [
      'CREATE TABLE mine (id int)',
      'CREATE TEMPORARY TABLE mine (id int)',
      'CREATE SCHEMA mine',
      'UPDATE audit_log SET title = NULL',
    ])
      expect(await asApp(text)).toMatchObject({ code: REFUSED })
  })

  it('opens to the application what the owner makes later', async () => {
    expect(await asOwner('CREATE TABLE later (id serial)')).toMatchObject({ code: 'done' })
    expect(await asApp('INSERT INTO later DEFAULT VALUES')).toMatchObject({ code: 'done' })
    expect(await asApp('DROP TABLE later')).toMatchObject({ code: REFUSED })
  })
})
