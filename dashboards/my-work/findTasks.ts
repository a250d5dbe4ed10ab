import type { PayloadRequest, Where } from 'payload'

import { type Actor, requireActor } from '@/access/actor'
import { type Grant, grantsOf } from '@/access/permission'
import { REACH } from '@/access/reach'
import type { Reach } from '@/access/scopes'
import { papersToReview } from '@/hooks/workingPapers/query'

import { findOffice } from './findOffice'
import { type Task, TASKS, TEAM_ROLES_OF } from './tasks'

export type WaitingRow = {
  id: string
  title: string
  status: string
  /** The office that alone lets the person act on it. */
  office: string | null
}
export type WaitingTask = Task & { count: number; rows: WaitingRow[] }

const ROWS_SHOWN = 5
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
const whereOf = async (req: PayloadRequest, actor: Actor, task: Task): Promise<Where | null> => {
  const grants = grantsOf(actor, task.slug, { operation: task.action })
  if (grants.length === 0) return null
  if (grants.some(({ scope }) => scope === 'all')) return {}
  const parts = await Promise.all(
    distinct(grants).map((grant) => withinScope(req, actor, { task, ...grant })),
  )
  return parts.length === 1 ? (parts[0] ?? NOBODY) : { or: parts }
}

const findTask = async (
  req: PayloadRequest,
  actor: Actor,
  task: Task,
): Promise<WaitingTask | null> => {
  const mine = await whereOf(req, actor, task)
  if (!mine) return null
  const { docs, totalDocs } = await req.payload.find({
    collection: task.slug,
    where: { and: [{ status: { in: [...task.states] } }, mine] },
    sort: 'updatedAt',
    limit: ROWS_SHOWN,
    depth: 0,
    select: { title: true, status: true } as never,
    overrideAccess: false,
    req,
  })
  if (totalDocs === 0) return null
  const rows = await Promise.all(
    (docs as unknown as Omit<WaitingRow, 'office'>[]).map(async ({ id, title, status }) => ({
      id: String(id),
      title: title ?? String(id),
      status,
      office: await findOffice(req, actor, { task, id: String(id), status }),
    })),
  )
  return { ...task, count: totalDocs, rows }
}

/** What waits for the person, in the order of the chain; only what they can act on. */
export const findTasks = async (req: PayloadRequest): Promise<WaitingTask[]> => {
  const actor = requireActor(req)
  const found = await Promise.all(TASKS.map((task) => findTask(req, actor, task)))
  return found.filter((task) => task !== null)
}
