import type { CollectionConfig } from 'payload'

import type { Resource } from '@/access/resources'
import { findWorkflow } from '@/domain/workflows'

import { answerWhole } from './answerWhole'
import { auditHooks } from './audit/auditHooks'
import { deleteChildren } from './deleteChildren'
import { guardData } from './guardData'
import { guardOperation } from './guardOperation'
import { guardQuery } from './guardQuery'
import { guardWorkflow } from './guardWorkflow'
import { readStored } from './readStored'
import { refuseWhenUsed } from './refuseWhenUsed'
import { relatedSummaries } from './relatedSummaries'
import { stripServerFields } from './stripServerFields'
import { wholeDays } from './wholeDays'
import { withoutDrafts } from './withoutDrafts'

type Hooks = NonNullable<CollectionConfig['hooks']>

const GUARDS = [
  guardQuery,
  wholeDays,
  readStored,
  relatedSummaries,
  answerWhole,
  withoutDrafts,
  stripServerFields,
  guardData,
  guardOperation,
]

/**
 * The complete hook set of a record of the chain. The order is behaviour:
 * 1. `guardQuery` refuses queries that reach into other collections, before anything is read;
 * 2. `wholeDays` reads a day that a list is asked for as all of it;
 * 3. `readStored` takes out what a reading brings in the place of the record;
 * 4. `relatedSummaries` keeps related records to what they show of themselves;
 * 5. `answerWhole` has writes answer with the whole record, so that the hooks after them see it;
 * 6. `withoutDrafts` takes out what would write over the history of a record;
 * 7. `stripServerFields` takes out what a client may not say, so that nobody looks at it;
 * 8. `guardData` reads the rest in the shapes that the fields have, so that the rules see what Payload
 *    will store;
 * 9. `guardOperation` takes the row locks, because Payload reads the document right after it;
 * 10. the feature's own `beforeOperation` hooks see locked rows;
 * 11. `guardWorkflow` compares the change with the state, before the feature derives fields, so that
 *    what the feature writes is not mistaken for what the person changed;
 * 12. last of all the audit log tells what became of it.
 */
export const recordHooks = (slug: Resource, own: Hooks = {}): Hooks => {
  const workflow = findWorkflow(slug)
  return {
    ...own,
    beforeOperation: [...GUARDS, ...(own.beforeOperation ?? [])],
    beforeValidate: [...(workflow ? [guardWorkflow(workflow)] : []), ...(own.beforeValidate ?? [])],
    beforeDelete: [...(own.beforeDelete ?? []), deleteChildren],
    ...auditHooks(own),
  }
}

/**
 * Masters: no states and no parents. The same guard decides on the locked row, because Payload alone
 * answers 403 for a record that the person may not even see.
 */
export const masterHooks = (own: Hooks = {}): Hooks => ({
  ...own,
  beforeOperation: [...GUARDS, ...(own.beforeOperation ?? [])],
  beforeDelete: [refuseWhenUsed, ...(own.beforeDelete ?? [])],
  ...auditHooks(own),
})
