import type { PayloadRequest } from 'payload'

import type { Actor } from '@/access/actor'
import { mayOn } from '@/access/permission'
import { plainDate } from '@/domain/plainDate'
import { RuleViolation } from '@/domain/violation'
import type { ActionRun } from '@/hooks/actionHandlers'
import { watchRows } from '@/hooks/audit/watchRows'
import { queryRows, sql } from '@/hooks/transaction'
import { say } from '@/i18n/label'

import { markProposals } from './proposalMarks'

const BY = 'plans.take-proposals'

type Waiting = {
  evaluation: string
  /** Title of the evaluation. */
  from: string
  proposal: string
  unit: string
  reason: string
}

/** Proposals of approved evaluations of the year before the plan that no plan has taken yet. */
const waitingFor = (req: PayloadRequest, year: number): Promise<Waiting[]> =>
  queryRows(
    req,
    sql`SELECT e.id AS evaluation, e.title AS from, p.id AS proposal, p.unit_id AS unit, p.reason
      FROM evaluations e JOIN evaluations_proposals p ON p._parent_id = e.id
      WHERE e.year = ${year - 1} AND e.status = 'approved' AND p.plan_id IS NULL
      ORDER BY e.period, p._order`,
  )

/** A planner takes over what they may write into the plan: an irban the proposals for the own unit. */
const takeable = async (req: PayloadRequest, actor: Actor, year: number) =>
  (await waitingFor(req, year)).filter(({ unit }) =>
    mayOn(actor, 'plan-items', { operation: 'create', facts: { unit } }),
  )

const yearOf = ({ row }: ActionRun): number => Number(row.year)

/** The plan is locked already; then the evaluations, in the order of their ids. */
export const lockEvaluations = async (run: ActionRun): Promise<void> => {
  await queryRows(
    run.req,
    sql`SELECT id FROM evaluations WHERE year = ${yearOf(run) - 1} AND status = 'approved'
      ORDER BY id FOR NO KEY UPDATE`,
  )
}

export const hasProposals = async (run: ActionRun): Promise<RuleViolation[]> =>
  (await takeable(run.req, run.actor, yearOf(run))).length > 0
    ? []
    : [new RuleViolation('plans.noProposals', { year: yearOf(run) - 1 })]

/** Proposals name no days: until a planner sets them, the row spans the year. */
const insertRow = async (run: ActionRun, item: Waiting): Promise<void> => {
  const { req, id } = run
  const year = yearOf(run)
  const [first, last] = [plainDate(`${year}-01-01`), plainDate(`${year}-12-31`)]
  const notes = say('proposal.note', 'id', { evaluation: item.from, reason: item.reason })
  await queryRows(
    req,
    sql`WITH made AS (
        INSERT INTO plan_items (id, plan_id, evaluation_id, proposal, title, type_id, unit_id,
          starts_on, ends_on, notes, created_at, updated_at)
        SELECT gen_random_uuid(), ${id}::uuid, p._parent_id, p.id, p.title, p.type_id, p.unit_id,
          ${first}, ${last}, ${notes}, now(), now()
        FROM evaluations_proposals p WHERE p.id = ${item.proposal} RETURNING id)
      INSERT INTO plan_items_rels ("order", parent_id, path, opds_id)
      SELECT x."order", m.id, 'opds', x.opds_id
      FROM made m, evaluations_proposals p JOIN evaluations_rels x ON x.parent_id = p._parent_id
        AND x.path = 'proposals.' || (p._order - 1) || '.opds'
      WHERE p.id = ${item.proposal}`,
  )
}

/**
 * Puts the proposals of last year's approved evaluations into the plan as rows, and marks them, so that
 * none is taken over twice.
 */
export const takeProposals = async (run: ActionRun): Promise<undefined> => {
  const items = await takeable(run.req, run.actor, yearOf(run))
  const where = sql`t.plan_id = ${run.id}`
  await watchRows(run.req, { slug: 'plan-items', where, cause: BY }, async () => {
    for (const item of items) await insertRow(run, item)
  })
  const byEvaluation = Map.groupBy(items, ({ evaluation }) => evaluation)
  for (const [evaluation, taken] of byEvaluation) {
    const proposals = taken.map(({ proposal }) => proposal)
    await markProposals(run.req, { evaluation, proposals, plan: run.id, by: BY })
  }
}

/** A row that came from a proposal says where it will be done before the plan is handed in. */
export const rowsNameOpds = async ({ req, id }: ActionRun): Promise<RuleViolation[]> => {
  const rows = await queryRows<{ title: string }>(
    req,
    sql`SELECT i.title FROM plan_items i WHERE i.plan_id = ${id} AND NOT EXISTS (
        SELECT 1 FROM plan_items_rels r WHERE r.parent_id = i.id AND r.path = 'opds')
      ORDER BY i.title`,
  )
  const [first] = rows
  if (!first) return []
  return [new RuleViolation('plans.rowWithoutOpd', { title: first.title, count: rows.length })]
}
