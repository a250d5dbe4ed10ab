import type { Field, UploadConfig } from 'payload'

import { SERVER_WRITTEN } from '@/access/fieldAccess'
import { fieldLabel } from '@/i18n/label'

import { countField, instantField, longTextField, relationField, textField } from './factories'

/** Records that a file can be proof of; who may read the file follows from them. */
export const EVIDENCE_PARENTS = [
  'activities',
  'activity-logs',
  'working-papers',
  'findings',
  'recommendations',
  'report-receipts',
  'follow-ups',
] as const

/**
 * Files live in a private folder of the data directory, under random names; Payload neither writes
 * nor serves them. The only way out is `GET /api/files/:id`.
 */
export const evidenceUpload: UploadConfig = {
  disableLocalStorage: true,
  pasteURL: false,
  skipSafeFetch: false,
  crop: false,
  focalPoint: false,
  bulkUpload: false,
  displayPreview: false,
  filesRequiredOnCreate: true,
}

const parentField: Field = {
  name: 'parent',
  type: 'relationship',
  label: fieldLabel('parent'),
  relationTo: [...EVIDENCE_PARENTS],
  required: true,
  index: true,
  access: { update: () => false },
  admin: { allowCreate: false },
}

export const evidenceFields: Field[] = [
  parentField,
  longTextField('description'),
  instantField('takenAt'),
  textField('title', { server: true }),
  textField('kind', { server: true }),
  textField('checksum', { server: true, index: true }),
  countField('sizeBytes', {
    server: true,
    max: 1_000_000_000,
    admin: {
      components: { Cell: '@/admin/SizeCell#SizeCell', Field: '@/admin/SizeCell#SizeField' },
    },
  }),
  relationField('uploader', 'users', { server: true }),
  // Copied from the parent, so that lists of files follow the same scopes as their records.
  relationField('unit', 'units', { server: true, admin: { hidden: true } }),
  relationField('activity', 'activities', { server: true, admin: { hidden: true } }),
  relationField('opd', 'opds', { server: true, admin: { hidden: true } }),
  relationField('finding', 'findings', { server: true, admin: { hidden: true } }),
  {
    name: 'storageKey',
    type: 'text',
    label: fieldLabel('storageKey'),
    access: { ...SERVER_WRITTEN, read: () => false },
    admin: { hidden: true },
  },
]
