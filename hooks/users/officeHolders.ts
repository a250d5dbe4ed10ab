import type { PayloadRequest } from 'payload'

import { nowOf } from '@/access/now'
import type { Role } from '@/access/roles'
import { sql } from '@/hooks/transaction'

type Query = ReturnType<typeof sql>
type Asking = Partial<Pick<PayloadRequest, 'context'>>

/** An office: a role, and of a role that leads a unit which one (an id or a column). */
export type Office = { role: Role; unit?: unknown }

/** Active people who have a role themselves; `and` is a further condition on the user `u`. */
export const withRole = (role: Role, and: Query = sql``): Query =>
  sql`SELECT u.id FROM users u JOIN users_roles r ON r.parent_id = u.id
    WHERE u.active AND r.value::text = ${role} ${and}`

/** Active people whom a letter gives the office today. */
export const actingIn = (req: Asking, { role, unit }: Office): Query => {
  const now = nowOf(req)
  const ofUnit = unit === undefined ? sql`` : sql`AND a.unit_id = ${unit}`
  return sql`SELECT u.id FROM users u JOIN users_acting a ON a._parent_id = u.id
    WHERE u.active AND a.office::text = ${role} AND a.begins_at <= ${now} AND a.ends_at > ${now}
      ${ofUnit}`
}

/**
 * Who holds an office today, by themselves or acting: the only place that says it in SQL
 * (`access/capacity.ts` says it of the person who asks).
 */
export const holdersOf = (req: Asking, office: Office): Query => {
  const ofUnit = office.unit === undefined ? sql`` : sql`AND u.unit_id = ${office.unit}`
  return sql`${withRole(office.role, ofUnit)} UNION ${actingIn(req, office)}`
}
