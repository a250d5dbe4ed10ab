import { addDays, plainDate, type PlainDate } from '@/domain/plainDate'
import type { DemoActivity } from './types'

type Schedule = Pick<DemoActivity, 'startDay' | 'lengthDays' | 'reportDays'>

/**
 * Dates of an activity in a year. `isWorkingDay` says of a day whether the office works. The start
 * moves forward and the end back to a working day, so the span only shrinks and activities that do
 * not overlap in the plan do not overlap in the year. A span without any working day becomes the
 * next working day after it; that one may meet another activity.
 */
export const activityDates = (
  schedule: Schedule,
  year: number,
  isWorkingDay: (date: PlainDate) => boolean,
): { startsOn: PlainDate; endsOn: PlainDate; reportDueOn: PlainDate } => {
  const first = addDays(plainDate(`${String(year).padStart(4, '0')}-01-01`), schedule.startDay)
  const last = addDays(first, schedule.lengthDays)
  const startsOn = nearestWorkingDay(first, 1, isWorkingDay)
  const endsOn = nearestWorkingDay(last, -1, isWorkingDay)
  return {
    startsOn,
    endsOn: endsOn < startsOn ? startsOn : endsOn,
    reportDueOn: nearestWorkingDay(addDays(last, schedule.reportDays), 1, isWorkingDay),
  }
}

const nearestWorkingDay = (
  date: PlainDate,
  step: 1 | -1,
  isWorkingDay: (date: PlainDate) => boolean,
): PlainDate => {
  let current = date
  while (!isWorkingDay(current)) current = addDays(current, step)
  return current
}
