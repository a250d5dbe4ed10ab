import type { PayloadRequest } from 'payload'

import type { PlainDate } from '@/domain/plainDate'
import { queryRows, sql } from '@/hooks/transaction'

/**
 * The OPDs that a report goes to: each with a finding or a recommendation in it; if there is none,
 * each that the activity visited when the report was handed in. Whoever changes the activity after
 * that does not send elsewhere what was approved.
 */
const receiversOf = async (req: PayloadRequest, report: string): Promise<string[]> => {
  const named = await queryRows<{ opd: string }>(
    req,
    sql`SELECT opd_id AS opd FROM findings WHERE report_id = ${report}
      UNION SELECT opd_id FROM recommendations WHERE report_id = ${report} ORDER BY 1`,
  )
  if (named.length > 0) return named.map(({ opd }) => opd)
  const visited = await queryRows<{ opd: string }>(
    req,
    sql`SELECT DISTINCT opds_id AS opd FROM reports_rels
      WHERE parent_id = ${report} AND path = 'opds' ORDER BY 1`,
  )
  return visited.map(({ opd }) => opd)
}

/** Makes the receipt of one OPD for a report, unless it has one. */
export const ensureReceipt = async (
  req: PayloadRequest,
  { report, opd, sentOn }: { report: string; opd: string; sentOn: PlainDate },
): Promise<void> => {
  await queryRows(
    req,
    sql`INSERT INTO report_receipts
        (id, status, title, report_id, opd_id, unit_id, activity_id, sent_on, created_at, updated_at)
      SELECT gen_random_uuid(), 'sent', left(r.title, 400), r.id, ${opd}, r.unit_id, r.activity_id,
        ${sentOn}, now(), now() FROM reports r WHERE r.id = ${report}
      ON CONFLICT (report_id, opd_id) DO NOTHING`,
  )
}

/** Lets an OPD read the head of a report. */
export const addReader = async (
  req: PayloadRequest,
  { table, id, opd }: { table: 'reports' | 'findings'; id: string; opd: string },
): Promise<void> => {
  const rels = sql.identifier(`${table}_rels`)
  await queryRows(
    req,
    sql`INSERT INTO ${rels} ("order", parent_id, path, opds_id)
      SELECT coalesce(max("order"), 0) + 1, ${id}, 'readers', ${opd}
      FROM ${rels} WHERE parent_id = ${id} AND path = 'readers'
      HAVING count(*) FILTER (WHERE opds_id = ${opd}) = 0`,
  )
}

const readersOfFindings = async (req: PayloadRequest, report: string): Promise<void> => {
  await queryRows(
    req,
    sql`INSERT INTO findings_rels ("order", parent_id, path, opds_id)
      SELECT row_number() OVER (PARTITION BY finding ORDER BY opd), finding, 'readers', opd FROM (
        SELECT id AS finding, opd_id AS opd FROM findings WHERE report_id = ${report}
        UNION SELECT finding_id, opd_id FROM recommendations WHERE report_id = ${report}) pairs`,
  )
}

/**
 * Opens a distributed report to its OPDs: a receipt each, the head of the report, their own findings
 * and recommendations. Set by set, however many there are.
 */
export const release = async (
  req: PayloadRequest,
  { report, today }: { report: string; today: PlainDate },
): Promise<string[]> => {
  const opds = await receiversOf(req, report)
  for (const opd of opds) {
    await ensureReceipt(req, { report, opd, sentOn: today })
    await addReader(req, { table: 'reports', id: report, opd })
  }
  await readersOfFindings(req, report)
  await queryRows(
    req,
    sql`UPDATE recommendations SET released_to_id = opd_id, distributed_on = ${today},
      updated_at = now() WHERE report_id = ${report}`,
  )
  return opds
}
