import { addDays, type PlainDate, weekday, yearOf } from './plainDate'
import { RuleViolation } from './violation'

export const HOLIDAY_KINDS = ['libur-nasional', 'cuti-bersama', 'libur-daerah', 'lainnya'] as const
export type HolidayKind = (typeof HOLIDAY_KINDS)[number]

export type Holiday = { date: PlainDate; name: string; kind: HolidayKind }

/**
 * What the day counts need to know of a region's year.
 * `jointLeaveCounts`: joint leave (cuti bersama) is a day off. `knownYears`: years whose table of holidays is recorded.
 */
export type Calendar = {
  holidays: ReadonlyMap<PlainDate, Holiday>
  jointLeaveCounts: boolean
  knownYears: ReadonlySet<number>
}

/** Why a day is off, with the holiday's name where there is one. */
export type DayOff = { reason: 'weekend' | 'holiday' | 'joint-leave'; name?: string }

/** More than any legal time limit; keeps a mistaken setting from counting for ever. */
const AMOUNT_MAX = 100_000

/**
 * Table of holidays → calendar. A day listed twice keeps the kind that is off in every setting. A year is known when
 * it has a national holiday (the yearly joint decree of three ministers), so a lone local holiday proves nothing.
 */
export const buildCalendar = ({
  holidays,
  jointLeaveCounts = true,
}: {
  holidays: readonly Holiday[]
  jointLeaveCounts?: boolean
}): Calendar => {
  const byDate = new Map<PlainDate, Holiday>()
  for (const holiday of holidays) {
    const known = byDate.get(holiday.date)
    if (!known || known.kind === 'cuti-bersama') byDate.set(holiday.date, holiday)
  }
  const decreed = holidays.filter(({ kind }) => kind === 'libur-nasional')
  return {
    holidays: byDate,
    jointLeaveCounts,
    knownYears: new Set(decreed.map(({ date }) => yearOf(date))),
  }
}

/** Why the day is off, or null on a working day (Monday–Friday, Perpres 21/2023, and no holiday). */
export const findDayOff = (date: PlainDate, cal: Calendar): DayOff | null => {
  const holiday = cal.holidays.get(date)
  if (holiday && holiday.kind !== 'cuti-bersama') return { reason: 'holiday', name: holiday.name }
  if (holiday && cal.jointLeaveCounts) return { reason: 'joint-leave', name: holiday.name }
  return weekday(date) > 5 ? { reason: 'weekend' } : null
}

/** Whether offices work on this day. */
export const isWorkingDay = (date: PlainDate, cal: Calendar): boolean =>
  findDayOff(date, cal) === null

/** The n-th working day after `from`; the day of receipt is day 0. Throws `calendar.amountOutOfRange` below 0. */
export const addWorkingDays = (from: PlainDate, n: number, cal: Calendar): PlainDate => {
  assertAmount(n)
  let date = from
  for (let left = n; left > 0;) {
    date = addDays(date, 1)
    if (isWorkingDay(date, cal)) left -= 1
  }
  return date
}

/** The n-th calendar day after `from`; with `moveToWorkingDay` a day off moves to the next working day. */
export const addCalendarDays = (
  from: PlainDate,
  n: number,
  { cal, moveToWorkingDay }: { cal: Calendar; moveToWorkingDay: boolean },
): PlainDate => {
  assertAmount(n)
  const date = addDays(from, n)
  return moveToWorkingDay ? workingDayFrom(date, cal) : date
}

/** The day itself when it is a working day, else the next one that is. */
export const workingDayFrom = (date: PlainDate, cal: Calendar): PlainDate =>
  isWorkingDay(date, cal) ? date : addWorkingDays(date, 1, cal)

/** Working days from `a` to `b`, both counted (length of an assignment); 0 when `b` is before `a`. */
export const workingDaysInclusive = (a: PlainDate, b: PlainDate, cal: Calendar): number => {
  let count = 0
  for (let date = a; date <= b; date = addDays(date, 1)) if (isWorkingDay(date, cal)) count += 1
  return count
}

/** Working days left from `today` to `due` (today not counted); negative: working days gone by since `due`. */
export const workingDaysUntil = (today: PlainDate, due: PlainDate, cal: Calendar): number => {
  if (due >= today) return workingDaysInclusive(addDays(today, 1), due, cal)
  const late = workingDaysInclusive(addDays(due, 1), today, cal)
  return late === 0 ? 0 : -late
}

/** Years from `from` to `to` without a recorded table of holidays: their deadlines are shown with a warning. */
export const unknownYears = (from: PlainDate, to: PlainDate, cal: Calendar): number[] => {
  const [first, last] = from <= to ? [yearOf(from), yearOf(to)] : [yearOf(to), yearOf(from)]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => !cal.knownYears.has(year),
  )
}

const assertAmount = (n: number): void => {
  if (Number.isSafeInteger(n) && n >= 0 && n <= AMOUNT_MAX) return
  throw new RuleViolation('calendar.amountOutOfRange', { min: 0, max: AMOUNT_MAX }, 'amount')
}
