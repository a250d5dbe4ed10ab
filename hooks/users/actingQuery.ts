import type { PayloadRequest } from 'payload'

import type { ActingPeriod } from '@/domain/users/acting'
import type { Officer } from '@/domain/users/actingRules'
import { queryRows, sql } from '@/hooks/transaction'

export type NamedPeriod = ActingPeriod & { name: string }

/** The periods of everybody else that end on a day or later, the earliest first. */
export const periodsOfOthers = (
  req: PayloadRequest,
  { person, since }: { person: string | null; since: string },
): Promise<NamedPeriod[]> =>
  queryRows<NamedPeriod>(
    req,
    sql`SELECT u.name, a.kind, a.office, a.unit_id AS unit, a.acts_for_id AS "actsFor",
        a."from", a."to"
      FROM users_acting a JOIN users u ON u.id = a._parent_id
      WHERE u.id IS DISTINCT FROM ${person}::uuid AND a."to" >= ${since} ORDER BY a."from"`,
  )

export type UnitRow = { id: string; name: string; kind: string }

export const unitsOf = (req: PayloadRequest): Promise<UnitRow[]> =>
  queryRows<UnitRow>(req, sql`SELECT id, name, kind FROM units`)

export type NamedOfficer = Officer & { name: string }

/** People by id, with what they are. */
export const officersOf = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, NamedOfficer>> => {
  const people = await queryRows<NamedOfficer>(
    req,
    sql`SELECT u.id, u.name, u.active, u.unit_id AS unit,
        coalesce((SELECT json_agg(r.value) FROM users_roles r WHERE r.parent_id = u.id), '[]') AS roles
      FROM users u WHERE u.id::text = ANY(string_to_array(${ids.join(',')}, ','))`,
  )
  return new Map(people.map((person) => [person.id, person]))
}
