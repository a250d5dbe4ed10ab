import pg from 'pg'

let statements = 0
// Every statement of a pool passes its clients, BEGIN and COMMIT included.
const query = pg.Client.prototype.query as (...args: unknown[]) => unknown
const counted = function (this: pg.Client, ...args: unknown[]): unknown {
  statements += 1
  return query.apply(this, args)
}
Object.assign(pg.Client.prototype, { query: counted })

/** The driver that all contenders use; it counts what it sends. */
export const countingPg = pg

/** Statements sent by this process so far. */
export const statementsSoFar = (): number => statements
