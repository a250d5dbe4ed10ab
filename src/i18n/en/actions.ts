import type { Dictionary } from '@/i18n/id'

/** Words on the button of each action: they say what happens. */
export const actions = {
  plans: {
    submit: 'Send to the Inspektur',
    lock: 'Lock the plan',
    return: 'Return for correction',
    'take-proposals': 'Take over proposals',
    revise: 'Open a revision',
    close: 'Close the plan',
  },
  activities: {
    assign: 'Assign the team',
    start: 'Start the activity',
    'begin-report': 'Begin the report',
    complete: 'Complete the activity',
    cancel: 'Cancel the activity',
    moved: 'Moved to another unit',
  },
  'working-papers': {
    submit: 'Send for review',
    approve: 'Approve',
    return: 'Return for correction',
  },
  reports: {
    submit: 'Send for review',
    approve: 'Approve',
    return: 'Return for correction',
    distribute: 'Distribute to the offices',
    close: 'Close the report',
  },
  'report-receipts': { receive: 'Receive the report' },
  recommendations: {
    'decide-remainder': 'Decide on the remainder (SKTJM)',
    reassign: 'Move to another office',
    'close-not-actionable': 'Declare it cannot be followed up',
    reopen: 'Reopen',
  },
  'follow-ups': {
    submit: 'Send the follow-up',
    verify: 'Verify',
    confirm: 'Confirm the verdict',
    return: 'Return for correction',
    'reject-deposit': 'Reject deposit',
  },
  // Named by the log as the cause of what follows from them.
  organisation: { 'verdict-step': 'Set from when verdicts count' },
  jobs: { retry: 'Try again' },
  evaluations: {
    submit: 'Send to the Inspektur',
    approve: 'Approve the evaluation',
    return: 'Return for correction',
  },
} satisfies Dictionary['actions']
