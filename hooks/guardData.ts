import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload'

import { isInstant } from '@/domain/instant'
import { isPlainDate } from '@/domain/plainDate'
import { readReportText } from '@/domain/reports/reportText'
import { assertStorable } from '@/domain/storableText'
import { RuleViolation } from '@/domain/violation'
import { holdsMany, isLong } from '@/limits/listSize'

import { idOf } from './changedFields'
import { isId } from './lockRow'

type Data = Record<string, unknown>
type Shape = {
  name?: string
  type?: string
  hasMany?: boolean
  relationTo?: unknown
  options?: ({ value: string } | string)[]
  flattenedFields?: Shape[]
}

const WRITES = ['create', 'update', 'updateByID']

/** Rows of lists carry an id that the form makes up; anything longer is no id of a form. */
const ROW_ID = /^[\w-]{1,64}$/

const refuse = (path: string): never => {
  throw new RuleViolation('field.invalid', {}, path)
}

const placeOf = (path: string, name: string): string => (path ? `${path}.${name}` : name)

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''

/**
 * The id of a relation, plain and in lower case. Payload takes `{ id }` for an id as well, but only
 * after every rule has looked at the value; whoever asked "is it a foreign unit?" saw no id (measured).
 */
const plainId = (value: unknown, path: string): unknown => {
  if (isEmpty(value)) return value
  const id = idOf(value)
  return isId(id) ? id.toLowerCase() : refuse(path)
}

const plainRelation = (value: unknown, { hasMany, relationTo }: Shape, path: string): unknown => {
  if (typeof relationTo !== 'string' || isEmpty(value)) return value
  if (!hasMany) return plainId(value, path)
  if (!Array.isArray(value)) return refuse(path)
  // Each once: a record that is named a thousand times would be written out as often.
  return [...new Set(value.map((one: unknown, index) => plainId(one, `${path}.${index}`)))]
}

/** Payload would read "12.500.000" as 12; a number is a number. */
const plainNumber = (value: unknown, path: string): unknown =>
  isEmpty(value) || typeof value === 'number' ? value : refuse(path)

const plainText = (value: unknown, { hasMany }: Shape, path: string): unknown =>
  hasMany || isEmpty(value) || typeof value === 'string' ? value : refuse(path)

/**
 * Nothing is no: left as neither, some rules would take it for yes and the database for no. So they
 * would read 0, which Payload lets pass (measured).
 */
const plainFlag = (value: unknown, path: string): unknown => {
  if (value === undefined || typeof value === 'boolean') return value
  return isEmpty(value) ? false : refuse(path)
}

/**
 * Rules look up what follows from a choice; of a word that every object has they would find a function,
 * and what a form does not show Payload does not check at all (measured).
 */
const plainChoice = (value: unknown, { hasMany, options = [] }: Shape, path: string): unknown => {
  const isOption = (one: unknown): boolean =>
    options.some((option) => (typeof option === 'string' ? option : option.value) === one)
  if (!hasMany) return isEmpty(value) || isOption(value) ? value : refuse(path)
  if (value === undefined || (Array.isArray(value) && value.every(isOption))) return value
  return isEmpty(value) ? [] : refuse(path)
}

/**
 * PostgreSQL reads words as instants, `now` or `infinity`, which nothing can show then; a field that its
 * form hides Payload passes on as it came (measured).
 */
const plainInstant = (value: unknown, path: string): unknown => {
  if (isEmpty(value) || value instanceof Date) return value
  const isWritten = typeof value === 'string' && (isInstant(value) || isPlainDate(value))
  return isWritten ? value : refuse(path)
}

const plainRichText = (value: unknown, path: string): unknown =>
  isEmpty(value) ? value : (readReportText(value) ?? refuse(path))

/** What is no list Payload would store as an empty one, and the log as what was sent (measured). */
const plainRows = (value: unknown, { flattenedFields = [] }: Shape, path: string): unknown => {
  if (value === undefined) return value
  // The form sends the number of rows where there is none.
  if (isEmpty(value) || value === 0) return []
  if (!Array.isArray(value)) return refuse(path)
  return value.map((row: unknown, index) => plainRow(row, flattenedFields, `${path}.${index}`))
}

const plainRow = (row: unknown, fields: readonly Shape[], path: string): Data => {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return refuse(path)
  const { id } = row as { id?: unknown }
  if (!isEmpty(id) && !(typeof id === 'string' && ROW_ID.test(id))) return refuse(`${path}.id`)
  const plain = plainData(row as Data, fields, path)
  // What no field is of is not stored, but rules and the log would see it.
  const names = new Set(['id', ...fields.map(({ name }) => name)])
  return Object.fromEntries(Object.entries(plain).filter(([name]) => names.has(name)))
}

const READ_AS: Record<string, (value: unknown, field: Shape, path: string) => unknown> = {
  relationship: plainRelation,
  upload: plainRelation,
  number: (value, _field, path) => plainNumber(value, path),
  text: plainText,
  textarea: plainText,
  email: plainText,
  date: (value, _field, path) => plainInstant(value, path),
  checkbox: (value, _field, path) => plainFlag(value, path),
  select: plainChoice,
  richText: (value, _field, path) => plainRichText(value, path),
  array: plainRows,
  group: (value, { flattenedFields = [] }, path) =>
    value === undefined ? value : plainRow(value, flattenedFields, path),
}

/**
 * Of `unit.id` and `items.0.files` Payload makes a relation and rows, but only after every rule has looked:
 * a row went to a foreign unit, and forty thousand such names kept the server for seven seconds (measured).
 *
 * @throws RuleViolation `field.invalid` with the path of the first such name
 */
export const refuseDotted = (data: Data, path: string): void => {
  const dotted = Object.keys(data).find((key) => key.includes('.'))
  if (dotted !== undefined) refuse(placeOf(path, dotted))
}

const plainData = (data: Data, fields: readonly Shape[], path: string): Data => {
  refuseDotted(data, path)
  const plain = { ...data }
  for (const field of fields) {
    const { name = '', type = '' } = field
    if (!Object.hasOwn(plain, name)) continue
    const place = placeOf(path, name)
    if (isLong(plain[name])) refuse(place)
    if (Object.hasOwn(READ_AS, type)) plain[name] = READ_AS[type]?.(plain[name], field, place)
  }
  return plain
}

const readData = (data: Data, fields: readonly Shape[]): Data => {
  assertStorable(data)
  const plain = plainData(data, fields, '')
  if (holdsMany(plain)) throw new RuleViolation('request.tooLarge')
  return plain
}

/**
 * Reads what a client sent in the shapes that the fields have, before any rule looks at it: a
 * relation is an id, a number a number, a text one that the database can hold, a flag yes or no, a choice
 * and an instant one that there is, rows and a choice of several a list of no more than a form holds,
 * and no name leads by dots into another field.
 * Payload turns other shapes into these later, when the rules have already been asked.
 * @throws RuleViolation `field.invalid` with the path of the field, `request.tooLarge`
 */
export const guardData: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
}) => {
  if (overrideAccess || !WRITES.includes(operation)) return
  const { data } = args as { data: Data }
  Object.assign(args, { data: readData(data, collection.flattenedFields as Shape[]) })
}

/**
 * The same for settings, whose body may be anything yet: of a record, `stripServerFields` has seen that it
 * is an object.
 * @throws RuleViolation `request.malformed` when the body is no object, `request.tooLarge`
 */
export const guardSettings: GlobalBeforeOperationHook = ({
  args,
  global,
  operation,
  overrideAccess,
}) => {
  if (overrideAccess || operation !== 'update') return
  const { data } = args as { data?: unknown }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new RuleViolation('request.malformed')
  Object.assign(args, { data: readData(data as Data, global.flattenedFields as Shape[]) })
}
