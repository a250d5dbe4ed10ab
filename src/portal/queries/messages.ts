import type { Reader } from '@/portal/session'

const UNREAD = { readAt: { exists: false } }

/** One page of the reader's own inbox, latest first. */
export const findMessages = async ({ payload, req }: Reader, page: number) => {
  const found = await payload.find({
    collection: 'notifications',
    select: {
      event: true,
      subject: true,
      note: true,
      recordId: true,
      readAt: true,
      createdAt: true,
    },
    sort: '-createdAt',
    page,
    limit: 25,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return { rows: found.docs, pages: found.totalPages, total: found.totalDocs }
}

/** How many messages the reader has not opened. */
export const countUnread = async ({ payload, req }: Reader): Promise<number> => {
  const { totalDocs } = await payload.count({
    collection: 'notifications',
    where: UNREAD,
    overrideAccess: false,
    req,
  })
  return totalDocs
}

/** Ids of unread messages, at most a hundred. */
export const findUnread = async ({ payload, req }: Reader): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'notifications',
    where: UNREAD,
    select: {},
    limit: 100,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id }) => id)
}

/** The page of the record that a message is about; the inbox when there is none to show. */
export const findTarget = async (
  { payload, req }: Reader,
  { collection, id }: { collection: string; id: string },
): Promise<string> => {
  if (collection === 'reports') return `/opd/laporan/${id}`
  if (collection === 'recommendations') return `/opd/rekomendasi/${id}`
  if (collection !== 'follow-ups' && collection !== 'report-receipts') return '/opd/pesan'
  const record = (await payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })) as { recommendation?: string; report?: string } | null
  if (record?.recommendation) return `/opd/rekomendasi/${record.recommendation}`
  return record?.report ? `/opd/laporan/${record.report}` : '/opd/pesan'
}
