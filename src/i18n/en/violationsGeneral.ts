import type { general as source } from '@/i18n/id/violationsGeneral'

/** Broken rules of the platform itself: states, access, queries, fields, dates, numbers, requests. */
export const general = {
  'workflow.notEditable':
    'This record cannot be changed in its present status. Reload the page to see the status.',
  'workflow.illegalAction':
    'This action is not open in the present status. Reload the page to see what is.',
  'workflow.lostRace':
    'Someone else has just changed this record. Reload the page and check before trying again.',
  'workflow.statusNotWritable':
    'The status cannot be typed in. Use the action buttons of the record.',
  'workflow.noteRequired': 'The note is missing. Write the reason or a hint for the recipient.',
  'workflow.fieldRequired': 'This action needs this field. Fill it in, then try again.',
  'workflow.fieldNotEditable':
    'This field cannot be changed at this stage. Put back the former value, then save again.',
  'workflow.notDeletable':
    'This record cannot be deleted in its present status, so that its history stays whole.',
  'workflow.unknownAction': 'This action is not known. Reload the page, then choose again.',
  'access.signInRequired': 'You are not signed in, or your session has ended. Please sign in.',
  'access.foreignPage': 'Open this site by its own address, then try again.',
  'access.signInFailed':
    'The e-mail or password does not match, or the account is locked. Check, then try again later.',
  'access.forbidden':
    'You are not allowed to do this. If you should be, contact the system administrator.',
  'session.confirmRequired':
    'You signed in more than {minutes} minutes ago. Confirm with your password, then save again.',
  'access.notFound':
    'The record does not exist or is outside your scope. Check the address or look in the list.',
  'access.bulkForbidden': 'Several records cannot be changed or deleted at once. Do it one by one.',
  'query.pathNotAllowed':
    'This list cannot be filtered or sorted by "{path}". Choose another column.',
  'query.tooManyClauses': 'Too many filters. Remove some, then try again.',
  'query.malformed': 'The filter or order cannot be read. Clear the filter and set it again.',
  'field.required': 'Please fill this in.',
  'field.invalid': 'This does not have the form that is asked for. Check and correct it.',
  'field.plainNumber':
    'This number has letters or digits of another script. Type it again with A–Z and 0–9.',
  'field.inUse':
    'Other records still use this one, so it cannot be deleted. Deactivate it instead.',
  'preferences.full':
    'Too many preferences are kept for you already. Reset them on your account page, then try again.',
  'codes.approved':
    'A report that is under review or approved uses this code, so what it means cannot be changed. Deactivate it and make a new one under another number.',
  'date.invalid': 'The date "{value}" does not exist. Write it like 2026-03-30.',
  'date.invalidInstant':
    'The time "{value}" is not understood. Write date, time and zone, like 2026-03-30T14:30+07:00.',
  'calendar.amountOutOfRange': 'The length of time must be a whole number from {min} to {max}.',
  'calendar.badUnit': 'The unit of time is not known. Choose one of: {units}.',
  'calendar.badOfficeHours':
    'The office hours make no sense. Closing must come after opening, and the dates in order.',
  'calendar.neverOpen':
    'There are no office hours from {from} on, so no deadline can be counted. Check the office hours.',
  'deadlines.sourceTwice':
    'Row {row} has this source already, and each source has one time limit. Delete this row or choose another source.',
  'money.outOfRange': 'The amount must be whole rupiah from {min} to {max}, without cents.',
  'numbering.badToken':
    'The number pattern has "{token}", which is not known. Check braces and spelling.',
  'numbering.oneSequence':
    'The number pattern must have exactly one running number; it has {count} now. Example: 700/{seq:3}/LHP/{year}.',
  'numbering.yearMissing':
    'The running number begins again each year, so the pattern must have the year. Add {token}.',
  'numbering.unitMissing':
    'The running number differs by unit, so the pattern must have the unit. Add {token}.',
  'numbering.ambiguous':
    'The running number {token} touches other digits, so numbers could repeat. Put a separator, such as a slash.',
  'numbering.valueMissing':
    'The number cannot be made because {token} has no value yet. Complete the organisation or the unit.',
  'numbering.taken':
    'Number {number} is in use already, because the pattern was changed. Correct the pattern in Numbering, then try again.',
  'jobs.notFailed': 'This work has not failed, so there is nothing to try again. Reload the page.',
  'users.passwordShort': 'The password is too short. Use at least 12 characters.',
  'users.passwordLong': 'The password is too long. Use at most 128 characters.',
  'users.passwordCommon':
    'This password is easy to guess. Use a few unrelated words, not your name or address.',
  'users.currentPasswordWrong': 'The current password does not match. Type it again.',
  'users.linkExpired': 'This link has been used or is no longer valid. Ask for a new one.',
  'users.lastAdmin':
    'This is the last active administrator. Appoint another one first, then change this account.',
  'users.unitRequired': 'An Irban and an auditor need a unit. Choose it.',
  'users.ownAccount':
    'Your own name, employee number, new roles, unit or office are set by another administrator. Ask one of them.',
  'users.opdRequired': 'An office account needs its office. Choose it.',
  'users.employeeNumberTaken':
    'This employee number belongs to the account of {name}. One person has one account: change or activate that one.',
  'request.tooLarge': 'This is too large to send. Shorten it or send the files one by one.',
  'request.malformed': 'The request cannot be read. Reload the page, then try again.',
  'request.busy': 'Many people are signing in. Wait a few seconds, then try again.',
  'request.tooMany': 'Too many attempts. Wait a while, then try again.',
  'request.failed':
    'Something went wrong in the system and nothing was saved. Try again; if it happens again, contact the administrator.',
  'service.unavailable':
    'The service cannot answer now and nothing was saved. Wait a moment, then try again; if it keeps happening, contact the system administrator.',
  'service.unsure':
    'The connection to the database broke while saving. Reload the page to see whether your change was saved before you try again.',
  'service.full':
    'The server has run out of storage and nothing was saved. Contact the system administrator, then try again once there is room.',
} satisfies Record<keyof typeof source, string>
