import { addWorkingDays, type Calendar, isWorkingDay } from './calendar'
import { formatInstant, localTimeOf, msOfLocalTime, parseInstant } from './instant'
import { addDays, type PlainDate, weekday, type Weekday } from './plainDate'
import type { TimeZone } from './timeZone'
import { RuleViolation, throwViolations } from './violation'

/** Opening and closing clock time, `HH:MM`. */
export type DayHours = { opens: string; closes: string }
/** Hours of each weekday, Monday 1 … Sunday 7; null is closed. */
export type WeeklyHours = Readonly<Record<Weekday, DayHours | null>>
/** Other hours from one day to another, both included (Ramadan); the first that fits counts. */
export type HoursOverride = { from: PlainDate; to: PlainDate; hours: WeeklyHours; name?: string }
export type OfficeHours = { regular: WeeklyHours; overrides: readonly HoursOverride[] }

/** What a clock that runs in office time needs. */
export type OfficeClock = { hours: OfficeHours; cal: Calendar; timeZone: TimeZone }
/** Office time used on one day, in milliseconds. */
export type TimeSpent = { date: PlainDate; ms: number }

const LONG_DAY: DayHours = { opens: '07:30', closes: '16:00' }
const FRIDAY: DayHours = { opens: '07:30', closes: '16:30' }
const MS_PER_MINUTE = 60_000
/** A year without a single open hour is a mistake in the settings, not a deadline. */
const CLOSED_DAYS_MAX = 366

/** 37.5 hours in five days from 07:30 (Perpres 21/2023); breaks are not subtracted from service times. */
export const DEFAULT_OFFICE_HOURS: OfficeHours = {
  regular: { 1: LONG_DAY, 2: LONG_DAY, 3: LONG_DAY, 4: LONG_DAY, 5: FRIDAY, 6: null, 7: null },
  overrides: [],
}

/**
 * The instant (ISO with the zone's offset) at which `minutes` of office time have passed since `instantIso`.
 * Outside office hours the clock starts at the next opening; the last minute may end exactly at closing.
 */
export const addWorkingMinutes = (
  instantIso: string,
  minutes: number,
  clock: OfficeClock,
): string => spendWorkingMinutes(parseInstant(instantIso), minutes, clock).due

/** The same clock time on the n-th working day: how "1 working day" counts in a clock that runs in hours. */
export const addWorkingDaysAtClock = (
  instantIso: string,
  n: number,
  { cal, timeZone }: { cal: Calendar; timeZone: TimeZone },
): string => {
  const start = localTimeOf(parseInstant(instantIso), timeZone)
  const date = addWorkingDays(start.date, n, cal)
  return formatInstant(msOfLocalTime({ ...start, date }, timeZone), timeZone)
}

/**
 * Spends `minutes` of office time from an instant (milliseconds) on.
 * Out: the due instant and, for every day from the first to the last, the office time used (0 on days off).
 * Throws `calendar.amountOutOfRange` for a negative or broken amount, `calendar.neverOpen` when no office opens.
 */
export const spendWorkingMinutes = (
  startMs: number,
  minutes: number,
  clock: OfficeClock,
): { due: string; days: TimeSpent[] } => {
  if (!Number.isSafeInteger(minutes) || minutes < 0) {
    throw new RuleViolation(
      'calendar.amountOutOfRange',
      { min: 0, max: Number.MAX_SAFE_INTEGER },
      'amount',
    )
  }
  const start = localTimeOf(startMs, clock.timeZone)
  const days: TimeSpent[] = []
  let left = minutes * MS_PER_MINUTE
  let closedDays = 0
  for (let date = start.date; ; date = addDays(date, 1)) {
    const open = findOpenTime(date, clock)
    const from = Math.max(open.opens, date === start.date ? start.msOfDay : 0)
    const available = Math.max(0, open.closes - from)
    const used = Math.min(left, available)
    days.push({ date, ms: used })
    left -= used
    if (left === 0 && available > 0) {
      return {
        due: formatInstant(
          msOfLocalTime({ date, msOfDay: from + used }, clock.timeZone),
          clock.timeZone,
        ),
        days,
      }
    }
    closedDays = available > 0 ? 0 : closedDays + 1
    if (closedDays > CLOSED_DAYS_MAX)
      throw new RuleViolation('calendar.neverOpen', { from: start.date })
  }
}

/** Hours of a day by the weekly table or the override in force; null when closed. Holidays are not looked at. */
export const findHours = (date: PlainDate, hours: OfficeHours): DayHours | null => {
  const override = hours.overrides.find(({ from, to }) => from <= date && date <= to)
  return (override?.hours ?? hours.regular)[weekday(date)]
}

/** A row of a week as the form has it; what is empty is closed. */
type DayRow = { opens?: string | null; closes?: string | null }
type OverrideRow = { from?: string | null; to?: string | null; week?: readonly DayRow[] | null }

/**
 * Throws `calendar.badOfficeHours` at every day that closes before it opens and every period that ends
 * before it begins. How a time or a date is written is checked by its field.
 */
export const assertOfficeHours = ({
  week,
  overrides,
}: {
  week?: readonly DayRow[] | null
  overrides?: readonly OverrideRow[] | null
}): void => {
  const periods = (overrides ?? []).flatMap(({ from, to, week: days }, index) => [
    ...(from && to && from > to ? [`overrides.${index}.to`] : []),
    ...backwardDays(days, `overrides.${index}.week`),
  ])
  throwViolations(
    [...backwardDays(week, 'week'), ...periods].map(
      (path) => new RuleViolation('calendar.badOfficeHours', {}, path),
    ),
  )
}

const backwardDays = (days: readonly DayRow[] | null | undefined, path: string): string[] =>
  (days ?? []).flatMap(({ opens, closes }, index) =>
    opens && closes && opens >= closes ? [`${path}.${index}.closes`] : [],
  )

const findOpenTime = (
  date: PlainDate,
  { hours, cal }: OfficeClock,
): { opens: number; closes: number } => {
  const day = isWorkingDay(date, cal) ? findHours(date, hours) : null
  return day
    ? { opens: msOfClock(day.opens), closes: msOfClock(day.closes) }
    : { opens: 0, closes: 0 }
}

const msOfClock = (time: string): number =>
  (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * MS_PER_MINUTE
