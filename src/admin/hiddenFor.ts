import type { TypedUser } from 'payload'

import { findActor } from '@/access/actor'
import { scopesOf } from '@/access/permission'
import type { Resource } from '@/access/resources'

/** Lists that people use by reading them; settings and masters only show to those who keep them. */
const READ_AS_WORK: readonly Resource[] = [
  'notifications',
  'plans',
  'plan-items',
  'evaluations',
  'activities',
  'activity-logs',
  'working-papers',
  'evidence',
  'reports',
  'findings',
  'recommendations',
  'follow-ups',
  'report-receipts',
  'audit-log',
]

const KEEPING = ['create', 'update', 'delete'] as const

/**
 * Whether the navigation leaves a collection or global out for this person: nothing of it is in
 * their read scope, or it is a setting that others keep. Convenience only: access decides.
 */
export const hiddenFor =
  (resource: Resource) =>
  ({ user }: { user: unknown }): boolean => {
    const actor = findActor({ user: user as TypedUser | null })
    if (!actor) return true
    if (READ_AS_WORK.includes(resource))
      return scopesOf(actor, resource, { operation: 'read' }).length === 0
    return !KEEPING.some((operation) =>
      // Changing one's own account is no reason to see the list of accounts.
      scopesOf(actor, resource, { operation }).some((scope) => scope !== 'own'),
    )
  }
