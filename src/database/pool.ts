import type { Payload } from 'payload'
import type { Pool, PoolClient } from 'pg'

/** The application's connections; Payload's adapter types only a part of them. */
export const poolOf = ({ db }: Pick<Payload, 'db'>): Pool => db.pool as unknown as Pool

/**
 * Runs the work in a transaction of its own, outside of any request: committed, or undone when it
 * throws. A connection that could not undo it is closed, for its transaction may still be open.
 */
export const inPoolTransaction = async <Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> => {
  const client = await pool.connect()
  let isClean = true
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {
      isClean = false
    })
    throw error
  } finally {
    client.release(!isClean)
  }
}
