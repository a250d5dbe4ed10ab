import type { CollectionBeforeDeleteHook, CollectionSlug, PayloadRequest } from 'payload'

import { watchRows } from './audit/watchRows'
import { queueJob } from './queueJob'
import { columnOf, queryRows, sql, tableOf } from './transaction'

/** What has no meaning without its parent goes with it; without this it would stay behind, orphaned. */
const CHILDREN: Partial<Record<string, readonly { slug: CollectionSlug; field: string }[]>> = {
  plans: [{ slug: 'plan-items', field: 'plan' }],
  reports: [
    { slug: 'recommendations', field: 'report' },
    { slug: 'findings', field: 'report' },
  ],
  findings: [{ slug: 'recommendations', field: 'finding' }],
}

type Query = ReturnType<typeof sql>

const PROVEN = ['activity-logs', 'findings', 'recommendations', 'follow-ups']

type Doomed = { slug: CollectionSlug; ids: Query; cause: string }

/** The files of these records, row and bytes; one that is left behind would still be read by the unit. */
const deleteEvidence = async (req: PayloadRequest, { slug, ids, cause }: Doomed): Promise<void> => {
  if (!PROVEN.includes(slug)) return
  const column = sql.identifier(`${tableOf(slug)}_id`)
  const where = sql`t.id IN (
    SELECT parent_id FROM evidence_rels WHERE path = 'parent' AND ${column} IN (${ids}))`
  const removed = await watchRows(req, { slug: 'evidence', where, cause }, () =>
    queryRows<{ key: string | null }>(
      req,
      sql`DELETE FROM evidence t WHERE ${where} RETURNING storage_key AS key`,
    ),
  )
  for (const { key } of removed) if (key) await queueJob(req, 'remove-file', { key })
}

const VERSIONED = ['findings', 'recommendations']

/** Their history names the parent and may not be without it: the database would refuse to empty it. */
const deleteHistory = async (
  req: PayloadRequest,
  { slug, field, id }: { slug: string; field: string; id: unknown },
): Promise<void> => {
  if (!VERSIONED.includes(slug)) return
  await queryRows(
    req,
    sql`DELETE FROM ${sql.identifier(`_${tableOf(slug)}_v`)}
      WHERE ${sql.identifier(`version_${columnOf(field)}`)} = ${id}`,
  )
}

/** Deletes, with a draft that is given up, its rows and files. The record itself is locked. */
export const deleteChildren: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const cause = `${collection.slug}.delete`
  for (const { slug, field } of CHILDREN[collection.slug] ?? []) {
    const table = sql.identifier(tableOf(slug))
    const where = sql`t.${sql.identifier(columnOf(field))} = ${id}`
    await deleteHistory(req, { slug, field, id })
    await deleteEvidence(req, { slug, ids: sql`SELECT t.id FROM ${table} t WHERE ${where}`, cause })
    await watchRows(req, { slug, where, cause }, () =>
      queryRows(req, sql`DELETE FROM ${table} t WHERE ${where}`),
    )
  }
  await deleteEvidence(req, { slug: collection.slug, ids: sql`${id}::uuid`, cause })
}
