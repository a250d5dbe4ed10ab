import type { CollectionAfterChangeHook } from 'payload'

import type { Role } from '@/access/roles'
import { findActor } from '@/access/actor'
import { tell } from '@/hooks/queueNotices'
import { valueLabel } from '@/i18n/label'

import { addedRoles } from './ownAccount'

/** Who holds them decides for others, reads complaints, or makes accounts. */
export const WEIGHTY_ROLES: readonly string[] = [
  'inspektur',
  'irban',
  'sekretariat',
  'pengendali-mutu',
  'petugas-pengaduan',
  'admin',
] satisfies Role[]

/** The roles that somebody can use; of a deactivated account none. */
const held = (person: { roles?: unknown; active?: unknown }) =>
  person.active === false ? { roles: [] } : person

/** A weighty role that somebody is given: the inspektur and the person learn of it at once. */
export const tellRoles: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const actor = findActor(req)
  const gained = addedRoles(held(doc), held(previousDoc ?? {})).filter((role) =>
    WEIGHTY_ROLES.includes(role),
  )
  // Nobody: the seed or a script of ours.
  if (!actor || gained.length === 0) return
  const id = String(doc.id)
  // Stored, so in the language of the office.
  const words = gained.map((role) => valueLabel('roles', role, 'id')).join(', ')
  await tell(
    { req, slug: 'users', id, row: { id }, facts: {} },
    { event: 'users.roles-granted', subject: `${String(doc.name)}: ${words}`, by: actor.id },
  )
}
