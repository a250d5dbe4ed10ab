import { sql } from '@/hooks/transaction'
import type { PoolClient } from 'pg'

import { JOB_NAMES } from './jobs'

/** Which of these keys a row of a file still names. */
export const namedKeys = async (
  client: Pick<PoolClient, 'query'>,
  keys: readonly string[],
): Promise<Set<string>> => {
  const { rows } = await client.query<{ key: string }>(
    'SELECT storage_key AS key FROM evidence WHERE storage_key = ANY($1)',
    [keys],
  )
  return new Set(rows.map(({ key }) => key))
}

/** Kinds that an older version had are not ours to show or to try again. */
export const OUR_JOBS = sql`name = ANY(string_to_array(${JOB_NAMES.join(',')}, ','))`
