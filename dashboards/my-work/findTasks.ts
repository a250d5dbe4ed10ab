import type { PayloadRequest } from 'payload'

import { type Actor, requireActor } from '@/access/actor'

import { findOffices } from './findOffices'
import { type Task, TASKS } from './tasks'
import { waitingWhere } from './waitingWhere'

export type WaitingRow = {
  id: string
  title: string
  status: string
  /** The office that alone lets the person act on it. */
  office: string | null
}
export type WaitingTask = Task & { count: number; rows: WaitingRow[] }

const ROWS_SHOWN = 5

const findTask = async (
  req: PayloadRequest,
  actor: Actor,
  task: Task,
): Promise<WaitingTask | null> => {
  const mine = await waitingWhere(req, actor, task)
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
  const found = docs as unknown as Omit<WaitingRow, 'office'>[]
  const offices = await findOffices(req, actor, { task, ids: found.map(({ id }) => String(id)) })
  const rows = found.map(({ id, title, status }) => ({
    id: String(id),
    title: title ?? String(id),
    status,
    office: offices.get(String(id)) ?? null,
  }))
  return { ...task, count: totalDocs, rows }
}

/** What waits for the person, in the order of the chain; only what they can act on. */
export const findTasks = async (req: PayloadRequest): Promise<WaitingTask[]> => {
  const actor = requireActor(req)
  const found = await Promise.all(TASKS.map((task) => findTask(req, actor, task)))
  return found.filter((task) => task !== null)
}
