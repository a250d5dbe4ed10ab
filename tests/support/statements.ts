import type { World } from './fixtures'

type Queryable = { query: (...args: unknown[]) => unknown }

/**
 * Counts the statements that the server of a world sends, `BEGIN` and `COMMIT` included.
 *
 * @returns how many were sent while something is done
 */
export const countStatements = ({ server }: World) => {
  let sent = 0
  const { Client } = server.payload.db.pool as unknown as { Client: { prototype: Queryable } }
  const { query } = Client.prototype
  Client.prototype.query = function (this: Queryable, ...args: unknown[]) {
    sent += 1
    return query.apply(this, args)
  }
  return async (work: () => Promise<unknown>): Promise<number> => {
    const before = sent
    await work()
    return sent - before
  }
}
