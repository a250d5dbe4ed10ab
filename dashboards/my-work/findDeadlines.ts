import type { PayloadRequest } from 'payload'

import { requireActor } from '@/access/actor'
import { scopesOf } from '@/access/permission'
import { addDays } from '@/domain/plainDate'
import { FOLLOW_UP_OPEN } from '@/domain/recommendations/workflow'

import { calendarOf } from '@/admin/deadlines/deadlineFacts'

export type DeadlineRow = { id: string; title: string; completionDueOn: string }

const DAYS_AHEAD = 30
const ROWS_SHOWN = 8

/** Open recommendations in the person's scope that are late or due within a month, latest first. */
export const findDeadlines = async (
  req: PayloadRequest,
): Promise<{ rows: DeadlineRow[]; count: number } | null> => {
  if (scopesOf(requireActor(req), 'recommendations', { operation: 'read' }).length === 0)
    return null
  const { today } = await calendarOf(req.payload)
  const { docs, totalDocs } = await req.payload.find({
    collection: 'recommendations',
    where: {
      and: [
        { status: { in: [...FOLLOW_UP_OPEN] } },
        { completionDueOn: { less_than_equal: addDays(today, DAYS_AHEAD) } },
      ],
    },
    sort: 'completionDueOn',
    limit: ROWS_SHOWN,
    depth: 0,
    select: { title: true, completionDueOn: true },
    overrideAccess: false,
    req,
  })
  const rows = docs.map(({ id, title, completionDueOn }) => ({
    id: String(id),
    title: title ?? '',
    completionDueOn: completionDueOn ?? '',
  }))
  return { rows, count: totalDocs }
}
