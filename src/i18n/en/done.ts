import type { Dictionary } from '@/i18n/id'

/** What is told once an action is done. */
export const done = {
  plans: {
    submit: 'The plan was sent to the Inspektur.',
    lock: 'The plan was locked.',
    return: 'The plan was returned for correction.',
    'take-proposals': 'The proposals were taken over into the plan.',
    revise: 'A revision of the plan was opened.',
    close: 'The plan was closed.',
  },
  activities: {
    assign: 'The team was assigned.',
    start: 'The activity was started.',
    'begin-report': 'Reporting was begun.',
    complete: 'The activity was completed.',
    cancel: 'The activity was cancelled.',
  },
  'working-papers': {
    submit: 'The working paper was sent for review.',
    approve: 'The working paper was approved.',
    return: 'The working paper was returned for correction.',
  },
  reports: {
    submit: 'The report was sent for review.',
    approve: 'The report was approved.',
    return: 'The report was returned for correction.',
    distribute: 'The report was distributed to the offices.',
    close: 'The report was closed.',
  },
  'report-receipts': { receive: 'The report was received.' },
  recommendations: {
    'decide-remainder': 'The decision on the remainder (SKTJM) was recorded.',
    reassign: 'The recommendation was moved to another office.',
    'close-not-actionable': 'The recommendation was declared one that cannot be followed up.',
    reopen: 'The recommendation was reopened.',
  },
  'follow-ups': {
    submit: 'The follow-up was sent.',
    verify: 'The follow-up was verified.',
    confirm: 'The verdict was confirmed.',
    return: 'The follow-up was returned for correction.',
    'reject-deposit': 'What counts of the deposit was changed.',
  },
  evaluations: {
    submit: 'The evaluation was sent to the Inspektur.',
    approve: 'The evaluation was approved.',
    return: 'The evaluation was returned for correction.',
  },
} satisfies Dictionary['done']
