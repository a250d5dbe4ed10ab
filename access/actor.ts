import type { PayloadRequest } from 'payload'

import { type ActingOffice, isInForce } from '@/domain/users/acting'
import { RuleViolation } from '@/domain/violation'

import { nowOf } from './now'
import type { Role } from './roles'

/** An office that a letter of appointment gives a person today (docs/decisions/0012). */
export type Acting = {
  office: ActingOffice
  unit: string | null
  /** *Plh. Inspektur Pembantu I* */
  title: string
  /** The name of whom they stand in for. */
  actsForName: string | null
  /** The last day. */
  to: string
}

/** The signed-in person, reduced to what decides access. */
export type Actor = {
  id: string
  name: string
  roles: readonly Role[]
  unit: string | null
  opd: string | null
  acting: readonly Acting[]
}

type StoredUser = {
  id: string | number
  name?: string | null
  active?: boolean | null
  roles?: readonly Role[] | null
  unit?: { id: string } | string | null
  opd?: { id: string } | string | null
  acting?: readonly StoredPeriod[] | null
}
type StoredPeriod = {
  office: ActingOffice
  unit?: { id: string } | string | null
  officeTitle?: string | null
  actsForName?: string | null
  to: string
  beginsAt?: string | null
  endsAt?: string | null
}
type Asking = Pick<PayloadRequest, 'user'> & Partial<Pick<PayloadRequest, 'context'>>

/** Of a relation, filled in or not. */
export const idOf = (value: { id: string } | string | null | undefined): string | null =>
  (typeof value === 'object' ? value?.id : value) ?? null

/** The actor of a request, or nothing for an anonymous or deactivated one. Never queries. */
export const findActor = (req: Asking): Actor | null => {
  const user = req.user as StoredUser | null
  if (!user || user.active === false) return null
  return {
    id: String(user.id),
    name: user.name ?? '',
    roles: user.roles ?? [],
    unit: idOf(user.unit),
    opd: idOf(user.opd),
    acting: user.acting?.length ? actingNow(user.acting, nowOf(req)) : [],
  }
}

/** The periods ride on the person, with the instants between which they hold: no clock but this. */
const actingNow = (periods: readonly StoredPeriod[], now: string): Acting[] =>
  periods
    .filter((period) => isInForce(period, now))
    .map(({ office, unit, officeTitle, actsForName, to }) => ({
      office,
      unit: idOf(unit),
      title: officeTitle ?? '',
      actsForName: actsForName ?? null,
      to,
    }))

/** @throws RuleViolation `access.signInRequired` when nobody is signed in */
export const requireActor = (req: Asking): Actor => {
  const actor = findActor(req)
  if (!actor) throw new RuleViolation('access.signInRequired')
  return actor
}

/** Whether the person has one of the roles themselves; offices that they only act in do not count. */
export const hasRole = (actor: Actor | null, ...roles: readonly Role[]): boolean =>
  actor?.roles.some((role) => roles.includes(role)) ?? false
