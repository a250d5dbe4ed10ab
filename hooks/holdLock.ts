import { ADVISORY_LOCKS, type AdvisoryLock } from '@/database/advisoryLocks'

import { type Asking, queryRows, sql } from './transaction'

/**
 * Waits until no other transaction holds the lock, and holds it until this one ends, so that the second
 * sees what the first has done.
 *
 * @param part a lock of its own for each value, e.g. for each year
 */
export const holdLock = async (req: Asking, lock: AdvisoryLock, part?: number): Promise<void> => {
  const key = ADVISORY_LOCKS[lock]
  await queryRows(
    req,
    part === undefined
      ? sql`SELECT pg_advisory_xact_lock(${key})`
      : sql`SELECT pg_advisory_xact_lock(${key}, ${part})`,
  )
}
