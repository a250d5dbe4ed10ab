import { FOLLOW_UP_OPEN } from '@/domain/recommendations/workflow'
import { RuleViolation } from '@/domain/violation'
import type { ActionRun } from '@/hooks/actionHandlers'
import { hasWritten } from '@/hooks/audit/hasWritten'

const verifiedOf = ({ row }: ActionRun): number => Number(row.verified_amount ?? 0)

/** What is settled is reopened first: it would stay done with money remaining. */
export const mayReject = async (run: ActionRun): Promise<RuleViolation[]> => {
  if (verifiedOf(run) === 0) return [new RuleViolation('followUps.noDeposit')]
  const isOpen = FOLLOW_UP_OPEN.some((state) => state === run.parent?.status)
  return isOpen ? [] : [new RuleViolation('followUps.reopenFirst')]
}

/** Whoever took the deposit for true would take it for true again, also in the office of the inspektur. */
const hasAccepted = async (run: ActionRun): Promise<boolean> =>
  [run.row.verifier_id, run.row.confirmer_id].includes(run.actor.id) || (await hasWritten(run))

/**
 * How much of the deposit proved false, in all; at nothing, the whole deposit counts again. No more than
 * before takes back what was found, or why, so nobody does it who sent, verified or confirmed the deposit.
 */
export const prepareRejection = async (run: ActionRun) => {
  const verified = verifiedOf(run)
  const rejectedAmount = Number(run.input.rejectedAmount)
  if (rejectedAmount > verified)
    throw new RuleViolation('followUps.rejectedTooHigh', { verified }, 'rejectedAmount')
  const before = Number(run.row.rejected_amount ?? 0)
  const takesBack = before > 0 && rejectedAmount <= before
  if (takesBack && (await hasAccepted(run)))
    throw new RuleViolation('followUps.restoresOwn', {}, 'rejectedAmount')
  return { data: { rejectedAmount, rejectionNote: run.note } }
}
