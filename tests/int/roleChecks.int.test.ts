import { beforeAll, describe, expect, inject, it } from 'vitest'

import { env } from '@/env'
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

describe('production refuses to serve', () => {
  it.each([['web', WEB] as const, ['worker', WORKER] as const])(
    'the %s with the owner of the tables, and says which role to use',
    async (_, program) => {
      const words = await complaint([...program], env.databaseMigrationUrl)
      expect(words).toMatch(/teropong_owner memiliki tabel, boleh membuat tabel .* log audit\./)
      expect(words).toContain('scripts/roles.sql')
    },
  )

  it('with a superuser', async () => {
    expect(await complaint(WEB, superuser)).toContain('berkuasa atas seluruh server')
  })

  it.each<[rule: string, statement: string, words: string]>([
    ['passes row security', 'ALTER ROLE tried BYPASSRLS', 'berkuasa atas seluruh server'],
    ['may run programs', 'GRANT pg_execute_server_program TO tried', 'berkuasa atas'],
    ['may become the owner', 'GRANT teropong_owner TO tried', 'memiliki tabel'],
    ['may make tables', 'GRANT CREATE ON SCHEMA public TO tried', 'boleh membuat tabel'],
    ['may change the log', 'GRANT UPDATE (title) ON audit_log TO tried', 'mengubah log audit'],
    ['may remove seals', 'GRANT DELETE ON audit_seals TO tried', 'mengubah log audit'],
  ])('with a role that %s', async (_, statement, words) => {
    const role = `tried_${statement.length}_${words.length}`
    const url = await aRole(role, statement.replace('tried', role))
    expect(await complaint(WEB, url)).toContain(words)
  })

  it('when the owner of the migrations is the same role', async () => {
    const words = await complaint(WEB, env.databaseUrl, `${env.databaseUrl}?application_name=x`)
    expect(words).toContain('DATABASE_MIGRATION_URL: harus peran pemilik')
  })

  it('over a connection that is encrypted but not verified', async () => {
    const words = await complaint(WEB, `${env.databaseUrl}?sslmode=no-verify`)
    expect(words).toContain('DATABASE_URL: pakai sslmode=verify-full')
  })
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
