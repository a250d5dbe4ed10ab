import type { PayloadRequest } from 'payload'

import { overpaid, remaining } from '@/domain/money'
import {
  shortOfDone,
  standingVerdicts,
  statusFromVerdicts,
  type VerdictStep,
} from '@/domain/recommendations/status'
import { lockById } from '@/hooks/lockRow'
import { verdictStepOf } from '@/hooks/settings/readSettings'

import { isRemainderDecided, reopenedOf, verdictsOf } from './query'

/** What moves a recommendation: the actions on a follow-up, and another setting of what counts. */
export type VerdictAction =
  `follow-ups.${'verify' | 'confirm' | 'reject-deposit'}` | 'organisation.verdict-step'

const countsFrom =
  (step: VerdictStep) =>
  ({ confirmedAt }: { confirmedAt: string | null }): boolean =>
    step === 'verified' || confirmedAt !== null

/**
 * Derives status and money of a recommendation from its verdicts, after one of them changed. The
 * only way these fields move; a recommendation closed as not actionable keeps its status.
 */
export const refreshStatus = async (
  req: PayloadRequest,
  { recommendation, by }: { recommendation: string; by: VerdictAction },
): Promise<void> => {
  const row = await lockById(req, 'recommendations', recommendation)
  const step = await verdictStepOf(req)
  const history = await verdictsOf(req, recommendation)
  const deposits = history.filter(countsFrom(step)).map(({ amount }) => amount)
  const value = Number(row?.value ?? 0)
  const isClosed = row?.status === 'not-actionable'
  const reopened = await reopenedOf(req, recommendation)
  const standing = standingVerdicts(history, { ...reopened, countsFrom: step })
  const left = remaining({ value, deposits })
  // Deposits may have been rejected since "done" was said, while it did not count yet.
  const mayBeDone = left === 0 || (row !== null && (await isRemainderDecided(req, row, deposits)))
  const counted = mayBeDone ? standing : shortOfDone(standing)
  await req.payload.update({
    collection: 'recommendations',
    id: recommendation,
    data: {
      ...(isClosed ? {} : { status: statusFromVerdicts(counted, step) }),
      verifiedAmount: deposits.reduce((total, amount) => total + amount, 0),
      remaining: left,
      overpaid: overpaid({ value, deposits }),
    },
    context: { cause: { slug: 'recommendations', id: recommendation, by } },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
