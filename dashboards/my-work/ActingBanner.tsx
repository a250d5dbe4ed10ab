import type { Acting } from '@/access/actor'
import { actingWords } from '@/i18n/actingTitle'
import { formatDate } from '@/i18n/format'
import { type Language, say } from '@/i18n/label'

/** The office in which the person acts today, and until when. */
export const ActingBanner = ({ acting, language }: { acting: Acting; language: Language }) => {
  const office = actingWords(acting, language)
  return (
    <p className="tp-banner">
      {say('acting.banner', language, { office, to: formatDate(acting.to, language) })}
    </p>
  )
}
