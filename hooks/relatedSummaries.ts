import type { CollectionConfig, Field } from 'payload'

type Asked = { args?: unknown; req: { payloadAPI?: string } }

/** May be of megabytes, and none of it tells which record is meant. */
const HEAVY = ['array', 'json', 'richText']

const namesOfHeavy = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap(({ fields: own }) => namesOfHeavy(own))
    if ('name' in field) return HEAVY.includes(field.type) ? [field.name] : []
    return 'fields' in field ? namesOfHeavy(field.fields) : []
  })

/**
 * What a record shows of itself in those that name it: all but its rows and long texts, of which a list
 * would repeat as many as it has rows (100 findings of one report were 330 MB, measured). Nothing when it
 * has none: to Payload an empty choice means the id alone.
 */
export const summaryOf = (
  fields: readonly Field[],
): CollectionConfig['defaultPopulate'] | undefined => {
  const heavy = namesOfHeavy(fields)
  return heavy.length === 0 ? undefined : Object.fromEntries(heavy.map((name) => [name, false]))
}

/** A caller of the API takes related records as they show themselves; our own pages may choose. */
export const relatedSummaries = ({ args, req }: Asked): void => {
  if (req.payloadAPI !== 'local') delete (args as { populate?: unknown }).populate
}
