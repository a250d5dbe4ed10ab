import process from 'node:process'

/** All that a line may hold beside time and level (docs/security.md). */
export type LogLine = {
  event: string
  /** SQLSTATE or system code, as `23505` or `ECONNREFUSED`. */
  code?: string
  /** Where it was thrown, without the message. */
  at?: string[]
  /** How many of what, of work that was done. */
  counts?: Record<string, number>
}

const FRAMES = 12
const CODE = /^[A-Z0-9_]{2,40}$/

/** Where an error was thrown. A stack begins with the message, and a message may hold what somebody typed. */
export const framesOf = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, FRAMES)
    .map((line) => line.trim())

/** SQLSTATE or system code of an error, or of what caused it. */
export const codeOf = (error: Error & { code?: unknown }): string | undefined => {
  const code = error.code ?? (error.cause as { code?: unknown } | undefined)?.code
  return typeof code === 'string' && CODE.test(code) ? code : undefined
}

/** A failure as it may be written: its code and its place. */
export const failureLine = (event: string, error: unknown): LogLine => {
  if (!(error instanceof Error)) return { event }
  const code = codeOf(error)
  return { event, ...(code ? { code } : {}), at: framesOf(error) }
}

/**
 * Writes the line of a failure that Payload's logger never hears of: one of the process around it.
 * What a query was asked with stays out of the log there too.
 */
export const logFailure = (event: string, error: unknown): void => {
  const line = { level: 'error', time: new Date().toISOString(), ...failureLine(event, error) }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}
