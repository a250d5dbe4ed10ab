import { setTimeout as sleep } from 'node:timers/promises'

import type pg from 'pg'

import type { Send } from './http'
import { percentile, runSlice, type Work } from './measure'
import { each, oursSubmission, post } from './operations'
import { findTickets, poolOf } from './pools'

export type WritersResult = {
  clients: number
  seconds: number
  writes: number
  perSecond: number
  p50: number
  p95: number
  longest: number
  /** Answers other than 2xx, by what they said. */
  errors: Record<string, number>
  /** Most connections of the application at once, and most requests that waited for one. */
  connectionsMax: number
  waitingMax: number
}

type Connections = { connections: number; waiting: number }

const CLIENTS = 64
const SECONDS = 60
const SAMPLE_MS = 250
const ERROR_CHARACTERS = 80

/** Every kind of write in turn: handing in, starting, creating and handing in. */
const mixedWork = async (
  client: pg.Client,
  { send, cookies }: { send: Send; cookies: ReadonlyMap<string, string> },
): Promise<Work> => {
  const tickets = (source: Parameters<typeof findTickets>[1]) =>
    findTickets(client, source, cookies)
  const on = each(send)
  const works = [
    on(
      poolOf(await tickets('drafts')),
      post((id) => `/api/follow-ups/${id}/actions/submit`),
    ),
    on(
      poolOf(await tickets('startable')),
      post((id) => `/api/activities/${id}/actions/start`),
    ),
    on(poolOf(await tickets('unanswered')), oursSubmission),
  ]
  let turn = 0
  return async () => {
    for (let tried = 0; tried < works.length; tried += 1)
      if (await works[turn++ % works.length]?.()) return true
    return false
  }
}

/** Sixty-four people write at once for a minute, on our collections alone. */
export const measureWriters = async (
  client: pg.Client,
  setup: { send: Send; cookies: ReadonlyMap<string, string> },
): Promise<WritersResult> => {
  const work = await mixedWork(client, setup)
  const errors: Record<string, number> = {}
  const counted: Work = () =>
    work().catch((error: unknown) => {
      const text = String(error).slice(0, ERROR_CHARACTERS)
      errors[text] = (errors[text] ?? 0) + 1
      return true
    })
  const samples: Connections[] = []
  let isOver = false
  const watch = async (): Promise<void> => {
    while (!isOver) {
      const { text } = await setup.send({ method: 'GET', path: '/connections' })
      samples.push(JSON.parse(text) as Connections)
      await sleep(SAMPLE_MS)
    }
  }
  const watching = watch()
  const { latencies, seconds } = await runSlice(counted, { clients: CLIENTS, seconds: SECONDS })
  isOver = true
  await watching
  return {
    clients: CLIENTS,
    seconds,
    writes: latencies.length,
    perSecond: latencies.length / seconds,
    p50: percentile(latencies, 50),
    p95: percentile(latencies, 95),
    longest: percentile(latencies, 100),
    errors,
    connectionsMax: Math.max(...samples.map(({ connections }) => connections)),
    waitingMax: Math.max(...samples.map(({ waiting }) => waiting)),
  }
}
