import type { PayloadRequest } from 'payload'

import type { Actor } from '@/access/actor'
import { capacityFor, grantsOf } from '@/access/permission'
import { gatherFacts } from '@/hooks/gatherFacts'
import { findRecord } from '@/hooks/lockRow'

import type { Task } from './tasks'

type Waiting = { task: Task; id: string; status: string }

/** The office in which the person acts on a waiting record; nothing where they do as themselves. */
export const findOffice = async (
  req: PayloadRequest,
  actor: Actor,
  { task: { slug, action }, id, status }: Waiting,
): Promise<string | null> => {
  const grants = grantsOf(actor, slug, { operation: action })
  const [office = null, ...others] = new Set(
    grants.map(({ capacity }) => capacity.acting?.title ?? null),
  )
  // One answer for every record: none is looked at, and the start page may show fifty.
  if (others.length === 0) return office
  const record = await findRecord(req, slug, id)
  if (!record) return null
  const facts = await gatherFacts(req, slug, record.row)
  return capacityFor(actor, slug, { operation: action, status, facts })?.acting?.title ?? null
}
