import type { jobMessages as messages, jobValues as values } from '@/i18n/id/jobWords'

/** Words of the page about background work: its sentences are part of `messages`. */
export const jobMessages: typeof messages = {
  'jobs.intro':
    'What Teropong does behind the screens: removing files, clearing leftovers and writing down the daily seal.',
  'jobs.notAllowed': 'This page is for the system administrator and the head only.',
  'jobs.workers': 'Workers',
  'jobs.noWorkers':
    'No worker is alive. Work waits until a worker is started (npm run start:worker).',
  'jobs.worker': '{host}, process {process}',
  'jobs.beat': 'last sign of life {seconds} seconds ago',
  'jobs.beatMinutes': 'last sign of life {minutes} minutes ago',
  'jobs.late': 'late',
  'jobs.kinds': 'Kinds of work',
  'jobs.kind': 'Work',
  'jobs.waiting': 'Waiting',
  'jobs.running': 'Running',
  'jobs.retrying': 'To be retried',
  'jobs.failed': 'Failed',
  'jobs.done': 'Done in the last 24 hours',
  'jobs.troubled': 'Failed or waiting for a retry',
  'jobs.noTrouble': 'No work has failed.',
  'jobs.shown': '{shown} of {count} are shown.',
  'jobs.failedAt': 'Failed {at}, after {tries} tries.',
  'jobs.retryAt': 'Tried {tries} times so far. Next try {at}.',
  'jobs.errorCode': 'Error {code}.',
  'jobs.place': 'Place: {at}',
  'jobs.kept': 'Failed work is kept for 30 days.',
  'jobs.retryAll': 'Try all that failed again ({count})',
  'jobs.retried': '{count} will be tried again.',
  'jobs.seals': 'Seals of the audit log',
  'jobs.lastAnchor': 'Last daily note of the seal: {day}.',
  'jobs.noAnchor': 'There is no daily note of the seal in this data folder yet.',
  'jobs.unsealed': '{count} lines of the audit log are not sealed yet.',
  'jobs.allSealed': 'Every line of the audit log is sealed.',
}

const NO_MAIL_SERVER = 'The mail server cannot be reached. Check the mail settings and the network.'

const mailFailures = {
  ECONNECTION: NO_MAIL_SERVER,
  ECONNREFUSED: NO_MAIL_SERVER,
  EDNS: NO_MAIL_SERVER,
  ESOCKET: NO_MAIL_SERVER,
  ETIMEDOUT: NO_MAIL_SERVER,
  EAUTH: 'The mail server refuses the name or password of the mail settings.',
  EENVELOPE: 'The mail server refuses the address of the recipient or the sender.',
  EMESSAGE: 'The mail server refuses the mail.',
}

/** Part of `values`: kinds of work, and why one failed. */
export const jobValues: typeof values = {
  jobs: {
    'remove-file': 'Removing files whose evidence was deleted',
    'mail-sign-in': 'Sending mail about a sign-in from a new browser',
    'anchor-audit': 'Writing down the daily seal of the audit log',
    'sweep-files': 'Clearing files that nothing uses',
  },
  jobFailures: {
    BACKUP_UNDER_WAY: 'A backup is under way, so files may not be removed yet.',
    FILES_UNKNOWN:
      'The database does not know most files of the data folder, so none was removed. Check that both come from the same installation.',
    WORKER_LOST: 'The worker died before it was done.',
    WORKER_STOPPED: 'The worker was stopped before it was done.',
    TOO_LONG: 'It took too long and was stopped.',
    UNKNOWN: 'The reason is not known. See the log of the worker.',
    ...mailFailures,
    ENOSPC: 'The storage is full.',
    EACCES: 'The worker may not change the data folder. Check its permissions.',
    EPERM: 'The worker may not change the data folder. Check its permissions.',
    EROFS: 'The data folder can only be read. Check how the storage is mounted.',
  },
}
