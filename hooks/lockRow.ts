import type { PayloadRequest } from 'payload'

import { findRecordRule, type ParentRule } from '@/domain/records'
import { RuleViolation } from '@/domain/violation'

import { columnOf, queryRows, type Row, sql, tableOf } from './transaction'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export const isId = (value: unknown): value is string =>
  typeof value === 'string' && UUID.test(value)

/**
 * `share`: others may read-lock it too, changes wait. `change`: for writing; rows that only refer to
 * it may still be added, so that a notice to a person does not wait for an edit of that person.
 * `remove`: not even that.
 */
const STRENGTH = {
  share: sql`FOR SHARE`,
  change: sql`FOR NO KEY UPDATE`,
  remove: sql`FOR UPDATE`,
}
type Strength = keyof typeof STRENGTH

/** Locks one row until the transaction ends and returns it as stored; nothing when it is not there. */
export const lockById = async (
  req: PayloadRequest,
  slug: string,
  id: unknown,
  strength: Strength = 'change',
): Promise<Row | null> => {
  if (!isId(id)) return null
  const [row] = await queryRows<Row>(
    req,
    sql`SELECT * FROM ${sql.identifier(tableOf(slug))} WHERE id = ${id} ${STRENGTH[strength]}`,
  )
  return row ?? null
}

export type LockedRecord = { row: Row; parent: Row | null }

const lockParentOf = async (
  req: PayloadRequest,
  child: { slug: string; id: string; rule: ParentRule },
): Promise<Row | null> => {
  const [parent] = await queryRows<Row>(
    req,
    sql`SELECT * FROM ${sql.identifier(tableOf(child.rule.slug))} WHERE id = (
      SELECT ${sql.identifier(columnOf(child.rule.field))}
      FROM ${sql.identifier(tableOf(child.slug))} WHERE id = ${child.id})
    ${STRENGTH[child.rule.shared ? 'share' : 'change']}`,
  )
  return parent ?? null
}

/**
 * Locks a record for a change: its parent first, then itself, always in this order.
 *
 * It runs in `beforeOperation`, inside the transaction and before Payload reads the document.
 * Without it a concurrent edit writes its stale copy back and silently unlocks a plan: 20 of 20
 * runs; a lock taken any later loses the edit instead (docs/decisions/0005-row-lock-first.md).
 * @throws RuleViolation `workflow.lostRace` when the record moved to another parent meanwhile
 */
export const lockRecord = async (
  req: PayloadRequest,
  slug: string,
  id: unknown,
  strength: Strength = 'change',
): Promise<LockedRecord | null> => {
  if (!isId(id)) return null
  const rule = findRecordRule(slug)?.parent
  const parent = rule ? await lockParentOf(req, { slug, id, rule }) : null
  const row = await lockById(req, slug, id, strength)
  if (!row) return null
  if (rule && (row[columnOf(rule.field)] ?? null) !== (parent?.id ?? null))
    throw new RuleViolation('workflow.lostRace')
  return { row, parent }
}

/** The record and its parent as they are now, without a lock: for looking, never for deciding. */
export const findRecord = async (
  req: PayloadRequest,
  slug: string,
  id: unknown,
): Promise<LockedRecord | null> => {
  const row = await findRow(req, slug, id)
  if (!row) return null
  const rule = findRecordRule(slug)?.parent
  return { row, parent: rule ? await findRow(req, rule.slug, row[columnOf(rule.field)]) : null }
}

/** The status that a record has before its lock is waited for: what the person acts upon. */
export const findStatus = async (
  req: PayloadRequest,
  slug: string,
  id: string,
): Promise<string | null> => (await findRow(req, slug, id))?.status as string | null

const findRow = async (req: PayloadRequest, slug: string, id: unknown): Promise<Row | null> => {
  if (!isId(id)) return null
  const [row] = await queryRows<Row>(
    req,
    sql`SELECT * FROM ${sql.identifier(tableOf(slug))} WHERE id = ${id}`,
  )
  return row ?? null
}
