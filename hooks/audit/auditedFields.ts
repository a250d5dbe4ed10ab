import type { SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'

type Config = Pick<SanitizedCollectionConfig | SanitizedGlobalConfig, 'flattenedFields'>

/** Follow from the row itself, or are no value of the record. */
const UNTOLD = ['id', 'createdAt', 'updatedAt']
const HOLDS_NO_VALUE = ['join', 'ui']

/** Names of the stored fields of a record. */
export const fieldsOf = ({ flattenedFields }: Config): string[] =>
  flattenedFields
    .filter((field) => !HOLDS_NO_VALUE.includes(field.type))
    .filter((field) => !('virtual' in field && field.virtual))
    .map(({ name }) => name)
    .filter((name) => !UNTOLD.includes(name))

/** What a record is called. */
export const titleOf = (
  { admin }: SanitizedCollectionConfig,
  doc: Record<string, unknown>,
): string | null => {
  const title = doc[admin.useAsTitle ?? 'id']
  return typeof title === 'string' ? title : null
}
