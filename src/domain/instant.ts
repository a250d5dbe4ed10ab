import { findInstantMs } from './epochTime'
import { epochDayOf, fromEpochDay, type PlainDate } from './plainDate'
import { OFFSET_MINUTES, type TimeZone } from './timeZone'
import { RuleViolation } from './violation'

const MS_PER_MINUTE = 60_000
const MS_PER_DAY = 86_400_000

/** Local day and milliseconds since local midnight. */
export type LocalTime = { date: PlainDate; msOfDay: number }

/** Instant (ISO 8601, offset required) → milliseconds since 1970-01-01T00:00Z. Throws `date.invalidInstant` with `path`. */
export const parseInstant = (text: string, path?: string): number => {
  const ms = findInstantMs(text)
  if (ms === undefined)
    throw new RuleViolation('date.invalidInstant', { value: text.slice(0, 40) }, path)
  return ms
}

/** Whether the text is an ISO 8601 instant with offset, on a day and at a time that exist. */
export const isInstant = (text: string): boolean => findInstantMs(text) !== undefined

/** Milliseconds → `2026-06-08T09:30:00+07:00` in the zone; milliseconds are written only when there are any. */
export const formatInstant = (ms: number, timeZone: TimeZone): string => {
  const { date, msOfDay } = localTimeOf(ms, timeZone)
  const seconds = Math.floor(msOfDay / 1000)
  const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => pad(Math.floor(part), 2))
    .join(':')
  const fraction = msOfDay % 1000 === 0 ? '' : `.${pad(msOfDay % 1000, 3)}`
  const offset = OFFSET_MINUTES[timeZone]
  return `${date}T${clock}${fraction}+${pad(Math.floor(offset / 60), 2)}:${pad(offset % 60, 2)}`
}

/** Milliseconds → local day and time in the zone. */
export const localTimeOf = (ms: number, timeZone: TimeZone): LocalTime => {
  const local = ms + OFFSET_MINUTES[timeZone] * MS_PER_MINUTE
  const epochDay = Math.floor(local / MS_PER_DAY)
  return { date: fromEpochDay(epochDay), msOfDay: local - epochDay * MS_PER_DAY }
}

/** Local day and time in the zone → milliseconds. */
export const msOfLocalTime = ({ date, msOfDay }: LocalTime, timeZone: TimeZone): number =>
  epochDayOf(date) * MS_PER_DAY + msOfDay - OFFSET_MINUTES[timeZone] * MS_PER_MINUTE

const pad = (value: number, width: number): string => String(value).padStart(width, '0')
