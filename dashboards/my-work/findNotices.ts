import type { PayloadRequest } from 'payload'

import { adminPath } from '@/admin/navigation'
import { recordPath } from '@/admin/notices/noticeLink'

export type NoticeRow = {
  id: string
  text: string
  subject: string
  createdAt: string
  isUnread: boolean
  /** Address of what it tells of, or of its own page. */
  path: string
}

const ROWS_SHOWN = 6

/** The latest rows of the person's own inbox. */
export const findNotices = async (req: PayloadRequest): Promise<NoticeRow[]> => {
  const { docs } = await req.payload.find({
    collection: 'notifications',
    sort: '-createdAt',
    limit: ROWS_SHOWN,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs.map((row) => ({
    id: String(row.id),
    text: row.text ?? '',
    subject: row.subject ?? '',
    createdAt: row.createdAt,
    isUnread: !row.readAt,
    path: recordPath(row) ?? adminPath('notifications', String(row.id)),
  }))
}
