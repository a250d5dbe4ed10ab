import type { CollectionBeforeDeleteHook } from 'payload'

import { RuleViolation } from '@/domain/violation'

import { lockById } from './lockRow'
import { queryRows, sql, tableOf } from './transaction'

type Reference = { table: string; column: string }

/**
 * A master that something refers to is not deleted: the database would silently empty the
 * reference. The references are read from the database itself, so that none is forgotten. The row
 * is locked first, so that no new one can appear meanwhile. What only belongs to it (its lists, its
 * history) does not refer to it; a kind of oversight whose group it is does.
 * @throws RuleViolation `field.inUse`
 */
export const refuseWhenUsed: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await lockById(req, collection.slug, id, 'remove')
  const references = await queryRows<Reference>(
    req,
    sql`SELECT c.conrelid::regclass::text AS table, a.attname AS column
      FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
      WHERE c.contype = 'f' AND c.confrelid = ${tableOf(collection.slug)}::regclass
        AND (a.attname NOT IN ('_parent_id', 'parent_id')
          OR a.attname = 'parent_id' AND c.conrelid = c.confrelid)
        AND c.conrelid::regclass::text NOT LIKE 'payload_%'`,
  )
  for (const { table, column } of references) {
    const used = await queryRows(
      req,
      sql`SELECT 1 FROM ${sql.identifier(table.replaceAll('"', ''))}
        WHERE ${sql.identifier(column)} = ${id} LIMIT 1`,
    )
    if (used.length > 0) throw new RuleViolation('field.inUse', { table })
  }
}
