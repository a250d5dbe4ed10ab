import type { CollectionAfterChangeHook } from 'payload'

import { findActor } from '@/access/actor'
import { normalEmail } from '@/domain/users/email'

import { forgetLink } from './accountChanges'
import { currentSessionOf, endOtherSessions } from './sessions'

type Account = { id: string; email: string; active?: boolean | null }

/**
 * An account that is switched off, or given to another address, is signed out everywhere but where its
 * owner changes the address: switched on again, it would be in the hands of before.
 */
export const endSessions: CollectionAfterChangeHook = async ({
  data,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update') return
  const before = previousDoc as Account
  const after = { ...before, ...data } as Account
  const isSwitchedOff = before.active !== false && after.active === false
  if (!isSwitchedOff && normalEmail(after.email) === before.email) return
  const isOwn = findActor(req)?.id === after.id
  await endOtherSessions(req, { user: after.id, kept: isOwn ? currentSessionOf(req) : '' })
  if (isSwitchedOff) await forgetLink(req, after)
}
