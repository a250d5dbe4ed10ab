import { withClient } from '@/scripts/provision'

import { findPart, PARTS, type Platform } from './platform'

const ASK_EVERY_MS = 100
const ANSWER_WITHIN_MS = 5000

const readiness = async (origin: string): Promise<{ status: number; worker: unknown }> => {
  const signal = AbortSignal.timeout(ANSWER_WITHIN_MS)
  const response = await fetch(`${origin}/api/ready`, { signal })
  const { worker } = (await response.json()) as { worker?: unknown }
  return { status: response.status, worker }
}

/** The worker of now, not the one before it, has said that it lives. */
const hasBeaten = ({ superuserUrl }: Platform, worker: number): Promise<boolean> =>
  withClient(superuserUrl, async (client) => {
    const { rows } = await client.query('SELECT 1 FROM worker_heartbeats WHERE id LIKE $1', [
      `%:${worker}`,
    ])
    return rows.length > 0
  })

const missing = async (platform: Platform, killed: ReadonlySet<number>): Promise<string> => {
  for (const part of PARTS) {
    const pid = findPart(platform, part)
    if (!pid || killed.has(pid)) return `${part} is not running`
  }
  const { status, worker } = await readiness(platform.origin)
  if (status !== 200 || worker !== 'ok') return `ready says ${status}, worker ${String(worker)}`
  const pid = findPart(platform, 'worker') ?? 0
  return (await hasBeaten(platform, pid)) ? '' : 'the new worker is silent'
}

/**
 * Waits until all parts run again and say so.
 *
 * @returns milliseconds it took
 * @throws Error with what is missing when it takes longer than `withinMs`
 */
export const untilBack = async (
  platform: Platform,
  { killed, withinMs }: { killed: ReadonlySet<number>; withinMs: number },
): Promise<number> => {
  const began = performance.now()
  for (;;) {
    const what = await missing(platform, killed).catch((error: unknown) => String(error))
    const took = performance.now() - began
    if (what === '') return took
    if (took > withinMs) throw new Error(`not back after ${Math.round(took / 1000)} s: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
  }
}
