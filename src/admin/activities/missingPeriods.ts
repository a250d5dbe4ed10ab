import { missingWeeks } from '@/domain/activities/personDays'
import type { Calendar } from '@/domain/calendar'
import { addDays, isoWeekOf, mondayOf, type PlainDate } from '@/domain/plainDate'

export type WorkPeriod = { from: PlainDate; to: PlainDate }

type Facts = {
  startsOn: PlainDate
  endsOn: PlainDate
  today: PlainDate
  /** Days of the logs; a log of a week carries a day of it. */
  loggedOn: readonly PlainDate[]
  calendar: Calendar
}

/**
 * The weeks of an activity that are over and have no log, as days from Monday to Sunday within the
 * activity, oldest first (specification of the log: a missing week is visible).
 */
export const missingPeriods = ({ loggedOn, ...activity }: Facts): WorkPeriod[] => {
  const missing = new Set(missingWeeks({ ...activity, loggedWeeks: loggedOn.map(isoWeekOf) }))
  const { startsOn, endsOn } = activity
  const periods: WorkPeriod[] = []
  for (let from = startsOn; from <= endsOn; from = addDays(mondayOf(from), 7)) {
    const sunday = addDays(mondayOf(from), 6)
    if (missing.has(isoWeekOf(from))) periods.push({ from, to: sunday < endsOn ? sunday : endsOn })
  }
  return periods
}
