import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'

import type { Resource } from '@/access/policy'
import { RuleViolation } from '@/domain/violation'
import { findWorkflow } from '@/domain/workflows'

import { guardOperation } from './guardOperation'
import { guardQuery } from './guardQuery'
import { guardWorkflow } from './guardWorkflow'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** Writing many records by one query is refused everywhere: each change is an act of its own. */
const refuseBulk: CollectionBeforeOperationHook = ({ args, operation }) => {
  const isChange = operation === 'update' || operation === 'delete'
  if (isChange && (args as { id?: unknown }).id === undefined)
    throw new RuleViolation('access.bulkForbidden')
}

/**
 * The complete hook set of a record of the chain. The order is behaviour:
 * 1. `guardQuery` refuses queries that reach into other collections, before anything is read;
 * 2. `guardOperation` takes the row locks, because Payload reads the document right after it;
 * 3. the feature's own `beforeOperation` hooks see locked rows;
 * 4. `guardWorkflow` compares the change with the state, before the feature derives fields, so that
 *    what the feature writes is not mistaken for what the person changed.
 */
export const recordHooks = (slug: Resource, own: Hooks = {}): Hooks => {
  const workflow = findWorkflow(slug)
  return {
    ...own,
    beforeOperation: [guardQuery, guardOperation, ...(own.beforeOperation ?? [])],
    beforeValidate: [...(workflow ? [guardWorkflow(workflow)] : []), ...(own.beforeValidate ?? [])],
  }
}

/** Masters: no states and no parents, so the policy's access functions decide alone. */
export const masterHooks = (_slug: Resource, own: Hooks = {}): Hooks => ({
  ...own,
  beforeOperation: [guardQuery, refuseBulk, ...(own.beforeOperation ?? [])],
})
