import { env } from '@/env'
import { hasDemoAccounts, lacksMigrations } from './databaseState'
import { assertReachable, withClient } from './provision'
import { StartProblem } from './startProblem'

/**
 * What web and worker make sure of before they serve: the environment is right, the database
 * answers, and production connects with a role that can do no harm to the audit log, holds none of
 * the accounts whose password is in the documentation, and has the tables of this version.
 *
 * @throws EnvError or StartProblem
 */
export const assertFitToServe = async (): Promise<void> => {
  await assertReachable(env.databaseUrl)
  if (env.mode !== 'production') return
  const { role, powers } = await powersOf(env.databaseUrl)
  if (powers.length > 0) throw tooPowerful(role, powers)
  if (await hasDemoAccounts(env.databaseUrl)) throw demoAccounts()
  if (await withClient(env.databaseUrl, lacksMigrations)) throw notMigrated()
}

/**
 * Migrations run as the owner; tables made by a superuser would not be open to the application.
 *
 * @param url connection that is to migrate
 * @throws StartProblem
 */
export const assertMayMigrate = async (url: string): Promise<void> => {
  const { role, powers } = await powersOf(url)
  if (!powers.includes('create')) throw mayNotMigrate(role)
  if (env.mode === 'production' && powers.includes('server')) throw tooPowerful(role, ['server'])
}

const POWERS = {
  server: ['berkuasa atas seluruh server (misalnya superuser)', 'has power over the server'],
  own: ['memiliki tabel', 'owns tables'],
  create: [
    'boleh membuat tabel (termasuk sementara) atau skema',
    'may create tables (temporary ones too) or schemas',
  ],
  audit: ['boleh mengubah log audit', 'may change the audit log'],
} as const satisfies Record<string, readonly [indonesian: string, english: string]>

type Power = keyof typeof POWERS

/** Also what it could do after `SET ROLE`: rights of roles that it is a member of count. */
const ASK_POWERS = `SELECT r.rolname AS role,
    EXISTS (SELECT FROM pg_roles a WHERE pg_has_role(a.oid, 'MEMBER')
      AND (a.rolsuper OR a.rolbypassrls OR a.rolcreaterole OR a.rolreplication
        OR a.rolname IN ('pg_execute_server_program', 'pg_read_server_files',
          'pg_write_server_files'))) AS server,
    EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ('public', 'pgboss') AND pg_has_role(c.relowner, 'MEMBER')) AS own,
    EXISTS (SELECT FROM pg_roles a WHERE pg_has_role(a.oid, 'MEMBER')
      AND (EXISTS (SELECT FROM pg_namespace n WHERE n.nspname IN ('public', 'pgboss')
          AND has_schema_privilege(a.oid, n.oid, 'CREATE'))
        OR has_database_privilege(a.oid, current_database(), 'CREATE, TEMPORARY'))) AS create,
    EXISTS (SELECT FROM pg_class c, pg_roles a WHERE pg_has_role(a.oid, 'MEMBER')
      AND c.oid IN (to_regclass('public.audit_log'), to_regclass('public.audit_seals'))
      AND (has_any_column_privilege(a.oid, c.oid, 'UPDATE')
        OR has_table_privilege(a.oid, c.oid, 'DELETE, TRUNCATE'))) AS audit
  FROM pg_roles r WHERE r.rolname = current_user`

/** The role of a connection, and what it can do that the application must not. */
export const powersOf = (url: string): Promise<{ role: string; powers: Power[] }> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ role: string } & Record<Power, boolean>>(ASK_POWERS)
    const [found] = rows
    const powers = (Object.keys(POWERS) as Power[]).filter((power) => found?.[power])
    return { role: found?.role ?? '', powers }
  })

const tooPowerful = (role: string, powers: readonly Power[]): StartProblem =>
  new StartProblem(
    `Peran basis data ${role} ${powers.map((power) => POWERS[power][0]).join(', ')}. Siapkan peran dengan scripts/roles.sql; isi DATABASE_URL dengan teropong_app, dan DATABASE_MIGRATION_URL dengan teropong_owner untuk npm run migrate. Tabel yang telanjur dibuat peran lain: lihat docs/production.md.`,
    `The database role ${role} ${powers.map((power) => POWERS[power][1]).join(', ')}; use the roles of scripts/roles.sql.`,
  )

const mayNotMigrate = (role: string): StartProblem =>
  new StartProblem(
    `Peran basis data ${role} tidak boleh membuat tabel. Isi DATABASE_MIGRATION_URL dengan peran pemilik (teropong_owner), lalu ulangi.`,
    'This role may not create tables; set DATABASE_MIGRATION_URL to the owner.',
  )

const demoAccounts = (): StartProblem =>
  new StartProblem(
    'Basis data ini berisi akun demo (…@demo.test) yang sandinya diketahui umum. Pakai basis data baru, atau jalankan dengan TEROPONG_MODE=demo di komputer Anda sendiri.',
    'This database holds demo accounts; production refuses it.',
  )

const notMigrated = (): StartProblem =>
  new StartProblem(
    'Tabel di basis data ini belum semutakhir versi ini. Jalankan npm run migrate di folder versi ini; layanan yang diatur systemd lalu mulai sendiri.',
    'Migrations are pending; run npm run migrate in the folder of this version.',
  )
