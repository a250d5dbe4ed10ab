import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'

import type { Resource } from '@/access/policy'
import { RuleViolation } from '@/domain/violation'
import { findWorkflow } from '@/domain/workflows'

import { deleteChildren } from './deleteChildren'
import { guardOperation } from './guardOperation'
import { guardQuery } from './guardQuery'
import { guardWorkflow } from './guardWorkflow'
import { refuseWhenUsed } from './refuseWhenUsed'
import { stripServerFields } from './stripServerFields'

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
 * 2. `stripServerFields` takes out what a client may not say, so that nobody looks at it;
 * 3. `guardOperation` takes the row locks, because Payload reads the document right after it;
 * 4. the feature's own `beforeOperation` hooks see locked rows;
 * 5. `guardWorkflow` compares the change with the state, before the feature derives fields, so that
 *    what the feature writes is not mistaken for what the person changed.
 */
export const recordHooks = (slug: Resource, own: Hooks = {}): Hooks => {
  const workflow = findWorkflow(slug)
  return {
    ...own,
    beforeOperation: [
      guardQuery,
      stripServerFields,
      guardOperation,
      ...(own.beforeOperation ?? []),
    ],
    beforeValidate: [...(workflow ? [guardWorkflow(workflow)] : []), ...(own.beforeValidate ?? [])],
    beforeDelete: [...(own.beforeDelete ?? []), deleteChildren],
  }
}

/** Masters: no states and no parents, so the policy's access functions decide alone. */
export const masterHooks = (_slug: Resource, own: Hooks = {}): Hooks => ({
  ...own,
  beforeOperation: [guardQuery, stripServerFields, refuseBulk, ...(own.beforeOperation ?? [])],
  beforeDelete: [refuseWhenUsed, ...(own.beforeDelete ?? [])],
})
