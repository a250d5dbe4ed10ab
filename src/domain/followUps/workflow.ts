import { VERDICTS } from '@/domain/recommendations/status'
import { defineWorkflow } from '@/domain/workflow'

export const FOLLOW_UP_KINDS = ['response', 'evidence'] as const

const OPD_FIELDS = [
  'items',
  'agreement',
  'reason',
  'actionPlan',
  'personInCharge',
  'targetOn',
] as const

/** One submission by the OPD, never overwritten: each submit freezes a numbered round. */
export const followUpWorkflow = defineWorkflow({
  initial: 'draft',
  actions: {
    submit: { moves: { draft: 'submitted', returned: 'submitted' }, tone: 'forward' },
    verify: {
      moves: { submitted: 'verified' },
      note: true,
      fields: [
        { name: 'verdict', type: 'select', options: VERDICTS, required: false },
        { name: 'verifiedAmount', type: 'money', required: false },
      ],
      tone: 'forward',
    },
    confirm: { moves: { verified: 'confirmed' }, tone: 'forward' },
    return: {
      moves: { submitted: 'returned', verified: 'submitted' },
      note: true,
      fields: [{ name: 'items', type: 'review', required: false, onlyFrom: ['submitted'] }],
      tone: 'back',
    },
    // A receipt that proves false after all: its money no longer counts, what was sent stays as it was.
    'reject-deposit': {
      moves: { confirmed: 'confirmed' },
      note: true,
      fields: [{ name: 'rejectedAmount', type: 'money', required: true }],
      tone: 'end',
      quiet: true,
    },
  },
  editable: {
    draft: OPD_FIELDS,
    returned: OPD_FIELDS,
    submitted: 'none',
    verified: 'none',
    confirmed: 'none',
  },
  deletable: ['draft'],
  writtenBy: { 'recommendations.reassign': ['opd'] },
})
