import type { CollectionAfterChangeHook } from 'payload'

import { findActor } from '@/access/actor'
import { nowOf } from '@/hooks/context'
import { idOf, isSame } from '@/hooks/changedFields'
import { say } from '@/i18n/label'

import { tellOfAccount } from './tellOfAccount'
import { eventOfRoles, rolesHeld } from './weightyRoles'

/** Under which name one acts, and on whose records. */
const NAME_AND_PLACE = ['name', 'unit', 'opd'] as const

/**
 * Another name, unit or OPD gives no role, yet other rights: an irban who is moved for an hour decides
 * in another unit, and a name is written beside each decision. So it is told like a role that is given.
 */
export const tellPlace: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc = {},
  req,
}) => {
  const actor = findActor(req)
  // Nobody: the seed or a script of ours. A new account is told of by its roles.
  if (!actor || operation !== 'update') return
  const plain = (value: unknown) => idOf(value) ?? value
  const changed = NAME_AND_PLACE.filter(
    (field) => !isSame(plain(doc[field]), plain(previousDoc[field])),
  )
  if (changed.length === 0) return
  const roles = [previousDoc, doc].flatMap((account) => rolesHeld(account, nowOf(req)))
  // Stored, so in the language of the office. The name of before: others know the person by it.
  const what = changed.map((field) => say(`account.changed.${field}`, 'id')).join(', ')
  await tellOfAccount(req, String(doc.id), {
    event: eventOfRoles('users.place-changed', roles),
    what: `${String(previousDoc.name)}: ${what}`,
    by: actor,
  })
}
