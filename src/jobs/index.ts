import type { Payload } from 'payload'

/** What a handler gets: the platform and the data its sender queued with it. */
export type JobContext<Data = unknown> = { payload: Payload; data: Data }

/**
 * Handlers by queue name. Each may run twice (a killed worker's job is taken again), so its effect
 * carries a unique key of its own.
 */
export const JOBS: Record<string, (context: JobContext) => Promise<void>> = {}
