import { addCalendarDays, addWorkingDays, type Calendar, workingDaysUntil } from '@/domain/calendar'
import { daysBetween, type PlainDate } from '@/domain/plainDate'
import { RuleViolation, throwViolations } from '@/domain/violation'

/** A time limit counted in days. */
export type Clock = { amount: number; unit: 'working-days' | 'calendar-days' }
/** The two clocks of a recommendation; both run from receipt. */
export type RecommendationClocks = { response: Clock; completion: Clock }

export type ClockStart = {
  receivedOn: PlainDate
  clocks: RecommendationClocks
  cal: Calendar
  /** A due date of calendar days that falls on a day off moves to the next working day. */
  moveToWorkingDay: boolean
}

/** Days left (0 is today) or days late (at least 1), in the unit asked for. */
export type Lateness = { daysLeft: number } | { daysLate: number }

/**
 * Response and action plan in 10 working days (e-PKPT procedure), completion in 60 days after the report was received
 * (BPK Regulation 2/2017 and Pergub Jawa Tengah 14/2021: calendar days). A region sets its own per source of report.
 */
export const DEFAULT_CLOCKS: RecommendationClocks = {
  response: { amount: 10, unit: 'working-days' },
  completion: { amount: 60, unit: 'calendar-days' },
}

/** The clocks of a source of reports, or the defaults where the region set none. */
export const clocksFor = (
  source: string,
  settings: Readonly<Record<string, Partial<RecommendationClocks> | undefined>>,
): RecommendationClocks => ({ ...DEFAULT_CLOCKS, ...settings[source] })

/**
 * Throws `deadlines.sourceTwice` at every row whose source has a row above it: only one of them could
 * count. The rows without a source are the defaults, and there is one of those as well.
 */
export const assertOneRowPerSource = (rows: readonly { source?: string | null }[]): void => {
  const sources = rows.map(({ source }) => source || null)
  throwViolations(
    sources.flatMap((source, index) => {
      const first = sources.indexOf(source)
      const path = `clocks.${index}.source`
      return first < index
        ? [new RuleViolation('deadlines.sourceTwice', { row: first + 1 }, path)]
        : []
    }),
  )
}

/** Day by which the OPD answers with agreement and action plan; day of receipt is day 0. */
export const responseDue = (start: ClockStart): PlainDate => dueOf(start.clocks.response, start)

/** Day by which the OPD completes the recommendation; day of receipt is day 0. */
export const completionDue = (start: ClockStart): PlainDate => dueOf(start.clocks.completion, start)

/**
 * Days left or late, derived on every reading and never stored. On a day off right after the due date a deadline is
 * late by its first working day already, so late is never shown as 0.
 */
export const latenessOf = ({
  due,
  today,
  cal,
  unit = 'working-days',
}: {
  due: PlainDate
  today: PlainDate
  cal: Calendar
  unit?: Clock['unit']
}): Lateness => {
  const days = unit === 'working-days' ? workingDaysUntil(today, due, cal) : daysBetween(today, due)
  return today > due ? { daysLate: Math.max(1, -days) } : { daysLeft: days }
}

const dueOf = (
  { amount, unit }: Clock,
  { receivedOn, cal, moveToWorkingDay }: ClockStart,
): PlainDate =>
  unit === 'working-days'
    ? addWorkingDays(receivedOn, amount, cal)
    : addCalendarDays(receivedOn, amount, { cal, moveToWorkingDay })
