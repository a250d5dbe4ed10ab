export type RoundItem = {
  id: string
  description: string
  files: string[]
  depositedAmount: number | null
  receiptNumber: string
  depositedOn: string | null
}

export type RoundReview = { id: string; accepted: boolean; note: string }

export type Round = {
  number: number
  submittedAt: string | null
  by: string
  fields: { name: string; value: string }[]
  items: RoundItem[]
  review: RoundReview[]
  answer: {
    note: string
    by: string
    at: string | null
    verdict: string | null
    verifiedAmount: number | null
  } | null
}

type Stored = Record<string, unknown>

const RESPONSE_FIELDS = ['agreement', 'reason', 'actionPlan', 'personInCharge', 'targetOn'] as const

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const amount = (value: unknown): number | null => (typeof value === 'number' ? value : null)
const list = (value: unknown): Stored[] => (Array.isArray(value) ? (value as Stored[]) : [])

const itemOf = (item: Stored): RoundItem => ({
  id: text(item.id),
  description: text(item.description),
  files: Array.isArray(item.files) ? item.files.map(String) : [],
  depositedAmount: amount(item.depositedAmount),
  receiptNumber: text(item.receiptNumber),
  depositedOn: text(item.depositedOn) || null,
})

const reviewOf = (review: Stored): RoundReview => ({
  id: text(review.id),
  accepted: review.accepted === true,
  note: text(review.note),
})

const answerOf = (round: Stored): Round['answer'] => {
  const by = text(round.verifiedBy) || text(round.returnedBy)
  if (!by) return null
  const at = text(round.verifiedAt) || text(round.returnedAt) || null
  return {
    note: text(round.note),
    by,
    at,
    verdict: text(round.verdict) || null,
    verifiedAmount: amount(round.verifiedAmount),
  }
}

/** The frozen submissions of a follow-up in the shape that screens show, oldest first. */
export const readRounds = (stored: unknown): Round[] =>
  list(stored).map((round, index) => {
    const content = (round.content ?? {}) as Stored
    return {
      number: Number(round.round ?? index + 1),
      submittedAt: text(round.submittedAt) || null,
      by: text(round.by),
      fields: RESPONSE_FIELDS.map((name) => ({ name, value: text(content[name]) })).filter(
        ({ value }) => value !== '',
      ),
      items: list(content.items).map(itemOf),
      review: list(round.review).map(reviewOf),
      answer: answerOf(round),
    }
  })
