import type { Pool, PoolClient } from 'pg'

import { inPoolTransaction } from '@/database/pool'

import { lastSealOf, maySeal, storeSeals, waitingLines } from './query'
import { FIRST_HASH, hashOf, macOf } from './seal'

const BATCH_LINES = 1_000

/** Seals one batch; answers how many lines it was. */
const sealBatch = async (client: PoolClient, key: Buffer): Promise<number> => {
  if (!(await maySeal(client))) return 0
  const lines = await waitingLines(client, BATCH_LINES)
  if (lines.length === 0) return 0
  const last = await lastSealOf(client)
  let previous = last?.hash ?? FIRST_HASH
  const seals = lines.map(({ no, rowId, line }, place) => {
    const hash = hashOf(line, previous)
    previous = hash
    return { no, rowId, sealNo: (last?.sealNo ?? 0) + place + 1, hash, mac: macOf(hash, key) }
  })
  await storeSeals(client, seals)
  return seals.length
}

/**
 * Seals every line of the audit log that waits for it, each onto the seal before it. Any number of
 * processes may call it: one seals, the others find the lock taken and leave it to that one.
 *
 * @returns number of lines sealed
 */
export const sealLines = async (pool: Pool, key: Buffer): Promise<number> => {
  let total = 0
  for (;;) {
    const count = await inPoolTransaction(pool, (client) => sealBatch(client, key))
    total += count
    if (count < BATCH_LINES) return total
  }
}
