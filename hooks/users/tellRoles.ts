import type { CollectionAfterChangeHook } from 'payload'

import { findActor } from '@/access/actor'
import { nowOf } from '@/hooks/context'
import { valueLabel } from '@/i18n/label'

import { addedRoles } from './ownAccount'
import { tellOfAccount } from './tellOfAccount'
import { eventOfRoles, rolesHeld, WEIGHTY_ROLES } from './weightyRoles'

type Person = { roles?: unknown; acting?: unknown; active?: unknown }
type Moment = { isSwitched: boolean; now: string }

/**
 * The roles that somebody can use: of a deactivated account none. When it is switched off or on, so are
 * the offices that they act in; what else happens to those `tellActing` tells.
 */
const asUsable = (person: Person, { isSwitched, now }: Moment): { roles: unknown } => {
  if (person.active === false) return { roles: [] }
  return { roles: isSwitched ? [...new Set(rolesHeld(person, now))] : person.roles }
}

/**
 * A weighty role that is given or taken away is told at once; to whom, `NOTICES` says. Taken away
 * unseen, the account could be taken over afterwards as one that counts for little.
 */
export const tellRoles: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc = {},
  req,
}) => {
  const actor = findActor(req)
  // Nobody: the seed or a script of ours.
  if (!actor) return
  const isSwitched = operation === 'update' && doc.active !== previousDoc.active
  const moment = { isSwitched, now: nowOf(req) }
  const [before, after] = [asUsable(previousDoc as Person, moment), asUsable(doc as Person, moment)]
  const changes = [
    { event: 'users.roles-granted', roles: addedRoles(after, before) },
    { event: 'users.roles-taken', roles: addedRoles(before, after) },
  ]
  for (const { event, roles } of changes) {
    const weighty = roles.filter((role) => WEIGHTY_ROLES.includes(role))
    if (weighty.length === 0) continue
    // Stored, so in the language of the office.
    const words = weighty.map((role) => valueLabel('roles', role, 'id')).join(', ')
    await tellOfAccount(req, String(doc.id), {
      event: eventOfRoles(event, weighty),
      what: `${String(doc.name)}: ${words}`,
      by: actor,
    })
  }
}
