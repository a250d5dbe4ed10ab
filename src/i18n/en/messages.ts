import type { Dictionary } from '@/i18n/id'

import { accountMessages } from './accountMessages'
import { actingMessages } from './actingWords'
import { adminMessages } from './adminMessages'
import { auditMessages } from './auditMessages'
import { formMessages } from './formMessages'
import { jobMessages } from './jobWords'
import { planningMessages } from './planningMessages'

/** Sentences of the screens; `{name}` is replaced by the fact of that name. New ones go to the end of their group. */
export const messages = {
  'field.required': 'Please fill this in.',
  'field.date': 'This date is not understood. Write it like 2026-03-30.',
  'field.day': 'This date is outside of the years {first}–{last}. Check the year.',
  'field.days': 'Write a number of days from 0 to {max}, with at most one decimal.',
  'field.money': 'Write whole rupiah, from 0 to 9 quadrillion, without cents.',
  'field.wholeNumber': 'Write a sensible whole number, 0 or more.',
  'field.atLeast': 'Write a whole number from {atLeast} to {atMost}.',
  'field.clock': 'Write the time like 07:30, from 00:00 to 23:59.',
  'field.optional': '(optional)',

  'action.noteHint': 'Write briefly and clearly what the recipient needs to know.',
  'action.noteHintReturn': 'Write what needs correcting, and where.',
  'form.new': 'New {name}',
  'action.cancel': 'Not now',
  'action.doing': 'Working …',
  'action.blocked': '{action} is not possible yet:',
  'action.failed':
    'This did not work. Nothing has changed. Read the message below, then try again.',
  'action.confirmLock': 'Once locked, the plan changes only through a revision.',
  'action.confirmClose': 'Once closed, its content cannot be changed any more.',
  'action.confirmCancel': 'A cancelled activity cannot be resumed.',
  'action.confirmDistribute':
    'Once distributed, the offices can read this report and their time limits run from receipt.',
  'action.confirmApprove': 'With the last approval the report gets its number and is frozen.',
  'action.confirmNotActionable':
    'The office will no longer be asked to act on this recommendation.',

  'deadline.left': 'working days left: {days}',
  'deadline.today': 'due today',
  'deadline.late': 'working days late: {days}',
  'deadline.leftCalendar': '{days} days left',
  'deadline.lateCalendar': '{days} days late',
  'deadline.why': 'Why this date?',
  'deadline.whyTitle': 'How {date} is counted',
  'deadline.whyOther':
    'This date was counted by the rules in force when the report was received ({received}). By the holidays and settings of today it would be {date}.',
  'deadline.counted': 'Day {number}',
  'deadline.none': 'No deadline yet',

  'chain.down': 'Leads to',
  'chain.place': 'Place in the chain of oversight',

  'empty.notifications': 'Nothing is waiting for you. New notifications will appear here.',

  'calendar.unknownYear':
    'The holidays of {year} are not entered yet. Deadlines in that year count weekends only.',

  'rounds.title': 'Submission {number}',
  'rounds.none': 'Never submitted.',
  'rounds.accepted': 'Accepted',
  'rounds.returned': 'Needs correction',
  'rounds.sameReceipt': 'This receipt number is used more than once:',
  'rounds.amountDiffers': 'This is not what the office wrote that it paid, which is {amount}.',

  'file.download': 'Download {name}',
  'file.uploading': 'Uploading {name} …',

  'import.suggestion': 'Did you mean "{suggestion}"?',

  'table.yes': 'Yes',
  'table.no': 'No',
  'table.none': '—',

  'error.generic':
    'Something went wrong in the system. Your input is not saved. Try again; if it happens again, contact the administrator.',
  'error.network':
    'The connection was lost. Your input is still on this screen. Check the network, then try again.',

  ...accountMessages,
  ...actingMessages,
  ...adminMessages,
  ...auditMessages,
  ...planningMessages,
  ...formMessages,
  ...jobMessages,

  'language.switch': 'Bahasa Indonesia',
} satisfies Dictionary['messages']
