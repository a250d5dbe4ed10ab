import { createHash } from 'node:crypto'

import type { FlattenedField } from 'payload'

import { idOf, isSame } from '@/hooks/changedFields'

import type { Told } from './auditedFields'

/** Before and after of each field that changed, by its name; what was not there is null. */
export type Changes = Record<string, [before: unknown, after: unknown]>

type Data = Record<string, unknown>

/** What the log says in place of a value that nobody may read in it. */
const REDACTED = '[dirahasiakan]'

/** Never in the log, whatever they hold; a file is named by its storage key, and so is its address. */
const SECRET =
  /^(password|currentPassword|hash|salt|sessions|resetPassword.*|loginAttempts|lockUntil|storageKey|filename|url)$/

const VALUE_CHARACTERS_MAX = 2_000

/**
 * A long new value of a record with versions is told by its length and SHA-256: its words stand there,
 * and whole in the line that tells of their end. What is deleted takes its versions with it, also those
 * of long before.
 */
const compact = (value: unknown): unknown => {
  const text = JSON.stringify(value)
  if (text.length <= VALUE_CHARACTERS_MAX) return value
  return { characters: text.length, sha256: createHash('sha256').update(text).digest('hex') }
}

/** A related record by its id, whether Payload has filled it in or not; one of several kinds with its kind. */
const related = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(related)
  if (typeof value !== 'object' || value === null) return value
  return 'relationTo' in value && 'value' in value
    ? { ...value, value: related(value.value) }
    : (idOf(value) ?? value)
}

/**
 * A value as it is stored. Only what the field makes a relation is told by its id: of a text whose nodes
 * have ids of their own the log would tell those, and of another text with the same ids nothing.
 */
const plain = (value: unknown, field: FlattenedField): unknown => {
  if (value instanceof Date) return value.toISOString()
  if (field.type === 'relationship' || field.type === 'upload') return related(value)
  if (!('flattenedFields' in field)) return value
  const { flattenedFields } = field
  return Array.isArray(value)
    ? value.map((row) => plainRow(row, flattenedFields))
    : plainRow(value, flattenedFields)
}

const plainRow = (row: unknown, fields: readonly FlattenedField[]): unknown => {
  if (typeof row !== 'object' || row === null) return row
  const fieldOf = new Map(fields.map((field) => [field.name, field]))
  return Object.fromEntries(
    Object.entries(row).map(([name, part]) => {
      const field = fieldOf.get(name)
      return [name, field ? plain(part, field) : part]
    }),
  )
}

const valueTold = (field: string, value: unknown): unknown => {
  if (value === undefined || value === null) return null
  return SECRET.test(field) ? REDACTED : value
}

/**
 * What changed from one state of a record to the other.
 *
 * @param told what is compared
 * @param before the record as it was; nothing for one that is new
 * @param after the record as it is; nothing for one that was deleted
 */
export const changesOf = (told: Told, before: Data | null, after: Data | null): Changes => {
  const changes: Changes = {}
  for (const field of told.fields) {
    const { name } = field
    const [was, is] = [plain(before?.[name], field), plain(after?.[name], field)]
    if (isSame(was, is)) continue
    const now = valueTold(name, is)
    changes[name] = [valueTold(name, was), told.hasVersions ? compact(now) : now]
  }
  return changes
}
