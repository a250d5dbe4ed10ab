import type { Access, CollectionConfig, GlobalConfig, Where } from 'payload'

import { findRecordRule } from '@/domain/records'

import { findActor, hasRole } from './actor'
import { NOTHING, scopesOf, whereFor } from './permission'
import type { Resource } from './resources'
import { STAFF_ROLES } from './roles'

type CollectionAccess = NonNullable<CollectionConfig['access']>

const both = (scope: Where | boolean, states: Where | null): Where | boolean => {
  if (scope === false || states === null) return scope
  return scope === true ? states : { and: [scope, states] }
}

/**
 * Reading: anonymous is refused (401 in the end); a signed-in person without a scope gets a query
 * nothing fulfils, because `false` would answer 403 and give away that there is something.
 */
const readAccess =
  (resource: Resource): Access =>
  ({ req }) => {
    const actor = findActor(req)
    if (!actor) return false
    return whereFor(actor, resource, 'read') || NOTHING
  }

/**
 * Writing: also narrowed to the states in which writing is open, so that the admin UI shows a
 * closed record read-only. The exact decision is taken under the row lock in `hooks/lockRow.ts`.
 */
const writeAccess =
  (resource: Resource, operation: 'update' | 'delete'): Access =>
  ({ req }) => {
    const actor = findActor(req)
    if (!actor) return false
    return both(whereFor(actor, resource, operation), statesOpenFor(resource, operation)) || NOTHING
  }

const statesOpenFor = (resource: Resource, operation: 'update' | 'delete'): Where | null => {
  const rule = findRecordRule(resource)
  const clauses: Where[] = []
  const own = rule?.[operation === 'update' ? 'updatableIn' : 'deletableIn']
  if (own) clauses.push({ status: { in: [...own] } })
  if (rule?.parent?.writableIn)
    clauses.push({ [`${rule.parent.field}.status`]: { in: [...rule.parent.writableIn] } })
  return clauses.length === 0 ? null : { and: clauses }
}

/** Payload ignores a query here (measured), so create is a boolean; the parent is checked under its lock. */
const createAccess =
  (resource: Resource): Access =>
  ({ req }) => {
    const actor = findActor(req)
    return actor !== null && scopesOf(actor, resource, { operation: 'create' }).length > 0
  }

/** Policy → the `access` object of one collection. */
export const accessFor = (resource: Resource): CollectionAccess => ({
  create: createAccess(resource),
  read: readAccess(resource),
  update: writeAccess(resource, 'update'),
  delete: writeAccess(resource, 'delete'),
  readVersions: () => false,
  unlock: ({ req }) => hasRole(findActor(req), 'admin'),
  admin: ({ req }) => hasRole(findActor(req), ...STAFF_ROLES),
})

/** Policy → the `access` object of one global. */
export const globalAccessFor = (resource: Resource): NonNullable<GlobalConfig['access']> => ({
  read: ({ req }) => {
    const actor = findActor(req)
    return actor !== null && whereFor(actor, resource, 'read') === true
  },
  update: ({ req }) => {
    const actor = findActor(req)
    return actor !== null && whereFor(actor, resource, 'update') === true
  },
  readVersions: () => false,
})
