import { JSON_BYTES_MAX } from './bodySize'

/**
 * More than any form holds. Payload walks through every row before it counts them: sixty thousand empty
 * ones, 180 KB, kept the server for fifteen seconds and most of a gigabyte (measured).
 */
const LIST_MAX = 1_000

export const isLong = (value: unknown): boolean => Array.isArray(value) && value.length > LIST_MAX

/** All lists of a form together: thirty with a thousand each kept the server for eight seconds (measured). */
const ROWS_MAX = 2_000

/** Written out, what a server function is sent may be a few times as large as its body. */
const UNFOLDED_MAX = 5 * JSON_BYTES_MAX

/** `team.99999999.user`, as the state of a form names a row: Payload makes a list of that length of it. */
const namesLong = (key: string): boolean =>
  key
    .split('.')
    .slice(1)
    .some((part) => Number(part) > LIST_MAX)

/**
 * How large something is when all of it is written out. What a server function is sent may name one part
 * many times, and that part others: a kilobyte, written out, kept the server for half a minute (measured).
 */
const unfolded = (value: unknown, known: Map<object, number>): number => {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 1
  const size = known.get(value)
  if (size !== undefined) return size
  // What holds itself has no end.
  known.set(value, Infinity)
  const entries = Object.entries(value)
  const total = entries.reduce((sum, [key, part]) => sum + key.length + unfolded(part, known), 1)
  known.set(value, total)
  return total
}

export const isEndless = (value: unknown): boolean => unfolded(value, new Map()) > UNFOLDED_MAX

/** The same of any list within, also of one that is named by its rows. */
export const holdsLong = (value: unknown, seen = new Set<object>()): boolean => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return false
  seen.add(value)
  const isNamedLong = !Array.isArray(value) && Object.keys(value).some(namesLong)
  return isLong(value) || isNamedLong || Object.values(value).some((part) => holdsLong(part, seen))
}

/** The row that a name of a value leads to: *week.3* of *week.3.opens*. */
const rowOf = (key: string): string[] => /^(.*\.\d+)\./.exec(key)?.slice(1) ?? []

const rowsWithin = (value: unknown, known: Map<object, number>): number => {
  if (typeof value !== 'object' || value === null) return 0
  const counted = known.get(value)
  if (counted !== undefined) return counted
  // What holds itself has no end.
  known.set(value, Infinity)
  const own = Array.isArray(value) ? value.length : new Set(Object.keys(value).flatMap(rowOf)).size
  // Paragraphs and words of a written text are no rows.
  const parts = Object.entries(value).filter(([key]) => key !== 'children')
  const total = parts.reduce((sum, [, part]) => sum + rowsWithin(part, known), own)
  known.set(value, total)
  return total
}

/** Whether there are more rows in all lists together than any form has, each counted as often as it is named. */
export const holdsMany = (value: unknown): boolean => rowsWithin(value, new Map()) > ROWS_MAX
