import type { Field } from 'payload'

import { SERVER_WRITTEN } from '@/access/fieldAccess'
import { help } from '@/i18n/help'
import { fieldLabel } from '@/i18n/label'

import { longTextField, plainDateField, relationField, textField } from './factories'
import { rowTitle } from './rowTitle'

const half = { admin: { width: '50%' } }

/** What is to get better, by whom and when. */
export const improvementsField = (): Field => ({
  name: 'improvements',
  type: 'array',
  label: fieldLabel('improvements'),
  labels: { singular: fieldLabel('improvement'), plural: fieldLabel('improvements') },
  maxRows: 50,
  admin: {
    description: help('improvements'),
    components: rowTitle('description', 'improvement'),
  },
  fields: [
    longTextField('description', { required: true }),
    {
      type: 'row',
      fields: [relationField('unit', 'units', half), plainDateField('targetOn', half)],
    },
  ],
})

/** Work that next year's plan can take over; `plan` is the one that did. */
export const proposalsField = (): Field => ({
  name: 'proposals',
  type: 'array',
  label: fieldLabel('proposals'),
  labels: { singular: fieldLabel('proposal'), plural: fieldLabel('proposals') },
  maxRows: 50,
  admin: { description: help('proposals'), components: rowTitle('title', 'proposal') },
  fields: [
    textField('title', { required: true }),
    {
      type: 'row',
      fields: [
        relationField('type', 'oversight-types', { required: true, ...half }),
        relationField('unit', 'units', { required: true, ...half }),
      ],
    },
    relationField('opds', 'opds', {
      hasMany: true,
      admin: { description: help('proposalOpds') },
    }),
    longTextField('reason', { required: true }),
    // Payload's own field: ours reads a record's own values, not those of a row.
    relationField('plan', 'plans', { server: true, admin: { components: {} } }),
  ],
})

/** The figures of the period by unit, frozen by the server when the evaluation is submitted. */
export const figuresField = (): Field => ({
  name: 'figures',
  type: 'json',
  label: fieldLabel('figures'),
  access: SERVER_WRITTEN,
  admin: {
    readOnly: true,
    disableListColumn: true,
    disableListFilter: true,
    components: { Field: '@/admin/evaluations/FiguresField#FiguresField' },
  },
})
