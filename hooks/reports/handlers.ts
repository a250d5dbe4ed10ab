import type { PlainDate } from '@/domain/plainDate'
import { RuleViolation } from '@/domain/violation'
import type { ActionRun, HandlersOf } from '@/hooks/actionHandlers'
import { refreshUnstaffed } from '@/hooks/activities/query'
import { watchRows } from '@/hooks/audit/watchRows'
import { assignNumber } from '@/hooks/assignNumber'
import { nowOf, todayOf } from '@/hooks/context'
import { queryRows, sql } from '@/hooks/transaction'

import { contentHash } from './contentHash'
import { release } from './release'

type ApprovalRow = {
  level: string
  by_id: string
  name: string
  acting_as: string | null
  at: string
  note: string | null
}

const approvalsOf = ({ req, id }: ActionRun): Promise<ApprovalRow[]> =>
  queryRows<ApprovalRow>(
    req,
    sql`SELECT level, by_id, name, acting_as, at, note FROM reports_approvals
      WHERE _parent_id = ${id} ORDER BY _order`,
  )

const instant = (value: unknown): number => new Date(String(value)).getTime()

/** Nobody approves at two levels; approvals from before the last submission do not count. */
const anotherPerson = async (run: ActionRun): Promise<RuleViolation[]> => {
  const since = instant(run.row.submitted_at ?? 0)
  const own = (await approvalsOf(run)).filter(
    (approval) => approval.by_id === run.actor.id && instant(approval.at) >= since,
  )
  return own.length > 0 ? [new RuleViolation('reports.sameApprover')] : []
}

const WRITERS = ['kt', 'at']

/** Whoever wrote it does not approve it for somebody who is away: it would have one reader less. */
const notTheWriter = ({ actor, capacity, facts }: ActionRun): RuleViolation[] => {
  const isWriter = facts.team?.some(({ user, role }) => user === actor.id && WRITERS.includes(role))
  return capacity.acting && isWriter ? [new RuleViolation('reports.writerActs')] : []
}

const approveConditions = async (run: ActionRun): Promise<RuleViolation[]> => [
  ...(await anotherPerson(run)),
  ...notTheWriter(run),
]

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

const approve = async (run: ActionRun) => {
  const earlier = (await approvalsOf(run)).map(({ by_id, acting_as, at, ...rest }) => ({
    ...rest,
    by: by_id,
    actingAs: acting_as,
    at: new Date(at).toISOString(),
  }))
  const approval = {
    level: run.from,
    by: run.actor.id,
    name: run.actor.name,
    actingAs: run.capacity.acting?.title,
    at: nowOf(run.req),
    note: run.note,
  }
  return { data: { ...(await sealed(run)), approvals: [...earlier, approval] } }
}

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

const closeConditions = async ({ req, id }: ActionRun): Promise<RuleViolation[]> => {
  const [row] = await queryRows<{ count: string }>(
    req,
    sql`SELECT count(*) FROM recommendations
      WHERE report_id = ${id} AND status NOT IN ('done', 'not-actionable')`,
  )
  const count = Number(row?.count)
  return count > 0 ? [new RuleViolation('reports.recommendationsOpen', { count })] : []
}

/** The draft of work that was cancelled stays a draft. */
const workGoesOn = ({ parent }: ActionRun): Promise<RuleViolation[]> =>
  Promise.resolve(parent?.status === 'reporting' ? [] : [new RuleViolation('workflow.notEditable')])

/** What the actions of a report need and do beyond moving its status. */
export const reportHandlers: HandlersOf<'reports'> = {
  submit: {
    conditions: workGoesOn,
    prepare: (run) => Promise.resolve({ data: { submittedAt: nowOf(run.req) } }),
  },
  approve: { conditions: approveConditions, prepare: approve },
  return: { prepare: ({ note }) => Promise.resolve({ data: { returnNote: note } }) },
  distribute: {
    prepare: async ({ req }) => ({ data: { distributedOn: await todayOf(req) } }),
    effects: distribute,
  },
  close: { conditions: closeConditions },
}
