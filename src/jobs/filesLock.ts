import type { Payload } from 'payload'
import type { PoolClient } from 'pg'

import { inPoolTransaction, poolOf } from '@/database/pool'

import { JobProblem } from './job'

/**
 * Any number that nothing else locks. A backup shares it from its snapshot to its last file, so that
 * no file goes that its rows still name; whoever removes files holds it alone.
 */
export const FILES_LOCK = 7_283_013

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
    await client.query('SELECT pg_advisory_xact_lock($1)', [FILES_LOCK]).catch(explain)
    return work(client)
  })

const explain = (error: Error & { code?: string }): never => {
  throw error.code === LOCK_NOT_AVAILABLE ? new JobProblem('BACKUP_UNDER_WAY') : error
}
