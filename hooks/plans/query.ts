import type { PayloadRequest } from 'payload'

import type { ScheduledRow } from '@/domain/activities/overlap'
import { queryRows, sql } from '@/hooks/transaction'

/** Two plans of one year are begun one after the other, so that the second sees the first. */
export const lockYear = async (req: PayloadRequest, year: number): Promise<void> => {
  await queryRows(req, sql`SELECT pg_advisory_xact_lock(hashtext('plans'), ${year})`)
}

export type RevisionRow = { id: string; revision: number; status: string }

/** All revisions of a year, newest first. */
export const revisionsOf = async (req: PayloadRequest, year: number): Promise<RevisionRow[]> => {
  const rows = await queryRows<RevisionRow>(
    req,
    sql`SELECT id, revision, status FROM plans WHERE year = ${year} ORDER BY revision DESC`,
  )
  return rows.map((row) => ({ ...row, revision: Number(row.revision) }))
}

export const countRows = async (req: PayloadRequest, plan: string): Promise<number> => {
  const [row] = await queryRows<{ count: string }>(
    req,
    sql`SELECT count(*) FROM plan_items WHERE plan_id = ${plan}`,
  )
  return Number(row?.count ?? 0)
}

/**
 * The rows of a plan with their people and OPDs, for the search for clashes. Those who answer for
 * the work (pj, wpj) stand in every team of their unit and are not booked by it.
 */
export const scheduleOf = (req: PayloadRequest, plan: string): Promise<ScheduledRow[]> =>
  queryRows<ScheduledRow>(
    req,
    sql`SELECT i.id, i.title, i.starts_on AS "startsOn", i.ends_on AS "endsOn",
      coalesce((SELECT array_agg(DISTINCT t.user_id::text) FROM plan_items_team t
        WHERE t._parent_id = i.id AND t.role NOT IN ('pj', 'wpj')), '{}') AS people,
      coalesce((SELECT array_agg(DISTINCT r.opds_id::text) FROM plan_items_rels r
        WHERE r.parent_id = i.id AND r.path = 'opds'), '{}') AS opds
      FROM plan_items i WHERE i.plan_id = ${plan}`,
  )

/** Rows whose activity ended meanwhile although the row would change it. */
export const changedEndedRows = (req: PayloadRequest, plan: string): Promise<{ title: string }[]> =>
  queryRows(
    req,
    sql`SELECT i.title FROM plan_items i JOIN activities a ON a.id = i.activity_id
      WHERE i.plan_id = ${plan} AND (a.status = 'cancelled' OR (a.status = 'completed' AND
        (i.title, i.type_id, i.unit_id, i.starts_on, i.ends_on,
          coalesce(i.report_due_on, ''), coalesce(i.objective, ''), coalesce(i.scope, ''),
          coalesce(i.budget, 0), coalesce(i.reports_planned, 0), coalesce(i.facilities, ''),
          coalesce(i.risk_level::text, ''),
          coalesce(i.person_days_pj, 0), coalesce(i.person_days_wpj, 0),
          coalesce(i.person_days_pt, 0), coalesce(i.person_days_kt, 0),
          coalesce(i.person_days_at, 0))
        IS DISTINCT FROM
        (a.title, a.type_id, a.unit_id, a.starts_on, a.ends_on,
          coalesce(a.report_due_on, ''), coalesce(a.objective, ''), coalesce(a.scope, ''),
          coalesce(a.budget, 0), coalesce(a.reports_planned, 0), coalesce(a.facilities, ''),
          coalesce(a.risk_level::text, ''),
          coalesce(a.person_days_pj, 0), coalesce(a.person_days_wpj, 0),
          coalesce(a.person_days_pt, 0), coalesce(a.person_days_kt, 0),
          coalesce(a.person_days_at, 0))))`,
  )

/** Activities of the plan in force that no row of the new revision continues. */
export const droppedActivities = (
  req: PayloadRequest,
  { plan, previous }: { plan: string; previous: string },
): Promise<{ id: string; title: string; status: string }[]> =>
  queryRows(
    req,
    sql`SELECT a.id, a.title, a.status FROM activities a
      WHERE a.plan_id = ${previous} AND a.source = 'pkpt' AND a.status <> 'cancelled'
        AND NOT EXISTS (
          SELECT 1 FROM plan_items i WHERE i.plan_id = ${plan} AND i.activity_id = a.id)
      ORDER BY a.id`,
  )
