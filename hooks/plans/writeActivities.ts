import type { PayloadRequest } from 'payload'

import { queryRows, sql } from '@/hooks/transaction'

/** Planned columns, the same in `plan_items` and `activities`. */
const PLANNED = sql.raw(
  `title, type_id, unit_id, objective, scope, starts_on, ends_on, report_due_on,
   person_days_pj, person_days_wpj, person_days_pt, person_days_kt, person_days_at,
   budget, reports_planned, facilities`,
)
const PLANNED_OF_ITEM = sql.raw(
  `i.title, i.type_id, i.unit_id, i.objective, i.scope, i.starts_on, i.ends_on, i.report_due_on,
   i.person_days_pj, i.person_days_wpj, i.person_days_pt, i.person_days_kt, i.person_days_at,
   i.budget, i.reports_planned, i.facilities`,
)
const RISK = sql.raw(`i.risk_level::text::enum_activities_risk_level`)

/** Every activity that the lock touches, locked in the order of their ids: no two locks can cross. */
export const lockActivitiesOf = async (
  req: PayloadRequest,
  { plan, previous }: { plan: string; previous: string | null },
): Promise<void> => {
  await queryRows(
    req,
    sql`SELECT id FROM activities WHERE id IN (
        SELECT activity_id FROM plan_items WHERE plan_id = ${plan} AND activity_id IS NOT NULL)
      OR plan_id = ${previous} ORDER BY id FOR UPDATE`,
  )
}

/** Writes the planned values of rows that continue an activity into it, and points it at this plan. */
export const updateContinued = async (req: PayloadRequest, plan: string): Promise<void> => {
  await queryRows(
    req,
    sql`UPDATE activities a SET (${PLANNED}, risk_level, plan_id, updated_at) =
        (SELECT ${PLANNED_OF_ITEM}, ${RISK}, i.plan_id, now())
      FROM plan_items i WHERE i.plan_id = ${plan} AND i.activity_id = a.id`,
  )
  await queryRows(
    req,
    sql`DELETE FROM activities_rels r USING plan_items i
      WHERE i.plan_id = ${plan} AND i.activity_id = r.parent_id AND r.path = 'opds'`,
  )
}

/**
 * Makes one activity for each new row: planned values and team. One statement however many rows
 * there are; the row and its activity point at each other.
 */
export const createNew = async (req: PayloadRequest, plan: string): Promise<void> => {
  await queryRows(
    req,
    sql`WITH fresh AS (
        SELECT id AS item, gen_random_uuid() AS activity FROM plan_items
        WHERE plan_id = ${plan} AND activity_id IS NULL),
      made AS (
        INSERT INTO activities (id, status, source, plan_id, progress, realised_days, risk_level,
          ${PLANNED}, created_at, updated_at)
        SELECT f.activity, 'planned', 'pkpt', i.plan_id, 0, 0, ${RISK}, ${PLANNED_OF_ITEM}, now(), now()
        FROM fresh f JOIN plan_items i ON i.id = f.item),
      staffed AS (
        INSERT INTO activities_team (_order, _parent_id, id, user_id, role)
        SELECT t._order, f.activity, replace(gen_random_uuid()::text, '-', ''), t.user_id,
          t.role::text::enum_activities_team_role
        FROM fresh f JOIN plan_items_team t ON t._parent_id = f.item)
      UPDATE plan_items i SET activity_id = f.activity FROM fresh f WHERE i.id = f.item`,
  )
}

/** The OPDs of every activity of the plan are those of its row. */
export const copyOpds = async (req: PayloadRequest, plan: string): Promise<void> => {
  await queryRows(
    req,
    sql`INSERT INTO activities_rels ("order", parent_id, path, opds_id)
      SELECT r."order", i.activity_id, 'opds', r.opds_id
      FROM plan_items i JOIN plan_items_rels r ON r.parent_id = i.id AND r.path = 'opds'
      WHERE i.plan_id = ${plan}`,
  )
}

/** A row that the revision drops cancels its activity, which has not begun. */
export const cancelDropped = async (
  req: PayloadRequest,
  { ids, reason }: { ids: readonly string[]; reason: string },
): Promise<void> => {
  for (const id of ids)
    await queryRows(
      req,
      sql`UPDATE activities SET status = 'cancelled', cancel_reason = ${reason}, updated_at = now()
        WHERE id = ${id}`,
    )
}

/**
 * Copies the rows of a plan into its new revision, without rows whose activity is cancelled. Not what
 * proposal they came from: to drop such a row is a decision that the comparison shows.
 */
export const copyRows = async (
  req: PayloadRequest,
  { from, to }: { from: string; to: string },
): Promise<void> => {
  await queryRows(
    req,
    sql`WITH copied AS (
        SELECT i.id AS old, gen_random_uuid() AS new FROM plan_items i
        LEFT JOIN activities a ON a.id = i.activity_id
        WHERE i.plan_id = ${from} AND a.status IS DISTINCT FROM 'cancelled'),
      made AS (
        INSERT INTO plan_items (id, plan_id, activity_id, evaluation_id, risk_level, notes, ${PLANNED},
          created_at, updated_at)
        SELECT c.new, ${to}::uuid, i.activity_id, i.evaluation_id, i.risk_level, i.notes,
          ${PLANNED_OF_ITEM}, now(), now()
        FROM copied c JOIN plan_items i ON i.id = c.old),
      staffed AS (
        INSERT INTO plan_items_team (_order, _parent_id, id, user_id, role)
        SELECT t._order, c.new, replace(gen_random_uuid()::text, '-', ''), t.user_id, t.role
        FROM copied c JOIN plan_items_team t ON t._parent_id = c.old)
      INSERT INTO plan_items_rels ("order", parent_id, path, opds_id)
      SELECT r."order", c.new, r.path, r.opds_id
      FROM copied c JOIN plan_items_rels r ON r.parent_id = c.old`,
  )
}
