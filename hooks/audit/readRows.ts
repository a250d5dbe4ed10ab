import type { CollectionSlug, FlattenedField } from 'payload'

import { type Asking, columnOf, queryRows, type Row, sql, tableOf } from '@/hooks/transaction'

type Query = ReturnType<typeof sql>
type Data = Record<string, unknown>

/** `startsOn` → `starts_on`. */
const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Lists, and a relation to records of several kinds. */
const isBeside = (field: FlattenedField): boolean =>
  field.type === 'array' ||
  (field.type === 'relationship' &&
    (Boolean(field.hasMany) || typeof field.relationTo !== 'string'))

/** Of which kind the related record is, told by the one column that names it. */
const relatedQuery = (table: string, name: string, slugs: readonly string[]): Query => {
  const kinds = slugs.map((slug) => {
    const column = sql`x.${sql.identifier(`${tableOf(slug)}_id`)}`
    return sql`WHEN ${column} IS NOT NULL
      THEN jsonb_build_object('relationTo', ${slug}::text, 'value', ${column})`
  })
  return sql`(SELECT CASE ${sql.join(kinds, sql` `)} END
    FROM ${sql.identifier(`${table}_rels`)} x WHERE x.parent_id = t.id AND x.path = ${name} LIMIT 1)`
}

/** What the database keeps in a table beside the record's. */
const besideQuery = (table: string, field: FlattenedField): Query => {
  if (field.type === 'relationship' && Array.isArray(field.relationTo) && !field.hasMany)
    return relatedQuery(table, field.name, field.relationTo)
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
  if (isBeside(field)) return row[field.name]
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
  const beside = fields
    .filter(isBeside)
    .map((field) => sql`, ${besideQuery(table, field)} AS ${sql.identifier(field.name)}`)
  const rows = await queryRows<Row>(
    req,
    sql`SELECT t.* ${sql.join(beside, sql``)} FROM ${sql.identifier(table)} t WHERE ${where}`,
  )
  return new Map(rows.map((row) => [row.id, fieldsOf(fields, row, '')]))
}
