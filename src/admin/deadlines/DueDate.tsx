import { formatDate } from '@/i18n/format'
import { type Language, say } from '@/i18n/label'

import type { DeadlineView } from './deadlineFacts'

/** A due date, absolute and relative: *30 Mar 2026 · 4 hari kerja lagi*. */
export const DueDate = ({
  due,
  view,
  language,
}: {
  due: unknown
  view: DeadlineView | null
  language: Language
}) => (
  <span>
    <span className="tp-nowrap">{formatDate(due, language) || say('deadline.none', language)}</span>
    {view && (
      <>
        {' · '}
        <span className={`tp-nowrap tp-deadline--${view.tone}`}>{view.words}</span>
      </>
    )}
  </span>
)
