import type { CollectionSlug, FlattenedField } from 'payload'

import { type Asking, columnOf, queryRows, type Row, sql, tableOf } from '@/hooks/transaction'

type Query = ReturnType<typeof sql>
type Data = Record<string, unknown>

/** `startsOn` → `starts_on`. */
const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const isList = (field: FlattenedField): boolean =>
  field.type === 'array' || (field.type === 'relationship' && Boolean(field.hasMany))

/** What a list holds, which the database keeps in a table beside the record's. */
const listQuery = (table: string, field: FlattenedField): Query => {
  if (field.type === 'relationship' && typeof field.relationTo === 'string')
    return sql`(SELECT jsonb_agg(x.${sql.identifier(`${tableOf(field.relationTo)}_id`)} ORDER BY x."order")
      FROM ${sql.identifier(`${table}_rels`)} x WHERE x.parent_id = t.id AND x.path = ${field.name})`
  return sql`(SELECT jsonb_agg(to_jsonb(x) - '_order' - '_parent_id' - 'id' ORDER BY x._order)
    FROM ${sql.identifier(`${table}_${snake(field.name)}`)} x WHERE x._parent_id = t.id)`
}

const valueOf = (field: FlattenedField, row: Data, prefix: string): unknown => {
  if (field.type === 'group')
    return fieldsOf(field.flattenedFields, row, `${prefix}${snake(field.name)}_`)
  if (field.type === 'array')
    return (row[field.name] as Data[] | null)?.map((part) =>
      fieldsOf(field.flattenedFields, part, ''),
    )
  if (isList(field)) return row[field.name]
  return row[`${prefix}${field.type === 'relationship' ? columnOf(field.name) : snake(field.name)}`]
}

const fieldsOf = (fields: readonly FlattenedField[], row: Data, prefix: string): Data =>
  Object.fromEntries(fields.map((field) => [field.name, valueOf(field, row, prefix)]))

/**
 * Records as stored, in the shape that Payload gives them, by id; read with one statement however
 * many they are.
 *
 * @param where condition on the columns of the table `t`
 */
export const readRows = async (
  req: Asking,
  slug: CollectionSlug,
  where: Query,
): Promise<Map<string, Data>> => {
  const fields = req.payload.collections[slug].config.flattenedFields
  const table = tableOf(slug)
  const lists = fields
    .filter(isList)
    .map((field) => sql`, ${listQuery(table, field)} AS ${sql.identifier(field.name)}`)
  const rows = await queryRows<Row>(
    req,
    sql`SELECT t.* ${sql.join(lists, sql``)} FROM ${sql.identifier(table)} t WHERE ${where}`,
  )
  return new Map(rows.map((row) => [row.id, fieldsOf(fields, row, '')]))
}
