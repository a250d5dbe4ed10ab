import type { noticesId } from '@/i18n/id/notices'

import { actingNotices } from './actingWords'

/** What an inbox row says: `<slug>.<action>`, with `@<state it led to>` where the next step differs. */
export const noticesEn = {
  'system.welcome': 'Welcome to Teropong. Work that waits for you appears here.',

  'plans.submit': 'An annual plan waits for your verification.',
  'plans.lock': 'The annual plan is locked and in force.',
  'plans.return': 'The annual plan was returned for correction.',
  'plans.revise': 'A revision of the annual plan is open. Adjust the activities of your unit.',
  'plans.close': 'The annual plan is closed.',
  'plans.take-proposals': 'The proposals of the evaluations are in the plan.',

  'evaluations.submit': 'An evaluation waits for your approval.',
  'evaluations.approve': 'The evaluation was approved. The next plan can take over its proposals.',
  'evaluations.return': 'The evaluation was returned for correction.',

  'activities.assign': 'You are assigned to this activity.',
  'activities.start': 'The activity has started.',
  'activities.begin-report': 'The activity has reached the reporting stage.',
  'activities.complete': 'The activity is completed.',
  'activities.cancel': 'The activity was cancelled.',
  'activities.moved': 'The activity moved from one unit to another, with all its records.',
  'activities.team-changed': 'The team of this activity has changed.',

  'working-papers.submit': 'A working paper waits for your review.',
  'working-papers.approve': 'The working paper was approved.',
  'working-papers.approve@pt-review': 'A working paper waits for your review.',
  'working-papers.approve@approved': 'Your working paper was approved.',
  'working-papers.return': 'Your working paper was returned for correction.',

  'reports.submit': 'A report waits for your review as technical controller.',
  'reports.approve': 'The report was approved and moves on to the next stage.',
  'reports.approve@irban-review': 'A report waits for your review as Irban.',
  'reports.approve@inspektur-review': 'A report waits for your approval as Inspektur.',
  'reports.approve@approved': 'The report is approved and ready to be distributed.',
  'reports.return': 'The report was returned for correction.',
  'reports.distribute': 'The report was sent to the offices. The time limits run from its receipt.',
  'reports.close': 'The report is closed because all its recommendations are settled.',

  'opd:reports.distribute':
    'There is a new report for your office. The time limits run from the day you receive it.',
  'report-receipts.receive': 'The office has received the report. The time limits are running.',

  'recommendations.decide-remainder':
    'The remainder of this recommendation has been decided on (SKTJM).',
  'recommendations.reassign': 'The recommendation was moved. The new office needs to follow it up.',
  'recommendations.close-not-actionable':
    'This recommendation was declared impossible to follow up.',
  'recommendations.reopen': 'This recommendation was reopened and needs follow-up.',

  'follow-ups.submit': 'A follow-up waits for verification.',
  'follow-ups.verify': 'The follow-up is verified and waits for the Irban to confirm.',
  'follow-ups.confirm': 'The verdict on the follow-up is confirmed.',
  'follow-ups.reject-deposit':
    'The inspector changed what counts of this deposit. What remains is counted anew.',
  'follow-ups.return': 'The follow-up was returned for correction.',
  'organisation.verdict-step':
    'A setting was changed: from when a verdict decides the status of a recommendation.',
  'opd:recommendations.reassign': 'This recommendation is now with your office.',
  'recommendations.taken-away':
    'This recommendation went to another office. Yours need not follow it up any more.',
  'opd:follow-ups.reject-deposit':
    'The inspector changed what counts of your deposit. Read the note, then check what remains to be paid.',
  'opd:follow-ups.confirm': 'Your follow-up was assessed and its verdict is confirmed.',
  'follow-ups.return@returned': 'The follow-up was returned. Correct the items not yet accepted.',
  'follow-ups.return@submitted': 'The Irban returned the verdict. Verify this follow-up again.',

  'users.roles-granted': 'An account was given a new role. Make sure that this is right.',
  'users.roles-granted@head':
    'An account was given the role of inspektur. Make sure that this is right.',
  'users.roles-taken': 'An account lost a role, or was deactivated. Make sure that this is right.',
  'users.roles-taken@head':
    'The role of inspektur was taken from an account, or the account was deactivated. Make sure that the inspektur knows.',
  'users.sign-in-changed':
    'An administrator changed the e-mail address or the password of an account.',
  'users.sign-in-changed@weighty':
    'An administrator changed the e-mail address or the password of an account with a weighty role. Make sure that its owner knows.',
  'users.sign-in-changed@head':
    'An administrator changed the e-mail address or the password of the inspektur’s account. Make sure that the inspektur knows.',
  'users.place-changed':
    'An administrator changed the name, unit or OPD of an account. Make sure that this is right.',
  'users.place-changed@head':
    'An administrator changed the name, unit or OPD of the inspektur’s account. Make sure that the inspektur knows.',

  'own:users.place-changed':
    'An administrator changed the name, unit or OPD of your account. If this is wrong, tell the inspektur.',
  'own:users.place-changed@head':
    'An administrator changed the name, unit or OPD of your account. If this is wrong, ask that administrator.',
  'own:users.roles-granted': 'Your account was given a new role.',
  'own:users.roles-taken': 'Your account lost a role, or was deactivated.',
  'own:users.sign-in-changed':
    'An administrator changed the e-mail address or the password of your account. If you did not ask for it, tell the inspektur at once.',
  'own:users.sign-in-changed@head':
    'An administrator changed the e-mail address or the password of your account. If you did not ask for it, ask that administrator at once.',

  ...actingNotices,
} satisfies Record<keyof typeof noticesId, string>
