import type { PayloadRequest } from 'payload'

import type { Actor } from '@/access/actor'

import type { Task } from './tasks'
import { waitingWhere } from './waitingWhere'

type Waiting = { task: Task; ids: readonly string[] }

/** Those of the records on which a person with these rights can act. */
const findActable = async (
  req: PayloadRequest,
  actor: Actor,
  { task, ids }: Waiting,
): Promise<string[]> => {
  const mine = await waitingWhere(req, actor, task)
  if (!mine) return []
  const { docs } = await req.payload.find({
    collection: task.slug,
    where: { and: [{ id: { in: [...ids] } }, mine] },
    limit: ids.length,
    depth: 0,
    select: {},
    overrideAccess: false,
    req,
  })
  return docs.map(({ id }) => String(id))
}

/**
 * Of records that wait for the person, the office that alone lets them act on each; null where they
 * may by themselves. Looks at all records together, once for each office but the last: nothing for
 * whoever acts in none.
 */
export const findOffices = async (
  req: PayloadRequest,
  actor: Actor,
  { task, ids }: Waiting,
): Promise<Map<string, string | null>> => {
  const offices = new Map<string, string | null>()
  for (const [before, office] of [null, ...actor.acting].entries()) {
    const left = ids.filter((id) => !offices.has(id))
    const as = { ...actor, acting: actor.acting.slice(0, before) }
    const isLast = before === actor.acting.length
    const found =
      isLast || left.length === 0 ? left : await findActable(req, as, { task, ids: left })
    for (const id of found) offices.set(id, office?.title ?? null)
  }
  return offices
}
