import type { Acting } from '@/access/actor'
import { formatDate } from '@/i18n/format'
import { type Language, say } from '@/i18n/label'

/** The office in which the person acts today, and until when. */
export const ActingBanner = ({ acting, language }: { acting: Acting; language: Language }) => {
  const { title, actsForName, to } = acting
  const office = actsForName
    ? say('acting.replacing', language, { title, name: actsForName })
    : title
  return (
    <p className="tp-banner">
      {say('acting.banner', language, { office, to: formatDate(to, language) })}
    </p>
  )
}
