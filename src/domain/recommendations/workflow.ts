import { defineWorkflow } from '@/domain/workflow'

/**
 * Valid reasons for "cannot be followed up" (BPK Reg 2/2017): force majeure, subject or object in
 * a court process, no longer effective, efficient or economical.
 */
export const NOT_ACTIONABLE_REASONS = [
  'force-majeure',
  'court-process',
  'no-longer-effective',
] as const

/** Follow-up status: derived from confirmed verdicts, moved otherwise only by the actions below. */
export const recommendationWorkflow = defineWorkflow({
  initial: 'open',
  actions: {
    'decide-remainder': {
      moves: { open: 'open', partial: 'partial' },
      note: true,
      fields: [
        { name: 'number', type: 'text', required: true },
        { name: 'decidedOn', type: 'date', required: true },
        { name: 'amount', type: 'money', required: true },
        { name: 'evidence', type: 'files', required: true },
      ],
      tone: 'forward',
    },
    reassign: {
      moves: { open: 'open', partial: 'partial' },
      note: true,
      fields: [
        { name: 'opd', type: 'relation', relationTo: 'opds', required: true },
        { name: 'restart', type: 'checkbox', required: false },
      ],
      tone: 'forward',
    },
    'close-not-actionable': {
      moves: { open: 'not-actionable', partial: 'not-actionable' },
      note: true,
      fields: [
        { name: 'reason', type: 'select', options: NOT_ACTIONABLE_REASONS, required: true },
        { name: 'document', type: 'files', required: true },
      ],
      tone: 'end',
    },
    reopen: {
      // The state it really leads to is computed from the verdicts: reopenedStatus.
      moves: { done: 'open', 'not-actionable': 'open' },
      leadsTo: ['open', 'partial'],
      note: true,
      tone: 'back',
    },
  },
  editable: {
    open: ['text', 'code', 'opd', 'value', 'personInCharge'],
    partial: 'none',
    done: 'none',
    'not-actionable': 'none',
  },
  deletable: ['open'],
  writtenBy: {
    'follow-ups.verify': ['status', 'verifiedAmount', 'remaining', 'overpaid'],
    'follow-ups.confirm': ['status', 'verifiedAmount', 'remaining', 'overpaid'],
    'follow-ups.reject-deposit': ['status', 'verifiedAmount', 'remaining', 'overpaid'],
    'organisation.verdict-step': ['status', 'verifiedAmount', 'remaining', 'overpaid'],
    'report-receipts.receive': ['receivedOn', 'responseDueOn', 'completionDueOn'],
    'reports.distribute': ['releasedTo', 'distributedOn'],
  },
})

/** States in which an OPD may begin a follow-up. */
export const FOLLOW_UP_OPEN = ['open', 'partial'] as const
