import type { Field } from 'payload'

import { SERVER_WRITTEN } from '@/access/fieldAccess'
import { fieldLabel } from '@/i18n/label'

import {
  flagField,
  longTextField,
  moneyField,
  plainDateField,
  relationField,
  textField,
} from './factories'

/** What the OPD hands in, item by item; `accepted` and `reviewNote` are the verifier's. */
export const itemsField = (): Field => ({
  name: 'items',
  type: 'array',
  label: fieldLabel('items'),
  labels: { singular: fieldLabel('item'), plural: fieldLabel('items') },
  maxRows: 50,
  fields: [
    longTextField('description', { required: true }),
    relationField('files', 'evidence', { hasMany: true }),
    moneyField('depositedAmount'),
    textField('receiptNumber'),
    plainDateField('depositedOn'),
    flagField('accepted', { server: true }),
    longTextField('reviewNote', { server: true }),
  ],
})

/** Every submission frozen as it was sent, numbered; nothing is overwritten by the next one. */
export const roundsField = (): Field => ({
  name: 'rounds',
  type: 'json',
  label: fieldLabel('rounds'),
  access: SERVER_WRITTEN,
  admin: { readOnly: true, components: { Field: '@/admin/RoundsField#RoundsField' } },
})
