import type { CollectionAfterChangeHook } from 'payload'

import { findActor } from '@/access/actor'
import { tell } from '@/hooks/queueNotices'
import { valueLabel } from '@/i18n/label'

import { addedRoles } from './ownAccount'
import { eventOfRoles, WEIGHTY_ROLES } from './weightyRoles'

/** The roles that somebody can use; of a deactivated account none. */
const held = (person: { roles?: unknown; active?: unknown }) =>
  person.active === false ? { roles: [] } : person

/**
 * A weighty role that somebody is given or that is taken away: the head and the person learn of it
 * at once. Taken away first, the account would count for little in whatever is done to it next.
 */
export const tellRoles: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const actor = findActor(req)
  // Nobody: the seed or a script of ours.
  if (!actor) return
  const [before, after] = [held(previousDoc ?? {}), held(doc)]
  const changes = [
    { event: 'users.roles-granted', roles: addedRoles(after, before) },
    { event: 'users.roles-taken', roles: addedRoles(before, after) },
  ]
  const id = String(doc.id)
  for (const { event, roles } of changes) {
    const weighty = roles.filter((role) => WEIGHTY_ROLES.includes(role))
    if (weighty.length === 0) continue
    // Stored, so in the language of the office.
    const words = weighty.map((role) => valueLabel('roles', role, 'id')).join(', ')
    await tell(
      { req, slug: 'users', id, row: { id }, facts: {} },
      {
        event: eventOfRoles(event, weighty),
        subject: `${String(doc.name)}: ${words}`,
        by: actor.id,
      },
    )
  }
}
