import type { adminMessages as source } from '@/i18n/id/adminMessages'

/** Sentences of the admin UI. */
export const adminMessages = {
  'action.group': 'Actions on this record',
  'action.saveFirst': 'There are unsaved changes. Save first, then repeat the action.',
  'action.confirmReject':
    'What is rejected no longer counts as a deposit. Enter 0 to accept the whole deposit again.',
  'action.confirmReopen':
    'A deposit that proved false can be rejected after this, on its follow-up.',
  'action.confirmReassign':
    'The new office will read this finding. The old one can no longer open it.',
  'action.confirmVerdict':
    'This verdict becomes the status of the recommendation. Once confirmed, the submission cannot be changed.',

  'field.choose': 'Choose …',
  'field.search': 'Search {label}',

  'copy.button': 'Copy to other OPDs',
  'copy.title': 'Copy this recommendation to other OPDs',
  'copy.hint':
    'Each OPD gets a recommendation of its own with the same text. Money and person in charge are not copied; fill them in on each copy.',
  'copy.opds': 'OPDs that get a copy',
  'copy.send': 'Copy',
  'copy.done': 'Recommendation copied to {count} OPDs.',

  'review.accept': 'Accept',
  'review.return': 'Return',
  'review.note': 'What has to be corrected in item {number}',

  'file.leaveOut': 'Do not use {name}',
  'file.none': 'No files yet.',
  'file.title': 'Files',
  'file.choose': 'Choose files to upload',

  'chain.add': 'Add',

  'home.title': 'My work',
  'home.greeting': 'Welcome, {name}',
  'home.waiting': 'Waiting for you',
  'home.nothingWaiting': 'Nothing is waiting for you. New work appears here when it is your turn.',
  'home.deadlines': 'Deadlines of recommendations',
  'home.noDeadlines': 'No recommendation is overdue or due soon.',
  'home.notifications': 'Latest notifications',
  'home.allNotifications': 'All notifications',
  'home.seeAll': 'See all ({count})',

  'notice.openRecord': 'Open this record',
  'notice.openOwnAccount': 'Open my account',
  'notice.openAccount': 'Open this account',
  'notice.openLog': 'See it in the audit log',

  'task.plans.submit': 'Plans for you to complete and submit',
  'task.plans.lock': 'Plans waiting for your decision',
  'task.activities.assign': 'Activities for you to staff',
  'task.activities.start': 'Activities ready to start',
  'task.activities.begin-report': 'Activities in progress',
  'task.activities.complete': 'Activities being reported',
  'task.working-papers.submit': 'Working papers for you to complete and submit',
  'task.working-papers.approve': 'Working papers waiting for your review',
  'task.reports.submit': 'Reports for you to complete and submit',
  'task.reports.approve@technical-review': 'Reports waiting for your technical review',
  'task.reports.approve@irban-review': 'Reports waiting for your review as Irban',
  'task.reports.approve@inspektur-review': 'Reports waiting for your approval',
  'task.reports.distribute': 'Reports ready to be distributed',
  'task.report-receipts.receive': 'Receipts that have not come back',
  'task.follow-ups.verify': 'Follow-ups waiting for your verification',
  'task.follow-ups.confirm': 'Verdicts waiting for your confirmation',
  'task.evaluations.submit': 'Evaluations for you to complete and submit',
  'task.evaluations.approve': 'Evaluations waiting for your approval',

  'nav.unread': '{count} unread',
  'brand.name': 'Teropong',
  'brand.purpose': 'Oversight in plain view, from plan to follow-up',
  'login.toPortal': 'Open the OPD portal',
  'dialog.close': 'Close',
  'page.open': 'Open the page',
  'page.awayTitle': 'Teropong cannot be used right now',
  'page.again': 'Try again',
  'login.title': 'Sign in',
  'login.portal': 'For inspectorate staff. Audited offices sign in to the OPD portal.',

  'help.startsOn': 'RMP: first day the team works.',
  'help.endsOn': 'RSP: last day of field work.',
  'help.reportDueOn': 'RPL: day the report is planned to come out.',
  'help.personDays':
    'Person-days by role: people times working days. Half days are fine, e.g. 2.5.',
  'help.team':
    'Exactly one technical controller and one team leader, two different people. The technical controller is not the head of this unit.',
  'help.reportsPlanned': 'Enter 0 if this activity produces no report.',
  'help.opds': 'May be several. Schedule clashes are checked per office.',
  'help.riskLevel': 'From the risk map. Activities with high risk come first.',
  'help.days': 'Person-days used. Half days are fine.',
  'help.progress': 'Progress of the whole activity, not only your part.',
  'help.value': 'Leave empty if no money is involved.',
  'help.loss': 'The part of the value that is a loss to the state or region.',
  'help.condition': 'What happened, with figures and place.',
  'help.criteria': 'The rule or standard that should have been met.',
  'help.cause': 'Why it happened.',
  'help.effect': 'What the loss or risk is.',
  'help.recommendationText': 'One order to one office: who does what.',
} satisfies Record<keyof typeof source, string>
