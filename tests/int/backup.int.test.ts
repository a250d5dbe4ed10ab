import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { Pool } from 'pg'
import { beforeAll, describe, expect, inject, it } from 'vitest'

import { writeAnchor } from '@/audit/anchors'
import { derivedKey } from '@/derivedKey'
import { lastSealOf } from '@/audit/query'
import { sealLines } from '@/audit/sealLines'
import { plainDate } from '@/domain/plainDate'
import { env } from '@/env'
import { freePort } from '@/scripts/ports'
import { provision, withClient } from '@/scripts/provision'
import { capture } from '@/scripts/runOnce'
import { docOf } from '@/tests/support/api'
import { aFolder, aTarget, contentOf, filesOf, type Target } from '@/tests/support/backups'
import { databaseVariables } from '@/tests/support/cluster'
import { emailOf, type World } from '@/tests/support/fixtures'
import { openWorld } from '@/tests/support/openWorld'
import { vary } from '@/tests/support/variedWorld'

const run = (script: string, args: string[], variables: Record<string, string> = {}) =>
  capture(['--import', 'tsx', `scripts/${script}.ts`, ...args], variables)

let world: World
let pool: Pool
let file: string
let source: { content: Record<string, string>; files: Record<string, string> }
const backups = aFolder()

beforeAll(async () => {
  world = await openWorld()
  pool = world.server.payload.db.pool as unknown as Pool
  await vary(world)
  await sealLines(pool, derivedKey('audit'))
  const seal = await lastSealOf(pool)
  if (seal) writeAnchor(env.dataDir, plainDate('2026-03-02'), seal)
  docOf(
    await world.as.admin.post('/holidays', { date: '2031-01-10', name: 'Libur', kind: 'lainnya' }),
  )
  const { code, output } = await run('backup', [backups])
  expect({ code, output }).toMatchObject({ code: 0 })
  file = path.join(backups, readdirSync(backups)[0] ?? '')
  source = { content: await contentOf(env.databaseMigrationUrl), files: filesOf(env.dataDir) }
})

const expectEqual = async ({ url, dataDir }: Target): Promise<void> => {
  expect(await contentOf(url)).toEqual(source.content)
  expect(filesOf(dataDir)).toEqual(source.files)
  expect(readdirSync(dataDir).sort()).toEqual(['audit-anchors', 'files'])
}

describe('a backup', () => {
  it('is one private file, named after the minute', () => {
    expect(readdirSync(backups)).toEqual([expect.stringMatching(/^teropong-\d{8}-\d{4}\.backup$/)])
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('has rows in nearly every table, files and an anchor to prove it with', () => {
    const filled = Object.values(source.content).filter((one) => !one.startsWith('0 '))
    expect(filled.length).toBeGreaterThan(50)
    expect(Object.keys(source.files).length).toBeGreaterThan(3)
    expect(Object.keys(source.files)).toContain('audit-anchors/2026-03-02.json')
  })

  it('does not overwrite a file', async () => {
    const { code, output } = await run('backup', [file])
    expect({ code, output }).toMatchObject({
      code: 1,
      output: expect.stringContaining('sudah ada'),
    })
  })

  it('tells that a file is gone or changed, and is made all the same', async () => {
    const folder = aFolder()
    const { rows } = await pool.query(`UPDATE evidence SET checksum = 'other'
      WHERE id = (SELECT id FROM evidence LIMIT 1) RETURNING storage_key`)
    const { code, output } = await run('backup', [folder])
    await pool.query(
      `UPDATE evidence SET checksum = $1 WHERE storage_key = $2`,
      Object.entries(source.files)
        .filter(([name]) => name.endsWith(rows[0].storage_key))
        .map(([, hash]) => hash)
        .concat(rows[0].storage_key),
    )
    expect({ code, output }).toMatchObject({
      code: 2,
      output: expect.stringContaining(rows[0].storage_key),
    })
    expect(readdirSync(folder)).toHaveLength(1)
  })
})

const asOwner = (url: string, text: string) => withClient(url, (client) => client.query(text))

describe('restoring', () => {
  it('brings back every row and file, the audit log intact, and people can sign in', async () => {
    const target = await aTarget(aFolder())
    const { code, output } = await run('restore', [file], target.variables)
    expect({ code, output }).toMatchObject({
      code: 0,
      output: expect.stringContaining('Log audit utuh'),
    })
    await expectEqual(target)
    const [evidence] = await world.sql(
      `SELECT id FROM evidence WHERE finding_id IS NOT NULL LIMIT 1`,
    )
    const port = await freePort()
    const origin = { PORT: String(port), SERVER_URL: `http://localhost:${port}` }
    const signedIn = await capture(
      ['--import', 'tsx', 'tests/support/signInOnce.ts', emailOf('inspektur'), evidence?.id],
      { ...target.variables, ...origin },
    )
    expect(signedIn.output).toContain(
      JSON.stringify({ email: emailOf('inspektur'), download: 200 }),
    )
  })

  it('makes the tables itself in a database without any', async () => {
    const { port, passwords } = inject('cluster')
    const urls = await provision(port, passwords, `bare_${process.pid}`)
    const target = await aTarget(aFolder())
    const variables = { ...target.variables, ...databaseVariables(urls, target.dataDir) }
    expect(await run('restore', [file], variables)).toMatchObject({ code: 0 })
    await expectEqual({ ...target, url: urls.databaseMigrationUrl })
  })

  it('makes partitions of days that a fresh installation does not have', async () => {
    const target = await aTarget(aFolder())
    await withClient(target.url, (client) =>
      client.query(`DO $$ DECLARE t regclass; BEGIN
        FOR t IN SELECT inhrelid FROM pg_inherits WHERE inhparent = 'pgboss.queue_stats'::regclass
        LOOP EXECUTE 'DROP TABLE ' || t; END LOOP; END $$`),
    )
    expect(await run('restore', [file], target.variables)).toMatchObject({ code: 0 })
    expect((await contentOf(target.url)).constraints).toBe(source.content.constraints)
  })

  it('comes back without tables that somebody made beside ours, and names them', async () => {
    await asOwner(env.databaseMigrationUrl, 'CREATE TABLE users_lama (id serial, name text)')
    await asOwner(env.databaseMigrationUrl, `INSERT INTO users_lama (name) VALUES ('Budi')`)
    const folder = aFolder()
    await run('backup', [folder])
    await asOwner(env.databaseMigrationUrl, 'DROP TABLE users_lama')
    const target = await aTarget(aFolder())
    const made = path.join(folder, readdirSync(folder)[0] ?? '')
    const { code, output } = await run('restore', [made], target.variables)
    expect({ code, output }).toMatchObject({
      code: 2,
      output: expect.stringMatching(/tidak dipulihkan: public\.users_lama\n/),
    })
    await expectEqual(target)
  })

  it('continues numbers and triggers where they were', async () => {
    const target = await aTarget(aFolder())
    await run('restore', [file], target.variables)
    const change = (client: { query: (text: string) => Promise<{ rows: { no: string }[] }> }) =>
      client.query(`WITH added AS (INSERT INTO audit_log (id, action, collection)
        VALUES (gen_random_uuid(), 'update', 'plans') RETURNING id) SELECT 1 AS no`)
    await withClient(target.url, async (client) => {
      await change(client)
      const { rows } = await client.query(`SELECT count(*)::int AS lines, max(no)::int AS last,
        (SELECT count(*)::int FROM audit_log) AS written FROM audit_unsealed`)
      expect(rows[0]).toEqual({ lines: 2, last: rows[0].written, written: rows[0].written })
      await expect(client.query('DELETE FROM audit_log')).rejects.toThrow('only ever added to')
    })
  })
})

describe('restoring is refused', () => {
  const refused = async (target: Target, args = [file], more: Record<string, string> = {}) => {
    const before = await contentOf(target.url)
    const { code, output } = await run('restore', args, { ...target.variables, ...more })
    expect({ code, stack: /\n\s+at /.test(output) }).toEqual({ code: 1, stack: false })
    expect(await contentOf(target.url)).toEqual(before)
    return output
  }

  it('into a database with data', async () => {
    const target = await aTarget(aFolder())
    await withClient(target.url, (client) =>
      client.query(`INSERT INTO units (code, name, kind) VALUES ('X', 'X', 'irban')`),
    )
    expect(await refused(target)).toContain('public.units')
    expect(existsSync(path.join(target.dataDir, 'files'))).toBe(false)
  })

  it('into a data folder with files', async () => {
    const target = await aTarget(aFolder())
    writeAnchor(target.dataDir, plainDate('2026-01-02'), { sealNo: 1, hash: Buffer.alloc(32) })
    expect(await refused(target)).toContain('audit-anchors')
  })

  it('while web or worker are connected', async () => {
    const target = await aTarget(aFolder())
    const output = await withClient(target.variables.DATABASE_URL ?? '', () => refused(target))
    expect(output).toMatch(/sedang dipakai \(teropong_app: 1\)/)
  })

  it('with another private key, or none', async () => {
    const target = await aTarget(aFolder())
    const folder = aFolder()
    const key = path.join(folder, 'other.key')
    expect(await run('backup', ['--new-key', key])).toMatchObject({ code: 0 })
    const other = { BACKUP_IDENTITY_FILE: key }
    expect(await refused(target, [file], other)).toContain('tidak membuka berkas ini')
    const none = { BACKUP_IDENTITY_FILE: '' }
    expect(await refused(target, [file], none)).toContain('BACKUP_IDENTITY_FILE')
  })

  it('without the seal key of where it was made', async () => {
    const target = await aTarget(aFolder())
    const other = { AUDIT_KEY: 'another-key-another-key-another-key' }
    expect(await refused(target, [file], other)).toContain('AUDIT_KEY')
  })

  it('into an older or newer version', async () => {
    const target = await aTarget(aFolder())
    await asOwner(
      target.url,
      `INSERT INTO payload_migrations (name, batch) VALUES ('29990101_next', 9)`,
    )
    expect(await refused(target)).toContain('lebih lama')
    await asOwner(target.url, `DELETE FROM payload_migrations WHERE name ~ '^2999|seals$'`)
    expect(await refused(target)).toContain('lebih baru')
  })

  it('into tables with other columns, which it names', async () => {
    const target = await aTarget(aFolder())
    await asOwner(target.url, 'ALTER TABLE units ADD COLUMN catatan text')
    expect(await refused(target)).toMatch(/public\.units .*\(catatan\)/)
  })

  it('from a file that is not there, or no backup', async () => {
    const target = await aTarget(aFolder())
    expect(await refused(target, ['/nowhere/x.backup'])).toContain('tidak dapat dibaca')
    const other = path.join(aFolder(), 'letter.backup')
    writeFileSync(other, 'Yth. Inspektur')
    expect(await refused(target, [other])).toContain('bukan cadangan Teropong')
    expect(await refused(target, [])).toContain('npm run restore -- BERKAS')
  })
})
