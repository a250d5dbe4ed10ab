import type { Payload } from 'payload'
import type { PoolClient } from 'pg'

import { ADVISORY_LOCKS } from '@/database/advisoryLocks'
import { inPoolTransaction, poolOf } from '@/database/pool'

import { JobProblem } from './job'

/** Others that remove files are done in a moment; only a backup lasts longer. */
const WAIT = '3s'
const LOCK_NOT_AVAILABLE = '55P03'

/**
 * Removes files while no backup reads them.
 * @throws JobProblem while a backup is under way; the job is tried again later
 */
export const whileFilesRest = <Result>(
  payload: Payload,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> =>
  inPoolTransaction(poolOf(payload), async (client) => {
    await client.query(`SET LOCAL lock_timeout = '${WAIT}'`)
    await client.query('SELECT pg_advisory_xact_lock($1)', [ADVISORY_LOCKS.files]).catch(explain)
    return work(client)
  })

const explain = (error: Error & { code?: string }): never => {
  throw error.code === LOCK_NOT_AVAILABLE ? new JobProblem('BACKUP_UNDER_WAY') : error
}
