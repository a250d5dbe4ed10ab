import type { PayloadRequest } from 'payload'

export type NoticeRow = {
  id: string
  text: string
  subject: string
  createdAt: string
  isUnread: boolean
  record: { slug: string; id: string } | null
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
    record:
      row.recordCollection && row.recordId
        ? { slug: row.recordCollection, id: row.recordId }
        : null,
  }))
}
