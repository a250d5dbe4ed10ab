import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { findActor } from '@/access/actor'
import type { RuleCode } from '@/domain/ruleCodes'
import { RuleViolation } from '@/domain/violation'
import { idOf } from '@/hooks/changedFields'

/**
 * Nobody gives themselves rights: another administrator does, whom the head sees doing it.
 * @throws RuleViolation with the code, when the account is that of whoever asks
 */
export const refuseOnOwnAccount = (
  req: PayloadRequest,
  account: { id?: unknown } | undefined,
  { code, path }: { code: RuleCode; path: string },
): void => {
  const actor = findActor(req)
  if (actor && actor.id === account?.id) throw new RuleViolation(code, {}, path)
}

const OWN_PLACE = ['unit', 'opd', 'name', 'employeeNumber']

/**
 * A role, a unit or an OPD of one's own, or the name that stands under what one does; to give a role up
 * takes rights away and stays allowed.
 */
export const keepOwnPlace: CollectionBeforeValidateHook = ({ data = {}, originalDoc, req }) => {
  const refuse = (path: string) =>
    refuseOnOwnAccount(req, originalDoc, { code: 'users.ownAccount', path })
  if (addedRoles(data, originalDoc).length > 0) refuse('roles')
  for (const place of OWN_PLACE)
    if (data[place] !== undefined && idOf(data[place]) !== idOf(originalDoc?.[place])) refuse(place)
  return data
}

type WithRoles = { roles?: unknown }

/** What a person is that they were not before. */
export const addedRoles = (after: WithRoles, before: WithRoles | undefined): string[] => {
  const had = new Set((before?.roles ?? []) as string[])
  return ((after.roles ?? []) as string[]).filter((role) => !had.has(role))
}
