import { queryRows, sql } from '@/hooks/transaction'
import { localRequest } from '@/seed/localRequest'
import type { Stage } from '@/seed/stage'

/** The activity that a plan row became when its plan was locked. */
export const activityOfItem = async ({ payload }: Stage, item: string): Promise<string> => {
  const [row] = await queryRows<{ activity: string }>(
    localRequest(payload),
    sql`SELECT activity_id AS activity FROM plan_items WHERE id = ${item}`,
  )
  if (!row?.activity) throw new Error(`demo data: plan row ${item} has no activity`)
  return row.activity
}

/** Receipts of a report with the code of their OPD, in the order of the codes. */
export const receiptsOf = ({ payload }: Stage, report: string) =>
  queryRows<{ id: string; code: string }>(
    localRequest(payload),
    sql`SELECT r.id, o.code FROM report_receipts r JOIN opds o ON o.id = r.opd_id
      WHERE r.report_id = ${report} ORDER BY o.code`,
  )

/** Whether nothing in a report is left to do. */
export const isSettled = async ({ payload }: Stage, report: string): Promise<boolean> => {
  const open = await queryRows(
    localRequest(payload),
    sql`SELECT 1 FROM recommendations
      WHERE report_id = ${report} AND status NOT IN ('done', 'not-actionable') LIMIT 1`,
  )
  return open.length === 0
}
