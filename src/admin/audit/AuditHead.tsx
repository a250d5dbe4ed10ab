import type { CollectionSlug, ServerProps } from 'payload'

import { adminPath, Link } from '@/admin/navigation'
import { NoticeTitle } from '@/admin/notices/NoticeTitle.client'
import { requestOf } from '@/admin/serverRequest'
import { zoneOf } from '@/admin/zone'
import { actorWords, isByUnknown, triedAccount } from '@/i18n/auditSentence'
import { formatInstant } from '@/i18n/format'
import { say } from '@/i18n/label'

type Props = ServerProps & { id?: string }

/** One line of the audit log: what was done as heading, by whom and when below, and the way there. */
export const AuditHead = async ({ id, payload, user, i18n }: Props) => {
  if (!id || !user) return null
  const line = await payload.findByID({
    collection: 'audit-log',
    id: String(id),
    depth: 0,
    overrideAccess: false,
    req: await requestOf({ payload, user, i18n }),
  })
  const { language } = i18n
  const who = isByUnknown(line) ? triedAccount(line, language) : actorWords(line, language)
  const slug = line.collection as CollectionSlug
  const isRecord = line.record && line.action !== 'delete' && slug in payload.collections
  return (
    <>
      <NoticeTitle text={line.sentence ?? ''} />
      <p className="tp-hint">
        {who} · {formatInstant(line.createdAt, language, await zoneOf(payload))}
        {isRecord && (
          <>
            {' · '}
            <Link href={adminPath(slug, String(line.record))}>{say('audit.open', language)}</Link>
          </>
        )}
      </p>
    </>
  )
}
