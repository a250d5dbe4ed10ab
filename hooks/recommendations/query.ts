import type { PayloadRequest } from 'payload'

import { remaining } from '@/domain/money'
import type { Reopened, Verdict, VerdictEntry } from '@/domain/recommendations/status'
import { queryRows, type Row, sql } from '@/hooks/transaction'

type VerdictRow = {
  verdict: Verdict
  verified_at: Date | string
  confirmed_at: Date | string | null
  verified_amount: string | null
  rejected_amount: string | null
  status: string
}

const iso = (value: Date | string | null): string | null =>
  value === null ? null : new Date(value).toISOString()

export type VerdictRecord = VerdictEntry & { amount: number }

/** Verdicts on the evidence of a recommendation, oldest first, with the deposits that count of them. */
export const verdictsOf = async (
  req: PayloadRequest,
  recommendation: string,
): Promise<VerdictRecord[]> => {
  const rows = await queryRows<VerdictRow>(
    req,
    sql`SELECT verdict, verified_at, confirmed_at, verified_amount, rejected_amount, status
      FROM follow_ups
      WHERE recommendation_id = ${recommendation} AND kind = 'evidence' AND verdict IS NOT NULL
        AND status IN ('verified', 'confirmed') ORDER BY verified_at`,
  )
  return rows.map((row) => ({
    verdict: row.verdict,
    verifiedAt: iso(row.verified_at) ?? '',
    confirmedAt: row.status === 'confirmed' ? iso(row.confirmed_at) : null,
    amount: Number(row.verified_amount ?? 0) - Number(row.rejected_amount ?? 0),
  }))
}

/** When the recommendation was last reopened, and when from done, by the log. */
export const reopenedOf = async (
  req: PayloadRequest,
  recommendation: string,
): Promise<Reopened> => {
  const [row] = await queryRows<Record<'at' | 'undone', Date | string | null>>(
    req,
    sql`SELECT max(created_at) AS at,
      max(created_at) FILTER (WHERE changes->'status'->>0 = 'done') AS undone
      FROM audit_log WHERE record = ${recommendation} AND action = 'reopen'`,
  )
  return { reopenedAt: iso(row?.at ?? null), undoneAt: iso(row?.undone ?? null) }
}

/**
 * Whether the decision on the money that remains still stands, by the log: what let a recommendation be
 * done that the inspektur has reopened since is decided anew.
 */
const isDecisionStanding = async (
  req: PayloadRequest,
  recommendation: string,
): Promise<boolean> => {
  const overruled = await queryRows(
    req,
    sql`SELECT 1 FROM audit_log WHERE record = ${recommendation} AND action = 'reopen'
      AND changes->'status'->>0 = 'done' AND NOT EXISTS (
        SELECT 1 FROM audit_log d WHERE d.record = ${recommendation}
          AND d.action = 'decide-remainder' AND d.created_at > audit_log.created_at) LIMIT 1`,
  )
  return overruled.length === 0
}

/** Which of these files are not proof of this record. */
export const foreignFiles = async (
  req: PayloadRequest,
  { files, column, id }: { files: readonly string[]; column: string; id: string },
): Promise<string[]> => {
  if (files.length === 0) return []
  const own = await queryRows<{ parent_id: string }>(
    req,
    sql`SELECT parent_id FROM evidence_rels
      WHERE path = 'parent' AND ${sql.identifier(column)} = ${id}`,
  )
  const known = new Set(own.map(({ parent_id }) => parent_id))
  return files.filter((file) => !known.has(file))
}

/** Whether a decision that still stands covers the money left once these deposits count. */
export const isRemainderDecided = async (
  req: PayloadRequest,
  recommendation: Row,
  deposits: readonly number[],
): Promise<boolean> => {
  const left = remaining({ value: Number(recommendation.value ?? 0), deposits })
  // A decision on less than what remains leaves money that nobody decided on.
  const isCovered = Number(recommendation.remainder_amount ?? 0) >= left
  if (!recommendation.remainder_decided_on || !isCovered) return false
  return isDecisionStanding(req, recommendation.id)
}
