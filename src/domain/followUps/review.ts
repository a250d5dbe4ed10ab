import { RuleViolation } from '@/domain/violation'

import type { FollowUpItem } from './completeness'

export type ItemReview = { id: string; accepted: boolean; note?: string }

/** Reads what a client sent as the review of the items; `null` when it has not that shape. */
export const readReviews = (input: unknown): ItemReview[] | null => {
  if (!Array.isArray(input)) return null
  const reviews = input.map((entry: unknown) => {
    const { id, accepted, note } = (entry ?? {}) as Record<string, unknown>
    if (typeof id !== 'string' || typeof accepted !== 'boolean') return null
    return { id, accepted, note: typeof note === 'string' ? note.trim() : '' }
  })
  return reviews.every((review) => review !== null) ? reviews : null
}

/**
 * Returns evidence item by item: each item is accepted or sent back with a note; what was accepted
 * stays accepted. At least one item goes back, otherwise there is nothing to correct.
 * @throws RuleViolation `followUps.unknownItem`, `.reviewRequired`, `.reviewNoteRequired`, `.nothingReturned`
 */
export const reviewItems = (
  items: readonly FollowUpItem[],
  reviews: readonly ItemReview[],
): FollowUpItem[] => {
  const byId = new Map(reviews.map((review) => [review.id, review]))
  const known = new Set(items.map(({ id }) => id))
  const unknown = reviews.find(({ id }) => !known.has(id))
  if (unknown) throw new RuleViolation('followUps.unknownItem', { id: unknown.id }, 'items')
  const reviewed = items.map((item, index) => reviewItem(item, byId.get(item.id ?? ''), index))
  if (reviewed.every(({ accepted }) => accepted))
    throw new RuleViolation('followUps.nothingReturned', {}, 'items')
  return reviewed
}

const reviewItem = (
  item: FollowUpItem,
  review: ItemReview | undefined,
  index: number,
): FollowUpItem => {
  if (item.accepted) return item
  if (!review) throw new RuleViolation('followUps.reviewRequired', { number: index + 1 }, 'items')
  if (!review.accepted && !review.note)
    throw new RuleViolation('followUps.reviewNoteRequired', { number: index + 1 }, 'items')
  return { ...item, accepted: review.accepted, reviewNote: review.note ?? '' }
}
