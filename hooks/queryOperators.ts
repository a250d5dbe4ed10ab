import { isId } from './lockRow'

const EQUAL = ['equals', 'not_equals', 'in', 'not_in', 'exists']
const ORDER = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const TEXT = [...EQUAL, ...ORDER, 'like', 'not_like', 'contains']

/** What may be asked of a field of each type; `id` and the dates of every record among them. */
const OPERATORS: Record<string, readonly string[]> = {
  id: [...EQUAL, ...ORDER, 'like'],
  text: TEXT,
  textarea: TEXT,
  email: TEXT,
  number: [...EQUAL, ...ORDER, 'like'],
  date: [...EQUAL, ...ORDER],
  checkbox: ['equals', 'not_equals', 'in', 'not_in', 'exists'],
  relationship: [...EQUAL, 'like'],
  upload: [...EQUAL, 'like'],
  richText: ['exists'],
}

const LISTS = ['in', 'not_in']
const LIST_MAX = 200
/** Longer than any title; `like` looks for each word by itself. */
const TEXT_MAX = 1_000
const WORDS_MAX = 50
const BY_WORDS = ['like', 'not_like']

const isScalar = (value: unknown): boolean =>
  value === null || value instanceof Date || typeof value !== 'object'

/** Of sixty thousand spaces PostgreSQL made as many conditions, and half a minute of work (measured). */
const isShort = (operator: string, value: unknown): boolean => {
  if (typeof value !== 'string') return true
  if (LISTS.includes(operator)) return value.split(',').length <= LIST_MAX
  const isFew = !BY_WORDS.includes(operator) || value.split(' ').length <= WORDS_MAX
  return isFew && value.length <= TEXT_MAX
}

const isValue = (operator: string, value: unknown): boolean => {
  if (!Array.isArray(value)) return isScalar(value) && isShort(operator, value)
  return LISTS.includes(operator) && value.length <= LIST_MAX && value.every(isScalar)
}

/** A relation to one of several collections is asked for by both of its halves, or by one: `.value`. */
const isPair = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).sort().join() === 'relationTo,value' &&
  Object.values(value).every(isScalar)

const PAIRED: Record<string, (value: unknown) => boolean> = {
  equals: isPair,
  not_equals: isPair,
}

const NAMES_RECORDS = ['id', 'relationship', 'upload']
const COMPARES = ['equals', 'not_equals', 'in', 'not_in']
const NOTHING = [null, '', 'null']

/** An id that is none would be read as "no record at all": every row without a relation would match. */
const areIds = (value: unknown): boolean =>
  [value]
    .flat()
    .flatMap((one) => (typeof one === 'string' ? one.split(',') : [one]))
    .every((one) => NOTHING.includes(one as null) || isId(one))

const isMatch = (type: string, operator: string, value: unknown): boolean => {
  if (type === 'pair') return Object.hasOwn(PAIRED, operator) && PAIRED[operator]?.(value) === true
  if (!(OPERATORS[type] ?? EQUAL).includes(operator) || !isValue(operator, value)) return false
  return !NAMES_RECORDS.includes(type) || !COMPARES.includes(operator) || areIds(value)
}

/**
 * Whether a filter `{ operator: value }` can be asked of a field of this type. Payload hands others to
 * PostgreSQL or reads them in a way that drops the filter, which would answer with more, not with less.
 */
export const isAllowedMatch = (type: string, match: unknown): boolean => {
  if (typeof match !== 'object' || match === null) return false
  const asked = Object.entries(match)
  return asked.length > 0 && asked.every(([operator, value]) => isMatch(type, operator, value))
}
