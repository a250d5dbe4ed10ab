import type { PayloadRequest } from 'payload'

import { recordEvents } from '@/hooks/audit/recordEvents'
import { type Asking, queryRows, sql, tableOf } from '@/hooks/transaction'

type Table = 'holidays' | 'finding_codes' | 'recommendation_codes' | 'oversight_types' | 'opds'

const snakeCase = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/**
 * Puts shipped data into a master table with one statement: three hundred creates would take longer
 * than all else that the masters need. What the database asks of a row holds all the same; a row whose code or day
 * is there already is left out.
 *
 * @param rows values by field, a relation as `<field>Id`
 * @throws the database's error when a value is missing or not in its enum
 */
export const insertMasters = async (
  req: Asking,
  table: Table,
  rows: readonly Record<string, unknown>[],
): Promise<void> => {
  const inColumns = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [snakeCase(field), value])),
  )
  const names = [...new Set(inColumns.flatMap(Object.keys))]
  const columns = sql.join(
    names.map((name) => sql.identifier(name)),
    sql`, `,
  )
  const target = sql.identifier(table)
  await queryRows(
    req,
    sql`INSERT INTO ${target} (${columns}) SELECT ${columns}
      FROM jsonb_populate_recordset(NULL::${target}, ${JSON.stringify(inColumns)}::jsonb) ON CONFLICT DO NOTHING`,
  )
}

/** The same with one line in the audit log for the whole list. */
export const insertTold = async (
  req: PayloadRequest,
  { slug, title = null }: { slug: string; title?: string | null },
  rows: readonly Record<string, unknown>[],
): Promise<void> => {
  await insertMasters(req, tableOf(slug) as Table, rows)
  await recordEvents(req, [{ action: 'masters-loaded', collection: slug, title }])
}

/** Whether a master table, or the table of settings, holds any row (of those asked for). */
export const hasRows = async (
  req: Asking,
  slug: string,
  where: ReturnType<typeof sql> = sql`true`,
): Promise<boolean> => {
  const table = sql.identifier(tableOf(slug))
  return (await queryRows(req, sql`SELECT 1 FROM ${table} WHERE ${where} LIMIT 1`)).length > 0
}
