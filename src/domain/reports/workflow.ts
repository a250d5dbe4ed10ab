import { defineWorkflow } from '@/domain/workflow'

/** The report (LHP): three approvals, each by another person; approval freezes the content. */
export const reportWorkflow = defineWorkflow({
  initial: 'draft',
  actions: {
    submit: {
      moves: { draft: 'technical-review', returned: 'technical-review' },
      tone: 'forward',
    },
    approve: {
      moves: {
        'technical-review': 'irban-review',
        'irban-review': 'inspektur-review',
        'inspektur-review': 'approved',
      },
      tone: 'forward',
    },
    return: {
      moves: {
        'technical-review': 'returned',
        'irban-review': 'returned',
        'inspektur-review': 'returned',
        approved: 'returned',
      },
      note: true,
      tone: 'back',
    },
    distribute: { moves: { approved: 'distributed' }, tone: 'forward' },
    close: { moves: { distributed: 'closed' }, tone: 'end' },
  },
  editable: {
    draft: ['title', 'sections', 'source'],
    returned: ['title', 'sections', 'source'],
    'technical-review': 'none',
    'irban-review': 'none',
    'inspektur-review': 'none',
    approved: 'none',
    distributed: 'none',
    closed: 'none',
  },
  deletable: ['draft'],
  writtenBy: {
    'recommendations.reopen': ['status'],
    'recommendations.reassign': ['readers'],
    'reports.distribute': ['readers'],
  },
})

/** States of a report in which its findings and recommendations may be changed. */
export const REPORT_CONTENT_OPEN = ['draft', 'returned'] as const
/** States of a report that an OPD may see. */
export const REPORT_RELEASED = ['distributed', 'closed'] as const
/** States of an activity in which a report of it may be begun. */
export const REPORT_CREATION_STATES = ['reporting'] as const
