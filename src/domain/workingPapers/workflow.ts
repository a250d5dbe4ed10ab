import { defineWorkflow } from '@/domain/workflow'

const CONTENT = [
  'title',
  'opd',
  'periodFrom',
  'periodTo',
  'objective',
  'procedure',
  'condition',
  'criteria',
  'cause',
  'effect',
  'auditeeComment',
  'conclusion',
] as const

/**
 * A working paper (KKA) climbs the team: its leader reviews it, then its technical controller. What
 * the leader or the controller wrote begins at `pt-review`: nobody reviews a paper of their own.
 */
export const workingPaperWorkflow = defineWorkflow({
  initial: 'draft',
  actions: {
    submit: {
      // The level it really begins at follows from who wrote it: firstReview.
      moves: { draft: 'kt-review', returned: 'kt-review' },
      leadsTo: ['pt-review'],
      tone: 'forward',
    },
    approve: {
      moves: { 'kt-review': 'pt-review', 'pt-review': 'approved' },
      tone: 'forward',
    },
    return: {
      moves: { 'kt-review': 'returned', 'pt-review': 'returned' },
      note: true,
      tone: 'back',
    },
  },
  editable: {
    draft: CONTENT,
    returned: CONTENT,
    'kt-review': 'none',
    'pt-review': 'none',
    approved: 'none',
  },
})

/** States of an activity in which its team writes working papers. */
export const PAPER_STATES = ['in-progress', 'reporting'] as const
