import type { PayloadRequest } from 'payload'

import type { PersonDays } from '@/domain/activities/personDays'
import type { TeamMember } from '@/domain/activities/team'
import type { CapacitySettings } from '@/domain/plans/capacity'
import type { PlannedField } from '@/domain/plans/compareRevisions'
import { queryRows, sql } from '@/hooks/transaction'

export type PlannedRow = {
  id: string
  activity: string | null
  unit: string
  title: string
  personDays: PersonDays
  team: TeamMember[]
  opds: string[]
} & Partial<Record<PlannedField, unknown>>

/** All rows of a plan with everything that is planned in them; relations are ids. */
export const plannedRowsOf = (req: PayloadRequest, plan: string): Promise<PlannedRow[]> =>
  queryRows<PlannedRow>(
    req,
    sql`SELECT i.id, i.activity_id AS activity, i.type_id AS type, i.title, i.objective, i.scope,
      i.risk_level AS "riskLevel", i.starts_on AS "startsOn", i.ends_on AS "endsOn",
      i.report_due_on AS "reportDueOn", i.budget::float8 AS budget,
      i.reports_planned::int AS "reportsPlanned", i.facilities, i.unit_id AS unit,
      json_build_object('pj', coalesce(i.person_days_pj, 0), 'wpj', coalesce(i.person_days_wpj, 0),
        'pt', coalesce(i.person_days_pt, 0), 'kt', coalesce(i.person_days_kt, 0),
        'at', coalesce(i.person_days_at, 0)) AS "personDays",
      coalesce((SELECT json_agg(json_build_object('user', t.user_id, 'role', t.role) ORDER BY t._order)
        FROM plan_items_team t WHERE t._parent_id = i.id), '[]') AS team,
      coalesce((SELECT array_agg(r.opds_id::text ORDER BY r."order") FROM plan_items_rels r
        WHERE r.parent_id = i.id AND r.path = 'opds'), '{}') AS opds
      FROM plan_items i WHERE i.plan_id = ${plan} ORDER BY i.starts_on, i.id`,
  )

/** Active people of each unit, the base of its capacity. */
export const peopleOfUnits = async (req: PayloadRequest): Promise<Record<string, number>> => {
  const rows = await queryRows<{ unit: string; people: number }>(
    req,
    sql`SELECT unit_id AS unit, count(*)::int AS people FROM users
      WHERE active AND unit_id IS NOT NULL AND opd_id IS NULL GROUP BY unit_id`,
  )
  return Object.fromEntries(rows.map(({ unit, people }) => [unit, people]))
}

/** Capacity as the region has set it, or nothing before it has. */
export const findCapacitySettings = async (
  req: PayloadRequest,
): Promise<CapacitySettings | undefined> => {
  const [row] = await queryRows<CapacitySettings>(
    req,
    sql`SELECT capacity_days::int AS "perPerson",
      capacity_warning_percent::int AS "warnAbovePercent" FROM organisation LIMIT 1`,
  )
  return row
}

const NAMED_TABLES = ['units', 'users', 'opds', 'oversight_types'] as const

/** Display names of units, people, OPDs and kinds of oversight by id. */
export const namesOf = async (req: PayloadRequest): Promise<ReadonlyMap<string, string>> => {
  const all = await Promise.all(
    NAMED_TABLES.map((table) =>
      queryRows<{ id: string; name: string }>(
        req,
        sql`SELECT id, name FROM ${sql.identifier(table)}`,
      ),
    ),
  )
  return new Map(all.flat().map(({ id, name }) => [id, name]))
}

export type OpdCoverage = { id: string; name: string; rows: number; highRiskRows: number }

/**
 * How often each active OPD is in the plan. High risk: a row of risk level high or very high
 * (risk-based planning, SAIPI 3010).
 */
export const coverageRowsOf = (req: PayloadRequest, plan: string): Promise<OpdCoverage[]> =>
  queryRows<OpdCoverage>(
    req,
    sql`SELECT o.id, o.name, count(i.id)::int AS rows,
      (count(i.id) FILTER (WHERE i.risk_level IN ('high', 'very-high')))::int AS "highRiskRows"
      FROM opds o
      LEFT JOIN plan_items_rels r ON r.opds_id = o.id AND r.path = 'opds'
      LEFT JOIN plan_items i ON i.id = r.parent_id AND i.plan_id = ${plan}
      WHERE o.active GROUP BY o.id, o.name ORDER BY o.name`,
  )

export type PlanHead = {
  id: string
  title: string
  year: number
  revision: number
  status: string
  number: string | null
  previous: string | null
}

/** What heads a plan's views, without any check of who may see it. */
export const findPlanHead = async (req: PayloadRequest, plan: string): Promise<PlanHead | null> => {
  const [row] = await queryRows<PlanHead>(
    req,
    sql`SELECT id, title, year::int AS year, coalesce(revision, 0)::int AS revision, status, number,
      previous_id AS previous FROM plans WHERE id = ${plan}`,
  )
  return row ?? null
}
