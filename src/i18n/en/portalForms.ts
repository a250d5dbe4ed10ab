import type { portalForms as source } from '@/i18n/id/portalForms'

/** Words of the portal's forms. */
export const portalForms = {
  optional: '(optional)',
  needsScript: 'This form needs scripts. Switch them on in your browser, then reload.',

  responseTitle: 'Response',
  evidenceTitle: 'Proof of completion',
  returnedNote: 'Returned by the verifier:',

  agreement: 'Do you agree with this recommendation?',
  agree: 'We agree and will act on it',
  disagree: 'We disagree',
  reason: 'Reason',
  reasonHint: 'Write the reason and the rule behind it, so that it can be considered.',
  actionPlan: 'Action plan',
  actionPlanHint: 'What will be done, step by step.',
  personInCharge: 'Person in charge',
  personInChargeHint: 'A name or position, for example Head of Budgeting.',
  targetOn: 'Target date',

  evidenceLead:
    'One item for each thing that is asked. Describe it briefly, then attach its photos or documents.',
  item: 'Item {number}',
  description: 'Description',
  descriptionHint: 'For example: deposit slip of the first instalment.',
  reviewNote: 'To be corrected:',
  itemAccepted: 'Accepted by the verifier. Nothing to change in this item.',
  files: 'Files',
  filesHint: 'JPG, PNG or WEBP photos, PDF, Word or Excel. At most {megabytes} MB a file.',
  takePhoto: 'Take a photo',
  chooseFiles: 'Choose files',
  noFiles: 'No files yet.',
  waitingFile: 'Waiting its turn',
  uploading: 'Uploading {percent}',
  uploaded: 'Stored on the server',
  uploadFailed: 'Not uploaded yet',
  fileRefused: 'Not accepted',
  retry: 'Try again',
  retryFile: 'Try to upload {name} again',
  remove: 'Remove',
  removeFile: 'Remove the file {name}',
  tooLarge: 'The file has {size}; at most {megabytes} MB. Choose another or make it smaller.',
  fileDone: '{name} is stored on the server.',
  fileRemoved: '{name} removed.',

  deposit: 'Money deposited',
  depositHint: 'Fill in if money was paid to the state or regional treasury.',
  depositedAmount: 'Amount deposited (rupiah)',
  receiptNumber: 'Number of the deposit slip',
  depositedOn: 'Date of the deposit',

  addItem: 'Add an item',
  removeItem: 'Remove item {number}',
  itemAdded: 'Item {number} added.',
  itemRemoved: 'Item {number} removed.',

  save: 'Save draft',
  saving: 'Saving …',
  saved: 'Draft saved. Not yet sent to the Inspectorate.',
  submitResponse: 'Send response',
  submitEvidence: 'Send proof',
  submitting: 'Sending …',
  submitHint: 'Once sent, it cannot be changed unless it is returned to you.',
  waitForUploads: 'Wait until all files are uploaded, then try again.',
  filesNotStored:
    'A file is not stored yet. Remove it or upload it again, then send. The draft can be saved without it.',
  restored: 'Unsaved text from this device has been restored.',
  discard: 'Discard that text',

  summaryTitle: 'Something needs correction',
  network:
    'The connection was lost. What you typed is still on this device. Check it, then try again.',
  sessionEnded: 'Your session has ended. Sign in again; what you typed is still on this device.',
  signInAgain: 'Sign in again',
} satisfies typeof source
