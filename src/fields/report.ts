import type { Field } from 'payload'

import { SERVER_WRITTEN } from '@/access/fieldAccess'
import { fieldLabel } from '@/i18n/label'

import { instantField, longTextField, relationField, textField } from './factories'
import { rowTitle } from './rowTitle'

/** The ordered sections of a report; the headings come from the template of its oversight type. */
export const sectionsField = (): Field => ({
  name: 'sections',
  type: 'array',
  label: fieldLabel('sections'),
  labels: { singular: fieldLabel('section'), plural: fieldLabel('sections') },
  maxRows: 60,
  admin: { components: rowTitle('heading', 'section') },
  fields: [
    textField('heading', { required: true }),
    { name: 'body', type: 'richText', label: fieldLabel('body') },
  ],
})

/** Who approved at which level, and when. Kept through returns, so that the path stays readable. */
export const approvalsField = (): Field => ({
  name: 'approvals',
  type: 'array',
  label: fieldLabel('approvals'),
  labels: { singular: fieldLabel('approval'), plural: fieldLabel('approvals') },
  access: SERVER_WRITTEN,
  admin: { readOnly: true, components: { Field: '@/admin/ApprovalsField#ApprovalsField' } },
  fields: [
    textField('level', { required: true, words: 'approvalLevel' }),
    relationField('by', 'users', { required: true }),
    textField('name'),
    textField('actingAs'),
    { ...instantField('at', { required: true }), label: fieldLabel('approvedAt') } as Field,
    longTextField('note'),
  ],
})
