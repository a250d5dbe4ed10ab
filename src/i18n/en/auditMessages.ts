import type { auditMessages as source } from '@/i18n/id/auditMessages'

/** Sentences about the audit log; part of `messages`. */
export const auditMessages = {
  'audit.intact':
    'The audit log is intact: {sealed} lines sealed and unchanged, {anchors} daily anchors met, {waiting} new lines wait for their seal.',
  'audit.line-missing':
    'The audit log is NOT intact: line {rowId} (seal number {sealNo}) is no longer in the database.',
  'audit.line-changed':
    'The audit log is NOT intact: line {rowId} (seal number {sealNo}) is no longer what was sealed.',
  'audit.not-our-seal':
    'The audit log is NOT intact: seal number {sealNo} (line {rowId}) was not made with this installation’s key.',
  'audit.seal-missing': 'The audit log is NOT intact: seal number {sealNo} is missing.',
  'audit.anchor-differs':
    'The audit log is NOT intact: seal number {sealNo} differs from the anchor of {day}. The chain of seals was built anew.',
  'audit.anchor-beyond-end':
    'The audit log is NOT intact: the anchor of {day} names seal number {sealNo}, but the chain ends with number {sealed}.',
  'audit.line-unsealed':
    'The audit log is NOT intact: line {rowId} is not sealed and not on the waiting list.',
  'audit.line-gone-unsealed':
    'The audit log is NOT intact: line {rowId} was gone before it could be sealed.',

  'audit.system': 'System',
  'audit.actingAs': '{name}, as {office}',
  'audit.because': '(because of: {act})',
  'audit.attempt': '(while: {act})',
  'audit.noChanges': 'No field changed.',
  'audit.before': 'Before',
  'audit.after': 'After',
  'audit.field': 'Field',
  'audit.empty': 'empty',
  'audit.longText': 'long text ({characters} characters)',
  'audit.unnamed': 'another record',
  'audit.onRecord': 'to be read on the page of that record',
  'audit.unknown': 'Not known',
  'audit.tried': 'Account that was tried: {name}; who tried is not known',
  'audit.triedNone': 'The address that was tried is no account; who tried is not known',
  'audit.open': 'Open the record',
  'audit.history': 'History',
  'audit.historyNone': 'No history yet.',
  'audit.all': 'See the whole history',
} satisfies typeof source
