import type { ServerProps } from 'payload'

import { collectionLabels, languageOf, say } from '@/i18n/label'

import { adminPath, Link } from '@/admin/navigation'
import { requestOf } from '@/admin/serverRequest'

/** First in the navigation: the start page and the inbox with what is unread. */
export const WorkLinks = async ({ payload, user, i18n }: ServerProps) => {
  if (!user) return null
  const req = await requestOf({ payload, user, i18n })
  const { totalDocs: unread } = await payload.count({
    collection: 'notifications',
    where: { readAt: { exists: false } },
    overrideAccess: false,
    req,
  })
  const language = languageOf(i18n.language)
  return (
    <div className="tp-nav">
      <Link className="nav__link" href="/admin">
        <span className="nav__link-label">{say('home.title', language)}</span>
      </Link>
      <Link className="nav__link" href={adminPath('notifications')}>
        <span className="nav__link-label">
          {collectionLabels('notifications').plural[language]}
          {unread > 0 && (
            <span
              className="tp-nav__count"
              aria-label={say('nav.unread', language, { count: unread })}
            >
              {unread}
            </span>
          )}
        </span>
      </Link>
    </div>
  )
}
