import type {
  CollectionAfterChangeHook,
  CollectionBeforeLoginHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
} from 'payload'

import { findActor } from '@/access/actor'
import type { Role } from '@/access/roles'
import { passwordProblem } from '@/domain/users/password'
import { RuleViolation } from '@/domain/violation'
import { refreshUnstaffed } from '@/hooks/activities/query'
import { isSame } from '@/hooks/changedFields'

import { isPasswordOf } from './verifyPassword'

type Args = {
  id?: string
  data?: { password?: unknown; currentPassword?: unknown; name?: string; email?: string }
}

const WRITES_PASSWORD = ['create', 'update', 'resetPassword']

/**
 * The only place that sees a new password in clear on every path: creation, change and reset.
 * Changing one's own asks for the present one, so that an unattended desk is not enough.
 */
const guardPassword: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const { id, data } = args as Args
  if (!WRITES_PASSWORD.includes(operation) || !data?.password) return
  const password = String(data.password)
  const problem = passwordProblem(password, data)
  if (problem) throw new RuleViolation(problem, {}, 'password')
  const isOwnChange =
    operation === 'update' && !overrideAccess && String(id).toLowerCase() === findActor(req)?.id
  if (isOwnChange && !(await isPasswordOf(req, String(id), String(data.currentPassword ?? ''))))
    throw new RuleViolation('users.currentPasswordWrong', {}, 'currentPassword')
}

const UNIT_ROLES: readonly Role[] = ['irban', 'auditor']

/** Irban and auditors belong to a unit, OPD users to an OPD; without it they would see nothing. */
const requirePlace: CollectionBeforeValidateHook = ({ data = {} }) => {
  const roles = (data.roles ?? []) as Role[]
  if (roles.some((role) => UNIT_ROLES.includes(role)) && !data.unit)
    throw new RuleViolation('users.unitRequired', {}, 'unit')
  if (roles.includes('opd') && !data.opd) throw new RuleViolation('users.opdRequired', {}, 'opd')
  return data
}

/** A deactivated person is told the same as one who mistypes. */
const refuseInactive: CollectionBeforeLoginHook = ({ user }) => {
  if ((user as { active?: boolean }).active === false)
    throw new RuleViolation('access.signInFailed')
}

const followStaffing: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const isSameStaff =
    isSame(doc.active, previousDoc?.active) && isSame(doc.roles, previousDoc?.roles)
  if (operation === 'update' && !isSameStaff) await refreshUnstaffed(req, { user: String(doc.id) })
}

export const userHooks: CollectionConfig['hooks'] = {
  beforeOperation: [guardPassword],
  beforeValidate: [requirePlace],
  beforeLogin: [refuseInactive],
  afterChange: [followStaffing],
}
