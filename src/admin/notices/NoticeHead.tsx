import type { ServerProps } from 'payload'

import { formatInstant } from '@/i18n/format'
import { requestOf } from '@/admin/serverRequest'
import { zoneOf } from '@/admin/zone'

import { MarkRead } from './MarkRead.client'
import { NoticeTitle } from './NoticeTitle.client'

type Props = ServerProps & { id?: string }

/** A notice that tells of no record has a page of its own: its sentence as heading, and it is read. */
export const NoticeHead = async ({ id, payload, user, i18n }: Props) => {
  if (!id || !user) return null
  const { text, createdAt, readAt } = await payload.findByID({
    collection: 'notifications',
    id: String(id),
    depth: 0,
    overrideAccess: false,
    req: await requestOf({ payload, user, i18n }),
  })
  return (
    <>
      <NoticeTitle text={text ?? ''} />
      <p className="tp-hint">{formatInstant(createdAt, i18n.language, await zoneOf(payload))}</p>
      <MarkRead ids={readAt ? [] : [String(id)]} />
    </>
  )
}
