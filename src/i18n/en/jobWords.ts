import type { jobMessages as messages, jobValues as values } from '@/i18n/id/jobWords'

/** Words of the page about background work: its sentences are part of `messages`. */
export const jobMessages: typeof messages = {
  'jobs.intro':
    'Some work is done by Teropong itself, without waiting for you: sending mail, removing files, clearing leftovers and sealing the audit log. This page shows what waits, what failed, and what you need to do.',
  'jobs.notAllowed': 'This page is for the system administrator and the head only.',
  'jobs.someRetrying':
    '{count} could not be done yet and will be tried again. The reason stands below.',
  'jobs.fine': 'All is well. There is nothing for you to do.',
  'jobs.someFailed':
    '{count} failed. Read the reasons below, put them right, then have them tried again.',
  'jobs.stopped':
    'Background work is not running. What waits is not lost, but is only done once the workers are alive again. Call whoever keeps the server now.',
  'jobs.workers': 'Workers',
  'jobs.noWorkers': 'No worker is alive. For whoever keeps the server: npm run start:worker.',
  'jobs.worker': 'Worker {number}',
  'jobs.alive': 'at work',
  'jobs.late': 'no longer heard of',
  'jobs.beat': 'last heard of {seconds} seconds ago',
  'jobs.beatMinutes': 'last heard of {minutes} minutes ago',
  'jobs.workerPlace': 'For whoever keeps the server: {host}, process {process}',
  'jobs.kinds': 'How much work',
  'jobs.kind': 'Work',
  'jobs.waiting': 'Waiting its turn',
  'jobs.running': 'Under way',
  'jobs.retrying': 'To be tried again',
  'jobs.failed': 'Failed',
  'jobs.done': 'Done within 24 hours',
  'jobs.troubled': 'Not done yet',
  'jobs.noTrouble': 'Nothing.',
  'jobs.shown': '{shown} of {count} are shown.',
  'jobs.failedAt': 'Failed on {at}, after {tries} tries. It is not tried again by itself.',
  'jobs.retryAt': 'Tried {tries} times so far. Tried again by itself on {at}.',
  'jobs.forServer': 'For whoever keeps the server: {code}',
  'jobs.kept': 'Failed work is shown here for 30 days.',
  'jobs.retryAll': 'Try all that failed again ({count})',
  'jobs.retried': '{count} will be tried again.',
  'jobs.seals': 'Seals of the audit log',
  'jobs.sealsMean': 'A seal proves that the audit log was not changed in secret.',
  'jobs.lastAnchor': 'Last daily seal: {day}.',
  'jobs.noAnchor': 'The first daily seal is made after midnight.',
  'jobs.unsealed': '{count} new lines wait for their seal; that comes by itself in a moment.',
  'jobs.allSealed': 'Every line is sealed.',
}

const NO_MAIL_SERVER =
  'The mail server cannot be reached. Have whoever keeps the server check the mail settings and the network.'

const mailFailures = {
  ECONNECTION: NO_MAIL_SERVER,
  ECONNREFUSED: NO_MAIL_SERVER,
  EDNS: NO_MAIL_SERVER,
  ESOCKET: NO_MAIL_SERVER,
  ETIMEDOUT: NO_MAIL_SERVER,
  EAUTH:
    'The mail server refuses the name or password of Teropong. Have whoever keeps the server check the mail settings.',
  EENVELOPE:
    'The mail server refuses the address of the recipient. Check the address of the account.',
  EMESSAGE: 'The mail server refuses the mail. Have whoever keeps the server look at its log.',
}

/** Part of `values`: kinds of work, and why one failed with what to do about it. */
export const jobValues: typeof values = {
  jobs: {
    'remove-file': 'Removing files of evidence that was deleted',
    'mail-sign-in': 'Sending mail about a sign-in from a new browser',
    'mail-new-password': 'Sending mail with the link for a new password',
    'mail-account-changed': 'Sending mail about a changed account',
    'anchor-audit': 'Sealing the audit log every day',
    'sweep-files': 'Clearing files that nothing uses every day',
  },
  jobFailures: {
    BACKUP_UNDER_WAY:
      'A backup is under way, so files may not be removed yet. Wait until it has finished.',
    FILES_UNKNOWN:
      'Most stored files are not known to Teropong. To be safe none was removed. Have whoever keeps the server check that the folder of files and the database come from the same installation.',
    MAIL_NOT_SET:
      'No mail server is set, so the mail was not sent. Have whoever keeps the server set one.',
    WORKER_LOST:
      'The worker died before it was done, for example because the server went down. The data are safe; this may be tried again.',
    WORKER_STOPPED:
      'The worker was stopped before it was done, for example for an update. This may be tried again.',
    TOO_LONG:
      'It took too long and was stopped. Try again when the server is less busy; if it happens again, call whoever keeps it.',
    UNKNOWN:
      'The reason is not known. Try once more; if it fails again, call whoever keeps the server and tell them what stands below.',
    ...mailFailures,
    ENOSPC: 'The storage is full. Have whoever keeps the server add space.',
    EACCES:
      'Teropong may not change its data folder. Have whoever keeps the server check its permissions.',
    EPERM:
      'Teropong may not change its data folder. Have whoever keeps the server check its permissions.',
    EROFS: 'The data folder can only be read. Have whoever keeps the server check the storage.',
  },
}
