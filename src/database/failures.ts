type Coded = { code?: unknown; message?: unknown; cause?: unknown }

/** The connection broke, or could not be made: SQLSTATE classes and codes, and those of sockets. */
const LOST =
  /^(08\w{3}|57P0[1-4]|25P03|ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/
/** What the driver says without a code. */
const LOST_WORDS =
  /^((Error: )?cannot connect to Postgres|Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client (has encountered|was closed))/

/** Too many connections, no memory left, a statement that took too long: it will go better in a while. */
const BUSY = /^(53200|53300|53400|57014)$/
/** PostgreSQL's disk, or the one of the files. */
const FULL = /^(53100|ENOSPC|EDQUOT)$/

const CAUSES_MAX = 5

/** The error and what caused it: drizzle and Payload wrap what the driver threw. */
const causesOf = (error: unknown): Coded[] => {
  const causes: Coded[] = []
  let next = error
  while (typeof next === 'object' && next !== null && causes.length < CAUSES_MAX) {
    causes.push(next)
    next = (next as Coded).cause
  }
  return causes
}

const hasCode = (error: unknown, codes: RegExp): boolean =>
  causesOf(error).some(({ code }) => typeof code === 'string' && codes.test(code))

/** The connection to the database ended, or there is none to be had. */
export const isConnectionLoss = (error: unknown): boolean =>
  hasCode(error, LOST) ||
  causesOf(error).some(({ message }) => typeof message === 'string' && LOST_WORDS.test(message))

/** The database cannot serve now, through no fault of the request; later it may. */
export const isUnavailable = (error: unknown): boolean =>
  isConnectionLoss(error) || hasCode(error, BUSY)

/** No room is left to store anything. */
export const isFull = (error: unknown): boolean => hasCode(error, FULL)
