import { FOLLOW_UP_OPEN } from '@/domain/recommendations/workflow'

import { type DayContext, type DeadlineView, deadlineView, settledView } from './deadlineView'
import { type FollowUpFacts, nextStep } from './nextStep'

type Dated = {
  status: string
  responseDueOn: string | null
  completionDueOn: string | null
  followUps: readonly FollowUpFacts[]
}

/**
 * Both dates of a recommendation as they are shown: the response date stops pressing once the
 * response was sent, both once the recommendation is closed.
 */
export const recommendationDates = (
  row: Dated,
  context: DayContext,
): { response: DeadlineView | null; completion: DeadlineView | null } => {
  const { language, words } = context
  const isOpen = FOLLOW_UP_OPEN.includes(row.status as 'open')
  const step = nextStep(row.status, row.followUps)
  const owesResponse = step.name === 'respond' || (step.name === 'fix' && step.kind === 'response')
  const view = (
    due: string | null,
    unit: 'working-days' | 'calendar-days',
    isDue: boolean,
    said: string,
  ) => {
    if (!due) return null
    return isDue ? deadlineView(due, unit, context) : settledView(due, said, language)
  }
  return {
    response: view(row.responseDueOn, 'working-days', isOpen && owesResponse, words.dates.answered),
    completion: view(row.completionDueOn, 'calendar-days', isOpen, words.dates.finished),
  }
}
