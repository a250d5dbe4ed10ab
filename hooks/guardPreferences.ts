import type { CollectionBeforeOperationHook, SanitizedConfig } from 'payload'

import { RuleViolation } from '@/domain/violation'

import { refuseDotted } from './guardData'
import { guardQuery } from './guardQuery'
import { type Asking, queryRows, sql } from './transaction'

/** Payload's own have at most about a hundred characters: the kind of a record and its id. */
const KEY_MAX = 200
/** Of one person. Each may hold 32 KB, and nobody removes them but the person. */
const PREFERENCES_MAX = 1_000

type Kept = { count: string; known: boolean }
type New = {
  person: string
  key: unknown
  /** Whether it takes the place of the one of that name; else it is another one each time. */
  replaces: boolean
}

const findKeyViolation = (key: unknown): RuleViolation | null => {
  const isShort = typeof key === 'string' && key.length <= KEY_MAX
  return isShort || (key ?? null) === null ? null : new RuleViolation('field.invalid', {}, 'key')
}

/** Why a preference is not kept: by its name, or because the person has so many already. */
export const findPreferenceViolation = async (
  req: Asking,
  { person, key, replaces }: New,
): Promise<RuleViolation | null> => {
  const ofKey = findKeyViolation(key)
  if (ofKey) return ofKey
  const [kept] = await queryRows<Kept>(
    req,
    sql`SELECT count(*) AS count, coalesce(bool_or(p.key = ${key}), false) AS known
      FROM payload_preferences p JOIN payload_preferences_rels r ON r.parent_id = p.id
      WHERE r.path = 'user' AND r.users_id = ${person}`,
  )
  if ((replaces && kept?.known) || Number(kept?.count) < PREFERENCES_MAX) return null
  return new RuleViolation('preferences.full')
}

/**
 * What the server keeps by itself is one for each list, named after it: with all the others taken,
 * every list still opens. What is written under a name in the address goes past all hooks
 * (src/endpoints/personalRoutes.ts).
 */
const keepFew: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  const { data } = args as { data?: { key?: unknown } | null }
  if (overrideAccess || !req.user || !data) return
  // Of `value.99999999` Payload makes a list that long: it held the server for eighty seconds (measured).
  refuseDotted(data, '')
  const { key } = data
  const violation =
    operation === 'create'
      ? await findPreferenceViolation(req, { person: req.user.id, key, replaces: false })
      : findKeyViolation(key)
  if (violation) throw violation
}

/**
 * One's columns and sorting are a collection that Payload adds to ours by itself. A filter by a path
 * into its JSON became a piece of SQL, text and all, and only Payload looked at what was in it; names
 * of twelve thousand characters were kept, and any number of them (measured).
 */
export const guardPreferences = (config: SanitizedConfig): SanitizedConfig => {
  const preferences = config.collections.find(({ slug }) => slug === 'payload-preferences')
  preferences?.hooks.beforeOperation.push(guardQuery, keepFew)
  return config
}
