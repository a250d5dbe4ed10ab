import type {
  actingFields as fieldsId,
  actingMessages as messagesId,
  actingNotices as noticesId,
  actingValues as valuesId,
  actingViolations as violationsId,
} from '@/i18n/id/actingWords'

/** Labels of the fields of acting officers (Plt. and Plh.); part of `fields`. */
export const actingFields = {
  acting: 'Acting offices (Plt., Plh.)',
  actingAs: 'Acting as',
  actingPeriod: 'Appointment',
  actsFor: 'Stands in for',
  actsForName: 'Name of the absent officer',
  beginsAt: 'In force from',
  endsAt: 'Ends',
  from: 'From',
  letterNumber: 'Number of the letter',
  office: 'Office',
  officeTitle: 'Title of the office',
  to: 'Until',
} satisfies typeof fieldsId

/** Part of `values`. */
export const actingValues = {
  actingKind: { plt: 'Plt. (office is vacant)', plh: 'Plh. (holder is away)' },
  actingShort: { plt: 'Acting (Plt.)', plh: 'Acting (Plh.)' },
  actingOffice: {
    inspektur: 'Head of the inspectorate',
    irban: 'Assistant inspector',
    sekretariat: 'Secretary',
  },
} satisfies typeof valuesId

/** Sentences; part of `messages`. */
export const actingMessages = {
  'acting.replacing': '{title} (for {name})',
  'acting.banner':
    'You act as {office} until {to}. What you decide in that office is recorded under your own name.',
  'acting.approving': 'You approve as {office}.',
  'acting.doing': 'You do this as {office}.',
  'acting.as': 'as {title}',
  'acting.newRow': 'New appointment',
  'acting.current': 'in force',
  'acting.ahead': 'not begun',
  'acting.over': 'over',
  'acting.approvedBy': 'Approved by {name}',
  'help.actingOwn':
    'Nobody records an appointment of their own, and an administrator is never appointed to act in an office.',
  'help.acting':
    'This person carries out another office for a time. The head of the inspectorate is told at once whenever this list changes.',
  'help.actingKind': 'Plt. when the office is vacant, Plh. when its holder is away.',
  'help.actsFor':
    'Required for Plh.: the officer who is away. For Plt. leave it empty, or choose who held this office before.',
  'help.actingTo':
    'The last day. The authority ends by itself at midnight. To end it earlier, bring this date forward.',
  'help.letterNumber': 'Number of the letter of appointment, for example 800.1.11.1/127/2026.',
} satisfies typeof messagesId

/** Broken rules; part of `violations`. */
export const actingViolations = {
  'acting.ownAccount':
    'An appointment of yourself is recorded by another administrator. Ask one of them.',
  'acting.endsBeforeStart': 'The last day is before the first. Correct one of them.',
  'acting.tooLong':
    'One appointment holds for a year at most. Bring its last day forward and record the next letter by itself.',
  'acting.unitRequired': 'Choose the unit that is led.',
  'acting.unitNotIrban': 'This unit is not led by an Irban. Choose another unit.',
  'acting.staffOnly':
    'Only active staff of the inspectorate can be appointed, not an auditee, the regional head, an administrator or an account that is switched off.',
  'acting.holdsOffice': 'This person holds that office already. Choose another office.',
  'acting.forOneself': 'Nobody stands in for themselves. Choose another person.',
  'acting.absentRequired': 'Choose the officer who is away.',
  'acting.absentNotHolder':
    'This person does not hold that office and unit. Choose the officer who is away.',
  'acting.formerNotStaff':
    'Only staff of the inspectorate who held this office before can be named. Choose another person or leave it empty.',
  'acting.overlaps':
    'This office is filled by {name} from {from} to {to}. End that appointment first, or choose other days.',
  'evaluations.ownPaper':
    'You wrote or submitted this evaluation, so somebody else approves it. Ask the inspektur or who stands in.',
  'reports.writerActs':
    'You helped to write this report. Somebody else must approve it as acting officer.',
  'recommendations.writerActs':
    'You helped to write this recommendation. As acting officer you cannot close it or decide on its remainder; ask the holder of the office or another who stands in.',
} satisfies typeof violationsId

/** What an inbox row says. */
export const actingNotices = {
  'users.acting-granted': 'Somebody was appointed to act in an office. Compare it with the letter.',
  'users.acting-granted@head':
    'Somebody was appointed to act as inspektur. Compare it with the letter.',
  'users.acting-changed': 'An acting appointment was changed. Compare it with the letter.',
  'users.acting-changed@head':
    'An appointment to act as inspektur was changed. Compare it with the letter.',
  'users.acting-ended': 'An acting appointment was ended. Make sure that this is right.',
  'users.acting-ended@head':
    'An appointment to act as inspektur was ended. Make sure that this is right.',
  'own:users.acting-granted': 'You were appointed to act in an office.',
  'own:users.acting-changed': 'Your appointment to act in an office was changed.',
  'own:users.acting-ended': 'Your appointment to act in an office was ended.',
} satisfies typeof noticesId
