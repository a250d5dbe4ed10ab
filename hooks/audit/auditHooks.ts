import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  GlobalAfterChangeHook,
} from 'payload'

import { findActor } from '@/access/actor'
import { capacityFor } from '@/access/permission'
import type { Resource } from '@/access/resources'
import { causeOf, noteCapacity, transitionOf } from '@/hooks/context'

import { toldOf, titleOf } from './auditedFields'
import { changesOf } from './changes'
import { recordEvents } from './recordEvents'

/** One's own inbox, and the log itself. */
const UNTOLD_COLLECTIONS = ['notifications', 'audit-log']

/**
 * Every creation, change and action of a record as one line. `data` is what was stored, whole; `doc`
 * lacks what the person may not read. A change that changes nothing is not told, an action always.
 */
const recordChange: CollectionAfterChangeHook = async ({
  collection,
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const { slug } = collection
  if (UNTOLD_COLLECTIONS.includes(slug)) return
  const transition = transitionOf(req, slug, doc.id)
  const before = operation === 'create' ? null : previousDoc
  const changes = changesOf(toldOf(collection), before, data)
  if (operation === 'update' && !transition && Object.keys(changes).length === 0) return
  await recordEvents(req, [
    {
      action: transition?.action ?? operation,
      collection: slug,
      record: String(doc.id),
      title: titleOf(collection, { ...doc, ...data }),
      note: transition?.note ?? null,
      causedBy: causeOf(req, slug, doc.id)?.by ?? null,
      changes,
    },
  ])
}

const recordDeletion: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await recordEvents(req, [
    {
      action: 'delete',
      collection: collection.slug,
      record: String(id),
      title: titleOf(collection, doc),
      changes: changesOf(toldOf(collection), doc, null),
    },
  ])
  // Nothing: what a hook returns, Payload answers with in place of the record.
}

type Hooks = NonNullable<CollectionConfig['hooks']>

/** The collection's own hooks, and after them the line of the log. */
export const auditHooks = (own: Hooks): Pick<Hooks, 'afterChange' | 'afterDelete'> => ({
  afterChange: [...(own.afterChange ?? []), recordChange],
  afterDelete: [...(own.afterDelete ?? []), recordDeletion],
})

/** A change of the settings. */
export const recordSettings: GlobalAfterChangeHook = async ({ doc, global, previousDoc, req }) => {
  const changes = changesOf(toldOf(global), previousDoc, doc)
  if (Object.keys(changes).length === 0) return
  const actor = findActor(req)
  const asked = { operation: 'update', facts: {} }
  if (actor) noteCapacity(req, capacityFor(actor, global.slug as Resource, asked))
  await recordEvents(req, [{ action: 'update', collection: global.slug, changes }])
}
