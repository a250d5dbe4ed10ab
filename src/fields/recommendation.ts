import type { Field } from 'payload'

import { SERVER_WRITTEN } from '@/access/fieldAccess'
import { NOT_ACTIONABLE_REASONS } from '@/domain/recommendations/workflow'
import { fieldLabel } from '@/i18n/label'

import {
  choiceField,
  longTextField,
  moneyField,
  plainDateField,
  relationField,
  textField,
} from './factories'

/** A deadline of the OPD, shown with the days left and the reason for the date. */
export const deadlineField = (name: 'responseDueOn' | 'completionDueOn'): Field =>
  plainDateField(name, {
    server: true,
    index: true,
    admin: {
      position: 'sidebar',
      components: {
        Field: '@/admin/deadlines/DeadlineField#DeadlineField',
        Cell: '@/admin/deadlines/DeadlineCell#DeadlineCell',
      },
    },
  })

/** Decision on the money that remains (SKTJM); without it the recommendation cannot become done. */
export const remainderField = (): Field => ({
  name: 'remainder',
  type: 'group',
  label: fieldLabel('remainder'),
  access: SERVER_WRITTEN,
  admin: { readOnly: true, condition: (data) => Boolean(data?.remainder?.decidedOn) },
  fields: [
    textField('number'),
    plainDateField('decidedOn'),
    moneyField('amount'),
    relationField('evidence', 'evidence', { hasMany: true }),
    longTextField('note'),
  ],
})

/** Why it cannot be followed up, with the document that shows it. */
export const notActionableField = (): Field => ({
  name: 'notActionable',
  type: 'group',
  label: fieldLabel('notActionable'),
  access: SERVER_WRITTEN,
  admin: { readOnly: true, condition: (data) => Boolean(data?.notActionable?.reason) },
  fields: [
    choiceField('reason', NOT_ACTIONABLE_REASONS, { group: 'notActionableReason' }),
    relationField('document', 'evidence', { hasMany: true }),
    longTextField('note'),
  ],
})
