import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

export type Row = Record<string, unknown> & { id: string }

type Session = { execute: (query: unknown) => Promise<{ rows: unknown[] }> }
type Database = { sessions?: Record<string, { db: Session } | undefined>; drizzle: Session }

/** What a query needs of a request: the database, and the transaction that it is in. */
export type Asking = Pick<PayloadRequest, 'payload' | 'transactionID'>

/**
 * The connection on which this request's transaction runs; outside a transaction the pool.
 * Raw SQL on any other connection would neither see nor take part in the change at hand.
 * @throws when the transaction was undone: what still runs for it would be saved alone, while the
 * request is answered with "nothing was saved"
 */
export const sessionOf = async (req: Asking): Promise<Session> => {
  const database = req.payload.db as unknown as Database
  const transactionID = await req.transactionID
  if (!transactionID) return database.drizzle
  const session = database.sessions?.[String(transactionID)]
  if (!session) throw new Error('the transaction of this request is over')
  return session.db
}

/** Runs one statement in the request's transaction. Write values as `${value}`: they are parameters. */
export const queryRows = async <Result>(
  req: Asking,
  query: ReturnType<typeof sql>,
): Promise<Result[]> => {
  const session = await sessionOf(req)
  const { rows } = await session.execute(query)
  return rows as Result[]
}

export const tableOf = (slug: string): string => slug.replaceAll('-', '_')
export const columnOf = (field: string): string =>
  `${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_id`

export { sql }
