import type { Payload } from 'payload'

import { poolOf } from '@/database/pool'
import { derivedKey } from '@/derivedKey'
import { sealLines } from '@/audit/sealLines'

const SEAL_EVERY_MS = 5_000

/**
 * Seals new lines of the audit log every five seconds (docs/decisions/0010-audit-log.md). What a
 * failed round leaves, the next one takes.
 *
 * @returns a function that stops it, after the round that is under way
 */
export const startSealing = (payload: Payload): (() => Promise<void>) => {
  const pool = poolOf(payload)
  let round: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    round = round
      .then(() => sealLines(pool, derivedKey('audit')))
      .catch((err: unknown) => payload.logger.error({ err, event: 'audit.sealFailed' }))
  }, SEAL_EVERY_MS)
  return async () => {
    clearInterval(timer)
    await round
  }
}
