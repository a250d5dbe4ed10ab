import { defineWorkflow } from '@/domain/workflow'

/** The annual plan (PKPT). A locked plan changes only through a revision: docs/workflows.md. */
export const planWorkflow = defineWorkflow({
  initial: 'draft',
  actions: {
    submit: {
      moves: { draft: 'submitted', returned: 'submitted' },
      fields: [{ name: 'justification', type: 'textarea', required: false }],
      tone: 'forward',
    },
    'take-proposals': {
      moves: { draft: 'draft', returned: 'returned' },
      tone: 'back',
      quiet: true,
    },
    lock: { moves: { submitted: 'locked' }, tone: 'forward' },
    return: { moves: { submitted: 'returned' }, note: true, tone: 'back' },
    revise: { moves: { locked: 'locked' }, note: true, tone: 'forward' },
    close: { moves: { locked: 'closed' }, tone: 'end' },
  },
  editable: {
    draft: ['title', 'notes'],
    returned: ['title', 'notes'],
    submitted: 'none',
    locked: 'none',
    superseded: 'none',
    closed: 'none',
  },
  deletable: ['draft', 'returned'],
  writtenBy: { 'plans.lock': ['status'] },
})

/** States of a plan in which its rows may be created, changed and removed. */
export const PLAN_ROWS_OPEN = ['draft', 'returned'] as const
