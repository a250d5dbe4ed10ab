import type { Send } from './http'
import { joinSlices, percentile, runSlice, type Slice, type Work } from './measure'
import { type Operation, type System, SYSTEMS } from './operations'

export type Cell = {
  operation: string
  system: System
  clients: number
  /** Operations finished. */
  count: number
  /** Milliseconds from the request until the last byte. */
  p50: number
  p95: number
  perSecond: number
  /** SQL statements of one operation, BEGIN and COMMIT included. */
  statements: number
  /** Processor time of the server process for one operation, in ms; other programs do not change it. */
  cpu: number
  /** Memory of the server after it, in MB. */
  rss: number
  heapUsed: number
}

/** How long each cell is measured, in slices that take turns between the systems. */
export type Plan = { slices: number; sliceSeconds: number; clients: readonly number[] }

type Counters = { statements: number; cpuMicros: number; rss: number; heapUsed: number }
type Taken = Slice & { before: Counters; after: Counters }
type Setup = { send: Send; plan: Plan; clients: number }

const WARM_UP_SECONDS = 1
const BYTES_PER_MB = 1024 * 1024

const countersOf = async (send: Send): Promise<Counters> =>
  JSON.parse((await send({ method: 'GET', path: '/counters' })).text) as Counters

const takeSlice = async (work: Work, { send, plan, clients }: Setup): Promise<Taken> => {
  const before = await countersOf(send)
  const slice = await runSlice(work, { clients, seconds: plan.sliceSeconds })
  return { ...slice, before, after: await countersOf(send) }
}

/**
 * Measures one operation in all systems: a short warm-up, then slices in alternating order, so that
 * whatever else the machine does falls on all alike.
 */
export const measureOperation = async (
  { name, work }: Operation,
  setup: Setup,
): Promise<Cell[]> => {
  const taken: Record<System, Taken[]> = { pg: [], bare: [], ours: [] }
  for (const system of SYSTEMS)
    await runSlice(work[system], { clients: setup.clients, seconds: WARM_UP_SECONDS })
  for (let round = 0; round < setup.plan.slices; round += 1) {
    const order = round % 2 === 0 ? SYSTEMS : SYSTEMS.toReversed()
    for (const system of order) taken[system].push(await takeSlice(work[system], setup))
  }
  return SYSTEMS.map((system) => ({
    operation: name,
    system,
    clients: setup.clients,
    ...figuresOf(taken[system]),
  }))
}

const figuresOf = (taken: readonly Taken[]) => {
  const { latencies, seconds } = joinSlices(taken)
  const count = latencies.length
  const spent = (of: (counters: Counters) => number): number =>
    taken.reduce((sum, { before, after }) => sum + of(after) - of(before), 0) / count
  const last = taken.at(-1)?.after
  return {
    count,
    p50: percentile(latencies, 50),
    p95: percentile(latencies, 95),
    perSecond: count / seconds,
    statements: spent(({ statements }) => statements),
    cpu: spent(({ cpuMicros }) => cpuMicros) / 1000,
    rss: (last?.rss ?? 0) / BYTES_PER_MB,
    heapUsed: (last?.heapUsed ?? 0) / BYTES_PER_MB,
  }
}
