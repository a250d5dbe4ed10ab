import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'

import { RuleViolation } from '@/domain/violation'

import { isAllowedMatch } from './queryOperators'

const CLAUSES_MAX = 20
/** Each clause may stand in an `and` of its own within an `or`. */
const PARTS_MAX = 100
const DEPTH_MAX = 3
const LIMIT_MAX = 100
const PAGE_MAX = 1_000_000

type Query = {
  currentDepth?: number
  where?: Where
  sort?: string | string[]
  limit?: number
  depth?: number
  page?: number
  pagination?: boolean
}
type NamedField = {
  name?: string
  type?: string
  hidden?: boolean
  hasMany?: boolean
  relationTo?: string | string[]
  access?: { read?: (args: { req: PayloadRequest }) => unknown }
  flattenedFields?: NamedField[]
}

type Clause = { path: string; match: unknown }
type Read = { clauses: Clause[]; parts: number }

/**
 * The conditions of a filter. Payload leaves out what is no filter and answers with everything; what is
 * nested deep or broad would keep the server busy before it is counted (measured).
 */
const readWhere = (where: unknown, read: Read): Read => {
  if (typeof where !== 'object' || where === null || Array.isArray(where))
    throw new RuleViolation('query.malformed')
  read.parts += 1
  if (read.parts > PARTS_MAX) throw new RuleViolation('query.tooManyClauses')
  for (const [key, value] of Object.entries(where as Record<string, unknown>)) {
    // `and` with anything but a list is no field of ours either, and so refused as a path.
    if ((key === 'and' || key === 'or') && Array.isArray(value))
      for (const part of value) readWhere(part, read)
    else read.clauses.push({ path: key, match: value })
  }
  return read
}

/** An address without a filter may still name it. */
const clausesOf = (where: unknown): Clause[] =>
  where === undefined || where === null || where === ''
    ? []
    : readWhere(where, { clauses: [], parts: 0 }).clauses

const INTO_RELATION = ['id', 'value', 'relationTo']
const ID: NamedField = { name: 'id', type: 'id' }

/**
 * The field that a path leads to, or nothing. Dots may lead into a group or an array of the same
 * collection, never across a relation, and only to fields that the person may read: an order or a
 * match tells a value as well as showing it does.
 */
const findOwnField = async (
  path: string,
  fields: readonly NamedField[],
  req: PayloadRequest,
): Promise<NamedField | null> => {
  const [first, ...rest] = path.split('.')
  const field = fields.find(({ name }) => name === first)
  if (!field || field.hidden) return null
  if (field.access?.read && (await field.access.read({ req })) !== true) return null
  if (rest.length === 0) return field.type === 'json' ? null : { ...field, type: askedAs(field) }
  if (field.flattenedFields)
    return findOwnField(rest.join('.'), [ID, ...field.flattenedFields], req)
  const [half = ''] = rest
  const isInto = rest.length === 1 && INTO_RELATION.includes(half)
  if (field.type !== 'relationship' || !isInto) return null
  return half === 'relationTo' ? { ...field, type: 'slug' } : field
}

/** A relation to one of several collections has two halves. */
const askedAs = ({ type, relationTo }: NamedField): string =>
  Array.isArray(relationTo) ? 'pair' : (type ?? '')

/** A record has many rows, and so no place in their order: pages would overlap, or the query fail (measured). */
const isInRows = (path: string, fields: readonly NamedField[]): boolean => {
  const [first] = path.split('.')
  return fields.find(({ name }) => name === first)?.type === 'array'
}

const BASE_FIELDS: NamedField[] = [
  ID,
  ...['createdAt', 'updatedAt'].map((name) => ({ name, type: 'date' })),
]

/**
 * Payload's own loading of what records name: by their ids, as many as the records do. No caller sets the
 * depth that it stands at.
 */
const isForRelated = ({ currentDepth = 0 }: Query): boolean => currentDepth > 1

/**
 * A client may sort and filter only by a collection's own fields: a path through a relation would
 * ignore the row rules of the other collection and let its values be found by bisection.
 * @throws RuleViolation `query.pathNotAllowed`, `query.tooManyClauses`, `query.malformed` (400)
 */
export const guardQuery: CollectionBeforeOperationHook = async ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  const query = args as Query
  if (overrideAccess || isForRelated(query)) return
  const fields = [...BASE_FIELDS, ...(collection.flattenedFields as NamedField[])]
  const clauses = clausesOf(query.where)
  if (clauses.length > CLAUSES_MAX) throw new RuleViolation('query.tooManyClauses')
  const sorts = [query.sort ?? []].flat().flatMap((part) => part.split(','))
  if (sorts.length > CLAUSES_MAX) throw new RuleViolation('query.tooManyClauses')
  const sortPaths = sorts.map(pathOfSort).filter(Boolean)
  const allowed = async (path: string): Promise<NamedField> => {
    const field = await findOwnField(path, fields, req)
    if (!field) throw new RuleViolation('query.pathNotAllowed', { path })
    return field
  }
  for (const { path, match } of clauses) {
    const { type = '' } = await allowed(path)
    if (!isAllowedMatch(type, match)) throw new RuleViolation('query.malformed')
  }
  const orderless: string[] = []
  for (const path of sortPaths) {
    if (isInRows(path, fields)) throw new RuleViolation('query.pathNotAllowed', { path })
    if ((await allowed(path)).hasMany) orderless.push(path)
  }
  Object.assign(args, capped(query, withoutPaths(sorts, orderless)))
}

const pathOfSort = (part: string): string => part.trim().replace(/^-/, '')

/**
 * Of a choice of several a record has no place in an order either. The lists offer it all the same, and
 * keep it: refused, the list would not open any more.
 */
const withoutPaths = (sorts: string[], paths: readonly string[]): string[] =>
  sorts.filter((part) => !paths.includes(pathOfSort(part)))

const withId = (sorts: string[]): string[] =>
  sorts.some((part) => pathOfSort(part) === 'id') ? sorts : [...sorts, 'id']

/** `limit` 0 means "all" to Payload; ties of a sort are broken by id, so that pages never overlap. */
const capped = (query: Query, sorts: string[]): Partial<Query> => ({
  ...('limit' in query || 'where' in query ? { limit: limitOf(query) } : {}),
  ...(query.page !== undefined ? { page: Math.min(Math.max(1, query.page || 1), PAGE_MAX) } : {}),
  ...(query.depth !== undefined ? { depth: Math.min(query.depth, DEPTH_MAX) } : {}),
  ...(query.sort === undefined ? {} : { sort: withId(sorts) }),
})

/** Without pages and without a limit Payload would answer with everything. */
const limitOf = ({ limit, pagination }: Query): number | undefined => {
  if (limit === undefined) return pagination === false ? LIMIT_MAX : undefined
  return limit >= 1 && limit <= LIMIT_MAX ? Math.floor(limit) : LIMIT_MAX
}
