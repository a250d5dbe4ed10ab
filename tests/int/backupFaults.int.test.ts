import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { beforeAll, describe, expect, it } from 'vitest'

import { derivedKey } from '@/derivedKey'
import { env } from '@/env'
import { placeFiles, stageFile } from '@/scripts/backup/dataFiles'
import { identitiesOf, recipientsOf } from '@/scripts/backup/keys'
import { makeBackup } from '@/scripts/backup/makeBackup'
import { restoreBackup } from '@/scripts/backup/restoreBackup'
import { withClient } from '@/scripts/provision'
import { StartProblem } from '@/scripts/startProblem'
import { aFolder, aTarget, contentOf, filesOf, type Target } from '@/tests/support/backups'
import { openWorld } from '@/tests/support/openWorld'
import { vary } from '@/tests/support/variedWorld'
import { asSuperuser } from '@/tests/support/shadow'
import type { World } from '@/tests/support/fixtures'

const TAMPERED = 5
const CUT = 4
const KILLED = 3

const silent = { tell: () => undefined, end: () => undefined }

let world: World
let file: string
let bytes: Buffer
let source: { content: Record<string, string>; files: Record<string, string> }

const backUp = (to: string, databaseUrl = env.databaseMigrationUrl) =>
  recipientsOf().then((recipients) =>
    makeBackup({
      databaseUrl,
      dataDir: env.dataDir,
      file: to,
      recipients,
      sealKey: derivedKey('audit'),
      version: '0.1.0',
      now: new Date(),
      progress: silent,
    }),
  )

const restore = ({ url, dataDir }: Target, from: string) =>
  restoreBackup({
    databaseUrl: url,
    roles: ['teropong_app', 'teropong_owner'],
    dataDir,
    file: from,
    identities: identitiesOf(),
    sealKey: derivedKey('audit'),
    migrate: () => Promise.reject(new Error('it is migrated')),
    progress: silent,
  })

beforeAll(async () => {
  world = await openWorld()
  await vary(world)
  // More than one part of a table, and more than one chunk of the encryption.
  await world.sql(`INSERT INTO payload_kv (key, data)
    SELECT n, to_jsonb(string_agg(md5(n || '/' || k), '')) FROM generate_series(1, 9000) n,
      generate_series(1, 32) k GROUP BY n`)
  file = path.join(aFolder(), 'whole.backup')
  await backUp(file)
  bytes = readFileSync(file)
  source = { content: await contentOf(env.databaseMigrationUrl), files: filesOf(env.dataDir) }
})

/** Spread over the file, and each time another place. */
const somewhere = (part: number, parts: number): number =>
  Math.floor(((part + Math.random()) / parts) * bytes.length)

describe('a damaged backup is refused, and the target stays as it was', () => {
  const problemOf = async (target: Target, from: string): Promise<string> => {
    const error: unknown = await restore(target, from).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(StartProblem)
    return (error as StartProblem).indonesian
  }
  const REFUSED =
    /rusak atau terpotong|bukan cadangan Teropong|tidak membuka berkas ini|tidak dibuat dengan kunci segel/

  it('with one byte changed, wherever it is', async () => {
    const target = await aTarget(aFolder())
    const before = await contentOf(target.url)
    const places = Array.from({ length: TAMPERED }, (_, part) => somewhere(part, TAMPERED))
    for (const place of [0, 30, 100, 190, 250, ...places, bytes.length - 1]) {
      const changed = path.join(target.dataDir, 'changed')
      const copy = Buffer.from(bytes)
      copy[place] = (copy[place] ?? 0) ^ 1
      writeFileSync(changed, copy)
      expect(await problemOf(target, changed), `byte ${place}`).toMatch(REFUSED)
      expect(readdirSync(target.dataDir)).toEqual(['changed'])
    }
    expect(await contentOf(target.url)).toEqual(before)
  })

  it('cut off, wherever it is', async () => {
    const target = await aTarget(aFolder())
    const before = await contentOf(target.url)
    const places = Array.from({ length: CUT }, (_, part) => somewhere(part, CUT))
    for (const place of [0, 1, 150, ...places, bytes.length - 1]) {
      const cut = path.join(target.dataDir, 'cut')
      writeFileSync(cut, bytes)
      truncateSync(cut, place)
      expect(await problemOf(target, cut), `cut at ${place}`).toMatch(REFUSED)
    }
    expect(await contentOf(target.url)).toEqual(before)
    await restore(target, file)
    expect(await contentOf(target.url)).toEqual(source.content)
  })
})

describe('killed half way', () => {
  const start = (args: string[], variables: Record<string, string>) =>
    spawn(process.execPath, ['--import', 'tsx', ...args], {
      stdio: 'ignore',
      env: { ...process.env, ...variables },
    })

  const timeOf = async (work: () => Promise<unknown>): Promise<number> => {
    const began = Date.now()
    await work()
    return Date.now() - began
  }

  it('a restore leaves the target empty or whole, and can be repeated', async () => {
    const whole = await aTarget(aFolder())
    const takes = await timeOf(async () =>
      once(start(['scripts/restore.ts', file], whole.variables), 'exit'),
    )
    expect(filesOf(whole.dataDir)).toEqual(source.files)
    for (let round = 0; round < KILLED; round += 1) {
      const target = await aTarget(aFolder())
      const before = await contentOf(target.url)
      const child = start(['scripts/restore.ts', file], target.variables)
      await sleep(takes * (0.2 + 0.8 * ((round + Math.random()) / KILLED)))
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      await expectEmptyOrWhole(target, before)
    }
  })

  const expectEmptyOrWhole = async (target: Target, before: Record<string, string>) => {
    const refusal = await restore(target, file).catch((error: StartProblem) => error.indonesian)
    if (typeof refusal === 'string') expect(refusal).toContain('sudah berisi data')
    expect(await contentOf(target.url)).not.toEqual(before)
    expect(await contentOf(target.url)).toEqual(source.content)
    expect(filesOf(target.dataDir)).toEqual(source.files)
  }

  it('between placing the files and the commit, it can be repeated', async () => {
    const target = await aTarget(aFolder())
    writeFileSync(path.join(target.dataDir, 'restore.json'), '{}')
    const body = (async function* () {
      yield Buffer.from('left behind')
    })()
    const entry = { name: 'files/ab/left', size: 11, body, digestBefore: () => '' }
    await stageFile(target.dataDir, entry)
    placeFiles(target.dataDir)
    expect(Object.keys(filesOf(target.dataDir))).toEqual(['files/ab/left'])
    await restore(target, file)
    expect(filesOf(target.dataDir)).toEqual(source.files)
    expect(existsSync(path.join(target.dataDir, 'restore.json'))).toBe(false)
  })

  it('a backup leaves nothing under its name', async () => {
    const folder = aFolder()
    const variables = { DATA_DIR: env.dataDir }
    const takes = await timeOf(async () =>
      once(start(['scripts/backup.ts', path.join(folder, 'timed')], variables), 'exit'),
    )
    for (let round = 0; round < KILLED; round += 1) {
      const name = path.join(folder, `round-${round}`)
      const child = start(['scripts/backup.ts', name], variables)
      await sleep(takes * (0.4 + 0.6 * ((round + Math.random()) / KILLED)))
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      if (!existsSync(name)) continue
      const target = await aTarget(aFolder())
      await restore(target, name)
      expect(filesOf(target.dataDir)).toEqual(source.files)
    }
  })
})

describe('a lost connection', () => {
  it('ends a backup in a sentence and leaves no file', async () => {
    const folder = aFolder()
    const endConnections = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE usename = 'teropong_owner' AND datname = current_database()`
    const going = backUp(path.join(folder, 'x.backup')).catch((error: unknown) => error)
    let isOver = false
    void going.then(() => (isOver = true))
    while (!isOver) await asSuperuser(world, endConnections)
    expect(await going).toMatchObject({ indonesian: expect.stringContaining('terputus') })
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('while people work', () => {
  it('a backup holds one moment: a change is in it with its line in the log, or not at all', async () => {
    const to = path.join(aFolder(), 'busy.backup')
    let isOver = false
    const busy = (async () => {
      for (let day = 1; !isOver; day = (day % 28) + 1) {
        const date = `2040-02-${String(day).padStart(2, '0')}`
        const { json } = await world.as.admin.post('/holidays', {
          date,
          name: 'x',
          kind: 'lainnya',
        })
        if (json.doc) await world.as.admin.del(`/holidays/${json.doc.id}`)
      }
    })()
    const firstRound = `SELECT 1 FROM audit_log WHERE collection = 'holidays' LIMIT 1`
    while ((await world.sql(firstRound)).length === 0) await sleep(20)
    await backUp(to)
    isOver = true
    await busy
    const target = await aTarget(aFolder())
    await restore(target, to)
    const { rows } = await withClient(target.url, (client) =>
      client.query(`SELECT (SELECT count(*)::int FROM holidays) AS holidays,
        (SELECT sum(CASE action WHEN 'create' THEN 1 WHEN 'delete' THEN -1 END)::int
          FROM audit_log WHERE collection = 'holidays') AS logged`),
    )
    expect(rows[0].holidays).toBe(rows[0].logged)
  })
})

describe('a backup of another version', () => {
  it('is refused before any table is made: the right version restores into the same database', async () => {
    const other = await aTarget(aFolder())
    await withClient(other.url, (client) =>
      client.query(`DELETE FROM payload_migrations
        WHERE name = (SELECT max(name) FROM payload_migrations WHERE batch <> -1)`),
    )
    const older = path.join(aFolder(), 'older.backup')
    await backUp(older, other.url)
    const target = await aTarget(aFolder())
    await withClient(target.url, (client) =>
      client.query('DROP SCHEMA public, pgboss CASCADE; CREATE SCHEMA public'),
    )
    // The way to make the tables is one that must not be taken.
    await expect(restore(target, older)).rejects.toMatchObject({
      indonesian: expect.stringContaining('lebih lama'),
    })
  })
})
