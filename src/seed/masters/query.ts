import type { Payload } from 'payload'

import { queryRows, sql } from '@/hooks/transaction'
import { localRequest } from '@/seed/localRequest'

type Table = 'holidays' | 'finding_codes' | 'recommendation_codes' | 'oversight_types' | 'opds'

const snakeCase = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/**
 * Puts shipped data into a master table with one statement: three hundred creates would take longer
 * than all else that the masters need. What the database asks of a row holds all the same.
 *
 * @param rows values by field, a relation as `<field>Id`
 * @throws the database's error when a value is missing, not in its enum, or there already
 */
export const insertMasters = async (
  payload: Payload,
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
    localRequest(payload),
    sql`INSERT INTO ${target} (${columns}) SELECT ${columns}
      FROM jsonb_populate_recordset(NULL::${target}, ${JSON.stringify(inColumns)}::jsonb)`,
  )
}
