import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { env } from '@/env'
import { withClient } from '@/scripts/provision'
import { capture, runOnce } from '@/scripts/runOnce'
import { type Json, signIn } from '@/tests/support/api'
import { complaintOf } from '@/tests/support/complaint'
import { startTestServer, type TestServer } from '@/tests/support/server'

const CREATE_ADMIN = ['--import', 'tsx', 'scripts/createAdmin.ts']
const LOAD_MASTERS = ['--import', 'tsx', 'scripts/mastersLoad.ts']
const PASSWORD = 'Kuda-Lumping-Di-Tepi-Sawah'
const REGION = ['--name', 'Inspektorat Kabupaten Uji', '--region', 'Kabupaten Uji']

let server: TestServer
const folder = mkdtempSync(path.join(os.tmpdir(), 'teropong-files-'))
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const sql = (text: string): Promise<Json[]> =>
  withClient(env.databaseMigrationUrl, async (client) => (await client.query(text)).rows as Json[])

const passwordFile = (password: string): string => {
  const file = path.join(folder, 'password')
  writeFileSync(file, `${password}\n`, { mode: 0o600 })
  return file
}

const person = (email: string) => ['--name', 'Sri Rahayu', '--email', email]
const withPassword = (email: string, password = PASSWORD) => [
  ...CREATE_ADMIN,
  ...person(email),
  '--password-file',
  passwordFile(password),
]
/** These variables stay as they are in this process. */
const HERE = {
  DATABASE_URL: env.databaseUrl,
  DATABASE_MIGRATION_URL: env.databaseMigrationUrl,
  TEROPONG_MODE: 'demo',
  SERVER_URL: env.serverUrl,
  PAYLOAD_SECRET: env.payloadSecret,
}
const complaint = (args: string[]) => complaintOf(args, HERE)

describe('the first administrator', () => {
  it('needs a name and an address', async () => {
    expect(await complaint(CREATE_ADMIN)).toContain('npm run user:create-admin')
  })

  it('is given no password on the command line, where others could read it', async () => {
    const args = [...CREATE_ADMIN, ...person('sri@uji.test'), '--password', PASSWORD]
    expect(await complaint(args)).toContain('npm run user:create-admin')
  })

  it('is not asked for a password where there is no terminal', async () => {
    expect(await complaint([...CREATE_ADMIN, ...person('sri@uji.test')])).toContain('terminal')
  })

  it('may not have a password that is their own name', async () => {
    const words = await complaint(withPassword('sri@uji.test', 'Sri-Rahayu-12'))
    expect(words).toMatch(/kata sandi/i)
    expect(await sql(`SELECT 1 FROM users`)).toEqual([])
  })

  it('is made once, told in the audit log, and signs in', async () => {
    await runOnce(withPassword('sri@uji.test'))
    const told = `SELECT l.action, l.title, l.actor_name FROM audit_log l
      JOIN users u ON u.id::text = l.record WHERE u.email = 'sri@uji.test'`
    expect(await sql(told)).toEqual([{ action: 'create', title: 'Sri Rahayu', actor_name: null }])
    const client = await signIn(server, 'sri@uji.test', PASSWORD)
    expect((await client.get('/users')).json.totalDocs).toBe(1)
  })

  it('is not followed by a second one while they are active', async () => {
    expect(await complaint(withPassword('dua@uji.test'))).toContain('Sudah ada administrator aktif')
  })

  it('is followed by a second one when they left, or by force', async () => {
    await sql(`UPDATE users SET active = false`)
    await runOnce(withPassword('dua@uji.test'))
    await runOnce([...withPassword('tiga@uji.test'), '--force'])
    expect(await sql(`SELECT count(*)::int AS n FROM users`)).toEqual([{ n: 3 }])
  })

  it('has an address of their own', async () => {
    const words = await complaint([...withPassword('tiga@uji.test'), '--force'])
    expect(words).toContain('email')
  })
})

const TABLES = ['holidays', 'finding_codes', 'recommendation_codes', 'oversight_types'] as const
const SETTINGS = ['organisation', 'deadlines', 'numbering', 'office_hours'] as const

const countsOf = async (tables: readonly string[]): Promise<number[]> => {
  const counts: number[] = []
  for (const table of tables)
    counts.push(Number((await sql(`SELECT count(*) AS n FROM ${table}`))[0].n))
  return counts
}

describe('masters:load', () => {
  it('asks for the name of the inspectorate the first time', async () => {
    expect(await complaint(LOAD_MASTERS)).toContain('--region')
    expect(await countsOf(SETTINGS)).toEqual([0, 0, 0, 0])
  })

  it('brings settings, days off, codes and types of oversight, beside what was entered', async () => {
    await sql(
      `INSERT INTO holidays (date, name, kind) VALUES ('2026-08-17', 'Hari jadi', 'libur-daerah')`,
    )
    await runOnce([...LOAD_MASTERS, ...REGION])
    expect(await countsOf(SETTINGS)).toEqual([1, 1, 1, 1])
    for (const count of await countsOf(TABLES)) expect(count).toBeGreaterThan(13)
    expect(await sql(`SELECT name, region FROM organisation`)).toEqual([
      { name: 'Inspektorat Kabupaten Uji', region: 'Kabupaten Uji' },
    ])
    expect(await sql(`SELECT name FROM holidays WHERE date = '2026-08-17'`)).toEqual([
      { name: 'Hari jadi' },
    ])
    const told = `SELECT DISTINCT collection FROM audit_log WHERE action = 'masters-loaded' ORDER BY 1`
    expect((await sql(told)).map(({ collection }) => collection)).toEqual([
      'finding-codes',
      'holidays',
      'oversight-types',
      'recommendation-codes',
    ])
  })

  it('has the limits of production, not of the demo', async () => {
    expect(await sql(`SELECT limits_requests::int AS requests FROM organisation`)).toEqual([
      { requests: 300 },
    ])
  })

  it('estimates no holidays: only what was decreed', async () => {
    expect(await sql(`SELECT 1 FROM holidays WHERE source = 'perkiraan'`)).toEqual([])
  })

  it('leaves what the region changed, however often it is repeated', async () => {
    await sql(`UPDATE organisation SET name = 'Inspektorat Daerah'`)
    await sql(`DELETE FROM holidays WHERE date = '2026-12-25'`)
    await sql(`DELETE FROM finding_codes WHERE code = (SELECT min(code) FROM finding_codes)`)
    await sql(`UPDATE oversight_types SET name = 'Lain' WHERE code = 'AUDIT-KINERJA'`)
    const before = await countsOf([...SETTINGS, ...TABLES, 'audit_log'])
    const { code, output } = await capture([...LOAD_MASTERS, ...REGION])
    expect({ code, isLoading: output.includes('Dimuat') }).toEqual({ code: 0, isLoading: false })
    expect(await countsOf([...SETTINGS, ...TABLES, 'audit_log'])).toEqual(before)
    expect(await sql(`SELECT name FROM organisation`)).toEqual([{ name: 'Inspektorat Daerah' }])
  })
})
