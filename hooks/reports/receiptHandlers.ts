import { isPlainDate, type PlainDate } from '@/domain/plainDate'
import { completionDue, responseDue } from '@/domain/recommendations/deadlines'
import { RuleViolation } from '@/domain/violation'
import type { ActionRun, HandlersOf } from '@/hooks/actionHandlers'
import { watchRows } from '@/hooks/audit/watchRows'
import { todayOf } from '@/hooks/context'
import { clocksOf, dayRulesOf } from '@/hooks/settings/readSettings'
import { queryRows, sql } from '@/hooks/transaction'

/** The OPD receives by opening the report, today; the secretariat records the day on the paper. */
const receivedOn = async (run: ActionRun): Promise<{ on: PlainDate; channel: string }> => {
  const today = await todayOf(run.req)
  if (!run.capacity.roles.includes('sekretariat')) return { on: today, channel: 'portal' }
  const date = run.input.receivedOn
  if (!date) throw new RuleViolation('receipts.dateRequired', {}, 'receivedOn')
  if (!isPlainDate(date)) throw new RuleViolation('field.invalid', {}, 'receivedOn')
  if (date > today) throw new RuleViolation('receipts.future', {}, 'receivedOn')
  if (date < String(run.row.sent_on))
    throw new RuleViolation('receipts.beforeDistribution', {}, 'receivedOn')
  return { on: date, channel: 'paper' }
}

const prepare = async (run: ActionRun) => {
  const { on, channel } = await receivedOn(run)
  return { data: { receivedOn: on, channel, receivedBy: run.actor.id } }
}

/** Starts both clocks of the recommendations that wait for this receipt. */
const startClocks = async (run: ActionRun, doc: Record<string, unknown>): Promise<undefined> => {
  const received = doc.receivedOn as PlainDate
  const where = sql`t.report_id = ${run.row.report_id} AND t.opd_id = ${run.row.opd_id}
    AND t.received_on IS NULL`
  await watchRows(
    run.req,
    { slug: 'recommendations', where, cause: 'report-receipts.receive' },
    () =>
      startClocksOf(run, {
        receivedOn: received,
        source: String(run.parent?.source ?? 'pkpt'),
        which: where,
      }),
  )
}

/** Sets receipt and both due dates, counted with the region's calendar, on the chosen recommendations. */
export const startClocksOf = async (
  { req }: Pick<ActionRun, 'req'>,
  start: { receivedOn: PlainDate; source: string; which: ReturnType<typeof sql> },
): Promise<void> => {
  const rules = await dayRulesOf(req)
  const clocks = await clocksOf(req, start.source)
  const facts = { receivedOn: start.receivedOn, clocks, ...rules }
  await queryRows(
    req,
    sql`UPDATE recommendations t SET received_on = ${start.receivedOn},
      response_due_on = ${responseDue(facts)}, completion_due_on = ${completionDue(facts)},
      updated_at = now() WHERE ${start.which}`,
  )
}

export const receiptHandlers: HandlersOf<'report-receipts'> = {
  receive: { prepare, effects: startClocks },
}
