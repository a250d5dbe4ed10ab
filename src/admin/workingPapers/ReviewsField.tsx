import type { ArrayFieldServerComponent } from 'payload'

import { zoneOf } from '@/admin/zone'
import { signatureOf } from '@/domain/users/acting'
import { formatInstant } from '@/i18n/format'
import { fieldLabel, languageOf, say, valueLabel } from '@/i18n/label'

type Review = {
  id?: string
  level: string
  decision: 'approved' | 'returned'
  name?: string | null
  actingAs?: string | null
  at: string
  note?: string | null
}

const BADGE = { approved: 'done', returned: 'late' } satisfies Record<Review['decision'], string>

/** What the reviewers said, level by level, the first at the top. */
export const ReviewsField: ArrayFieldServerComponent = async ({ data, payload, i18n }) => {
  const reviews = ((data as { reviews?: Review[] } | undefined)?.reviews ?? []) as Review[]
  const language = languageOf(i18n.language)
  const timeZone = await zoneOf(payload)
  return (
    <section className="field-type tp-rounds" aria-labelledby="tp-reviews">
      <h3 id="tp-reviews">{fieldLabel('reviews')[language]}</h3>
      {reviews.length === 0 && <p className="tp-muted">{say('reviews.none', language)}</p>}
      <ol className="tp-rows">
        {reviews.map(({ id, level, decision, name, actingAs, at, note }) => (
          <li key={id ?? at}>
            <span>
              <strong>{valueLabel('working-papers', level, language)}</strong> ·{' '}
              {signatureOf(name ?? '', actingAs)}{' '}
              <span className={`tp-badge tp-badge--${BADGE[decision]}`}>
                {valueLabel('reviewDecision', decision, language)}
              </span>
            </span>
            <span className="tp-hint">{formatInstant(at, language, timeZone)}</span>
            {note && <p className="tp-rows__note">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
