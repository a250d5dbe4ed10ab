import type {
  CollectionAfterChangeHook,
  CollectionBeforeLoginHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
} from 'payload'

import type { Role } from '@/access/roles'
import { isStorable } from '@/domain/storableText'
import { normalEmail } from '@/domain/users/email'
import { RuleViolation } from '@/domain/violation'
import { refreshUnstaffed } from '@/hooks/activities/query'
import { isSame } from '@/hooks/changedFields'
import { queryRows, sql } from '@/hooks/transaction'

import { recordAccountChange, recordReset } from './accountChanges'
import { settleActing } from './actingHooks'
import { confirmSensitive } from './confirmation'
import { endSessionsOfChanged } from './endSessionsOfChanged'
import { guardPassword } from './guardPassword'
import { beginRefresh, noteAuthOperation } from './keepSessions'
import { onePerson } from './onePerson'
import { hasOtherAdmin } from './otherAdmins'
import { keepOwnPlace } from './ownAccount'
import { recordSignIn, recordSignOut } from './recordSignIns'
import { requireLink } from './requireLink'
import { rememberBrowser } from './signInDevices'
import { tellActing } from './tellActing'
import { tellPlace } from './tellPlace'
import { tellRoles } from './tellRoles'
import { burnPassword } from './verifyPassword'

type Args = { data?: { email?: unknown; password?: unknown } }

/**
 * Notes what kind of sign-in is under way, and which password is being checked (keepSessions). An
 * unknown address and a locked account are answered without looking at the password, ten times
 * faster than a wrong one: whoever measures would learn which accounts there are.
 */
const beginAuth: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'refresh') return beginRefresh(req)
  if (operation === 'resetPassword') noteAuthOperation(req, operation)
  if (operation !== 'login') return
  const { email, password } = (args as Args).data ?? {}
  if (typeof email !== 'string' || typeof password !== 'string' || !isStorable(email)) return
  // Payload refuses no password before it looks anybody up: it must cost nothing for nobody, too.
  if (password.trim() === '') return
  const [open] = await queryRows<{ hash: string }>(
    req,
    sql`SELECT hash FROM users WHERE email = ${normalEmail(email)}
      AND (lock_until IS NULL OR lock_until < now())`,
  )
  noteAuthOperation(req, 'login', open?.hash)
  if (!open) await burnPassword(password)
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

const isAdmin = (user: { active?: unknown; roles?: unknown } | undefined): boolean =>
  user?.active !== false && ((user?.roles ?? []) as Role[]).includes('admin')

/** Without an administrator nobody could make one. */
const keepOneAdmin: CollectionBeforeValidateHook = async ({
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !isAdmin(originalDoc)) return data
  if (isAdmin({ ...originalDoc, ...data })) return data
  if (!(await hasOtherAdmin(req, String(originalDoc?.id))))
    throw new RuleViolation('users.lastAdmin')
  return data
}

const followStaffing: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const isSameStaff =
    isSame(doc.active, previousDoc?.active) && isSame(doc.roles, previousDoc?.roles)
  if (operation === 'update' && !isSameStaff) await refreshUnstaffed(req, { user: String(doc.id) })
}

export const userHooks: CollectionConfig['hooks'] = {
  // A link that is worth nothing is answered before the new password is judged.
  beforeOperation: [requireLink, guardPassword, beginAuth],
  // What nobody may do is refused before the password is asked for.
  beforeValidate: [
    keepOneAdmin,
    keepOwnPlace,
    confirmSensitive,
    requirePlace,
    onePerson,
    settleActing,
  ],
  beforeLogin: [refuseInactive],
  afterChange: [
    followStaffing,
    tellActing,
    tellRoles,
    tellPlace,
    recordAccountChange,
    endSessionsOfChanged,
  ],
  afterLogin: [recordReset, recordSignIn, rememberBrowser],
  afterLogout: [recordSignOut],
}
