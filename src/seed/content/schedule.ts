import type { DemoActivity } from './types'

type Schedule = Pick<DemoActivity, 'startDay' | 'lengthDays' | 'reportDays'>

/**
 * Dates (`YYYY-MM-DD`) of an activity in a year. `isWorkingDay` says of a date whether the office
 * works. The start moves forward and the end back to a working day, so the span only shrinks and
 * activities that do not overlap in the plan never overlap in any year, whatever its holidays.
 */
export const activityDates = (
  schedule: Schedule,
  year: number,
  isWorkingDay: (date: string) => boolean,
): { startsOn: string; endsOn: string; reportDueOn: string } => {
  const lastDay = schedule.startDay + schedule.lengthDays
  const startsOn = nearestWorkingDay(dateOfDay(year, schedule.startDay), 1, isWorkingDay)
  const endsOn = nearestWorkingDay(dateOfDay(year, lastDay), -1, isWorkingDay)
  const reportDay = dateOfDay(year, lastDay + schedule.reportDays)
  return {
    startsOn,
    endsOn: endsOn < startsOn ? startsOn : endsOn,
    reportDueOn: nearestWorkingDay(reportDay, 1, isWorkingDay),
  }
}

const dateOfDay = (year: number, day: number): string =>
  new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10)

const nearestWorkingDay = (
  date: string,
  step: 1 | -1,
  isWorkingDay: (date: string) => boolean,
): string => {
  let current = date
  while (!isWorkingDay(current)) current = shift(current, step)
  return current
}

const shift = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
