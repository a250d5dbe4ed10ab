import type { accountMessages as source } from '@/i18n/id/accountMessages'

/** Sentences about one's own account: the password once more, sessions, and the mail about a sign-in. Part of `messages`. */
export const accountMessages = {
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
  'mail.signIn.dear': 'Dear {name},',
  'mail.signIn.what':
    'Your Teropong account at {office} was used to sign in from a browser that you have not used before.',
  'mail.signIn.when': 'Time: {at}',
  'mail.signIn.device': 'Device: {device}',
  'mail.signIn.you': 'If that was you, ignore this mail.',
  'mail.signIn.notYou': 'If not, do this now:',
  'mail.signIn.end': '1. Open {address}, end the other sessions, and change your password.',
  'mail.signIn.tell': '2. Tell the system administrator of the inspectorate.',
  'mail.signIn.automatic':
    'This mail was sent automatically. Teropong never asks for a password by mail.',
  'sessions.title': 'Where you are signed in',
  'sessions.hint': 'If there is one that you do not know, end it and change the password.',
  'sessions.none': 'No session is open.',
  'sessions.since': '{device}, signed in {since}',
  'sessions.current': 'this session',
  'sessions.ended': 'The sessions have ended.',
  'sessions.endOthers': 'End the other sessions',
  'sessions.endAll': 'End all sessions',
} satisfies typeof source
