import type { PayloadRequest } from 'payload'

import { calendarOf } from '@/admin/deadlines/deadlineFacts'
import { type PersonDays, totalPersonDays } from '@/domain/activities/personDays'
import { isPlainDate, type PlainDate } from '@/domain/plainDate'
import { queryRows, sql } from '@/hooks/transaction'

import { missingPeriods, type WorkPeriod } from './missingPeriods'

/** States in which logs are written, and the state after them. */
const WITH_LOGS: readonly unknown[] = ['in-progress', 'reporting', 'completed']

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

/** The activity as it is stored, for who may read it: what a browser sends says nothing of that. */
const readable = (req: PayloadRequest, id: string) =>
  req.payload.findByID({
    collection: 'activities',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })

/** What the logs say of an activity beside its plan; nothing before work has begun. */
export const findRealisation = async (
  req: PayloadRequest,
  id: string,
): Promise<Realisation | null> => {
  const stored = await readable(req, id)
  if (!stored || !WITH_LOGS.includes(stored.status)) return null
  const { startsOn, endsOn, progress, realisedDays, personDays } = stored
  if (!isPlainDate(startsOn) || !isPlainDate(endsOn)) return null
  const { today, cal: calendar } = await calendarOf(req.payload)
  const days = await loggedOn(req, id)
  return {
    progress: progress ?? 0,
    plannedDays: totalPersonDays((personDays ?? {}) as Partial<PersonDays>),
    realisedDays: realisedDays ?? 0,
    missing: missingPeriods({ startsOn, endsOn, today, loggedOn: days, calendar }),
  }
}
