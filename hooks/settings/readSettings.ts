import type { PayloadRequest } from 'payload'

import { buildCalendar, type Calendar, type Holiday } from '@/domain/calendar'
import type { RecommendationClocks } from '@/domain/recommendations/deadlines'
import { clocksFor } from '@/domain/recommendations/deadlines'
import type { VerdictStep } from '@/domain/recommendations/status'
import type { TimeZone } from '@/domain/timeZone'
import { queryRows, sql } from '@/hooks/transaction'

/** Zone of all dates and times shown; WIB until the organisation says otherwise. */
export const timeZoneOf = async (req: PayloadRequest): Promise<TimeZone> => {
  const [row] = await queryRows<{ time_zone: TimeZone }>(
    req,
    sql`SELECT time_zone FROM organisation LIMIT 1`,
  )
  return row?.time_zone ?? 'Asia/Jakarta'
}

/** From which step a verdict counts; `confirmed` unless the region chose `verified`. */
export const verdictStepOf = async (req: PayloadRequest): Promise<VerdictStep> => {
  const [row] = await queryRows<{ status_follows: VerdictStep }>(
    req,
    sql`SELECT status_follows FROM organisation LIMIT 1`,
  )
  return row?.status_follows ?? 'confirmed'
}

export type DayRules = { cal: Calendar; moveToWorkingDay: boolean }

/** Holidays and how days are counted, as the region has set them. */
export const dayRulesOf = async (req: PayloadRequest): Promise<DayRules> => {
  const holidays = await queryRows<Holiday>(req, sql`SELECT date, name, kind FROM holidays`)
  const [settings] = await queryRows<{ joint_leave_is_off: boolean; move_to_working_day: boolean }>(
    req,
    sql`SELECT joint_leave_is_off, move_to_working_day FROM deadlines LIMIT 1`,
  )
  return {
    cal: buildCalendar({ holidays, jointLeaveCounts: settings?.joint_leave_is_off ?? true }),
    moveToWorkingDay: settings?.move_to_working_day ?? true,
  }
}

type ClockRow = {
  source: string | null
  response_amount: string
  response_unit: 'working-days' | 'calendar-days'
  completion_amount: string
  completion_unit: 'working-days' | 'calendar-days'
}

const EVERY_SOURCE = ''

const clocksOfRow = (row: ClockRow): RecommendationClocks => ({
  response: { amount: Number(row.response_amount), unit: row.response_unit },
  completion: { amount: Number(row.completion_amount), unit: row.completion_unit },
})

/** The two clocks for a source of reports: its own row, else the row without a source, else the law's. */
export const clocksOf = async (
  req: PayloadRequest,
  source: string,
): Promise<RecommendationClocks> => {
  const rows = await queryRows<ClockRow>(req, sql`SELECT * FROM deadlines_clocks ORDER BY _order`)
  const settings = Object.fromEntries(
    rows.map((row) => [row.source ?? EVERY_SOURCE, clocksOfRow(row)]),
  )
  return clocksFor(source in settings ? source : EVERY_SOURCE, settings)
}
