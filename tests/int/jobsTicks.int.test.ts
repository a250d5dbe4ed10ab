import { readdirSync } from 'node:fs'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { env } from '@/env'
import { startTicks } from '@/jobs/ticks'
import { clearJobs, doWork, jobsOf, senderOf, until } from '@/tests/support/jobs'
import { openWorld } from '@/tests/support/openWorld'

// Hours pass in an instant here, and the application's connections wait for seconds at most: a clock
// that is set forward would end them. Those of the owner have no such end.
await vi.hoisted(async () => (await import('@/env')).actAsOwner())

const world = await openWorld()
const { payload } = world.server
/** Clock and timers are ours; sockets and the database go on in real time. */
const CLOCK = ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const
const sleep = setTimeout

const stops: (() => Promise<void>)[] = []

beforeEach(async () => {
  await clearJobs(world)
  await setZone('Asia/Jakarta')
})
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
  vi.useRealTimers()
})

const setZone = (zone: string) => world.sql('UPDATE organisation SET time_zone = $1', [zone])

/** Two workers' clocks, started at this instant. */
const startTwo = async (instant: string): Promise<void> => {
  vi.useFakeTimers({ toFake: [...CLOCK], now: new Date(instant) })
  const queue = senderOf(payload)
  for (let worker = 0; worker < 2; worker += 1) stops.push(await startTicks(payload, queue))
}
/** Lets time pass and the queries that it starts come to their end. */
const pass = async (seconds: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(seconds * 1000)
  await new Promise((resolve) => sleep(resolve, 300))
}
const queued = async (): Promise<string[]> =>
  (await jobsOf(world)).map(({ name, data }) => `${name} ${data.day}`).sort()

describe('the clock of the workers', () => {
  it('queues the work of a day once, at its time in the zone of the organisation', async () => {
    await startTwo('2026-03-01T17:04:57Z')
    expect(await queued()).toEqual([])
    await pass(4)
    expect(await queued()).toEqual(['anchor-audit 2026-03-02'])
    await pass(3 * 3600 + 5 * 60)
    expect(await queued()).toEqual(['anchor-audit 2026-03-02', 'sweep-files 2026-03-02'])
    await pass(21 * 3600)
    expect(await queued()).toContain('anchor-audit 2026-03-03')
    expect(await jobsOf(world)).toHaveLength(3)
  })

  it('makes up at the start for what a worker that was down has missed today', async () => {
    await startTwo('2026-03-02T02:00:00Z')
    expect(await queued()).toEqual(['anchor-audit 2026-03-02', 'sweep-files 2026-03-02'])
  })

  it('does not repeat what was done today when it starts again', async () => {
    await startTwo('2026-03-02T02:00:00Z')
    vi.useRealTimers()
    await doWork(world)
    await startTwo('2026-03-02T05:00:00Z')
    expect((await jobsOf(world)).map(({ state }) => state)).toEqual(['completed', 'completed'])
  })

  it('follows the setting when the organisation moves to another zone', async () => {
    await startTwo('2026-03-01T14:00:00Z')
    await clearJobs(world)
    await setZone('Asia/Jayapura')
    await pass(61)
    await clearJobs(world)
    await pass(3600 + 4 * 60)
    // 00.05 in Jayapura is 15.05 UTC; in Jakarta it is two hours later.
    expect(await queued()).toEqual(['anchor-audit 2026-03-02'])
  })

  it('makes up within minutes for a tick that the database did not take', async () => {
    vi.useFakeTimers({ toFake: [...CLOCK], now: new Date('2026-03-01T17:04:57Z') })
    const queue = senderOf(payload)
    let isDown = true
    const send = (name: string, data: object, options: { id: string }) =>
      isDown ? Promise.reject(new Error('down')) : queue.send(name, data, options)
    stops.push(await startTicks(payload, { send }))
    await pass(10)
    expect(await queued()).toEqual([])
    isDown = false
    await pass(60)
    expect(await queued()).toEqual(['anchor-audit 2026-03-02'])
  })
})

describe('the daily anchor', () => {
  it('is written for its day by the job, once', async () => {
    const anchors = () => readdirSync(path.join(env.dataDir, 'audit-anchors'))
    await senderOf(payload).send('anchor-audit', { day: '2026-03-02' })
    await senderOf(payload).send('anchor-audit', { day: '2026-03-02' })
    await doWork(world)
    await until(async () => anchors().length > 0)
    expect(anchors()).toContain('2026-03-02.json')
    expect((await jobsOf(world)).map(({ state }) => state)).toEqual(['completed', 'completed'])
    expect(await world.sql('SELECT 1 FROM audit_unsealed')).toEqual([])
  })
})
