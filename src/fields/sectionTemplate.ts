import type { Field } from 'payload'

import { fieldLabel } from '@/i18n/label'

import { longTextField, textField } from './factories'
import { rowTitle } from './rowTitle'

/** Headings of a new report of this type, in order, with a hint for the writer. */
export const sectionTemplateField = (): Field => ({
  name: 'sectionTemplate',
  type: 'array',
  label: fieldLabel('sectionTemplate'),
  labels: { singular: fieldLabel('section'), plural: fieldLabel('sections') },
  maxRows: 60,
  admin: { components: rowTitle('heading', 'section') },
  fields: [textField('heading', { required: true }), longTextField('hint')],
})
