/**
 * More than any form holds. Payload walks through every row before it counts them: sixty thousand empty
 * ones, 180 KB, kept the server for fifteen seconds and most of a gigabyte (measured).
 */
const LIST_MAX = 1_000

export const isLong = (value: unknown): boolean => Array.isArray(value) && value.length > LIST_MAX

/** The same of any list within; what a server function is sent may name one part many times. */
export const holdsLong = (value: unknown, seen = new Set<object>()): boolean => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return false
  seen.add(value)
  return isLong(value) || Object.values(value).some((part) => holdsLong(part, seen))
}
