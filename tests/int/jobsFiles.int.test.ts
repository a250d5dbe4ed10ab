import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import path from 'node:path'

import type { Pool } from 'pg'
import { beforeEach, describe, expect, it } from 'vitest'

import { ADVISORY_LOCKS } from '@/database/advisoryLocks'
import { env } from '@/env'
import { storedPath } from '@/hooks/evidence/fileStore'
import { sweepFiles } from '@/jobs/sweepFiles'
import { actAs, actNoMore } from '@/tests/support/acting'
import { docOf } from '@/tests/support/api'
import {
  addFile,
  aFollowUp,
  approveReport,
  aReport,
  findingOf,
  recommendationOf,
} from '@/tests/support/chain'
import { clearJobs, doWork, jobsOf, senderOf } from '@/tests/support/jobs'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()
const { payload } = world.server
const DAY = { day: '2026-03-02' }
const LONG_AGO = new Date(Date.now() - 2 * 86_400_000)

beforeEach(() => clearJobs(world))

const aFile = async () => {
  const { followUp } = await aFollowUp(world)
  const { id } = await addFile(world, { relationTo: 'follow-ups', value: followUp.id })
  const [row] = await world.sql('SELECT storage_key AS key FROM evidence WHERE id = $1', [id])
  return { id: String(id), followUp: String(followUp.id), key: String(row?.key) }
}
const isStored = (key: string): boolean => existsSync(storedPath(key))

/** Bytes that no row names. */
const strayBytes = (changedAt: Date, key: string = randomUUID()): string => {
  mkdirSync(path.dirname(storedPath(key)), { recursive: true })
  writeFileSync(storedPath(key), 'x')
  utimesSync(storedPath(key), changedAt, changedAt)
  return key
}
const sweep = () => sweepFiles({ payload, data: DAY, signal: new AbortController().signal })

describe('the bytes of a deleted file', () => {
  it('are there until the deletion is committed, and then go', async () => {
    const { id, key } = await aFile()
    docOf(await world.as.opd.del(`/evidence/${id}`))
    expect(isStored(key)).toBe(true)
    await doWork(world)
    expect(isStored(key)).toBe(false)
    expect(await jobsOf(world)).toMatchObject([{ name: 'remove-file', state: 'completed' }])
  })

  it('go with the record that the file proved', async () => {
    const { followUp, key } = await aFile()
    docOf(await world.as.opd.del(`/follow-ups/${followUp}`))
    await doWork(world)
    expect(isStored(key)).toBe(false)
  })

  it('stay when the deletion is refused', async () => {
    const { id, key } = await aFile()
    expect((await world.as.opdRekan.del(`/evidence/${id}`)).status).toBe(403)
    await doWork(world)
    expect([isStored(key), await jobsOf(world)]).toEqual([true, []])
  })

  it('stay while a row names them, whoever asks for their removal', async () => {
    const { key } = await aFile()
    await senderOf(payload).send('remove-file', { key })
    await doWork(world)
    expect(isStored(key)).toBe(true)
  })

  it('may be gone already: the job is done all the same', async () => {
    const key = strayBytes(new Date())
    await senderOf(payload).send('remove-file', { key })
    await senderOf(payload).send('remove-file', { key })
    await doWork(world)
    expect((await jobsOf(world)).map(({ state }) => state)).toEqual(['completed', 'completed'])
    expect(isStored(key)).toBe(false)
  })

  it('wait for a backup that may still read them', async () => {
    const key = strayBytes(new Date())
    const backup = await (payload.db.pool as unknown as Pool).connect()
    await backup.query('SELECT pg_advisory_lock_shared($1)', [ADVISORY_LOCKS.files])
    await senderOf(payload).send('remove-file', { key })
    await doWork(world)
    await backup.query('SELECT pg_advisory_unlock_shared($1)', [ADVISORY_LOCKS.files])
    backup.release()
    expect(isStored(key)).toBe(true)
    expect(await jobsOf(world)).toMatchObject([
      {
        state: 'retry',
        output: {
          code: 'BACKUP_UNDER_WAY',
          at: expect.stringMatching(/^src\/jobs\/filesLock\.ts:\d+$/),
        },
      },
    ])
    await world.sql('UPDATE pgboss.job SET start_after = now()')
    await doWork(world)
    expect(isStored(key)).toBe(false)
  })
})

/** Proof of a finding and of a recommendation under it, and a report with a second finding. */
const provenReport = async () => {
  const made = await aReport(world)
  const second = docOf(await world.as.auditor.post('/findings', findingOf(world, made.report.id)))
  const value = docOf(
    await world.as.auditor.post('/recommendations', recommendationOf(world, second.id)),
  ).id
  const files = [
    await addFile(world, { relationTo: 'findings', value: made.finding.id }, 'auditor'),
    await addFile(world, { relationTo: 'recommendations', value }, 'auditor'),
  ].map(({ id }) => String(id))
  const keys = await world.sql('SELECT storage_key AS key FROM evidence WHERE id = ANY($1)', [
    files,
  ])
  return { ...made, second, files, keys: keys.map(({ key }) => String(key)) }
}

describe('the proof of a finding that is taken out of its report', () => {
  it('stays with the activity once it was handed in, for good, and the log tells of it', async () => {
    const { auditor, inspektur, opd, pt } = world.as
    const { report, activity, finding, second, files, keys } = await provenReport()
    await approveReport(world, report.id)
    docOf(await inspektur.action('reports', report.id, 'return', { note: 'Hapus temuan' }))
    for (const { id } of [finding, second]) docOf(await auditor.del(`/findings/${id}`))
    keys.forEach((key) => utimesSync(storedPath(key), LONG_AGO, LONG_AGO))
    await doWork(world)
    await sweep()
    expect(keys.map(isStored)).toEqual([true, true])
    for (const id of files) {
      expect((await inspektur.get(`/files/${id}`)).status).toBe(200)
      expect((await opd.get(`/evidence/${id}`)).status).toBe(404)
      const read = docOf(await pt.get(`/evidence/${id}?depth=0`))
      expect(read.parent).toEqual({ relationTo: 'activities', value: activity.id })
    }
    await actAs(world, 'auditor', { office: 'irban', unit: 'unit' })
    for (const id of files) expect((await auditor.del(`/evidence/${id}`)).status).toBe(409)
    await actNoMore(world)
    const lines = await world.sql(
      `SELECT actor_name AS actor, changes->'parent' AS parent FROM audit_log
        WHERE record = ANY($1) AND caused_by = 'findings.delete'`,
      [files],
    )
    expect(lines.map(({ parent }) => parent[1])).toEqual(
      files.map(() => ({ relationTo: 'activities', value: activity.id })),
    )
    expect(lines.map(({ parent }) => parent[0].relationTo).toSorted()).toEqual([
      'findings',
      'recommendations',
    ])
  })

  it('goes with it while nobody but the team has seen it', async () => {
    const { finding, second, keys } = await provenReport()
    for (const { id } of [finding, second]) docOf(await world.as.auditor.del(`/findings/${id}`))
    await doWork(world)
    expect(keys.map(isStored)).toEqual([false, false])
  })
})

describe('the daily sweep', () => {
  it('removes bytes that no row names when they are older than a day, and no others', async () => {
    const { key: named } = await aFile()
    utimesSync(storedPath(named), LONG_AGO, LONG_AGO)
    const [old, fresh] = [strayBytes(LONG_AGO), strayBytes(new Date())]
    const foreign = path.join(path.dirname(storedPath(old)), 'catatan admin.txt')
    writeFileSync(foreign, 'x')
    utimesSync(foreign, LONG_AGO, LONG_AGO)
    await sweep()
    expect([old, fresh, named].map(isStored)).toEqual([false, true, true])
    expect(existsSync(foreign)).toBe(true)
    await sweep()
    expect([fresh, named].map(isStored)).toEqual([true, true])
  })

  it.each(['audit-anchors', 'backups'])('removes old halves of files in %s', async (folder) => {
    const root = path.join(env.dataDir, folder)
    mkdirSync(root, { recursive: true })
    const names = ['old.json.1.partial', 'fresh.json.1.partial', 'old.json']
    for (const name of names) {
      writeFileSync(path.join(root, name), 'x')
      if (name.startsWith('old')) utimesSync(path.join(root, name), LONG_AGO, LONG_AGO)
    }
    await sweep()
    expect(readdirSync(root).sort()).toEqual(['fresh.json.1.partial', 'old.json'])
    rmSync(root, { recursive: true })
  })

  it('removes nothing when most files are unknown: they belong to another database', async () => {
    const keys = Array.from({ length: 120 }, () => strayBytes(LONG_AGO))
    await expect(sweep()).rejects.toMatchObject({ code: 'FILES_UNKNOWN' })
    expect(keys.filter(isStored)).toHaveLength(120)
    for (const key of keys) rmSync(storedPath(key))
  })

  it('is also done as a job', async () => {
    const old = strayBytes(LONG_AGO)
    await senderOf(payload).send('sweep-files', DAY)
    await doWork(world)
    expect(isStored(old)).toBe(false)
  })
})
