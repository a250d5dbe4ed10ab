import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { requireActor } from '@/access/actor'
import { roleEverMay } from '@/access/permission'
import type { Resource } from '@/access/resources'
import { findRecordRule } from '@/domain/records'
import { RuleViolation } from '@/domain/violation'

import { authoriseChange, authoriseCreate } from './authorise'
import { causeOf, transitionOf } from './context'
import { findRecord, isId, lockRecord } from './lockRow'
import { columnOf, queryRows, sql, tableOf } from './transaction'

type Args = { id?: string; data?: Record<string, unknown>; overrideAccess?: boolean }

/** Payload 3 calls an update of one record `update`, Payload 4 `updateByID`. */
const CHANGES: Record<string, 'update' | 'delete'> = {
  update: 'update',
  updateByID: 'update',
  delete: 'delete',
  deleteByID: 'delete',
}

/**
 * First of all hooks, inside the transaction and before Payload reads the document: takes the row
 * locks and decides on the locked rows. Writing many records by a query is refused: each change is
 * an act of its own.
 */
export const guardOperation: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const slug = collection.slug
  // The database reads an id in capitals as the same, and the log as another.
  const id = (args as Args).id?.toLowerCase()
  if (id !== undefined) Object.assign(args, { id })
  if (operation === 'restoreVersion') throw new RuleViolation('workflow.notEditable')
  if (operation === 'create') {
    const data = await withParent(req, slug, (args as Args).data ?? {})
    if (!overrideAccess) await authoriseCreate(req, slug, data)
    Object.assign(args, { data })
    return
  }
  const change = CHANGES[operation]
  if (!change) return
  // Before anything is looked up: nobody learns by the answer what there is (401, not 403 or 404).
  const actor = overrideAccess ? null : requireActor(req)
  if (id === undefined) throw new RuleViolation('access.bulkForbidden')
  // An action holds the locks of its record already; it decided under them.
  if (transitionOf(req, slug, id)) return
  // What follows from an action of another record was locked by it, parents first; to lock them
  // once more from here would turn that order around.
  if (causeOf(req, slug, id)) return
  // Who may never write takes no lock; on the audit log nobody could.
  const mayWrite = actor === null || roleEverMay(actor, slug as Resource, change)
  const record = mayWrite
    ? await lockRecord(req, slug, id, change === 'delete' ? 'remove' : 'change')
    : await findRecord(req, slug, id)
  if (!record) throw new RuleViolation('access.notFound')
  if (overrideAccess) return
  const data = (args as Args).data ?? {}
  await authoriseChange(req, { slug, operation: change, record, data })
}

/** A record that names a nearer one gets its parent from there, whatever the client sent. */
const withParent = async (
  req: PayloadRequest,
  slug: string,
  data: Record<string, unknown>,
): Promise<Record<string, unknown>> => {
  const rule = findRecordRule(slug)?.parent
  if (!rule?.via || !isId(data[rule.via.field])) return data
  const [row] = await queryRows<{ parent: string }>(
    req,
    sql`SELECT ${sql.identifier(columnOf(rule.field))} AS parent
      FROM ${sql.identifier(tableOf(rule.via.slug))} WHERE id = ${data[rule.via.field]}`,
  )
  if (!row) throw new RuleViolation('access.notFound', {}, rule.via.field)
  return { ...data, [rule.field]: row.parent }
}
