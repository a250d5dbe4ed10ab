import { adminOnly } from '@/access/fieldAccess'
import { ROLES } from '@/access/roles'
import { changeAccount } from '@/endpoints/changeAccount'
import { forgotPassword } from '@/endpoints/forgotPassword'
import { sessionEndpoints } from '@/endpoints/sessions'
import { actingField } from '@/fields/acting'
import { masterCollection } from '@/fields/define'
import { documentNumberField } from '@/fields/documentNumber'
import { choiceField, flagField, relationField, textField } from '@/fields/factories'
import {
  currentPasswordField,
  newPasswordError,
  sessionsPanel,
  userAuth,
  userEmailField,
} from '@/fields/user'
import { userHooks } from '@/hooks/users/userHooks'

const byAdmin = { access: { create: adminOnly, update: adminOnly } }

/** Everyone who signs in, staff and OPD alike; one collection, so one place for sessions and locks. */
export const Users = masterCollection({
  slug: 'users',
  group: 'settings',
  title: 'name',
  columns: ['name', 'email', 'roles', 'unit', 'opd', 'active'],
  defaultSort: 'name',
  auth: userAuth,
  hooks: userHooks,
  endpoints: [changeAccount, forgotPassword, ...sessionEndpoints],
  fields: [
    // Beside the new one, which Payload asks for above all fields.
    newPasswordError(),
    currentPasswordField(),
    // What stands under approvals and in the log is not theirs to choose.
    { ...textField('name', { required: true }), ...byAdmin },
    userEmailField(),
    {
      ...choiceField('roles', ROLES, { required: true, group: 'roles' }),
      hasMany: true,
      ...byAdmin,
    },
    { ...relationField('unit', 'units'), ...byAdmin },
    { ...relationField('opd', 'opds'), ...byAdmin },
    textField('position'),
    { ...documentNumberField('employeeNumber', { maxLength: 30 }), ...byAdmin },
    { ...flagField('active', { defaultValue: true, index: true }), ...byAdmin },
    actingField(),
    sessionsPanel(),
  ] as Parameters<typeof masterCollection>[0]['fields'],
})
