import { queryRows, sql } from '@/hooks/transaction'
import { openPapers as content, reviewNotes } from '@/seed/content/workingPapers'
import { localRequest } from '@/seed/localRequest'
import { daysAgo } from '@/seed/plans/planStory'
import type { Moment, Stage } from '@/seed/stage'
import type { Story } from '@/seed/timeline'

import { movePaper, writePaper } from './paperSteps'

type OpenWork = { id: string; opd: string; kt: string; pt: string; at: string }

/** Work under way with leader, controller and member; that of the demo accounts first. */
const findOpenWork = ({ payload }: Stage): Promise<OpenWork[]> => {
  const holder = (role: string) => sql`(SELECT u.email FROM activities_team t
    JOIN users u ON u.id = t.user_id AND u.active
    WHERE t._parent_id = a.id AND t.role::text = ${role} ORDER BY t._order LIMIT 1)`
  return queryRows<OpenWork>(
    localRequest(payload),
    sql`SELECT * FROM (SELECT a.id, a.title, y.code, ${holder('kt')} AS kt, ${holder('pt')} AS pt,
        ${holder('at')} AS at, (SELECT r.opds_id FROM activities_rels r
          WHERE r.parent_id = a.id AND r.path = 'opds' ORDER BY r."order" LIMIT 1) AS opd
      FROM activities a JOIN oversight_types y ON y.id = a.type_id
      WHERE a.status IN ('in-progress', 'reporting')) w
      WHERE w.kt IS NOT NULL AND w.pt IS NOT NULL AND w.at IS NOT NULL
      ORDER BY w.kt <> 'auditor@demo.test', w.code NOT LIKE 'AUDIT%', w.title LIMIT 2`,
  )
}

type Way = (stage: Stage, paper: { id: string; at: Moment; work: OpenWork }) => Promise<void>

const by = (stage: Stage, at: Moment, email: string, step: Parameters<typeof movePaper>[2]) =>
  movePaper(stage, { email, at }, step)

/** How far each of the papers has come, in the order of their content. */
const WAYS: readonly Way[] = [
  async (stage, { id, at, work }) => {
    await by(stage, at, work.at, { id, action: 'submit' })
    await by(stage, at, work.kt, { id, action: 'approve', note: reviewNotes.approveLeader })
    await by(stage, at, work.pt, { id, action: 'approve', note: reviewNotes.approveController })
  },
  async (stage, { id, at, work }) => {
    await by(stage, at, work.at, { id, action: 'submit' })
    await by(stage, at, work.kt, { id, action: 'approve', note: reviewNotes.approveLeader })
  },
  (stage, { id, at, work }) => by(stage, at, work.at, { id, action: 'submit' }),
  async (stage, { id, at, work }) => {
    await by(stage, at, work.at, { id, action: 'submit' })
    await by(stage, at, work.kt, { id, action: 'return', note: reviewNotes.returnLeader })
  },
  () => Promise.resolve(),
]

/** Working papers of work that is under way today, one at each level of the review. */
export const openPapers = (stage: Stage): Story[] => [
  WAYS.map((way, nth) => ({
    on: daysAgo(stage, WAYS.length - nth),
    run: async (at: Moment) => {
      const works = await findOpenWork(stage)
      const work = works[nth % Math.max(1, works.length)]
      const paper = content[nth]
      if (!work || !paper) return
      const data = { ...paper, activity: work.id, opd: work.opd }
      await way(stage, { id: await writePaper(stage, at, { author: work.at, data }), at, work })
    },
  })),
]
