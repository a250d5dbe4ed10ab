'use client'

import { say } from '@/i18n/label'

import { useLanguage } from '@/admin/useLanguage.client'

import type { InputProps } from './ActionField.client'
import type { ReviewItem } from './actionView'

type Review = { id: string; accepted?: boolean; note: string }

const reviewsOf = (value: unknown): Review[] => (Array.isArray(value) ? (value as Review[]) : [])

/** Item by item: take it, or give it back and say what is wrong with it. */
export const ReviewInput = ({ field, value, onChange, id }: InputProps) => {
  const reviews = reviewsOf(value)
  const change = (item: ReviewItem, part: Partial<Review>) => {
    const before = reviews.find((review) => review.id === item.id) ?? { id: item.id, note: '' }
    const others = reviews.filter((review) => review.id !== item.id)
    onChange([...others, { ...before, ...part }])
  }
  return (
    <div id={id} className="tp-review">
      {field.items.map((item, index) => (
        <ItemReview
          key={item.id}
          item={item}
          number={index + 1}
          review={reviews.find((review) => review.id === item.id)}
          onChange={(part) => change(item, part)}
        />
      ))}
    </div>
  )
}

type ItemProps = {
  item: ReviewItem
  number: number
  review: Review | undefined
  onChange: (part: Partial<Review>) => void
}

const ItemReview = ({ item, number, review, onChange }: ItemProps) => {
  const language = useLanguage()
  return (
    <fieldset>
      <legend>
        {number}. {item.label}
      </legend>
      {([true, false] as const).map((accepted) => (
        <label key={String(accepted)} className="tp-choice">
          <input
            type="radio"
            name={`review-${item.id}`}
            checked={review?.accepted === accepted}
            onChange={() => onChange({ accepted })}
          />
          {say(accepted ? 'review.accept' : 'review.return', language)}
        </label>
      ))}
      {review?.accepted === false && (
        <textarea
          rows={2}
          aria-label={say('review.note', language, { number })}
          placeholder={say('review.note', language, { number })}
          value={review.note}
          onChange={(event) => onChange({ note: event.target.value })}
        />
      )}
    </fieldset>
  )
}
