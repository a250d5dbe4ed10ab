import { setTimeout as sleep } from 'node:timers/promises'

import type pg from 'pg'

import { ADVISORY_LOCKS } from '@/database/advisoryLocks'

import { labelOf } from './archive'
import { listTables, quotedTable } from './catalogue'
import { backupProblem } from './problems'

/** What migrations themselves write, and a worker that once ran without any data. */
const FRESH_TABLES = ['public.payload_migrations', 'public.worker_heartbeats']
const QUEUE_SCHEMA = 'pgboss'

/** A killed restore's own connection lives on until the server notices. */
const TRIES = 10
const WAIT_MS = 500

/**
 * Nobody else works on the database: web and worker connect as the application, migrations as the
 * owner. Other roles (monitoring) may look on.
 *
 * @param roles names of application and owner
 * @throws StartProblem naming who is connected
 */
export const assertAlone = async (client: pg.Client, roles: readonly string[]): Promise<void> => {
  for (let tries = TRIES; ; tries -= 1) {
    const others = await listOthers(client, roles)
    if (others.length === 0) return
    if (tries === 0) throw backupProblem('otherUsers', { who: others.join(', ') })
    await sleep(WAIT_MS)
  }
}

const listOthers = async (client: pg.Client, roles: readonly string[]): Promise<string[]> => {
  const { rows } = await client.query<{ who: string }>(
    `SELECT usename || CASE WHEN coalesce(application_name, '') = '' THEN ''
        ELSE ' / ' || application_name END || ': ' || count(*) AS who
      FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
        AND (usename = ANY($1::text[]) OR usename = session_user)
      GROUP BY usename, application_name ORDER BY 1`,
    [roles],
  )
  return rows.map(({ who }) => who)
}

/**
 * The database holds no data: no tables at all, or those of a fresh installation.
 * @throws StartProblem naming the first table with rows
 */
export const assertEmpty = async (client: pg.Client): Promise<void> => {
  for (const table of await listTables(client)) {
    if (table.schema === QUEUE_SCHEMA || FRESH_TABLES.includes(labelOf(table))) continue
    const { rows } = await client.query<{ some: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM ${quotedTable(table)}) AS some`,
    )
    if (rows[0]?.some) throw backupProblem('databaseNotEmpty', { table: labelOf(table) })
  }
}

/**
 * Keeps everybody out of the tables until the end of the transaction; what began to use them in the
 * meantime waits, and then finds the restored data.
 */
export const lockTables = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ free: boolean }>(
    'SELECT pg_try_advisory_xact_lock($1) AS free',
    [ADVISORY_LOCKS.migration],
  )
  if (!rows[0]?.free) throw backupProblem('isMigrating')
  const tables = await listTables(client)
  if (tables.length > 0)
    await client.query(`LOCK TABLE ${tables.map(quotedTable).join(', ')} IN ACCESS EXCLUSIVE MODE`)
}
