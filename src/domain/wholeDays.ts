import { msOfLocalTime } from './instant'
import { addDays, isPlainDate, type PlainDate } from './plainDate'
import type { TimeZone } from './timeZone'

/** A day as the calendar of a filter sends it, whatever zone its browser is in: noon, UTC. */
const PICKED_DAY = /^(\d{4}-\d{2}-\d{2})T12:00:00(?:\.000)?Z$/

/** No day follows it. */
const LAST_DAY = '9999-12-31'

/**
 * The day that was picked in a filter; nothing for any other value, an instant among them, and for
 * what no calendar offers.
 */
export const findPickedDay = (value: unknown): PlainDate | null => {
  const day = typeof value === 'string' ? PICKED_DAY.exec(value)?.[1] : undefined
  return isPlainDate(day) && day !== LAST_DAY ? day : null
}

type Bounds = { start: string; next: string }
type Match = { greater_than_equal?: string; less_than?: string }

/** Conditions any of which must hold, each of several that all must. */
const ASKED: Record<string, (bounds: Bounds) => Match[]> = {
  equals: ({ start, next }) => [{ greater_than_equal: start, less_than: next }],
  not_equals: ({ start, next }) => [{ less_than: start }, { greater_than_equal: next }],
  greater_than: ({ next }) => [{ greater_than_equal: next }],
  greater_than_equal: ({ start }) => [{ greater_than_equal: start }],
  less_than: ({ start }) => [{ less_than: start }],
  less_than_equal: ({ next }) => [{ less_than: next }],
}

/**
 * What a comparison with a day asks of an instant: the day from its first midnight to its last, in the
 * zone of the region. Nothing for an operator that compares with no day.
 */
export const matchesOfDay = (
  operator: string,
  day: PlainDate,
  timeZone: TimeZone,
): Match[] | null => {
  const midnight = (date: PlainDate): string =>
    new Date(msOfLocalTime({ date, msOfDay: 0 }, timeZone)).toISOString()
  if (!Object.hasOwn(ASKED, operator)) return null
  return ASKED[operator]?.({ start: midnight(day), next: midnight(addDays(day, 1)) }) ?? null
}
