import type { PayloadRequest } from 'payload'

import { RuleViolation } from '@/domain/violation'

import type { Role } from './roles'

/** The signed-in person, reduced to what decides access. */
export type Actor = {
  id: string
  name: string
  roles: readonly Role[]
  unit: string | null
  opd: string | null
}

type StoredUser = {
  id: string | number
  name?: string | null
  active?: boolean | null
  roles?: readonly Role[] | null
  unit?: { id: string } | string | null
  opd?: { id: string } | string | null
}

const idOf = (value: { id: string } | string | null | undefined): string | null =>
  (typeof value === 'object' ? value?.id : value) ?? null

/** The actor of a request, or nothing for an anonymous or deactivated one. Never queries. */
export const findActor = (req: Pick<PayloadRequest, 'user'>): Actor | null => {
  const user = req.user as StoredUser | null
  if (!user || user.active === false) return null
  return {
    id: String(user.id),
    name: user.name ?? '',
    roles: user.roles ?? [],
    unit: idOf(user.unit),
    opd: idOf(user.opd),
  }
}

/** @throws RuleViolation `access.signInRequired` when nobody is signed in */
export const requireActor = (req: Pick<PayloadRequest, 'user'>): Actor => {
  const actor = findActor(req)
  if (!actor) throw new RuleViolation('access.signInRequired')
  return actor
}

export const hasRole = (actor: Actor | null, ...roles: readonly Role[]): boolean =>
  actor?.roles.some((role) => roles.includes(role)) ?? false
