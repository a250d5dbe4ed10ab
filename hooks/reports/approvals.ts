import { mayOn } from '@/access/permission'
import { RuleViolation } from '@/domain/violation'
import type { ActionRun, RefusedRun } from '@/hooks/actionHandlers'
import { nowOf } from '@/hooks/context'
import { queryRows, sql } from '@/hooks/transaction'
import { writerDecides } from '@/hooks/writerActs'

type ApprovalRow = {
  level: string
  by_id: string
  name: string
  acting_as: string | null
  at: string
  note: string | null
}

const approvalsOf = ({ req, id }: RefusedRun): Promise<ApprovalRow[]> =>
  queryRows<ApprovalRow>(
    req,
    sql`SELECT level, by_id, name, acting_as, at, note FROM reports_approvals
      WHERE _parent_id = ${id} ORDER BY _order`,
  )

const instant = (value: unknown): number => new Date(String(value)).getTime()

/** Approvals from before the last submission do not count. */
const standingApprovals = async (run: RefusedRun): Promise<ApprovalRow[]> => {
  const since = instant(run.row.submitted_at ?? 0)
  return (await approvalsOf(run)).filter(({ at }) => instant(at) >= since)
}

const isBy = (run: RefusedRun) => (approval: ApprovalRow) => approval.by_id === run.actor.id

/** Nobody approves at two levels, and whoever wrote it at none, for somebody who is away neither. */
export const approveConditions = async (run: ActionRun): Promise<RuleViolation[]> => {
  const isAgain = (await standingApprovals(run)).some(isBy(run))
  const asWriter = run.capacity.acting ? 'reports.writerActs' : 'reports.writerApproves'
  return [
    ...(isAgain ? [new RuleViolation('reports.sameApprover')] : []),
    ...((await writerDecides(run)) ? [new RuleViolation(asWriter)] : []),
  ]
}

/** Why the level is no longer the person's: they gave it themselves, or another holder was quicker. */
export const approvedBefore = async (run: RefusedRun): Promise<RuleViolation | null> => {
  const { actor, facts, action } = run
  const standing = await standingApprovals(run)
  if (standing.some(isBy(run))) return new RuleViolation('reports.approvedByYou')
  const quicker = standing.find(({ level }) =>
    mayOn(actor, 'reports', { operation: action, status: level, facts }),
  )
  return quicker ? new RuleViolation('reports.approvedBy', { name: quicker.name }) : null
}

/** Every approval so far, and now this one; kept through returns. */
export const withApproval = async (run: ActionRun): Promise<Record<string, unknown>[]> => {
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
  return [...earlier, approval]
}
