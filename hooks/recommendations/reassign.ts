import type { PlainDate } from '@/domain/plainDate'
import { REPORT_CONTENT_OPEN } from '@/domain/reports/workflow'
import { RuleViolation } from '@/domain/violation'
import type { ActionRun } from '@/hooks/actionHandlers'
import { watchRows } from '@/hooks/audit/watchRows'
import { todayOf } from '@/hooks/context'
import { isId } from '@/hooks/lockRow'
import { tell, titleOf } from '@/hooks/queueNotices'
import { startClocksOf } from '@/hooks/reports/receiptHandlers'
import { addReader, ensureReceipt } from '@/hooks/reports/release'
import { queryRows, sql } from '@/hooks/transaction'

/** Whom it is for is what the reviewers read: while they have the report, nobody else changes it. */
export const opdStays = ({ parent, row }: ActionRun): Promise<RuleViolation[]> => {
  const isWithTeam = REPORT_CONTENT_OPEN.some((state) => state === parent?.status)
  const mayMove = isWithTeam || row.released_to_id
  return Promise.resolve(mayMove ? [] : [new RuleViolation('recommendations.opdRead')])
}

const newOpdOf = ({ input }: ActionRun): string => String(input.opd).toLowerCase()

/** The new OPD of a recommendation; refuses the same one and one that is not active. */
export const prepareReassign = async (run: ActionRun) => {
  const opd = newOpdOf(run)
  if (!isId(opd)) throw new RuleViolation('field.invalid', {}, 'opd')
  if (opd === run.row.opd_id) throw new RuleViolation('recommendations.sameOpd', {}, 'opd')
  const [found] = await queryRows<{ active: boolean }>(
    run.req,
    sql`SELECT active FROM opds WHERE id = ${opd}`,
  )
  if (!found?.active) throw new RuleViolation('recommendations.opdInactive', {}, 'opd')
  const released = run.row.released_to_id ? { releasedTo: opd } : {}
  return { data: { opd, ...released } }
}

const CAUSE = 'recommendations.reassign'

/** Files and follow-ups go with the recommendation, an open follow-up as it stands. */
const handOver = async ({ req, id }: ActionRun, opd: string): Promise<void> => {
  await queryRows(
    req,
    sql`SELECT id FROM follow_ups WHERE recommendation_id = ${id} ORDER BY id FOR UPDATE`,
  )
  const answers = sql`t.recommendation_id = ${id}`
  await watchRows(req, { slug: 'follow-ups', where: answers, cause: CAUSE }, () =>
    queryRows(
      req,
      sql`UPDATE follow_ups t SET opd_id = ${opd}, updated_at = now() WHERE ${answers}`,
    ),
  )
  const files = sql`t.id IN (SELECT e.parent_id FROM evidence_rels e
    LEFT JOIN follow_ups f ON f.id = e.follow_ups_id WHERE e.path = 'parent'
      AND (e.recommendations_id = ${id} OR f.recommendation_id = ${id}))`
  await watchRows(req, { slug: 'evidence', where: files, cause: CAUSE }, () =>
    queryRows(
      req,
      sql`UPDATE evidence t SET opd_id = ${opd} WHERE t.opd_id IS NOT NULL AND ${files}`,
    ),
  )
}

/** The old OPD reads the finding, and the report's head, only while something in it is still its own. */
const dropReader = async (run: ActionRun, opd: string): Promise<void> => {
  await queryRows(
    run.req,
    sql`DELETE FROM findings_rels x WHERE x.path = 'readers' AND x.opds_id = ${opd}
      AND x.parent_id = ${run.row.finding_id} AND NOT EXISTS (
        SELECT 1 FROM recommendations r WHERE r.finding_id = x.parent_id AND r.released_to_id = ${opd})`,
  )
  await queryRows(
    run.req,
    sql`DELETE FROM reports_rels x WHERE x.path = 'readers' AND x.opds_id = ${opd}
      AND x.parent_id = ${run.row.report_id} AND NOT EXISTS (
        SELECT 1 FROM findings f JOIN findings_rels y ON y.parent_id = f.id AND y.path = 'readers'
        WHERE f.report_id = x.parent_id AND y.opds_id = ${opd})`,
  )
}

const openToNewOpd = async (run: ActionRun, opd: string): Promise<void> => {
  const report = String(run.row.report_id)
  await ensureReceipt(run.req, { report, opd, sentOn: await todayOf(run.req) })
  await addReader(run.req, { table: 'findings', id: String(run.row.finding_id), opd })
  await addReader(run.req, { table: 'reports', id: report, opd })
}

const receiptOf = async (run: ActionRun, opd: string): Promise<PlainDate | null> => {
  const [row] = await queryRows<{ received_on: PlainDate | null }>(
    run.req,
    sql`SELECT received_on FROM report_receipts
      WHERE report_id = ${run.row.report_id} AND opd_id = ${opd}`,
  )
  return row?.received_on ?? null
}

/**
 * Both clocks start anew: at the new OPD's receipt, or today if it had received the report before.
 * Without `restart` running clocks go on; clocks that never ran start by the same rule.
 */
const restartClocks = async (run: ActionRun, opd: string): Promise<void> => {
  const which = sql`t.id = ${run.id}`
  await queryRows(
    run.req,
    sql`UPDATE recommendations t SET received_on = NULL, response_due_on = NULL,
      completion_due_on = NULL WHERE ${which}`,
  )
  if ((await receiptOf(run, opd)) === null) return
  await startClocksOf(run, {
    receivedOn: await todayOf(run.req),
    source: String(run.parent?.source ?? 'pkpt'),
    which,
  })
}

/** It may have been answering. The notice leads nowhere: the record is not its own any more. */
const tellFormerOpd = (run: ActionRun): Promise<void> =>
  tell(
    { ...run, id: '' },
    { event: 'recommendations.taken-away', subject: titleOf(run), by: run.actor.id },
  )

/** What moves with a reassigned recommendation that was already released. */
export const reassignEffects = async (run: ActionRun): Promise<undefined> => {
  if (!run.row.released_to_id) return
  const opd = newOpdOf(run)
  await handOver(run, opd)
  const receipts = sql`t.report_id = ${run.row.report_id} AND t.opd_id = ${opd}`
  await watchRows(run.req, { slug: 'report-receipts', where: receipts, cause: CAUSE }, () =>
    openToNewOpd(run, opd),
  )
  await dropReader(run, String(run.row.opd_id))
  await tellFormerOpd(run)
  if (run.input.restart !== true && run.row.received_on !== null) return
  const clocks = sql`t.id = ${run.id}`
  await watchRows(run.req, { slug: 'recommendations', where: clocks, cause: CAUSE }, () =>
    restartClocks(run, opd),
  )
}
