import type { PayloadRequest, Where } from 'payload'

import type { Actor } from '@/access/actor'
import { type Grant, grantsOf } from '@/access/permission'
import { REACH } from '@/access/reach'
import type { Reach } from '@/access/scopes'
import { papersToReview } from '@/hooks/workingPapers/query'

import { type Task, TEAM_ROLES_OF } from './tasks'

const ACTIVITIES_MAX = 100

/** Ids of the activities in whose team the person has one of the roles. */
const myActivities = async (
  req: PayloadRequest,
  actor: Actor,
  roles: readonly string[] | 'any',
): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: 'activities',
    where: { 'team.user': { equals: actor.id } },
    sort: '-startsOn',
    limit: ACTIVITIES_MAX,
    depth: 0,
    select: { team: true },
    overrideAccess: false,
    req,
  })
  return docs
    .filter(({ team }) =>
      team?.some(
        ({ user, role }) => user === actor.id && (roles === 'any' || roles.includes(role)),
      ),
    )
    .map(({ id }) => String(id))
}

const NOBODY: Where = { id: { exists: false } }

const ownedBy = (actor: Actor, { slug }: Task): Where => {
  const { owner }: Reach = REACH[slug]
  return owner ? { [owner]: { equals: actor.id } } : NOBODY
}

const withinScope = async (
  req: PayloadRequest,
  actor: Actor,
  { task, scope, capacity }: Grant & { task: Task },
): Promise<Where> => {
  if (scope === 'ownUnit') return capacity.unit ? { unit: { equals: capacity.unit } } : NOBODY
  if (scope === 'own') return ownedBy(actor, task)
  if (scope === 'reviewer') return { id: { in: await papersToReview(req, actor) } }
  const roles = TEAM_ROLES_OF[scope]
  if (!roles) return NOBODY
  const ids = await myActivities(req, actor, roles)
  if (ids.length === 0) return NOBODY
  return { [task.slug === 'activities' ? 'id' : 'activity']: { in: ids } }
}

/** A scope by person is the same for each role and office; one by unit is another for each unit. */
const distinct = (grants: readonly Grant[]): Grant[] => [
  ...new Map(
    grants.map((grant) => {
      const unit = grant.scope === 'ownUnit' ? grant.capacity.unit : null
      return [`${grant.scope} ${unit}`, grant]
    }),
  ).values(),
]

/**
 * The records of a task that this person can act on, by their widest scope for the action; nothing
 * when they never take it. Filters by own fields only: paths through relations are refused.
 */
export const waitingWhere = async (
  req: PayloadRequest,
  actor: Actor,
  task: Task,
): Promise<Where | null> => {
  const grants = grantsOf(actor, task.slug, { operation: task.action })
  if (grants.length === 0) return null
  if (grants.some(({ scope }) => scope === 'all')) return {}
  const parts = await Promise.all(
    distinct(grants).map((grant) => withinScope(req, actor, { task, ...grant })),
  )
  return parts.length === 1 ? (parts[0] ?? NOBODY) : { or: parts }
}
