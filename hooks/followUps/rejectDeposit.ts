import { FOLLOW_UP_OPEN } from '@/domain/recommendations/workflow'
import { RuleViolation } from '@/domain/violation'
import type { ActionRun } from '@/hooks/actionHandlers'

const verifiedOf = ({ row }: ActionRun): number => Number(row.verified_amount ?? 0)

/** What is settled is reopened first: it would stay done with money remaining. */
export const mayReject = async (run: ActionRun): Promise<RuleViolation[]> => {
  if (verifiedOf(run) === 0) return [new RuleViolation('followUps.noDeposit')]
  const isOpen = FOLLOW_UP_OPEN.some((state) => state === run.parent?.status)
  return isOpen ? [] : [new RuleViolation('followUps.reopenFirst')]
}

/** How much of the deposit proved false, in all; at nothing, the whole deposit counts again. */
export const prepareRejection = async (run: ActionRun) => {
  const verified = verifiedOf(run)
  const rejectedAmount = Number(run.input.rejectedAmount)
  if (rejectedAmount > verified)
    throw new RuleViolation('followUps.rejectedTooHigh', { verified }, 'rejectedAmount')
  return { data: { rejectedAmount, rejectionNote: run.note } }
}
