import type { PayloadRequest } from 'payload'

import { findActor } from '@/access/actor'
import { scopesOf } from '@/access/permission'
import { findRecordRule } from '@/domain/records'

import { type ChainSlug, DOWN, type Down, isCreatedFrom } from './links'
import type { ChainDoc } from './recordName'

export type ChainLink = Down & { count: number; mayAdd: boolean }

/** Whether a child may be begun now: the role may, and the state of this record leaves it open. */
const mayAdd = (req: PayloadRequest, parent: { slug: ChainSlug; doc: ChainDoc }, down: Down) => {
  const actor = findActor(req)
  if (!actor || !isCreatedFrom(parent.slug, down)) return false
  if (scopesOf(actor, down.slug, { operation: 'create' }).length === 0) return false
  const rule = findRecordRule(down.slug)?.parent
  // A recommendation hangs under a finding, but the state that opens it is the report's.
  if (rule?.slug !== parent.slug) return true
  return !rule.creatableIn || rule.creatableIn.includes(String(parent.doc.status))
}

/** What hangs under a record: how many of each kind the person may read, and what they may add. */
export const findLinks = async (
  req: PayloadRequest,
  parent: { slug: ChainSlug; doc: ChainDoc },
): Promise<ChainLink[]> => {
  const actor = findActor(req)
  const downs = (DOWN[parent.slug] ?? []).filter(
    ({ slug }) => actor && scopesOf(actor, slug, { operation: 'read' }).length > 0,
  )
  return Promise.all(
    downs.map(async (down) => {
      const { totalDocs } = await req.payload.count({
        collection: down.slug,
        where: { [down.field]: { equals: parent.doc.id } },
        overrideAccess: false,
        req,
      })
      return { ...down, count: totalDocs, mayAdd: mayAdd(req, parent, down) }
    }),
  )
}
