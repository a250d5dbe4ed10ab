import { type Calendar, findDayOff, isWorkingDay } from './calendar'
import {
  formatInstant,
  isInstant,
  localTimeOf,
  type LocalTime,
  msOfLocalTime,
  parseInstant,
} from './instant'
import { findHours, type OfficeHours, spendWorkingMinutes } from './officeHours'
import { addDays, isPlainDate, plainDate, type PlainDate } from './plainDate'
import type { TimeZone } from './timeZone'
import { RuleViolation } from './violation'

export const DEADLINE_UNITS = ['working-days', 'calendar-days', 'working-minutes'] as const
export type DeadlineUnit = (typeof DEADLINE_UNITS)[number]

/** Why a day counts or does not; the caller puts it into the reader's words. */
export const DAY_REASONS = [
  'start',
  'working-day',
  'calendar-day',
  'weekend',
  'holiday',
  'joint-leave',
  'moved',
  'outside-hours',
] as const
export type DayReason = (typeof DAY_REASONS)[number]

/** `counted`: 0 or 1 for days, minutes for working minutes. `name`: the holiday on that day. */
export type ExplainedDay = { date: PlainDate; counted: number; reason: DayReason; name?: string }
/** `due`: a plain date when the clock started on a plain date, an instant with offset when it started at one. */
export type ExplainedDeadline = { due: string; days: ExplainedDay[] }

export type DeadlineQuestion = {
  from: string
  amount: number
  unit: string
  calendar: Calendar
  hours: OfficeHours
  timeZone: TimeZone
  moveToWorkingDay: boolean
}

const AMOUNT_MIN = 1
const AMOUNT_MAX = 1000

/**
 * The due date of a time limit and, day by day, why it is that date. The day of receipt is day 0.
 * A plain date with working minutes starts at that day's opening. An instant keeps its clock time when days are counted.
 * Throws `calendar.badUnit`, `calendar.amountOutOfRange`, `date.invalid` with the path of the bad value.
 */
export const explainDeadline = (question: DeadlineQuestion): ExplainedDeadline => {
  const { amount, timeZone } = question
  const unit = unitOf(question.unit)
  if (!Number.isInteger(amount) || amount < AMOUNT_MIN || amount > AMOUNT_MAX) {
    throw new RuleViolation(
      'calendar.amountOutOfRange',
      { min: AMOUNT_MIN, max: AMOUNT_MAX },
      'amount',
    )
  }
  const start = startOf(question.from, timeZone)
  const { due, days } = EXPLAIN[unit](start, question)
  const isDated = isPlainDate(question.from)
  return { due: isDated ? due.date : formatInstant(msOfLocalTime(due, timeZone), timeZone), days }
}

type Explained = { due: LocalTime; days: ExplainedDay[] }

const unitOf = (text: string): DeadlineUnit => {
  const unit = DEADLINE_UNITS.find((known) => known === text)
  if (!unit)
    throw new RuleViolation('calendar.badUnit', { units: DEADLINE_UNITS.join(', ') }, 'unit')
  return unit
}

const startOf = (from: string, timeZone: TimeZone): LocalTime => {
  // A '+' that a client did not escape in a query string arrives as a space.
  const text = from.replace(/ (?=\d{2}:?\d{2}$)/, '+')
  if (isInstant(text)) return localTimeOf(parseInstant(text), timeZone)
  return { date: plainDate(from, 'from'), msOfDay: 0 }
}

const workingDays = (start: LocalTime, { amount, calendar }: DeadlineQuestion): Explained => {
  const days: ExplainedDay[] = [{ date: start.date, counted: 0, reason: 'start' }]
  let date = start.date
  for (let left = amount; left > 0;) {
    date = addDays(date, 1)
    const off = findDayOff(date, calendar)
    days.push({ date, counted: off ? 0 : 1, ...(off ?? { reason: 'working-day' }) })
    if (!off) left -= 1
  }
  return { due: { ...start, date }, days }
}

const calendarDays = (start: LocalTime, question: DeadlineQuestion): Explained => {
  const { amount, calendar, moveToWorkingDay } = question
  const days: ExplainedDay[] = [{ date: start.date, counted: 0, reason: 'start' }]
  let date = start.date
  for (let day = 1; day <= amount; day += 1) {
    date = addDays(date, 1)
    days.push({ date, counted: 1, ...(findDayOff(date, calendar) ?? { reason: 'calendar-day' }) })
  }
  while (moveToWorkingDay && !isWorkingDay(date, calendar)) {
    date = addDays(date, 1)
    days.push({ date, counted: 0, ...(findDayOff(date, calendar) ?? { reason: 'moved' }) })
  }
  return { due: { ...start, date }, days }
}

const workingMinutes = (start: LocalTime, question: DeadlineQuestion): Explained => {
  const { amount, calendar, hours, timeZone } = question
  const clock = { hours, cal: calendar, timeZone }
  const spent = spendWorkingMinutes(msOfLocalTime(start, timeZone), amount, clock)
  let ms = 0
  const days = spent.days.map((day): ExplainedDay => {
    // Whole minutes that add up to the amount also when the clock starts at 15:59:30.
    const before = Math.round(ms / 60_000)
    ms += day.ms
    const counted = Math.round(ms / 60_000) - before
    const isOpen = day.ms > 0
    return {
      date: day.date,
      counted,
      ...(isOpen ? { reason: 'working-day' } : idleReason(day.date, question)),
    }
  })
  return { due: localTimeOf(parseInstant(spent.due), timeZone), days }
}

const idleReason = (
  date: PlainDate,
  { calendar, hours }: DeadlineQuestion,
): Pick<ExplainedDay, 'reason' | 'name'> =>
  findDayOff(date, calendar) ?? { reason: findHours(date, hours) ? 'outside-hours' : 'weekend' }

const EXPLAIN = {
  'working-days': workingDays,
  'calendar-days': calendarDays,
  'working-minutes': workingMinutes,
} satisfies Record<DeadlineUnit, (start: LocalTime, question: DeadlineQuestion) => Explained>
