import type { PayloadRequest } from 'payload'

import { calendarOf } from '@/admin/deadlines/deadlineFacts'
import { type PersonDays, totalPersonDays } from '@/domain/activities/personDays'
import { isPlainDate, type PlainDate } from '@/domain/plainDate'
import { queryRows, sql } from '@/hooks/transaction'

import { missingPeriods, type WorkPeriod } from './missingPeriods'

/** States in which logs are written, and the state after them. */
const WITH_LOGS: readonly unknown[] = ['in-progress', 'reporting', 'completed']

export type StoredActivity = {
  id: string
  status?: string | null
  startsOn?: string | null
  endsOn?: string | null
  progress?: number | null
  realisedDays?: number | null
  personDays?: Partial<PersonDays> | null
}

export type Realisation = {
  /** Percent, as the newest log says. */
  progress: number
  plannedDays: number
  realisedDays: number
  missing: WorkPeriod[]
}

/** Every log counts, also those of colleagues that the person may not open. */
const loggedOn = async (req: PayloadRequest, activity: string): Promise<PlainDate[]> => {
  const rows = await queryRows<{ date: string }>(
    req,
    sql`SELECT DISTINCT date FROM activity_logs WHERE activity_id = ${activity}`,
  )
  return rows.map(({ date }) => date).filter(isPlainDate)
}

/** What the logs say of an activity beside its plan; nothing before work has begun. */
export const findRealisation = async (
  req: PayloadRequest,
  { id, status, startsOn, endsOn, progress, realisedDays, personDays }: StoredActivity,
): Promise<Realisation | null> => {
  if (!WITH_LOGS.includes(status) || !isPlainDate(startsOn) || !isPlainDate(endsOn)) return null
  const { today, cal: calendar } = await calendarOf(req.payload)
  const days = await loggedOn(req, id)
  return {
    progress: progress ?? 0,
    plannedDays: totalPersonDays(personDays ?? {}),
    realisedDays: realisedDays ?? 0,
    missing: missingPeriods({ startsOn, endsOn, today, loggedOn: days, calendar }),
  }
}
