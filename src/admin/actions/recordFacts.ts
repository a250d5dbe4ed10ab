import type { PayloadRequest } from 'payload'

import { clashesOfPlan } from '@/admin/plans/planFacts'
import { RuleViolation } from '@/domain/violation'
import type { WorkflowSlug } from '@/domain/workflows'

import type { RecordFacts } from './actionView'

const NONE: RecordFacts = { items: [], initial: {}, without: [], required: [], advice: null }

type StoredItem = {
  id?: string | null
  description?: string | null
  accepted?: boolean | null
  depositedAmount?: number | null
}

type Evidence = { items: readonly StoredItem[]; verifiedAmount: number }

/** A response is verified without a verdict and returned as a whole (docs/workflows.md). */
const RESPONSE: RecordFacts = { ...NONE, without: ['verdict', 'verifiedAmount', 'items'] }

/** A deposit that is rejected is mostly false as a whole. */
const evidenceFacts = ({ items, verifiedAmount }: Evidence): RecordFacts => ({
  items: items
    .filter(({ accepted }) => !accepted)
    .map(({ id, description }) => ({ id: String(id), label: description ?? '' })),
  initial: {
    verifiedAmount: items.reduce((total, { depositedAmount }) => total + (depositedAmount ?? 0), 0),
    rejectedAmount: verifiedAmount,
  },
  without: [],
  required: ['verdict', 'items'],
  advice: null,
})

/** Clashes are told before the plan is handed in, and the reason is asked for only if there are any. */
const planFacts = async (req: PayloadRequest, id: string): Promise<RecordFacts> => {
  const { people, opds } = (await clashesOfPlan(req, id)).total
  const count = people + opds
  if (count === 0) return { ...NONE, without: ['justification'] }
  const advice = {
    field: 'justification',
    violation: new RuleViolation('plans.justificationRequired', { count }),
  }
  return { ...NONE, required: ['justification'], advice }
}

/** What the record adds to the dialogs of its actions. Reads under the person's own scope. */
export const recordFacts = async (
  req: PayloadRequest,
  slug: WorkflowSlug,
  id: string,
): Promise<RecordFacts> => {
  if (slug === 'plans') return planFacts(req, id)
  if (slug !== 'follow-ups') return NONE
  const doc = await req.payload.findByID({
    collection: 'follow-ups',
    id,
    depth: 0,
    select: { kind: true, items: true, verifiedAmount: true },
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (doc?.kind !== 'evidence') return RESPONSE
  return evidenceFacts({
    items: (doc.items ?? []) as StoredItem[],
    verifiedAmount: doc.verifiedAmount ?? 0,
  })
}
