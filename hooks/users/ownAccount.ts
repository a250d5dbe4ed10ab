import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { findActor } from '@/access/actor'
import type { RuleCode } from '@/domain/ruleCodes'
import { RuleViolation } from '@/domain/violation'
import { idOf, isSame } from '@/hooks/changedFields'

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

/** What one does stands under these, and it decides what one sees. */
const NAME_AND_PLACE = ['name', 'employeeNumber', 'unit', 'opd']

/**
 * Of one's own account nobody adds a role or changes the name, the employee number, the unit or the
 * OPD; to give a role up takes rights away and stays allowed.
 */
export const keepOwnPlace: CollectionBeforeValidateHook = ({ data = {}, originalDoc, req }) => {
  const refuse = (path: string) =>
    refuseOnOwnAccount(req, originalDoc, { code: 'users.ownAccount', path })
  if (addedRoles(data, originalDoc).length > 0) refuse('roles')
  for (const field of NAME_AND_PLACE)
    if (data[field] !== undefined && !isSame(idOf(data[field]), idOf(originalDoc?.[field])))
      refuse(field)
  return data
}

type WithRoles = { roles?: unknown }

/** What a person is that they were not before. */
export const addedRoles = (after: WithRoles, before: WithRoles | undefined): string[] => {
  const had = new Set((before?.roles ?? []) as string[])
  return ((after.roles ?? []) as string[]).filter((role) => !had.has(role))
}
