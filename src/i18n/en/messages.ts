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
  'field.money': 'Write whole rupiah, from 0 to 9 quadrillion, without cents.',
  'field.wholeNumber': 'Write a sensible whole number, 0 or more.',
  'field.atLeast': 'Write a whole number from {atLeast} to {atMost}.',
  'field.clock': 'Write the time like 07:30, from 00:00 to 23:59.',
  'field.optional': '(optional)',
  'field.chooseFile': 'Choose a file',

  'action.note': 'Note',
  'action.noteHint': 'Write briefly and clearly what the recipient needs to know.',
  'action.noteHintReturn': 'Write what needs correcting, and where.',
  'action.confirm': 'You are about to: {action}.',
  'form.new': 'New {name}',
  'action.cancel': 'Not now',
  'action.doing': 'Working …',
  'action.blocked': '{action} is not possible yet:',
  'action.failed':
    'This did not work. Nothing has changed. Read the message below, then try again.',
  'action.none': 'There is nothing for you to do at this stage.',
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
  'deadline.counted': 'Day {number}',
  'deadline.notCounted': 'Not counted',
  'deadline.none': 'No deadline yet',

  'chain.up': 'Comes from',
  'chain.down': 'Leads to',
  'chain.place': 'Place in the chain of oversight',
  'chain.none': 'Nothing yet',

  'empty.notifications': 'Nothing is waiting for you. New notifications will appear here.',
  'empty.list': 'No matching records yet. Change the filter or add a new record.',

  'notifications.unread': '{count} unread',
  'notifications.markRead': 'Mark as read',
  'notifications.markAllRead': 'Mark all as read',
  'notifications.open': 'Open',

  'calendar.unknownYear':
    'The holidays of {year} are not entered yet. Deadlines in that year count weekends only.',

  'rounds.title': 'Submission {number}',
  'rounds.none': 'Never submitted.',
  'rounds.accepted': 'Accepted',
  'rounds.returned': 'Needs correction',

  'file.download': 'Download {name}',
  'file.upload': 'Upload a file',
  'file.uploading': 'Uploading {name} …',
  'file.remove': 'Remove the file {name}',
  'file.limit': 'At most {megabytes} MB a file.',

  'import.suggestion': 'Did you mean "{suggestion}"?',

  'table.yes': 'Yes',
  'table.no': 'No',
  'table.none': '—',

  'error.generic':
    'Something went wrong in the system. Your input is not saved. Try again; if it happens again, contact the administrator.',
  'error.network':
    'The connection was lost. Your input is still on this screen. Check the network, then try again.',
  'error.summary': 'Still to correct: {count}',

  ...accountMessages,
  ...actingMessages,
  ...adminMessages,
  ...auditMessages,
  ...planningMessages,
  ...formMessages,
  ...jobMessages,

  'language.switch': 'Bahasa Indonesia',
  'language.label': 'Language',
} satisfies Dictionary['messages']
