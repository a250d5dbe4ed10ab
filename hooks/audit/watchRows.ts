import type { CollectionSlug, PayloadRequest } from 'payload'

import { sql } from '@/hooks/transaction'

import { toldOf, titleOf } from './auditedFields'
import { changesOf } from './changes'
import { readRows } from './readRows'
import { type AuditEvent, recordEvents } from './recordEvents'

type Data = Record<string, unknown>
type Watched = {
  slug: CollectionSlug
  /** Condition on the columns of the collection's table `t`, true for every row that may change. */
  where: ReturnType<typeof sql>
  /** The act that brings the changes about, e.g. `plans.lock`. */
  cause: string
}

const actionOf = (before: Data | undefined, after: Data | undefined): string => {
  if (!before) return 'create'
  return after ? 'update' : 'delete'
}

/**
 * Tells what becomes of records that are written set by set, past Payload and its hooks: reads them
 * before and after `work`, and writes a line for each that was made, changed or deleted.
 */
export const watchRows = async <Result>(
  req: PayloadRequest,
  { slug, where, cause }: Watched,
  work: () => Promise<Result>,
): Promise<Result> => {
  const { config } = req.payload.collections[slug]
  const before = await readRows(req, slug, where)
  const result = await work()
  const known = [...before.keys()].join(',')
  const after = await readRows(
    req,
    slug,
    sql`(${where}) OR t.id = ANY(string_to_array(${known}, ',')::uuid[])`,
  )
  const events = [...new Set([...before.keys(), ...after.keys()])].map((id): AuditEvent => {
    const [was, is] = [before.get(id), after.get(id)]
    const changes = changesOf(toldOf(config), was ?? null, is ?? null)
    const title = titleOf(config, is ?? was ?? {})
    return {
      action: actionOf(was, is),
      collection: slug,
      record: id,
      title,
      causedBy: cause,
      changes,
    }
  })
  await recordEvents(
    req,
    events.filter(({ changes }) => Object.keys(changes ?? {}).length > 0),
  )
  return result
}
