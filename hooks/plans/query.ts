import type { PayloadRequest } from 'payload'

import type { ScheduledRow } from '@/domain/activities/overlap'
import { queryRows, sql } from '@/hooks/transaction'

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

const SCALARS = [
  'title',
  'type_id',
  'unit_id',
  'starts_on',
  'ends_on',
  'report_due_on',
  'objective',
  'scope',
  'facilities',
]
const NUMBERS = [
  'budget',
  'reports_planned',
  'person_days_pj',
  'person_days_wpj',
  'person_days_pt',
  'person_days_kt',
  'person_days_at',
]

/** The planned values of a table as one row value; what is empty and what is zero are the same. */
const plannedValues = (table: 'i' | 'a') =>
  sql.raw(
    [
      ...SCALARS.map((column) => `coalesce(${table}.${column}::text, '')`),
      ...NUMBERS.map((column) => `coalesce(${table}.${column}, 0)::text`),
      `coalesce(${table}.risk_level::text, '')`,
    ].join(', '),
  )

const opdsOf = (rels: 'plan_items_rels' | 'activities_rels', id: 'i.id' | 'a.id') =>
  sql.raw(`(SELECT array_agg(r.opds_id ORDER BY r.opds_id) FROM ${rels} r
    WHERE r.parent_id = ${id} AND r.path = 'opds')`)

/** Rows that would change an activity which was completed or cancelled meanwhile. */
export const changedEndedRows = (req: PayloadRequest, plan: string): Promise<{ title: string }[]> =>
  queryRows(
    req,
    sql`SELECT i.title FROM plan_items i JOIN activities a ON a.id = i.activity_id
      WHERE i.plan_id = ${plan} AND a.status IN ('completed', 'cancelled')
        AND ((${plannedValues('i')}) IS DISTINCT FROM (${plannedValues('a')})
          OR ${opdsOf('plan_items_rels', 'i.id')} IS DISTINCT FROM ${opdsOf('activities_rels', 'a.id')})`,
  )

/** Rows that would move the day by which a report was due that is approved already. */
export const movedDueDays = (req: PayloadRequest, plan: string): Promise<{ title: string }[]> =>
  queryRows(
    req,
    sql`SELECT i.title FROM plan_items i JOIN activities a ON a.id = i.activity_id
      WHERE i.plan_id = ${plan}
        AND coalesce(i.report_due_on, '') <> coalesce(a.report_due_on, '')
        AND EXISTS (
          SELECT 1 FROM reports r WHERE r.activity_id = a.id AND r.approved_on IS NOT NULL)`,
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
