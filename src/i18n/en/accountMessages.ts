import type { accountMessages as source } from '@/i18n/id/accountMessages'

/** Sentences about one's own account: the password once more, sessions, and mail about the account. Part of `messages`. */
export const accountMessages = {
  'account.changed.email': 'e-mail address',
  'account.changed.password': 'password',
  'account.changed.name': 'name',
  'account.changed.unit': 'unit',
  'account.changed.opd': 'OPD (auditee)',
  'account.changed.by': '{what} (by {name})',
  'confirm.title': 'Confirm that it is you',
  'confirm.why':
    'You signed in more than {minutes} minutes ago, and this change concerns security. What you typed is kept; once the password matches, the change is saved at once.',
  'confirm.password': 'Your password',
  'confirm.wrong':
    'The password does not match, or your account is locked after too many wrong ones. Check it, then try again later.',
  'confirm.send': 'Continue',
  'device.on': '{browser} on {system}',
  'device.unknown': 'An unknown browser',
  'mail.signIn.subject': 'A new browser signed in with your Teropong account',
  'mail.signIn.what':
    'Your Teropong account at {office} was used to sign in from a browser that you have not used before.',
  'mail.signIn.when': 'Time: {at}',
  'mail.signIn.device': 'Device: {device}',
  'mail.signIn.you': 'If that was you, ignore this mail.',
  'mail.signIn.notYou': 'If not, do this now:',
  'mail.signIn.end': '1. Open {address}, end the other sessions, and change your password.',
  'mail.signIn.tell': '2. Tell the system administrator of the inspectorate.',
  'mail.dear': 'Dear {name},',
  'mail.automatic': 'This mail was sent automatically. Teropong never asks for a password by mail.',
  'mail.newPassword.subject': 'Make a new password for Teropong',
  'mail.newPassword.what':
    'Somebody asked for a new password for your Teropong account at {office}.',
  'mail.newPassword.open': 'Open this link within an hour; it works once: {link}',
  'mail.newPassword.notYou': 'If it was not you, ignore this mail. Your password stays as it is.',
  'mail.accountChanged.subject': 'Your Teropong account was changed',
  'mail.accountChanged.password': 'The password of your Teropong account at {office} was changed.',
  'mail.accountChanged.email':
    'The e-mail address of your Teropong account at {office} was changed. Further mail goes to the new address.',
  'mail.accountChanged.when': 'Time: {at}',
  'mail.accountChanged.by': 'By: {by}',
  'mail.accountChanged.yourself': 'your own account',
  'mail.accountChanged.server': 'whoever runs the server',
  'mail.accountChanged.you': 'If you know of this change, ignore this mail.',
  'mail.accountChanged.notYou':
    'If not, tell the inspektur and the system administrator of the inspectorate at once.',
  'sessions.title': 'Where you are signed in',
  'sessions.hint': 'If there is one that you do not know, end it and change the password.',
  'sessions.none': 'No session is open.',
  'sessions.since': '{device}, signed in {since}',
  'sessions.current': 'this session',
  'sessions.ended': 'The sessions have ended.',
  'sessions.endOthers': 'End the other sessions',
  'sessions.endAll': 'End all sessions',
} satisfies typeof source
