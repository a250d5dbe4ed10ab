import type { CollectionBeforeDeleteHook, CollectionSlug, PayloadRequest } from 'payload'

import { assertDeletable } from '@/domain/workflow'
import { findWorkflow } from '@/domain/workflows'

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

/** The evidence of these records of one kind, as `t`. */
const filesOf = ({ slug, ids }: Doomed): Query => sql`t.id IN (
  SELECT parent_id FROM evidence_rels
  WHERE path = 'parent' AND ${sql.identifier(`${tableOf(slug)}_id`)} IN (${ids}))`

const OF_REPORT = ['findings', 'recommendations']

/**
 * What was handed in with a report has been judged, and may have been approved: its proof outlives
 * the finding that is taken out of the report since, as a file of the activity. Only the staff reads
 * it there, and nobody deletes it (`hooks/evidence/evidenceHooks.ts`).
 */
const keepSubmitted = async (req: PayloadRequest, doomed: Doomed): Promise<void> => {
  if (!OF_REPORT.includes(doomed.slug)) return
  const column = sql.identifier(`${tableOf(doomed.slug)}_id`)
  const submitted = await queryRows<{ id: string }>(
    req,
    sql`SELECT t.id FROM evidence t JOIN evidence_rels x ON x.parent_id = t.id AND x.path = 'parent'
      JOIN ${sql.identifier(tableOf(doomed.slug))} d ON d.id = x.${column}
      JOIN reports r ON r.id = d.report_id
      WHERE r.submitted_at IS NOT NULL AND ${filesOf(doomed)}`,
  )
  if (submitted.length === 0) return
  const files = sql.join(
    submitted.map(({ id }) => sql`${id}::uuid`),
    sql`, `,
  )
  const moved = { slug: 'evidence', where: sql`t.id IN (${files})`, cause: doomed.cause } as const
  await watchRows(req, moved, () =>
    queryRows(
      req,
      sql`WITH kept AS (
          UPDATE evidence t SET finding_id = NULL WHERE ${moved.where} RETURNING t.id, t.activity_id)
        UPDATE evidence_rels x SET ${column} = NULL, activities_id = kept.activity_id FROM kept
        WHERE x.parent_id = kept.id AND x.path = 'parent'`,
    ),
  )
}

/** The files of these records, row and bytes; one that is left behind would still be read by the unit. */
const deleteEvidence = async (req: PayloadRequest, doomed: Doomed): Promise<void> => {
  if (!PROVEN.includes(doomed.slug)) return
  await keepSubmitted(req, doomed)
  const where = filesOf(doomed)
  const removed = await watchRows(req, { slug: 'evidence', where, cause: doomed.cause }, () =>
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

/** What could not be deleted by itself does not go with its parent: the inspektur has closed it. */
const assertOpen = async (req: PayloadRequest, slug: CollectionSlug, where: Query) => {
  const workflow = findWorkflow(slug)
  if (!workflow) return
  const states = await queryRows<{ status: string }>(
    req,
    sql`SELECT DISTINCT t.status FROM ${sql.identifier(tableOf(slug))} t WHERE ${where}`,
  )
  for (const { status } of states) assertDeletable(workflow, status)
}

/** Deletes, with a draft that is given up, its rows and files. The record itself is locked. */
export const deleteChildren: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const cause = `${collection.slug}.delete`
  for (const { slug, field } of CHILDREN[collection.slug] ?? []) {
    const table = sql.identifier(tableOf(slug))
    const where = sql`t.${sql.identifier(columnOf(field))} = ${id}`
    await assertOpen(req, slug, where)
    await deleteHistory(req, { slug, field, id })
    await deleteEvidence(req, { slug, ids: sql`SELECT t.id FROM ${table} t WHERE ${where}`, cause })
    await watchRows(req, { slug, where, cause }, () =>
      queryRows(req, sql`DELETE FROM ${table} t WHERE ${where}`),
    )
  }
  await deleteEvidence(req, { slug: collection.slug, ids: sql`${id}::uuid`, cause })
}
