import type { CollectionBeforeOperationHook } from 'payload'

import { findRecordRule } from '@/domain/records'
import { RuleViolation } from '@/domain/violation'

import { authoriseChange, authoriseCreate } from './authorise'
import { lockRecord } from './lockRow'

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
 * locks and decides on the locked rows. Writing many records by a query is refused: each change of
 * an oversight record is an act of its own.
 */
export const guardOperation: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const slug = collection.slug
  const { id, data = {} } = args as Args
  if (operation === 'restoreVersion') throw new RuleViolation('workflow.notEditable')
  if (operation === 'create' && !overrideAccess) await authoriseCreate(req, slug, data)
  const change = CHANGES[operation]
  if (!change) return
  if (id === undefined) throw new RuleViolation('access.bulkForbidden')
  const record = await lockRecord(req, slug, id)
  if (!record) throw new RuleViolation('access.notFound')
  if (!overrideAccess) await authoriseChange(req, { slug, operation: change, record })
}

/** Masters have no parent and no states; they need only the refusal of bulk writes and restores. */
export const guardsRecord = (slug: string): boolean => findRecordRule(slug) !== undefined
