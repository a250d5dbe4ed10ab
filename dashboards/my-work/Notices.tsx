import type { TimeZone } from '@/domain/timeZone'
import { formatInstant } from '@/i18n/format'
import { type Language, say } from '@/i18n/label'

import { adminPath, Link } from '@/admin/navigation'

import type { NoticeRow } from './findNotices'

type Props = { rows: NoticeRow[]; timeZone: TimeZone; language: Language }

/** The latest notifications, each leading to the record it tells of. */
export const Notices = ({ rows, timeZone, language }: Props) => (
  <section aria-labelledby="tp-notices">
    <h2 id="tp-notices">{say('home.notifications', language)}</h2>
    {rows.length === 0 && <p className="tp-empty">{say('empty.notifications', language)}</p>}
    <ul className="tp-rows">
      {rows.map(({ id, text, subject, createdAt, isUnread, path }) => (
        <li key={id} className={isUnread ? 'tp-rows--unread' : undefined}>
          <Link href={path}>{text}</Link>
          <span>{subject}</span>
          <span className="tp-hint">{formatInstant(createdAt, language, timeZone)}</span>
        </li>
      ))}
    </ul>
    <Link className="tp-link" href={adminPath('notifications')}>
      {say('home.allNotifications', language)}
    </Link>
  </section>
)
