import type { PayloadRequest } from 'payload'

import { identityOf, type PlanLookups } from '@/domain/plans/import'
import type { PlainDate } from '@/domain/plainDate'
import { queryRows, sql } from '@/hooks/transaction'

type Named = { id: string; names: string[]; unit?: string | null }

/**
 * The names that a plan's cells may use: active OPDs (name, short name, code), kinds of oversight of
 * the lowest level (each carries a report template), active units and active staff.
 */
export const findPlanLookups = async (req: PayloadRequest): Promise<PlanLookups> => ({
  opds: await queryRows<Named>(
    req,
    sql`SELECT id, array_remove(ARRAY[name, short_name, code], NULL) AS names, unit_id AS unit
      FROM opds WHERE active ORDER BY id`,
  ),
  types: await queryRows<Named>(
    req,
    sql`SELECT id, ARRAY[name, code] AS names FROM oversight_types t
      WHERE active AND NOT EXISTS (SELECT 1 FROM oversight_types c WHERE c.parent_id = t.id)
      ORDER BY id`,
  ),
  units: await queryRows<Named>(
    req,
    sql`SELECT id, ARRAY[name, code] AS names FROM units WHERE active ORDER BY id`,
  ),
  users: await queryRows<Named>(
    req,
    sql`SELECT id, ARRAY[name, email] AS names FROM users u
      WHERE active AND EXISTS (
        SELECT 1 FROM users_roles r WHERE r.parent_id = u.id AND r.value <> 'opd')
      ORDER BY id`,
  ),
})

type StoredRow = {
  unit: string
  type: string
  title: string
  opds: string[]
  startsOn: PlainDate
  endsOn: PlainDate
}

/** Identities of the rows that a plan has already, as `identityOf` makes them. */
export const identitiesOf = async (
  req: PayloadRequest,
  plan: string,
): Promise<ReadonlySet<string>> => {
  const rows = await queryRows<StoredRow>(
    req,
    sql`SELECT i.unit_id AS unit, i.type_id AS type, i.title, i.starts_on AS "startsOn",
      i.ends_on AS "endsOn",
      coalesce((SELECT array_agg(r.opds_id::text) FROM plan_items_rels r
        WHERE r.parent_id = i.id AND r.path = 'opds'), '{}') AS opds
      FROM plan_items i WHERE i.plan_id = ${plan}`,
  )
  return new Set(rows.map(identityOf))
}
