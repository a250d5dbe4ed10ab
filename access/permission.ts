import type { Where } from 'payload'

import type { Actor } from './actor'
import { type Capacity, capacitiesOf, rolesToday } from './capacity'
import { POLICY } from './policy'
import type { Resource } from './resources'
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

type Asked = { operation: string; status?: string }
/** A scope, and as what the person has it: *ownUnit* of an acting irban is not their own unit. */
export type Grant = { scope: Scope; capacity: Capacity }

/** As what and in which scopes this person may do the operation today; empty = never. */
export const grantsOf = (
  actor: Actor,
  resource: Resource,
  { operation, status }: Asked,
): Grant[] => {
  const grants = grantsFor(resource, operation, status)
  return capacitiesOf(actor).flatMap((capacity) =>
    capacity.roles
      .map((role) => ({ capacity, scope: grants[role] ?? 'none' }))
      .filter(({ scope }) => scope !== 'none'),
  )
}

/** The scopes in which this person may do the operation; empty = never. */
export const scopesOf = (actor: Actor, resource: Resource, asked: Asked): Scope[] =>
  grantsOf(actor, resource, asked).map(({ scope }) => scope)

/** Whether one of the person's roles has the operation at all, in any state and scope. */
export const roleEverMay = (actor: Actor, resource: Resource, operation: string): boolean => {
  const roles = rolesToday(actor)
  return Object.entries(rulesOf(resource)).some(
    ([key, grants]) =>
      (key === operation || key.startsWith(`${operation}@`)) &&
      roles.some((role) => (grants?.[role] ?? 'none') !== 'none'),
  )
}

/**
 * As what the person may do the operation on a record with these facts; nothing when they may not.
 * What they may by themselves they do as themselves, whatever else they act as.
 */
export const capacityFor = (
  actor: Actor,
  resource: Resource,
  { facts, ...asked }: Asked & { facts: Facts },
): Capacity | null =>
  grantsOf(actor, resource, asked).find(({ scope, capacity }) =>
    SCOPES[scope].holds(capacity, facts),
  )?.capacity ?? null

/** Whether the person may do the operation on a record with these facts. */
export const mayOn = (actor: Actor, resource: Resource, asked: Asked & { facts: Facts }): boolean =>
  capacityFor(actor, resource, asked) !== null

/** A query no record fulfils: lists are empty and ids are 404 for a person without scope. */
export const NOTHING: Where = { id: { exists: false } }

/** The records on which the person may do the operation: all, none, or those of a query. */
export const whereFor = (actor: Actor, resource: Resource, operation: string): Where | boolean => {
  const reach: Reach = REACH[resource]
  const parts = grantsOf(actor, resource, { operation }).map(({ scope, capacity }) =>
    SCOPES[scope].where(capacity, reach),
  )
  if (parts.includes(true)) return true
  const queries = distinct(parts.filter((part): part is Where => typeof part === 'object'))
  if (queries.length === 0) return false
  return queries.length === 1 ? (queries[0] ?? false) : { or: queries }
}

/** Two roles, or two capacities, often reach the same records. */
const distinct = (queries: readonly Where[]): Where[] => [
  ...new Map(queries.map((query) => [JSON.stringify(query), query])).values(),
]

/** Every (role, resource, operation, scope) of the table; docs and the access test walk it. */
export const policyRows = () =>
  (Object.keys(POLICY) as Resource[]).flatMap((resource) =>
    Object.entries(rulesOf(resource)).flatMap(([operation, grants]) =>
      ROLES.map((role) => ({ resource, operation, role, scope: grants?.[role] ?? 'none' })),
    ),
  )
