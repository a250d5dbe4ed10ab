import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { queryRows, sql } from '@/hooks/transaction'

type Proposal = { id: string; plan?: unknown }
type Marking = {
  evaluation: string
  proposals: readonly string[]
  /** The plan that has them now; null when they may be taken again. */
  plan: string | null
  /** The act that this follows from. */
  by: string
}

/** Says at the proposals of an evaluation, which is locked, what plan has taken them over. */
export const markProposals = async (
  req: PayloadRequest,
  { evaluation, proposals: ids, plan, by }: Marking,
): Promise<void> => {
  const doc = (await req.payload.findByID({
    collection: 'evaluations',
    id: evaluation,
    depth: 0,
    overrideAccess: true,
    req,
  })) as unknown as { proposals: Proposal[] }
  const proposals = doc.proposals.map((proposal) =>
    ids.includes(proposal.id) ? { ...proposal, plan } : proposal,
  )
  await req.payload.update({
    collection: 'evaluations',
    id: evaluation,
    data: { proposals } as never,
    context: { cause: { slug: 'evaluations', id: evaluation, by } },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

type Taken = { evaluation: string; proposal: string }

/** The plan is locked already; then the evaluations, in the order of their ids. */
const lockTaken = (req: PayloadRequest, where: ReturnType<typeof sql>): Promise<Taken[]> =>
  queryRows(
    req,
    sql`SELECT e.id AS evaluation, p.id AS proposal
      FROM evaluations e JOIN evaluations_proposals p ON p._parent_id = e.id
      WHERE ${where} ORDER BY e.id FOR NO KEY UPDATE OF e`,
  )

const free = async (req: PayloadRequest, taken: Taken[], by: string): Promise<void> => {
  for (const [evaluation, items] of Map.groupBy(taken, (item) => item.evaluation)) {
    const proposals = items.map(({ proposal }) => proposal)
    await markProposals(req, { evaluation, proposals, plan: null, by })
  }
}

/**
 * A proposal whose row is given up may be taken again. It would else be gone for good: a unit could
 * take one that it does not like, and delete the row.
 */
export const freeOfRow: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const taken = await lockTaken(
    req,
    sql`(p.id, p.plan_id) IN (SELECT proposal, plan_id FROM plan_items WHERE id = ${id})`,
  )
  await free(req, taken, 'plan-items.delete')
}

/** The same for all that a draft took; the database would free them too, but the log not tell of it. */
export const freeOfPlan: CollectionBeforeDeleteHook = async ({ id, req }) =>
  free(req, await lockTaken(req, sql`p.plan_id = ${id}`), 'plans.delete')
