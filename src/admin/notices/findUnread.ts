import type { PayloadRequest } from 'payload'

/** More notices of one record than one has left unread. */
const NOTICES_MAX = 50

/** Ids of the person's own unread notices of a record. */
export const findUnread = async (
  req: PayloadRequest,
  { slug, id }: { slug: string; id: string },
): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: 'notifications',
    where: {
      and: [
        { recordCollection: { equals: slug } },
        { recordId: { equals: id } },
        { recipient: { equals: req.user?.id } },
        { readAt: { exists: false } },
      ],
    },
    limit: NOTICES_MAX,
    depth: 0,
    select: {},
    overrideAccess: false,
    req,
  })
  return docs.map((notice) => String(notice.id))
}
