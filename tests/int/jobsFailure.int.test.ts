import { mkdirSync, rmSync } from 'node:fs'
import { randomUUID } from 'node:crypto'

import { beforeEach, describe, expect, it } from 'vitest'

import { storedPath } from '@/hooks/evidence/fileStore'
import { kindsOf, troubledOf } from '@/admin/jobs/query'
import { clearJobs, doWork, jobsOf, senderOf } from '@/tests/support/jobs'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()
const { payload } = world.server
const MONTH_SECONDS = 30 * 86_400

beforeEach(() => clearJobs(world))

/** Bytes that cannot be removed: a folder lies where the file should. */
const anObstacle = (): string => {
  const key = randomUUID()
  mkdirSync(storedPath(key), { recursive: true })
  return key
}

/** A job that fails at its last try. */
const aFailedJob = async (): Promise<string> => {
  const key = anObstacle()
  const id = await senderOf(payload).send('remove-file', { key }, { retryLimit: 0 })
  await doWork(world)
  rmSync(storedPath(key), { recursive: true })
  return String(id)
}

describe('work that fails', () => {
  it('is tried again after a wait, and longer each time', async () => {
    const key = anObstacle()
    await senderOf(payload).send('remove-file', { key })
    await doWork(world)
    const [first] = await jobsOf(world)
    expect(first).toMatchObject({ state: 'retry', retry_count: 0 })
    await world.sql('UPDATE pgboss.job SET start_after = now()')
    await doWork(world)
    const [second] = await jobsOf(world)
    expect(second).toMatchObject({ state: 'retry', retry_count: 1 })
    expect(first?.waits).toBeGreaterThanOrEqual(12)
    expect(first?.waits).toBeLessThanOrEqual(30)
    expect(second?.waits).toBeGreaterThanOrEqual(27)
    expect(second?.waits).toBeLessThanOrEqual(60)
    rmSync(storedPath(key), { recursive: true })
    await world.sql('UPDATE pgboss.job SET start_after = now()')
    await doWork(world)
    expect(await jobsOf(world)).toMatchObject([{ state: 'completed' }])
  })

  it('keeps of its error a code, no message and no path of a file', async () => {
    await aFailedJob()
    // The file system throws without a place; `jobsFiles` has an error with one.
    expect(await jobsOf(world)).toMatchObject([
      { state: 'failed', output: { code: 'ERR_FS_EISDIR' } },
    ])
    expect(Object.keys((await jobsOf(world))[0]?.output)).toEqual(['code'])
  })

  it('stays to be looked at for thirty days', async () => {
    await aFailedJob()
    expect(await jobsOf(world)).toMatchObject([{ deletion_seconds: MONTH_SECONDS }])
  })

  it('is counted and listed by its state', async () => {
    const id = await aFailedJob()
    await senderOf(payload).send('remove-file', { key: randomUUID() }, { startAfter: 3600 })
    const kinds = await kindsOf({ payload })
    expect(kinds.find(({ name }) => name === 'remove-file')).toMatchObject({
      waiting: 1,
      running: 0,
      retrying: 0,
      failed: 1,
      done: 0,
    })
    expect(await troubledOf({ payload })).toMatchObject([{ id, state: 'failed', tries: 1 }])
  })
})

describe('trying again', () => {
  const retry = (who: 'admin' | 'inspektur' | 'auditor', id: string) =>
    world.as[who].post(`/jobs/${id}/retry`)

  it('lets the administrator have failed work done after all', async () => {
    const id = await aFailedJob()
    const answer = await retry('admin', id)
    expect([answer.status, answer.json]).toEqual([200, { retried: 1 }])
    await doWork(world)
    expect(await jobsOf(world)).toMatchObject([{ id, state: 'completed' }])
  })

  it('is not for those who may only look, and hidden from everybody else', async () => {
    const id = await aFailedJob()
    expect((await retry('inspektur', id)).status).toBe(403)
    expect((await retry('auditor', id)).status).toBe(404)
    expect(await jobsOf(world)).toMatchObject([{ state: 'failed' }])
  })

  it('refuses what has not failed, and what is not there', async () => {
    const id = String(await senderOf(payload).send('remove-file', { key: randomUUID() }))
    expect((await retry('admin', id)).status).toBe(409)
    expect((await retry('admin', randomUUID())).status).toBe(404)
    expect((await retry('admin', 'semua')).status).toBe(404)
  })

  it('of all takes every failed job and nothing else', async () => {
    await aFailedJob()
    await aFailedJob()
    await senderOf(payload).send('remove-file', { key: randomUUID() }, { startAfter: 3600 })
    const answer = await world.as.admin.post('/jobs/retry-failed')
    expect([answer.status, answer.json]).toEqual([200, { retried: 2 }])
    expect((await jobsOf(world)).map(({ state }) => state).sort()).toEqual([
      'created',
      'retry',
      'retry',
    ])
  })

  it('is told in the audit log, the refusal too', async () => {
    const id = await aFailedJob()
    await retry('inspektur', id)
    await retry('admin', id)
    const lines = await world.sql(
      `SELECT action, actor_name, caused_by FROM audit_log
        WHERE collection = 'jobs' AND record = $1 ORDER BY created_at`,
      [id],
    )
    expect(lines).toEqual([
      { action: 'denied', actor_name: 'Orang inspektur', caused_by: 'jobs.retry' },
      { action: 'retry', actor_name: 'admin', caused_by: null },
    ])
  })
})
