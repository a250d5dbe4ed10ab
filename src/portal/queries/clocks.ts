import { explainDeadline } from '@/domain/explainDeadline'
import { DEFAULT_OFFICE_HOURS } from '@/domain/officeHours'
import type { Clock, RecommendationClocks } from '@/domain/recommendations/deadlines'
import { type DayRules, clocksOf, dayRulesOf, timeZoneOf } from '@/hooks/settings/readSettings'
import { queryRows, sql } from '@/hooks/transaction'
import type { Reader } from '@/portal/session'

/** Why a due date is that date. `amount` is missing when today's rules lead to another date. */
export type ClockReason = {
  receivedOn: string
  amount?: { amount: number; unit: Clock['unit'] }
  weekends: number
  holidays: { date: string; name: string }[]
  movedTo: string | null
}

/** The two time limits of a report's source. The report must be one that the reader may see. */
export const clocksOfReport = async (
  { req }: Reader,
  report: string,
): Promise<RecommendationClocks> => {
  const [row] = await queryRows<{ source: string | null }>(
    req,
    sql`SELECT source FROM reports WHERE id = ${report}`,
  )
  return clocksOf(req, row?.source ?? 'pkpt')
}

/** Both reasons of the dates that started at a receipt. */
export const explainClocks = async (
  reader: Reader,
  started: { report: string; receivedOn: string; responseDueOn: string; completionDueOn: string },
): Promise<{ response: ClockReason; completion: ClockReason }> => {
  const { receivedOn, responseDueOn, completionDueOn } = started
  const clocks = await clocksOfReport(reader, started.report)
  const rules = { ...(await dayRulesOf(reader.req)), timeZone: await timeZoneOf(reader.req) }
  return {
    response: reasonOf({ clock: clocks.response, receivedOn, due: responseDueOn }, rules),
    completion: reasonOf({ clock: clocks.completion, receivedOn, due: completionDueOn }, rules),
  }
}

type Rules = DayRules & { timeZone: Awaited<ReturnType<typeof timeZoneOf>> }

const reasonOf = (
  { clock, receivedOn, due }: { clock: Clock; receivedOn: string; due: string },
  rules: Rules,
): ClockReason => {
  const explained = explainDeadline({
    from: receivedOn,
    ...clock,
    calendar: rules.cal,
    hours: DEFAULT_OFFICE_HOURS,
    timeZone: rules.timeZone,
    moveToWorkingDay: rules.moveToWorkingDay,
  })
  if (explained.due !== due) return { receivedOn, weekends: 0, holidays: [], movedTo: null }
  const skipped = explained.days.filter(
    ({ counted, reason }) => counted === 0 && reason !== 'start',
  )
  const isWorking = clock.unit === 'working-days'
  return {
    receivedOn,
    amount: clock,
    weekends: isWorking ? skipped.filter(({ reason }) => reason === 'weekend').length : 0,
    holidays: isWorking ? skipped.flatMap(({ date, name }) => (name ? [{ date, name }] : [])) : [],
    movedTo: !isWorking && skipped.length > 0 ? due : null,
  }
}
