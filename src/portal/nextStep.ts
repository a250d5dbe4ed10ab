import { FOLLOW_UP_OPEN } from '@/domain/recommendations/workflow'

export type FollowUpFacts = {
  kind: 'response' | 'evidence'
  status: string
  returnNote?: string | null
  items?: readonly { accepted?: boolean | null; reviewNote?: string | null }[] | null
}

/** What an OPD has to do next about one recommendation, or what it waits for. */
export type NextStep =
  | { name: 'fix'; kind: 'response' | 'evidence'; what: string | null }
  | { name: 'respond'; isBegun: boolean }
  | { name: 'evidence'; isBegun: boolean }
  | { name: 'wait'; kind: 'response' | 'evidence'; isVerified: boolean }
  | { name: 'none' }

const SENT = ['submitted', 'verified', 'confirmed']
const UNDER_REVIEW = ['submitted', 'verified']

/**
 * The order of the work: first correct what came back, then answer, then prove. Proof that was sent
 * without a response stands for one, so nobody is asked for a plan of what is already done.
 */
export const nextStep = (status: string, followUps: readonly FollowUpFacts[]): NextStep => {
  if (!FOLLOW_UP_OPEN.includes(status as 'open')) return { name: 'none' }
  const returned = followUps.find((one) => one.status === 'returned')
  if (returned) return { name: 'fix', kind: returned.kind, what: whatToFix(returned) }
  const has = (kind: string, states: readonly string[]): boolean =>
    followUps.some((one) => one.kind === kind && states.includes(one.status))
  const isAnswered = has('response', SENT) || has('evidence', SENT)
  if (!isAnswered) return { name: 'respond', isBegun: has('response', ['draft']) }
  const reviewed = followUps.find(
    (one) => one.kind === 'evidence' && UNDER_REVIEW.includes(one.status),
  )
  if (reviewed)
    return { name: 'wait', kind: 'evidence', isVerified: reviewed.status === 'verified' }
  return { name: 'evidence', isBegun: has('evidence', ['draft']) }
}

const whatToFix = ({ items, returnNote }: FollowUpFacts): string | null => {
  const item = items?.find(({ accepted, reviewNote }) => !accepted && reviewNote)
  return item?.reviewNote ?? returnNote ?? null
}
