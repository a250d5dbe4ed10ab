import type { PoolClient } from 'pg'

import { ADVISORY_LOCKS } from '@/database/advisoryLocks'
import { type Sealable, sealableOf } from '@/domain/audit/canonicalJson'

const COLUMNS = `'id', l.id, 'actor', l.actor_id, 'actorName', l.actor_name,
  'action', l.action, 'collection', l.collection, 'record', l.record, 'title', l.title,
  'note', l.note, 'causedBy', l.caused_by, 'changes', l.changes,
  'createdAt', to_char(l.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'updatedAt', to_char(l.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/**
 * A line of the log as it is sealed: every column, times in UTC to the millisecond that is stored.
 * A change of this text breaks every seal that was made before; so what came later is named only
 * where there is something to name.
 */
const LINE = `CASE WHEN l.acting_as IS NULL THEN json_build_object(${COLUMNS})
  ELSE json_build_object(${COLUMNS}, 'actingAs', l.acting_as) END::text`

export type WaitingLine = { no: string; rowId: string; line: Sealable }
export type StoredSeal = { sealNo: number; hash: Buffer }
type SealRow = { seal_no: string; row_id: string; line: string | null; hash: Buffer; mac: Buffer }

/** Whether this transaction may seal; another that seals now makes it say no. */
export const maySeal = async (client: PoolClient): Promise<boolean> => {
  const { rows } = await client.query<{ free: boolean }>(
    'SELECT pg_try_advisory_xact_lock($1) AS free',
    [ADVISORY_LOCKS.sealing],
  )
  return rows[0]?.free === true
}

export const lastSealOf = async (client: Pick<PoolClient, 'query'>): Promise<StoredSeal | null> => {
  const { rows } = await client.query<{ seal_no: string; hash: Buffer }>(
    'SELECT seal_no, hash FROM audit_seals ORDER BY seal_no DESC LIMIT 1',
  )
  return rows[0] ? { sealNo: Number(rows[0].seal_no), hash: rows[0].hash } : null
}

/** Lines that wait for their seal, in the order in which they were written. */
export const waitingLines = async (client: PoolClient, limit: number): Promise<WaitingLine[]> => {
  const { rows } = await client.query<{ no: string; row_id: string; line: string }>(
    `SELECT w.no, w.row_id, ${LINE} AS line FROM audit_unsealed w
      JOIN audit_log l ON l.id = w.row_id
      WHERE NOT EXISTS (SELECT 1 FROM audit_seals s WHERE s.row_id = w.row_id)
      ORDER BY w.no LIMIT $1`,
    [limit],
  )
  return rows.map(({ no, row_id, line }) => ({ no, rowId: row_id, line: sealableOf(line) }))
}

type NewSeal = { no: string; sealNo: number; rowId: string; hash: Buffer; mac: Buffer }

/** Stores seals and takes their lines off the waiting list. */
export const storeSeals = async (client: PoolClient, seals: readonly NewSeal[]): Promise<void> => {
  await client.query(
    `INSERT INTO audit_seals (seal_no, row_id, hash, mac)
      SELECT * FROM unnest($1::bigint[], $2::uuid[], $3::bytea[], $4::bytea[])`,
    [
      seals.map(({ sealNo }) => sealNo),
      seals.map(({ rowId }) => rowId),
      seals.map(({ hash }) => hash),
      seals.map(({ mac }) => mac),
    ],
  )
  await client.query('DELETE FROM audit_unsealed WHERE no = ANY($1::bigint[])', [
    seals.map(({ no }) => no),
  ])
}

/** The seals after a number, in their order, each with its line as it is now. */
export const sealsAfter = async (
  client: Pick<PoolClient, 'query'>,
  { sealNo, limit }: { sealNo: number; limit: number },
) => {
  const { rows } = await client.query<SealRow>(
    `SELECT s.seal_no, s.row_id, s.hash, s.mac,
        CASE WHEN l.id IS NULL THEN NULL ELSE ${LINE} END AS line
      FROM audit_seals s LEFT JOIN audit_log l ON l.id = s.row_id
      WHERE s.seal_no > $1 ORDER BY s.seal_no LIMIT $2`,
    [sealNo, limit],
  )
  return rows.map(({ seal_no, row_id, line, hash, mac }) => ({
    sealNo: Number(seal_no),
    rowId: row_id,
    line: line === null ? null : sealableOf(line),
    hash,
    mac,
  }))
}

/** A line that nothing will seal: it was taken off the waiting list, or is gone before its seal. */
export const findStray = async (
  client: Pick<PoolClient, 'query'>,
): Promise<{ rowId: string; isGone: boolean } | null> => {
  const { rows } = await client.query<{ row_id: string; gone: boolean }>(
    `SELECT l.id AS row_id, false AS gone FROM audit_log l
      WHERE NOT EXISTS (SELECT 1 FROM audit_seals s WHERE s.row_id = l.id)
        AND NOT EXISTS (SELECT 1 FROM audit_unsealed w WHERE w.row_id = l.id)
      UNION ALL
      SELECT w.row_id, true FROM audit_unsealed w
      WHERE NOT EXISTS (SELECT 1 FROM audit_log l WHERE l.id = w.row_id) LIMIT 1`,
  )
  return rows[0] ? { rowId: rows[0].row_id, isGone: rows[0].gone } : null
}

export const countWaiting = async (client: Pick<PoolClient, 'query'>): Promise<number> => {
  const { rows } = await client.query<{ count: string }>(
    'SELECT count(*) AS count FROM audit_unsealed',
  )
  return Number(rows[0]?.count ?? 0)
}
