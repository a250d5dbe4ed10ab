import { randomUUID } from 'node:crypto'

import type { DatabaseAdapter } from 'payload'
import type { Pool, PoolClient } from 'pg'

import { RuleViolation } from '@/domain/violation'

import { isConnectionLoss } from './failures'

type Work = (transaction: unknown) => Promise<void>
type Session = { db: unknown; resolve: () => Promise<void>; reject: () => Promise<void> }
type Connection = { transaction: (work: Work, options?: unknown) => Promise<void> }
type Database = {
  drizzle: { _: { session: Connection } }
  pool: Pool
  initializing: Promise<unknown>
  sessions: Record<string, Session>
}
type Transactions = Pick<DatabaseAdapter, 'beginTransaction' | 'commitTransaction'>

/** Makes drizzle roll back; seen by nobody. */
const UNDO = new Error('rolled back')

/** What drizzle does on the pool, on one connection of it. */
const onConnection = ({ drizzle }: Database, client: PoolClient): Connection =>
  Object.create(drizzle._.session, { client: { value: client } }) as Connection

/**
 * Runs a transaction on a connection that is given back whatever happens: drizzle 0.45 keeps the one
 * on which a `BEGIN` failed, until the pool has none left. One whose transaction ended otherwise than
 * as it was told to may still be in it, and is closed.
 */
const transact = async (database: Database, work: Work, options?: unknown): Promise<void> => {
  const client = await database.pool.connect()
  let isClean = false
  try {
    await onConnection(database, client).transaction(work, options)
    isClean = true
  } catch (error) {
    isClean = error === UNDO
    throw error
  } finally {
    client.release(!isClean)
  }
}

/**
 * Begins a transaction. An error that keeps it from beginning is passed on as it is, so that a lost
 * database is told from a mistake.
 */
const begin = async (database: Database, options?: unknown): Promise<string> => {
  await database.initializing
  const opened = Promise.withResolvers<unknown>()
  const verdict = Promise.withResolvers<void>()
  const work: Work = async (transaction) => {
    opened.resolve(transaction)
    await verdict.promise
  }
  const ended = transact(database, work, options)
  ended.catch(opened.reject)
  const id = randomUUID()
  database.sessions[id] = {
    db: await opened.promise,
    resolve: () => {
      verdict.resolve()
      return ended
    },
    reject: () => {
      verdict.reject(UNDO)
      return ended.catch(() => undefined)
    },
  }
  return id
}

const commit = async (database: Database, id: string): Promise<void> => {
  const session = database.sessions[id]
  // A part of the request failed and its transaction was undone: what came after it stands alone.
  if (!session) throw new Error('the transaction was undone before its end')
  delete database.sessions[id]
  try {
    await session.resolve()
  } catch (error) {
    // Whether the commit arrived before the connection broke, nobody can tell from here.
    throw isConnectionLoss(error) ? new RuleViolation('service.unsure') : error
  }
}

/**
 * Transactions whose commit is heard. Payload 3.90 swallows the error of a `COMMIT`: a change that
 * the database refused at the end, or whose connection broke there, was answered as saved
 * (`tests/int/commits.int.test.ts` fails without this).
 */
export const honestTransactions = (adapter: object): Transactions => {
  const database = adapter as unknown as Database
  return {
    beginTransaction: (options) => begin(database, options),
    commitTransaction: async (id) => commit(database, String(await id)),
  }
}
