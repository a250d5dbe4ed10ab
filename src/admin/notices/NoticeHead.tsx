import type { ServerProps } from 'payload'

import { requireActor } from '@/access/actor'
import { adminPath, Link } from '@/admin/navigation'
import { requestOf } from '@/admin/serverRequest'
import { zoneOf } from '@/admin/zone'
import { formatInstant } from '@/i18n/format'
import { fieldLabel, languageOf, say } from '@/i18n/label'

import { MarkRead } from './MarkRead.client'
import { noticeLink } from './noticeLink'
import { NoticeTitle } from './NoticeTitle.client'

type Props = ServerProps & { id?: string }

/** The page of a notice reads as a message: what happened, to what, when, and where to see it. */
export const NoticeHead = async ({ id, payload, user, i18n }: Props) => {
  if (!id || !user) return null
  const language = languageOf(i18n.language)
  const req = await requestOf({ payload, user, i18n })
  const notice = await payload.findByID({
    collection: 'notifications',
    id: String(id),
    depth: 0,
    overrideAccess: false,
    req,
  })
  const { text, subject, note, event, createdAt, readAt } = notice
  const link = noticeLink(notice, requireActor(req))
  return (
    <div className="tp-notice">
      <NoticeTitle text={text ?? ''} />
      {subject && <p className="tp-notice__subject">{subject}</p>}
      {note && (
        <p>
          {fieldLabel(noteName(event))[language]}: {note}
        </p>
      )}
      <p className="tp-hint">{formatInstant(createdAt, language, await zoneOf(payload))}</p>
      <p className="tp-notice__links">
        {link && (
          <Link className="tp-button tp-button--primary" href={link.href}>
            {say(link.words, language)}
          </Link>
        )}
        <Link className="tp-link" href={adminPath('notifications')}>
          {say('home.allNotifications', language)}
        </Link>
      </p>
      <MarkRead ids={readAt ? [] : [String(id)]} />
    </div>
  )
}

/** An appointment is noted with its letter. */
const noteName = (event: string | null | undefined): string =>
  event?.startsWith('users.acting') ? 'letterNumber' : 'note'
