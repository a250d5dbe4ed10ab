import type { GlobalBeforeOperationHook } from 'payload'

import { findActor } from '@/access/actor'
import { roleEverMay } from '@/access/permission'
import type { Resource } from '@/access/resources'
import { holdLock } from '@/hooks/holdLock'

/**
 * Two who change settings at once do it one after the other, locked before Payload reads what is stored.
 * It writes all of it back: the second would put back what the first has just changed, and the log,
 * which compares with what was read, would not tell (measured). Who may never write waits for nobody.
 */
export const lockSettings: GlobalBeforeOperationHook = async ({
  global,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'update') return
  const actor = findActor(req)
  const mayWrite = actor !== null && roleEverMay(actor, global.slug as Resource, 'update')
  if (overrideAccess || mayWrite) await holdLock(req, 'settings')
}
