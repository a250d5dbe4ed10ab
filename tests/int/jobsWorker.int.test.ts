import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { localTimeOf } from '@/domain/instant'
import { TIME_ZONES } from '@/domain/timeZone'
import { env } from '@/env'
import { storedPath } from '@/hooks/evidence/fileStore'
import {
  clearJobs,
  jobsOf,
  senderOf,
  startWorker,
  until,
  WORKER_CONNECTIONS,
  type WorkerProcess,
} from '@/tests/support/jobs'
import { openWorld } from '@/tests/support/openWorld'
import { asSuperuser } from '@/tests/support/shadow'

const world = await openWorld()
const { payload } = world.server
const KEY = '0b000000-0000-4000-8000-000000000000'
const LONG_AGO_DAY = { day: '2026-03-02' }
const HOUR_MS = 3_600_000

const workers: WorkerProcess[] = []
let blocker: pg.Client | undefined

const start = async (): Promise<WorkerProcess> => {
  const worker = await startWorker()
  workers.push(worker)
  return worker
}

beforeEach(async () => {
  // Somewhere in the country it is daytime: today's work is due at the start.
  const zone = TIME_ZONES.find((one) => localTimeOf(Date.now(), one).msOfDay > HOUR_MS)
  await world.sql('UPDATE organisation SET time_zone = $1', [zone])
  await world.sql('DELETE FROM worker_heartbeats')
  await clearJobs(world)
  mkdirSync(path.dirname(storedPath(KEY)), { recursive: true })
  writeFileSync(storedPath(KEY), 'x')
})
afterEach(async () => {
  await release()
  for (const worker of workers.splice(0)) await worker.kill()
})

/** Makes the sweep wait in the middle of its work, until `release`. */
const block = async (): Promise<void> => {
  blocker = new pg.Client({ connectionString: env.databaseMigrationUrl })
  await blocker.connect()
  await blocker.query('BEGIN; LOCK TABLE evidence IN ACCESS EXCLUSIVE MODE')
}
const release = async (): Promise<void> => {
  await blocker?.end()
  blocker = undefined
}

const sweepJob = async () => (await jobsOf(world)).find(({ data }) => data.day === LONG_AGO_DAY.day)
const isState = (state: string) => async () => (await sweepJob())?.state === state
const isAllDone = async () => (await jobsOf(world)).every(({ state }) => state === 'completed')
/** A sweep that is under way and does not come to its end. */
const beginSweep = async (): Promise<void> => {
  // A worker does one of a kind at a time: first what was due when it started.
  await until(isAllDone)
  await block()
  await senderOf(payload).send('sweep-files', LONG_AGO_DAY)
  await until(isState('active'))
}

// Each starts whole processes, and waits for one to be found dead.
describe('worker processes', { timeout: 150_000 }, () => {
  it('do the work of a day once, however many there are', async () => {
    await Promise.all([start(), start()])
    await until(isAllDone)
    const jobs = await jobsOf(world)
    expect(jobs.filter(({ name }) => name === 'anchor-audit')).toHaveLength(1)
    expect(new Set(jobs.map(({ name }) => name)).size).toBe(jobs.length)
    expect(jobs.map(({ retry_count }) => retry_count)).toEqual(jobs.map(() => 0))
    const swept = workers.map(({ output }) => output().split('"files.swept"').length - 1)
    const due = jobs.filter(({ name }) => name === 'sweep-files').length
    expect(swept.reduce((sum, count) => sum + count, 0)).toBe(due)
  })

  it('take over what one leaves undone when it is killed', async () => {
    const first = await start()
    await beginSweep()
    await first.kill()
    await release()
    await start()
    await until(isState('retry'), { withinMs: 90_000 })
    await world.sql('UPDATE pgboss.job SET start_after = now()')
    await until(isState('completed'))
    expect(await sweepJob()).toMatchObject({ retry_count: 1 })
  })

  it('end what is under way when they are asked to stop', async () => {
    const worker = await start()
    await beginSweep()
    const ended = worker.end()
    await release()
    expect(await ended).toBe(0)
    expect(await sweepJob()).toMatchObject({ state: 'completed', retry_count: 0 })
    expect(await world.sql('SELECT 1 FROM worker_heartbeats')).toEqual([])
  })

  it('leave to another what does not end within the grace, and end themselves', async () => {
    const worker = await start()
    await beginSweep()
    const asked = Date.now()
    await worker.end()
    expect(Date.now() - asked).toBeLessThan(8000)
    expect(await sweepJob()).toMatchObject({ state: 'retry' })
  })

  it('go on after the database has cut every connection', async () => {
    const worker = await start()
    await asSuperuser(
      world,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database()
          AND application_name IN ('teropong-queue', '${WORKER_CONNECTIONS}')`,
    )
    await senderOf(payload).send('sweep-files', LONG_AGO_DAY)
    await until(isState('completed'))
    expect(() => process.kill(worker.pid, 0)).not.toThrow()
  })
})
