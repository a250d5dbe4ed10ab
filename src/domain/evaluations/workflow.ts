import { defineWorkflow } from '@/domain/workflow'

const CONTENT = ['year', 'period', 'assessment', 'improvements', 'proposals'] as const

/** Quality control's evaluation of a quarter or year. Submitting freezes the figures of its period. */
export const evaluationWorkflow = defineWorkflow({
  initial: 'draft',
  actions: {
    submit: { moves: { draft: 'submitted', returned: 'submitted' }, tone: 'forward' },
    approve: { moves: { submitted: 'approved' }, tone: 'forward' },
    return: { moves: { submitted: 'returned' }, note: true, tone: 'back' },
  },
  editable: {
    draft: CONTENT,
    returned: CONTENT,
    submitted: 'none',
    approved: 'none',
  },
  writtenBy: {
    'plans.take-proposals': ['proposals'],
    'plan-items.delete': ['proposals'],
    'plans.delete': ['proposals'],
  },
})

/** States in which an evaluation is still written: its figures follow the work from day to day. */
export const EVALUATION_OPEN: readonly unknown[] = ['draft', 'returned']

/** The state in which an evaluation is read by the units and its proposals may be taken over. */
export const EVALUATION_RELEASED = 'approved'
