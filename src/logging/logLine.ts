import { isFailure } from '@/hooks/translateViolations'

import { failureLine, type LogLine } from './failureLine'

/** The error in the arguments of a call to the logger: `(error)` or `({ err })`. */
export const errorIn = (first: unknown): Error | undefined => {
  const found = first instanceof Error ? first : (first as { err?: unknown } | null)?.err
  return found instanceof Error ? found : undefined
}

const eventIn = (first: unknown): string | undefined => {
  const event = (first as { event?: unknown } | null)?.event
  return typeof event === 'string' ? event : undefined
}

const COUNTED = /^[a-zA-Z]{1,30}$/

const countsIn = (first: unknown): Pick<LogLine, 'counts'> => {
  const found = Object.entries((first as { counts?: object } | null)?.counts ?? {})
  const counts = found.filter(([name, count]) => COUNTED.test(name) && typeof count === 'number')
  return counts.length > 0 ? { counts: Object.fromEntries(counts) } : {}
}

/**
 * What is written of one call to the logger, or null for nothing. Messages are left out: Payload
 * puts query values, recipients and file names into them.
 *
 * @param first the first argument of the call: an error, an object with `err` or `event`, or a text
 * @returns null for a refused request (answered, no fault of the server) and for mere messages
 */
export const logLine = (first: unknown): LogLine | null => {
  const error = errorIn(first)
  const event = eventIn(first)
  if (!error) return event ? { event, ...countsIn(first) } : null
  if (!event && !isFailure(error)) return null
  return failureLine(event ?? 'request.failed', error)
}
