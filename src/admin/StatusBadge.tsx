import { type Language, valueLabel } from '@/i18n/label'

import { meaningOf } from './statusMeaning'

/** A state as colour and word; the colour alone never says it. */
export const StatusBadge = ({
  slug,
  status,
  language,
}: {
  slug: string
  status: string
  language: Language
}) => (
  <span className={`tp-badge tp-badge--${meaningOf(status)}`}>
    {valueLabel(slug, status, language)}
  </span>
)
