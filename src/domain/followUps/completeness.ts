import { isPlainDate, type PlainDate } from '@/domain/plainDate'
import { RuleViolation } from '@/domain/violation'

export type FollowUpItem = {
  id?: string | null
  description?: string | null
  files?: readonly unknown[] | null
  depositedAmount?: number | null
  receiptNumber?: string | null
  depositedOn?: string | null
  accepted?: boolean | null
  reviewNote?: string | null
}

export type FollowUpContent = {
  kind: 'response' | 'evidence'
  items?: readonly FollowUpItem[] | null
  agreement?: string | null
  reason?: string | null
  actionPlan?: string | null
  personInCharge?: string | null
  targetOn?: string | null
}

/** What a response says; evidence says it in `items`. */
export const RESPONSE_FIELDS = [
  'agreement',
  'reason',
  'actionPlan',
  'personInCharge',
  'targetOn',
] as const

/** What each submission freezes. */
export const CONTENT_FIELDS = [...RESPONSE_FIELDS, 'items'] as const

const isBlank = (text: string | null | undefined): boolean => !text?.trim()

/**
 * What is missing before a follow-up can be sent: a response agrees with a plan, a person and a
 * target date, or disagrees with a reason; evidence has items, each described and proven by a file
 * or a deposit with its receipt.
 */
export const followUpProblems = (content: FollowUpContent, today: PlainDate): RuleViolation[] =>
  content.kind === 'response' ? responseProblems(content) : evidenceProblems(content, today)

const responseProblems = (content: FollowUpContent): RuleViolation[] => {
  if (isBlank(content.agreement))
    return [new RuleViolation('followUps.agreementRequired', {}, 'agreement')]
  if (content.agreement === 'disagree')
    return isBlank(content.reason)
      ? [new RuleViolation('followUps.reasonRequired', {}, 'reason')]
      : []
  const required = ['actionPlan', 'personInCharge', 'targetOn'] as const
  return required
    .filter((field) => isBlank(content[field]))
    .map((field) => new RuleViolation('followUps.planRequired', {}, field))
}

const evidenceProblems = ({ items }: FollowUpContent, today: PlainDate): RuleViolation[] => {
  if (!items?.length) return [new RuleViolation('followUps.itemsRequired', {}, 'items')]
  return items.flatMap((item, index) => itemProblems(item, index, today))
}

const itemProblems = (item: FollowUpItem, index: number, today: PlainDate): RuleViolation[] => {
  const facts = { number: index + 1 }
  const hasDeposit = (item.depositedAmount ?? 0) > 0
  const hasFiles = (item.files?.length ?? 0) > 0
  const at = (field: string) => `items.${index}.${field}`
  if (isBlank(item.description))
    return [new RuleViolation('followUps.itemIncomplete', facts, at('description'))]
  if (!hasFiles && !hasDeposit)
    return [new RuleViolation('followUps.itemIncomplete', facts, at('files'))]
  if (hasDeposit && (isBlank(item.receiptNumber) || !isPlainDate(item.depositedOn)))
    return [new RuleViolation('followUps.depositIncomplete', facts, at('receiptNumber'))]
  if (hasDeposit && isPlainDate(item.depositedOn) && item.depositedOn > today)
    return [new RuleViolation('followUps.depositInFuture', facts, at('depositedOn'))]
  return []
}
