import type { CollectionAfterLoginHook, CollectionAfterLogoutHook } from 'payload'

import { type AuditEvent, recordEvents } from '@/hooks/audit/recordEvents'

import { noteAuthOperation } from './keepSessions'

type Person = { id: unknown; name?: unknown }

/** An event of an account, as a line of the log. */
export const aboutPerson = (action: string, { id, name }: Person): AuditEvent => ({
  action,
  collection: 'users',
  record: String(id),
  title: String(name ?? ''),
})

/** Whoever the account is of, as the one who did it. */
export const asActor = ({ id, name }: Person) => ({ id: String(id), name: String(name ?? '') })

export const recordSignIn: CollectionAfterLoginHook = async ({ req, user }) => {
  await recordEvents(req, [aboutPerson('sign-in', user as Person)], asActor(user as Person))
}

export const recordSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  noteAuthOperation(req, 'logout')
  if (req.user) await recordEvents(req, [aboutPerson('sign-out', req.user)])
}
