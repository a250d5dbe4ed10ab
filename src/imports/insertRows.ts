import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { PlanItemInput } from '@/domain/plans/importRow'
import { queryRows, sql } from '@/hooks/transaction'

const CHUNK_ROWS = 500

/**
 * Puts checked rows into a plan with three statements per 500 rows: 5,000 rows through Payload's own
 * create would take minutes. The plan is locked by the caller, in whose transaction this runs.
 *
 * @returns ids of the new rows in the order of `items`
 */
export const insertRows = async (
  req: PayloadRequest,
  { plan, items }: { plan: string; items: readonly PlanItemInput[] },
): Promise<string[]> => {
  const rows = items.map((item) => ({ id: randomUUID(), ...item }))
  for (let from = 0; from < rows.length; from += CHUNK_ROWS) {
    const chunk = rows.slice(from, from + CHUNK_ROWS)
    await insertItems(req, plan, chunk)
    await insertOpds(req, chunk)
    await insertTeams(req, chunk)
  }
  return rows.map(({ id }) => id)
}

type Identified = PlanItemInput & { id: string }

const insertItems = async (
  req: PayloadRequest,
  plan: string,
  items: readonly Identified[],
): Promise<void> => {
  const rows = items.map(({ personDays, ...item }) => ({ ...item, ...personDays }))
  await queryRows(
    req,
    sql`INSERT INTO plan_items (id, plan_id, title, type_id, unit_id, objective, scope, starts_on,
        ends_on, report_due_on, person_days_pj, person_days_wpj, person_days_pt, person_days_kt,
        person_days_at, risk_level, budget, reports_planned, facilities, notes)
      SELECT r.id, ${plan}::uuid, r.title, r.type, r.unit, nullif(r.objective, ''),
        nullif(r.scope, ''), r."startsOn", r."endsOn", r."reportDueOn", r.pj, r.wpj, r.pt, r.kt,
        r.at, r."riskLevel"::enum_plan_items_risk_level, r.budget, r."reportsPlanned",
        nullif(r.facilities, ''), nullif(r.notes, '')
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(
        id uuid, title varchar, type uuid, unit uuid, objective varchar, scope varchar,
        "startsOn" varchar, "endsOn" varchar, "reportDueOn" varchar, pj numeric, wpj numeric,
        pt numeric, kt numeric, at numeric, "riskLevel" varchar, budget numeric,
        "reportsPlanned" numeric, facilities varchar, notes varchar)`,
  )
}

const insertOpds = async (req: PayloadRequest, items: readonly Identified[]): Promise<void> => {
  const rows = items.flatMap(({ id, opds }) =>
    opds.map((opd, index) => ({ item: id, place: index + 1, opd })),
  )
  await queryRows(
    req,
    sql`INSERT INTO plan_items_rels ("order", parent_id, path, opds_id)
      SELECT r.place, r.item, 'opds', r.opd
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(
        item uuid, place integer, opd uuid)`,
  )
}

const insertTeams = async (req: PayloadRequest, items: readonly Identified[]): Promise<void> => {
  const rows = items.flatMap(({ id, team }) =>
    team.map(({ user, role }, index) => ({ item: id, place: index + 1, member: user, role })),
  )
  await queryRows(
    req,
    sql`INSERT INTO plan_items_team (_order, _parent_id, id, user_id, role)
      SELECT r.place, r.item, replace(gen_random_uuid()::text, '-', ''), r.member,
        r.role::enum_plan_items_team_role
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(
        item uuid, place integer, member uuid, role varchar)`,
  )
}
