import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { columnOf, queryRows, sql, tableOf } from './transaction'

/** What has no meaning without its parent goes with it; without this it would stay behind, orphaned. */
const CHILDREN: Partial<Record<string, readonly { slug: string; field: string }[]>> = {
  plans: [{ slug: 'plan-items', field: 'plan' }],
  reports: [
    { slug: 'recommendations', field: 'report' },
    { slug: 'findings', field: 'report' },
  ],
  findings: [{ slug: 'recommendations', field: 'finding' }],
}

const deleteEvidence = async (req: PayloadRequest, slug: string, id: unknown): Promise<void> => {
  const column = sql.identifier(`${tableOf(slug)}_id`)
  await queryRows(
    req,
    sql`DELETE FROM evidence WHERE id IN (
      SELECT parent_id FROM evidence_rels WHERE path = 'parent' AND ${column} = ${id})`,
  )
}

const PROVEN = ['activity-logs', 'findings', 'recommendations', 'follow-ups']

/** Deletes, with a draft that is given up, its rows and files. The record itself is locked. */
export const deleteChildren: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  for (const { slug, field } of CHILDREN[collection.slug] ?? [])
    await queryRows(
      req,
      sql`DELETE FROM ${sql.identifier(tableOf(slug))}
        WHERE ${sql.identifier(columnOf(field))} = ${id}`,
    )
  if (PROVEN.includes(collection.slug)) await deleteEvidence(req, collection.slug, id)
}
