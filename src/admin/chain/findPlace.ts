import type { PayloadRequest } from 'payload'

import { type ChainSlug, UP } from './links'
import type { ChainDoc } from './recordName'

export type Step = { slug: ChainSlug; doc: ChainDoc }

const findDoc = async (
  req: PayloadRequest,
  slug: ChainSlug,
  id: string,
): Promise<ChainDoc | null> =>
  (await req.payload.findByID({
    collection: slug,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })) as unknown as ChainDoc | null

/** Where the record hangs: the field of its chain, or the parent of a file. */
const parentOf = (slug: ChainSlug, doc: ChainDoc): { slug: ChainSlug; id: string } | null => {
  if (slug === 'evidence') {
    const parent = doc.parent as { relationTo: ChainSlug; value: string } | null
    return parent ? { slug: parent.relationTo, id: String(parent.value) } : null
  }
  const up = UP[slug]
  const id = up && doc[up.field]
  return up && typeof id === 'string' ? { slug: up.slug, id } : null
}

/**
 * The way from the top of the chain down to the record, as far as the person may read it; empty when
 * the record itself is not theirs to read.
 */
export const findPlace = async (
  req: PayloadRequest,
  { slug, id }: { slug: ChainSlug; id: string },
): Promise<Step[]> => {
  const doc = await findDoc(req, slug, id)
  if (!doc) return []
  const parent = parentOf(slug, doc)
  const above = parent ? await findPlace(req, parent) : []
  return [...above, { slug, doc }]
}
