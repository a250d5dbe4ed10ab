import { createHash } from 'node:crypto'

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

/** A relation by its id, whether Payload has filled in the related document or not. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object' || value === null) return value
  if ('createdAt' in value && idOf(value) !== null) return idOf(value)
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]))
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
    const [was, is] = [plain(before?.[field]), plain(after?.[field])]
    if (isSame(was, is)) continue
    const now = valueTold(field, is)
    changes[field] = [valueTold(field, was), told.hasVersions ? compact(now) : now]
  }
  return changes
}
