import { type Calendar, workingDaysInclusive } from '@/domain/calendar'
import { addDays, type IsoWeek, isoWeekOf, mondayOf, type PlainDate } from '@/domain/plainDate'

/** Team roles that a plan gives person-days to. */
export const PERSON_DAY_ROLES = ['pj', 'wpj', 'pt', 'kt', 'at'] as const
export type PersonDayRole = (typeof PERSON_DAY_ROLES)[number]
/** Planned person-days of each role, all its people together; at most one decimal. */
export type PersonDays = Record<PersonDayRole, number>

/** More than a plan gives to a year's largest piece of work. */
export const PERSON_DAYS_MAX = 10_000

/** Whether this is a number of person-days: from 0, with at most one decimal. */
export const isPersonDays = (value: unknown, max: number = PERSON_DAYS_MAX): value is number =>
  typeof value === 'number' && value >= 0 && value <= max && inTenths(value) === value

/** What one log says of the work: time in days or hours, progress in percent so far. `loggedAt` breaks ties of a day. */
export type WorkLog = {
  on: PlainDate
  loggedAt: string
  days?: number | null
  hours?: number | null
  progress?: number | null
}

/** 37.5 hours in a week of five days (Perpres 21/2023). */
const MINUTES_PER_DAY = 450

/** Person-days of a role: people × days. */
export const personDaysOf = ({ people, days }: { people: number; days: number }): number =>
  inTenths(people * days)

/** Sum over the roles, exact to one decimal. */
export const totalPersonDays = (personDays: Partial<PersonDays>): number =>
  inTenths(PERSON_DAY_ROLES.reduce((total, role) => total + inTenths(personDays[role] ?? 0), 0))

/** Progress in percent as the newest log says it; 0 before the first. */
export const progressOf = (logs: readonly WorkLog[]): number => {
  const told = logs.filter(({ progress }) => typeof progress === 'number')
  const newest = told.toSorted((a, b) => compareLogs(b, a))[0]
  return newest?.progress ?? 0
}

/** Realised person-days: days plus hours ÷ 7.5, added up in minutes and rounded once, to one decimal. */
export const realisedDays = (logs: readonly WorkLog[]): number => {
  const minutes = logs.reduce(
    (total, { days, hours }) =>
      total + Math.round((days ?? 0) * MINUTES_PER_DAY) + Math.round((hours ?? 0) * 60),
    0,
  )
  return Math.round((minutes * 10) / MINUTES_PER_DAY) / 10
}

/**
 * Weeks of an activity that are over and have no log. The running week is not missing yet, and with a calendar a week
 * without a working day (Idulfitri) is never missing.
 */
export const missingWeeks = ({
  startsOn,
  endsOn,
  today,
  loggedWeeks,
  calendar,
}: {
  startsOn: PlainDate
  endsOn: PlainDate
  today: PlainDate
  loggedWeeks: Iterable<string>
  calendar?: Calendar
}): IsoWeek[] => {
  const logged = new Set(loggedWeeks)
  const missing: IsoWeek[] = []
  for (let from = startsOn; from <= endsOn; from = addDays(mondayOf(from), 7)) {
    const sunday = addDays(mondayOf(from), 6)
    const to = sunday < endsOn ? sunday : endsOn
    if (to >= today) break
    const hadWork = !calendar || workingDaysInclusive(from, to, calendar) > 0
    if (hadWork && !logged.has(isoWeekOf(from))) missing.push(isoWeekOf(from))
  }
  return missing
}

const inTenths = (days: number): number => Math.round(days * 10) / 10

const compareLogs = (a: WorkLog, b: WorkLog): number => {
  const [keyA, keyB] = [`${a.on} ${a.loggedAt}`, `${b.on} ${b.loggedAt}`]
  if (keyA === keyB) return 0
  return keyA < keyB ? -1 : 1
}
