import { createLocalReq, type Payload } from 'payload'
import type { Pool } from 'pg'

import { hasAnchor, writeAnchor } from '@/audit/anchors'
import { derivedKey } from '@/derivedKey'
import { lastSealOf } from '@/audit/query'
import { sealLines } from '@/audit/sealLines'
import { env } from '@/env'
import { todayOf } from '@/hooks/context'

const SEAL_EVERY_MS = 5_000

/**
 * Seals new lines of the audit log every five seconds and writes down the first state of each day,
 * in the organisation's time zone (docs/decisions/0010-audit-log.md). What a failed round leaves, the
 * next one takes.
 *
 * @returns a function that stops it, after the round that is under way
 */
export const startSealing = (payload: Payload): (() => Promise<void>) => {
  const pool = payload.db.pool as unknown as Pool
  let round = Promise.resolve()
  const timer = setInterval(() => {
    round = round
      .then(() => sealAndAnchor(payload, pool))
      .catch((err: unknown) => payload.logger.error({ err, event: 'audit.sealFailed' }))
  }, SEAL_EVERY_MS)
  return async () => {
    clearInterval(timer)
    await round
  }
}

const sealAndAnchor = async (payload: Payload, pool: Pool): Promise<void> => {
  await sealLines(pool, derivedKey('audit'))
  const day = await todayOf(await createLocalReq({}, payload))
  if (hasAnchor(env.dataDir, day)) return
  const last = await lastSealOf(pool)
  if (last) writeAnchor(env.dataDir, day, last)
}
