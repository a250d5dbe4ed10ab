import type { Field } from 'payload'

import { SERVER_WRITTEN } from '@/access/fieldAccess'
import type { FOLLOW_UP_KINDS } from '@/domain/followUps/workflow'
import { fieldLabel } from '@/i18n/label'

import { documentNumberField } from './documentNumber'
import { flagField, longTextField, moneyField, plainDateField, relationField } from './factories'

/** A response has no items, evidence has no agreement: the form shows what its kind has. */
export const whenKind =
  (kind: (typeof FOLLOW_UP_KINDS)[number]) =>
  (data: { kind?: string } | undefined): boolean =>
    data?.kind === kind

/** What the OPD hands in, item by item; `accepted` and `reviewNote` are the verifier's. */
export const itemsField = (): Field => ({
  name: 'items',
  type: 'array',
  label: fieldLabel('items'),
  labels: { singular: fieldLabel('item'), plural: fieldLabel('items') },
  // Staff read it round by round, as it was sent; the OPD fills it in in its portal.
  admin: { hidden: true, condition: whenKind('evidence') },
  maxRows: 50,
  fields: [
    // Of fifty items twenty thousand each would be lines of megabytes in the log.
    longTextField('description', { required: true, maxLength: 5000 }),
    relationField('files', 'evidence', { hasMany: true }),
    moneyField('depositedAmount'),
    documentNumberField('receiptNumber'),
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
