import type { CollectionConfig, Field } from 'payload'

import { adminOnly, ownAccount } from '@/access/fieldAccess'
import { ATTEMPTS_MAX, LOCK_MINUTES } from '@/domain/users/session'
import { fieldLabel } from '@/i18n/label'

/**
 * Sessions end after 30 idle minutes; ten failures lock an account for a quarter of an hour; no
 * token in any JSON, no API keys (docs/security.md).
 */
export const userAuth: CollectionConfig['auth'] = {
  useSessions: true,
  tokenExpiration: 1800,
  maxLoginAttempts: ATTEMPTS_MAX,
  lockTime: LOCK_MINUTES * 60 * 1000,
  removeTokenFromResponses: true,
  useAPIKey: false,
  depth: 0,
  cookies: { secure: true, sameSite: 'Strict' },
}

/** The address one signs in with; only the administrator changes it. */
export const userEmailField = (): Field => ({
  name: 'email',
  type: 'email',
  label: fieldLabel('email'),
  required: true,
  unique: true,
  access: { create: adminOnly, update: adminOnly },
})

/** Asked when one changes one's own password; never stored. A field that cannot be read is not shown either. */
export const currentPasswordField = (): Field => ({
  name: 'currentPassword',
  type: 'text',
  label: fieldLabel('currentPassword'),
  virtual: true,
  access: { read: ownAccount },
  admin: { components: { Field: '@/admin/CurrentPasswordField.client#CurrentPasswordField' } },
})

/** What was wrong with a new password; Payload's own boxes for it stand above all fields. */
export const newPasswordError = (): Field => ({
  name: 'newPasswordError',
  type: 'ui',
  label: fieldLabel('password'),
  admin: {
    disableListColumn: true,
    components: { Field: '@/admin/users/NewPasswordError.client#NewPasswordError' },
  },
})

/** Where the person is signed in, and the way to end it. */
export const sessionsPanel = (): Field => ({
  name: 'sessionsPanel',
  type: 'ui',
  label: fieldLabel('sessions'),
  admin: {
    disableListColumn: true,
    components: { Field: '@/admin/users/SessionsPanel#SessionsPanel' },
  },
})
