import { postgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { env } from '@/env'

import { honestTransactions } from './transactions'

type Args = Parameters<typeof postgresAdapter>[0]

/**
 * Every wait for the database has an end, so that no request waits for ever
 * (docs/decisions/0014-when-the-database-is-away.md).
 */
const WAITS = {
  /** For a free connection or a new one. A burst of 64 writes takes 5 s on a busy machine. */
  connectionTimeoutMillis: 15_000,
  /** For a row that somebody else holds; answered with 409, to be tried again. */
  lock_timeout: 15_000,
  /** For one statement; the slowest, locking a plan of 5,000 rows, takes some seconds. */
  statement_timeout: 30_000,
  /** A process that stands still in the middle of a transaction loses it, and others its locks. */
  idle_in_transaction_session_timeout: 60_000,
  /** A server that has stopped ends no statement by itself. */
  query_timeout: 35_000,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
}

/** Migrations rebuild whole tables: they take the time they need. */
const waitsOf = (isOwner: boolean): Partial<typeof WAITS> => (isOwner ? {} : WAITS)

/** Connections of one process. */
export const POOL_SIZE = 20

type Connecting = {
  connect?: (...args: never[]) => Promise<void>
  payload: Payload
  pool: NodeJS.EventEmitter
}

/**
 * A connection that breaks says so by an event, which ends the process when nobody hears it; one that
 * is in use tells its query as well.
 */
const survivingBreaks = (adapter: Connecting): Pick<Connecting, 'connect'> => {
  const connect = adapter.connect?.bind(adapter)
  return {
    connect: async (...args) => {
      await connect?.(...args)
      const { payload, pool } = adapter
      pool.on('error', (err: unknown) =>
        payload.logger.error({ err, event: 'database.connectionLost' }),
      )
      pool.on('connect', (client: NodeJS.EventEmitter) => client.on('error', () => undefined))
    },
  }
}

/** PostgreSQL as the platform uses it: bounded waits, and commits that are heard. */
export const databaseAdapter = (
  args: Omit<Args, 'pool' | 'idType' | 'push'>,
): ReturnType<typeof postgresAdapter> => {
  const made = postgresAdapter({
    ...args,
    pool: { connectionString: env.databaseUrl, max: POOL_SIZE, ...waitsOf(env.actsAsOwner) },
    idType: 'uuid',
    push: false,
  })
  return {
    ...made,
    init: (given) => {
      const adapter = made.init(given)
      return Object.assign(adapter, honestTransactions(adapter), survivingBreaks(adapter))
    },
  }
}
