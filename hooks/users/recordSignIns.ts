import type {
  CollectionAfterChangeHook,
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  CollectionAfterOperationHook,
} from 'payload'

import { type AuditEvent, recordEvents } from '@/hooks/audit/recordEvents'

import { noteAuthOperation } from './keepSessions'

/** Marks a request that sets a password: the record itself never says so. */
export const PASSWORD_SET = 'passwordSet'

type Person = { id: unknown; name?: unknown }

const aboutPerson = (action: string, { id, name }: Person): AuditEvent => ({
  action,
  collection: 'users',
  record: String(id),
  title: String(name ?? ''),
})

const asActor = ({ id, name }: Person) => ({ id: String(id), name: String(name ?? '') })

/** A password was set: a line of its own, because the record never shows it. */
export const recordPassword: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update' && req.context[PASSWORD_SET])
    await recordEvents(req, [aboutPerson('password-changed', doc as Person)])
}

export const recordSignIn: CollectionAfterLoginHook = ({ req, user }) =>
  recordEvents(req, [aboutPerson('sign-in', user as Person)], asActor(user as Person))

export const recordSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  noteAuthOperation(req, 'logout')
  if (req.user) await recordEvents(req, [aboutPerson('sign-out', req.user)])
}

/** The link of the mail is proof enough of who it is. */
export const recordReset: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  if (operation !== 'resetPassword') return result
  const user = (result as { user?: Person }).user
  if (user) await recordEvents(req, [aboutPerson('password-reset', user)], asActor(user))
  return result
}
