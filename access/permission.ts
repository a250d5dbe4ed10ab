import type { Where } from 'payload'

import type { Actor } from './actor'
import { POLICY, type Resource } from './policy'
import { REACH } from './reach'
import { ROLES } from './roles'
import { type Facts, type Reach, type Scope, SCOPES } from './scopes'

type Grants = Partial<Record<string, Scope>>

const rulesOf = (resource: Resource) => POLICY[resource] as Record<string, Grants | undefined>

/** An action may have an actor per state (`approve@irban-review`); the plain name is the fallback. */
const grantsFor = (resource: Resource, operation: string, status?: string): Grants => {
  const rules = rulesOf(resource)
  return (status && rules[`${operation}@${status}`]) || rules[operation] || {}
}

/** The scopes in which this person may do the operation; empty = never. */
export const scopesOf = (
  actor: Actor,
  resource: Resource,
  { operation, status }: { operation: string; status?: string },
): Scope[] => {
  const grants = grantsFor(resource, operation, status)
  return actor.roles.map((role) => grants[role] ?? 'none').filter((scope) => scope !== 'none')
}

/** Whether one of the person's roles has the operation at all, in any state and scope. */
export const roleEverMay = (actor: Actor, resource: Resource, operation: string): boolean =>
  Object.entries(rulesOf(resource)).some(
    ([key, grants]) =>
      (key === operation || key.startsWith(`${operation}@`)) &&
      actor.roles.some((role) => (grants?.[role] ?? 'none') !== 'none'),
  )

/** Whether the person may do the operation on a record with these facts. */
export const mayOn = (
  actor: Actor,
  resource: Resource,
  { operation, status, facts }: { operation: string; status?: string; facts: Facts },
): boolean =>
  scopesOf(actor, resource, { operation, status }).some((scope) =>
    SCOPES[scope].holds(actor, facts),
  )

/** A query no record fulfils: lists are empty and ids are 404 for a person without scope. */
export const NOTHING: Where = { id: { exists: false } }

/** The records on which the person may do the operation: all, none, or those of a query. */
export const whereFor = (actor: Actor, resource: Resource, operation: string): Where | boolean => {
  const reach: Reach = REACH[resource]
  const parts = [...new Set(scopesOf(actor, resource, { operation }))].map((scope) =>
    SCOPES[scope].where(actor, reach),
  )
  if (parts.includes(true)) return true
  const queries = parts.filter((part): part is Where => typeof part === 'object')
  if (queries.length === 0) return false
  return queries.length === 1 ? (queries[0] ?? false) : { or: queries }
}

/** Every (role, resource, operation, scope) of the table; docs and the access test walk it. */
export const policyRows = () =>
  (Object.keys(POLICY) as Resource[]).flatMap((resource) =>
    Object.entries(rulesOf(resource)).flatMap(([operation, grants]) =>
      ROLES.map((role) => ({ resource, operation, role, scope: grants?.[role] ?? 'none' })),
    ),
  )
