import type { CollectionBeforeOperationHook, Where } from 'payload'

import { RuleViolation } from '@/domain/violation'

const CLAUSES_MAX = 20
const DEPTH_MAX = 3
const LIMIT_MAX = 100

type Query = { where?: Where; sort?: string | string[]; limit?: number; depth?: number }
type NamedField = { name?: string; type?: string }

const pathsOf = (where: Where | undefined, found: string[] = []): string[] => {
  for (const [key, value] of Object.entries(where ?? {})) {
    if (found.length > CLAUSES_MAX) return found
    if (key !== 'and' && key !== 'or') found.push(key)
    else if (Array.isArray(value)) value.forEach((part) => pathsOf(part as Where, found))
  }
  return found
}

/** Dots may lead into a group or an array of the same collection, never across a relation. */
const isOwnPath = (path: string, fields: NamedField[]): boolean => {
  const [first, ...rest] = path.split('.')
  const field = fields.find(({ name }) => name === first)
  if (!field) return false
  if (rest.length === 0) return field.type !== 'json'
  if (field.type === 'group' || field.type === 'array') return true
  return (
    field.type === 'relationship' &&
    rest.length === 1 &&
    ['id', 'value', 'relationTo'].includes(rest[0] ?? '')
  )
}

const BASE_FIELDS: NamedField[] = ['id', 'createdAt', 'updatedAt'].map((name) => ({ name }))

/**
 * A client may sort and filter only by a collection's own fields: a path through a relation would
 * ignore the row rules of the other collection and let its values be found by bisection.
 * @throws RuleViolation `query.pathNotAllowed`, `query.tooManyClauses` (400)
 */
export const guardQuery: CollectionBeforeOperationHook = ({ args, collection, overrideAccess }) => {
  const query = args as Query
  if (overrideAccess) return
  const fields = [...BASE_FIELDS, ...(collection.flattenedFields as NamedField[])]
  const paths = pathsOf(query.where)
  if (paths.length > CLAUSES_MAX) throw new RuleViolation('query.tooManyClauses')
  const sorts = [query.sort ?? []].flat().flatMap((part) => part.split(','))
  const sortPaths = sorts.map((part) => part.trim().replace(/^-/, '')).filter(Boolean)
  const foreign = [...paths, ...sortPaths].find((path) => !isOwnPath(path, fields))
  if (foreign !== undefined) throw new RuleViolation('query.pathNotAllowed', { path: foreign })
  return { ...args, ...capped(query, sorts) }
}

/** `limit` 0 means "all" to Payload; ties of a sort are broken by id, so that pages never overlap. */
const capped = (query: Query, sorts: string[]): Partial<Query> => ({
  ...('limit' in query || 'where' in query ? { limit: limitOf(query.limit) } : {}),
  ...(query.depth !== undefined ? { depth: Math.min(query.depth, DEPTH_MAX) } : {}),
  ...(sorts.length > 0 && !sorts.some((part) => part.trim().replace(/^-/, '') === 'id')
    ? { sort: [...sorts, 'id'] }
    : {}),
})

const limitOf = (limit: number | undefined): number | undefined => {
  if (limit === undefined) return undefined
  return limit > 0 && limit <= LIMIT_MAX ? limit : LIMIT_MAX
}
