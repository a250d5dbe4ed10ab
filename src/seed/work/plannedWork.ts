import { workingDayFrom } from '@/domain/calendar'
import { addDays } from '@/domain/plainDate'
import { findings } from '@/seed/content/findings'
import { notes } from '@/seed/content/notes'
import type { DemoFinding } from '@/seed/content/types'
import { type DatedActivity, LAST_YEAR, teamOf } from '@/seed/plans/planRows'
import type { PlanInHand } from '@/seed/plans/planStory'
import { act, type Stage } from '@/seed/stage'
import type { Story } from '@/seed/timeline'

import { DIRECT_FINDINGS } from './directWork'
import { newJob, plannedDays } from './job'
import { jobStories } from './jobStories'
import { activityOfItem } from './query'

/** Replaced by an examination that the regent ordered, see `directWork`. */
const CANCELLED = 'K04'
const CANCEL_DAYS_BEFORE = 21

/** Each finding is made once: last year where the work was done then, else this year. */
const findingsOf = (code: string, { isLastYear }: { isLastYear: boolean }): DemoFinding[] => {
  const wasLastYear = (LAST_YEAR as readonly string[]).includes(code)
  if (wasLastYear !== isLastYear) return []
  return (findings as readonly DemoFinding[]).filter(
    ({ key, activity }) => activity === code && !DIRECT_FINDINGS.includes(key),
  )
}

const activityOf = (stage: Stage, plan: PlanInHand, code: string): Promise<string> =>
  activityOfItem(stage, plan.items.get(code) ?? '')

const cancelled = (stage: Stage, plan: PlanInHand, row: DatedActivity): Story => [
  {
    on: workingDayFrom(addDays(row.startsOn, -CANCEL_DAYS_BEFORE), stage.cal),
    run: async (at) => {
      const id = await activityOf(stage, plan, row.code)
      const who = { email: teamOf(row.team).wpj, at }
      const input = { note: notes.activityCancel[1] }
      await act(stage, who, { slug: 'activities', id, action: 'cancel', input })
    },
  },
]

/** The work of the two plans that were locked, as far as the calendar has come. */
export const plannedWork = (stage: Stage, [last, current]: readonly PlanInHand[]): Story[] =>
  [last, current]
    .flatMap((plan) => (plan ? plan.carriedOut.map((row) => ({ plan, row })) : []))
    .flatMap(({ plan, row }, nth) => {
      if (row.code === CANCELLED) return [cancelled(stage, plan, row)]
      const job = newJob({
        nth,
        row,
        findings: findingsOf(row.code, { isLastYear: plan === last }),
        days: plannedDays(stage, { row, nth }),
        workday: (date) => workingDayFrom(date, stage.cal),
      })
      return jobStories(stage, { job, find: () => activityOf(stage, plan, row.code) })
    })
