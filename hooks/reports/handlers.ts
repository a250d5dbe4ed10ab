import type { PlainDate } from '@/domain/plainDate'
import { RuleViolation } from '@/domain/violation'
import type { ActionRun, HandlersOf } from '@/hooks/actionHandlers'
import { refreshUnstaffed } from '@/hooks/activities/query'
import { watchRows } from '@/hooks/audit/watchRows'
import { assignNumber } from '@/hooks/assignNumber'
import { nowOf, todayOf } from '@/hooks/context'
import { queryRows, sql } from '@/hooks/transaction'

import { approveConditions, approvedBefore, withApproval } from './approvals'
import { contentHash } from './contentHash'
import { release } from './release'
import { opdsOf } from './reportHooks'

const unitCodeOf = async ({ req, row }: ActionRun): Promise<string> => {
  const [unit] = await queryRows<{ code: string }>(
    req,
    sql`SELECT code FROM units WHERE id = ${row.unit_id}`,
  )
  return unit?.code ?? ''
}

/** The last approval numbers the report (once), freezes it and records the hash of its content. */
const sealed = async (run: ActionRun): Promise<Record<string, unknown>> => {
  if (run.to !== 'approved') return {}
  const today = await todayOf(run.req)
  const year = Number(today.slice(0, 4))
  const number =
    run.row.number ??
    (await assignNumber(run.req, {
      series: 'report',
      date: today,
      year,
      unit: await unitCodeOf(run),
    }))
  const hash = await contentHash(run.req, run.id)
  return { number, year: Number(run.row.year ?? year), approvedOn: today, contentHash: hash }
}

const approve = async (run: ActionRun) => ({
  data: { ...(await sealed(run)), approvals: await withApproval(run) },
})

const distribute = async (run: ActionRun): Promise<undefined> => {
  const { req, id } = run
  const today: PlainDate = await todayOf(req)
  const ofReport = { where: sql`t.report_id = ${id}`, cause: 'reports.distribute' }
  await watchRows(req, { slug: 'report-receipts', ...ofReport }, () =>
    watchRows(req, { slug: 'recommendations', ...ofReport }, () =>
      release(req, { report: id, today }),
    ),
  )
  await refreshUnstaffed(req, { report: id })
}

/** Every recommendation is settled. */
const closeConditions = async ({ req, id }: ActionRun): Promise<RuleViolation[]> => {
  const [row] = await queryRows<{ open: string }>(
    req,
    sql`SELECT count(*) AS open FROM recommendations
      WHERE report_id = ${id} AND status NOT IN ('done', 'not-actionable')`,
  )
  const count = Number(row?.open)
  return count > 0 ? [new RuleViolation('reports.recommendationsOpen', { count })] : []
}

/** No verdict that settles a recommendation is taken back while they are counted. */
const lockRecommendations = async ({ req, id }: ActionRun): Promise<void> => {
  await queryRows(
    req,
    sql`SELECT id FROM recommendations WHERE report_id = ${id} ORDER BY id FOR SHARE`,
  )
}

/** The draft of work that was cancelled stays a draft. */
const workGoesOn = ({ parent }: ActionRun): Promise<RuleViolation[]> =>
  Promise.resolve(parent?.status === 'reporting' ? [] : [new RuleViolation('workflow.notEditable')])

/** What the actions of a report need and do beyond moving its status. */
export const reportHandlers: HandlersOf<'reports'> = {
  submit: {
    conditions: workGoesOn,
    // Whom it is about is what those read who approve it; until then it follows the activity.
    prepare: async ({ req, parent }) => ({
      data: { submittedAt: nowOf(req), opds: await opdsOf(req, parent?.id) },
    }),
  },
  approve: { conditions: approveConditions, tooLate: approvedBefore, prepare: approve },
  return: { prepare: ({ note }) => Promise.resolve({ data: { returnNote: note } }) },
  distribute: {
    prepare: async ({ req }) => ({ data: { distributedOn: await todayOf(req) } }),
    effects: distribute,
  },
  close: { lockMore: lockRecommendations, conditions: closeConditions },
}
