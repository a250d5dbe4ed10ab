import type { CollectionAfterChangeHook } from 'payload'

import { findActor } from '@/access/actor'

import { accountStates, forgetLink } from './accountChanges'
import { currentSessionOf, endOtherSessions } from './sessions'

/**
 * An account that is switched off, or given to another address, is signed out everywhere but where its
 * owner changes the address: switched on again, it would be in the hands of before.
 */
export const endSessionsOfChanged: CollectionAfterChangeHook = async ({
  data,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update') return
  const { before, after } = accountStates({ data, previousDoc })
  const isSwitchedOff = before.active !== false && after.active === false
  if (!isSwitchedOff && after.email === before.email) return
  const isOwn = findActor(req)?.id === after.id
  await endOtherSessions(req, { user: after.id, kept: isOwn ? currentSessionOf(req) : '' })
  if (isSwitchedOff) await forgetLink(req, after)
}
