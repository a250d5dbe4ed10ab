import type { portal as source, portalFailure as failure } from '@/i18n/id/portal'

import { portalForms } from './portalForms'
import { portalRecords } from './portalRecords'

/** Words of the OPD portal and of the plain home page. */
export const portal = {
  form: portalForms,
  ...portalRecords,

  home: {
    tab: 'Home',
    title: 'Oversight findings followed through to the end',
    lead: 'Here the Inspectorate and government offices work together: findings are shared, recommendations are acted on, and proof is checked until the work is done.',
    opd: 'Sign in as an office (OPD)',
    opdHint: 'Receive reports, send responses and proof, see how they were judged.',
    staff: 'Sign in as Inspectorate staff',
    staffHint: 'Plan, log the work, issue reports, check follow-ups.',
  },

  nav: {
    label: 'Main menu',
    skip: 'Skip to content',
    tasks: 'Tasks',
    reports: 'Reports',
    messages: 'Messages',
    account: 'Account',
    unread: '{count} unread messages',
    product: 'Follow-up portal',
  },

  signIn: {
    tab: 'Sign in',
    title: 'Sign in to the OPD portal',
    lead: 'Use the e-mail address and password that the Inspectorate gave you.',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    signedOut: 'You have signed out. Unsent text has been removed from this device.',
    expired: 'Sign in first to open that page.',
    forgotten: 'Forgot your password?',
    failed: 'The system cannot check your account right now. Try again in a moment.',
    staff: 'Inspectorate staff? Sign in on the admin page.',
    home: 'To the home page',
  },

  forgotten: {
    title: 'Forgot your password',
    lead: 'Write the e-mail address of your account. We send a link to it for a new password.',
    submit: 'Send the link',
    sent: 'If the address belongs to an account, the link will soon be there. It is valid for an hour.',
    failed: 'Your request could not be handled. Try again in a moment.',
    help: 'No mail? Look into the spam folder, or ask the administrator of the Inspectorate.',
    toSignIn: 'To the sign-in page',
  },

  newPassword: {
    title: 'Make a new password',
    submit: 'Save and sign in',
    then: 'Sessions on other devices will be ended.',
    failed: 'The password has not been saved. Try again in a moment.',
    askAgain: 'Ask for a new link',
  },

  tasks: {
    title: 'Tasks',
    greeting: '{name}, {opd}',
    late: 'Overdue',
    soon: 'Soon',
    next: 'Later',
    waiting: 'With the Inspectorate',
    waitingHint: 'There is nothing for you to do until the result is out.',
    emptyTitle: 'Nothing is waiting for you.',
    empty: 'New reports and recommendations will appear here.',
    receive: 'Receive the report',
    receiveHint: 'Sent {date}. The time limits start once you have received it.',
    respond: 'Respond',
    respondGoOn: 'Continue your response',
    evidence: 'Provide proof',
    evidenceGoOn: 'Continue your proof',
    fix: 'Correct: {what}',
    fixResponse: 'Correct your response',
    fixEvidence: 'Correct your proof',
    waitingResponse: 'Response being checked',
    waitingEvidence: 'Proof being checked',
    waitingConfirm: 'Waiting for the assistant inspector',
    finding: 'Finding',
    partial: 'Showing {shown} of {total} recommendations, ordered by time limit.',
    more: 'Show the next ones',
    previous: 'Show the previous ones',
  },

  dates: {
    response: 'Respond by',
    completion: 'Complete by',
    notStarted: 'Starts when the report has been received',
    workingLeft: '{days} working days left',
    daysLeft: '{days} days left',
    today: 'due today',
    workingLate: '{days} working days late',
    daysLate: '{days} days late',
    answered: 'answered',
    finished: 'finished',
    why: 'Why this date?',
    whySentence: 'The report was received on {received} (day 0), plus {amount} {unit}.',
    whyWeekends: '{count} weekend days are not counted.',
    whyMoved: 'The last day falls on a day off, so it moves to {date}.',
    whyHolidays: 'Holidays that are not counted:',
    whyOther: 'This date follows the rules in force when the report was received ({received}).',
  },

  money: {
    value: 'Value of the recommendation',
    remaining: 'Still to be paid back',
    verified: 'Deposits accepted so far',
    overpaid: 'Overpaid',
    settled: 'Paid in full',
  },

  messages: {
    title: 'Messages',
    emptyTitle: 'No messages yet.',
    empty: 'News about your reports and follow-ups will appear here.',
    unread: 'Unread',
    open: 'Open',
    markOne: 'Mark as read',
    markAll: 'Mark all as read',
    note: 'Note',
  },

  account: {
    title: 'Account',
    name: 'Name',
    email: 'E-mail',
    opd: 'Office',
    position: 'Position',
    passwordTitle: 'Change your password',
    currentPassword: 'Present password',
    newPassword: 'New password',
    newPasswordHint: 'At least 12 characters. A few words in a row are easy to remember.',
    change: 'Change password',
    changed: 'Password changed. Sessions on other devices have been ended.',
    changeFailed: 'The password has not been changed. Check what you typed and try again.',
    sessionsTitle: 'Where you are signed in',
    sessionsHint: 'If there is one that you do not know, sign it out and change your password.',
    sessionSince: '{device}, signed in {since}',
    sessionCurrent: 'This device',
    endOthers: 'Sign out on other devices',
    othersEnded: 'You have been signed out on other devices.',
    endFailed: 'The other devices have not been signed out. Try again in a moment.',
    languageTitle: 'Language',
    languageHint: 'Changes the language of all pages on this device.',
    signOutTitle: 'Sign out',
    signOut: 'Sign out of the portal',
    signOutHint: 'Unsent text will be removed from this device.',
  },

  missing: {
    tab: 'Not found',
    title: 'Page not found',
    text: 'The address may be wrong, or this record is not for your office.',
    toTasks: 'To the task list',
    toHome: 'To the home page',
  },

  notStaff: {
    tab: 'Staff page',
    title: 'This page is for staff of the Inspectorate',
    text: 'Your account works in the OPD portal. Your reports, tasks and messages are there.',
    other: 'Your account has no access to this page. Contact the administrator.',
    toPortal: 'Open the OPD portal',
    signOut: 'Sign out and use another account',
  },

  footer: { contact: 'Any trouble? Contact the secretariat of the Inspectorate.' },
} satisfies typeof source

/** The page for a failure of the server. */
export const portalFailure = {
  title: 'This page has a problem',
  text: 'No data is lost. Try again; if it happens again, contact the secretariat.',
  again: 'Try again',
} satisfies typeof failure
