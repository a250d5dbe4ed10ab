import { beforeAll, describe, expect, inject, it } from 'vitest'

import { env } from '@/env'
import { powersOf } from '@/scripts/productionChecks'
import { superuserUrl, withClient } from '@/scripts/provision'
import { complaintOf, PRODUCTION } from '@/tests/support/complaint'

const WEB = ['--import', 'tsx', 'scripts/web.ts']
const WORKER = ['--import', 'tsx', 'src/jobs/worker.ts']
const MIGRATE = ['--import', 'tsx', 'scripts/migrate.ts']

let superuser: string
const asSuperuser = (text: string) => withClient(superuser, (client) => client.query(text))

/** A role of its own, made so by these statements, and the address with which it connects. */
const aRole = async (name: string, ...statements: string[]): Promise<string> => {
  await asSuperuser(
    [`CREATE ROLE ${name} LOGIN PASSWORD 'x' IN ROLE teropong_reach`, ...statements].join(';'),
  )
  const url = new URL(env.databaseUrl)
  Object.assign(url, { username: name, password: 'x' })
  return url.href
}

beforeAll(async () => {
  const { port, passwords } = inject('cluster')
  const database = new URL(env.databaseUrl).pathname.slice(1)
  superuser = superuserUrl(port, passwords, database)
  await asSuperuser(`CREATE ROLE teropong_reach;
    GRANT CONNECT ON DATABASE ${database} TO teropong_reach;
    GRANT USAGE ON SCHEMA public TO teropong_reach;
    GRANT SELECT ON users TO teropong_reach`)
})

const complaint = (args: string[], url: string, owner = '') =>
  complaintOf(args, { ...PRODUCTION, DATABASE_URL: url, DATABASE_MIGRATION_URL: owner })

describe('what makes a role unfit for the application', () => {
  let tried = 0

  it('is nothing about the application role', async () => {
    expect(await powersOf(env.databaseUrl)).toEqual({ role: 'teropong_app', powers: [] })
  })

  it.each<[rule: string, statement: string, power: string]>([
    ['it passes row security', 'ALTER ROLE tried BYPASSRLS', 'server'],
    ['it makes roles', 'ALTER ROLE tried CREATEROLE', 'server'],
    ['it runs programs', 'GRANT pg_execute_server_program TO tried', 'server'],
    ['it may become the owner', 'GRANT teropong_owner TO tried WITH INHERIT FALSE', 'own'],
    ['it makes tables', 'GRANT CREATE ON SCHEMA public TO tried', 'create'],
    ['it makes tables of the queue', 'GRANT CREATE ON SCHEMA pgboss TO tried', 'create'],
    ['it makes temporary tables', 'GRANT TEMPORARY ON DATABASE current TO tried', 'create'],
    ['it changes a column of the log', 'GRANT UPDATE (title) ON audit_log TO tried', 'audit'],
    ['it removes seals', 'GRANT DELETE ON audit_seals TO tried', 'audit'],
    ['it writes every table', 'GRANT pg_write_all_data TO tried', 'audit'],
  ])('is that %s', async (_, statement, power) => {
    tried += 1
    const role = `tried_${tried}`
    const database = new URL(env.databaseUrl).pathname.slice(1)
    const url = await aRole(
      role,
      statement.replace('tried', role).replace('DATABASE current', `DATABASE ${database}`),
    )
    expect((await powersOf(url)).powers).toContain(power)
  })
})

describe('production refuses to serve', () => {
  it.each([['web', WEB] as const, ['worker', WORKER] as const])(
    'the %s with the owner of the tables, and says which role to use',
    async (_, program) => {
      const words = await complaint([...program], env.databaseMigrationUrl)
      expect(words).toMatch(/teropong_owner memiliki tabel, boleh membuat tabel .* log audit\./)
      expect(words).toContain('scripts/roles.sql')
    },
  )

  it('when the owner of the migrations is the same role', async () => {
    const words = await complaint(WEB, env.databaseUrl, `${env.databaseUrl}?application_name=x`)
    expect(words).toContain('DATABASE_MIGRATION_URL: harus peran pemilik')
  })

  it('over a connection that is encrypted but not verified', async () => {
    const words = await complaint(WEB, `${env.databaseUrl}?sslmode=no-verify`)
    expect(words).toContain('DATABASE_URL: pakai sslmode=verify-full')
  })
})

describe('a version whose migrations were not run', () => {
  const rename = (name: string) =>
    asSuperuser(`UPDATE payload_migrations SET name = ${name} WHERE batch <> -1`)

  it.each([['web', WEB] as const, ['worker', WORKER] as const])(
    'does not serve as %s: half of its pages would fail',
    async (_, program) => {
      await rename(`'x' || name`)
      const words = await complaint([...program], env.databaseUrl)
      await rename('substr(name, 2)')
      expect(words).toContain('Jalankan npm run migrate')
    },
  )
})

describe('npm run migrate', () => {
  it('asks for the owner when it is given the application role', async () => {
    const words = await complaint(MIGRATE, env.databaseUrl)
    expect(words).toMatch(/teropong_app tidak boleh membuat tabel.*DATABASE_MIGRATION_URL/)
  })

  it('is not run by a superuser in production: its tables would be closed to the application', async () => {
    expect(await complaint(MIGRATE, env.databaseUrl, superuser)).toContain('berkuasa atas')
  })
})
