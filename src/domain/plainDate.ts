import { civilOfEpochDay, epochDayOfCivil, findInstantMs, isCivilDate } from './epochTime'
import { OFFSET_MINUTES, type TimeZone } from './timeZone'
import { RuleViolation } from './violation'

declare const plainDateBrand: unique symbol
/** A day without time or zone, `YYYY-MM-DD`, years 0001–9999; only `plainDate` makes one. */
export type PlainDate = string & { readonly [plainDateBrand]: true }

/** ISO 8601 week, `YYYY-Www`: weeks begin on Monday, week 1 holds the first Thursday of the year. */
export type IsoWeek = `${number}-W${string}`

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/
const MS_PER_DAY = 86_400_000

/** Whether the value is a day that exists, written `YYYY-MM-DD` (2026-02-30 is not). */
export const isPlainDate = (value: unknown): value is PlainDate => {
  const match = typeof value === 'string' ? PATTERN.exec(value) : null
  return match ? isCivilDate(Number(match[1]), Number(match[2]), Number(match[3])) : false
}

/** The days that records tell of: what lies outside is a slip of the keyboard, such as the year 206. */
export const DAYS_TOLD = { first: '1945-01-01', last: '2199-12-31' } as const

/** Whether the value is a day that a person may enter. */
export const isToldDay = (value: unknown): value is PlainDate =>
  isPlainDate(value) && value >= DAYS_TOLD.first && value <= DAYS_TOLD.last

/** Text → PlainDate. Throws `date.invalid` (with `path`) for anything but an existing day written `YYYY-MM-DD`. */
export const plainDate = (text: unknown, path?: string): PlainDate => {
  if (isPlainDate(text)) return text
  throw new RuleViolation('date.invalid', { value: String(text).slice(0, 40) }, path)
}

/** The day `days` later (earlier when negative). Throws `date.invalid` outside the years 0001–9999. */
export const addDays = (date: PlainDate, days: number): PlainDate =>
  fromEpochDay(epochDayOf(date) + days)

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  epochDayOf(to) - epochDayOf(from)

/** Day of the week, Monday 1 … Sunday 7. */
export const weekday = (date: PlainDate): Weekday =>
  // 1970-01-01, day 0, was a Thursday.
  (positiveModulo(epochDayOf(date) + 3, 7) + 1) as Weekday

/** −1, 0 or 1, for sorting. */
export const compareDates = (a: PlainDate, b: PlainDate): -1 | 0 | 1 => {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The year as a number. */
export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4))

/** The month, 1–12. */
export const monthOf = (date: PlainDate): number => Number(date.slice(5, 7))

/** The local day at an instant (ISO 8601 with offset) in the zone. Throws `date.invalidInstant`. */
export const dateInZone = (instantIso: string, timeZone: TimeZone): PlainDate => {
  const ms = findInstantMs(instantIso)
  if (ms === undefined)
    throw new RuleViolation('date.invalidInstant', { value: instantIso.slice(0, 40) })
  return fromEpochDay(Math.floor((ms + OFFSET_MINUTES[timeZone] * 60_000) / MS_PER_DAY))
}

/** The ISO week a day belongs to; its year is the week's year (2027-01-01 is in 2026-W53). */
export const isoWeekOf = (date: PlainDate): IsoWeek => {
  const thursday = addDays(date, 4 - weekday(date))
  const year = yearOf(thursday)
  const dayOfYear = epochDayOf(thursday) - epochDayOfCivil(year, 1, 1)
  const week = Math.floor(dayOfYear / 7) + 1
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}` as IsoWeek
}

/** Every ISO week touched from `from` to `to`, both included, in order; empty when `to` is earlier. */
export const weeksBetween = (from: PlainDate, to: PlainDate): IsoWeek[] => {
  const weeks: IsoWeek[] = []
  for (let day = from; mondayOf(day) <= to && from <= to; day = addDays(day, 7))
    weeks.push(isoWeekOf(day))
  return weeks
}

/** The Monday of the week of a day. */
export const mondayOf = (date: PlainDate): PlainDate => addDays(date, 1 - weekday(date))

/** Days since 1970-01-01. */
export const epochDayOf = (date: PlainDate): number =>
  epochDayOfCivil(yearOf(date), monthOf(date), Number(date.slice(8, 10)))

/** Days since 1970-01-01 → PlainDate. Throws `date.invalid` outside the years 0001–9999. */
export const fromEpochDay = (epochDay: number): PlainDate => {
  const { year, month, day } = civilOfEpochDay(epochDay)
  return plainDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)
}

const positiveModulo = (value: number, by: number): number => ((value % by) + by) % by

const pad = (value: number, width: number): string => String(value).padStart(width, '0')
