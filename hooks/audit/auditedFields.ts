import type { FlattenedField, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'

type Config = Pick<
  SanitizedCollectionConfig | SanitizedGlobalConfig,
  'flattenedFields' | 'versions'
>

/** What is told of a record: its fields, and whether the words of a long value stand elsewhere. */
export type Told = { fields: FlattenedField[]; hasVersions: boolean }

/** Follow from the row itself, or are no value of the record. */
const UNTOLD = ['id', 'createdAt', 'updatedAt']
const HOLDS_NO_VALUE = ['join', 'ui']

/** The stored fields of a record. */
export const toldOf = ({ flattenedFields, versions }: Config): Told => ({
  hasVersions: Boolean(versions),
  fields: flattenedFields
    .filter((field) => !HOLDS_NO_VALUE.includes(field.type))
    .filter((field) => !('virtual' in field && field.virtual))
    .filter(({ name }) => !UNTOLD.includes(name)),
})

/** What a record is called. */
export const titleOf = (
  { admin }: SanitizedCollectionConfig,
  doc: Record<string, unknown>,
): string | null => {
  const title = doc[admin.useAsTitle ?? 'id']
  return typeof title === 'string' ? title : null
}
