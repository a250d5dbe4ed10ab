import type { Field } from 'payload'

import { RISK_LEVELS } from '@/domain/plans/riskLevel'
import { help } from '@/i18n/help'

import {
  choiceField,
  countField,
  longTextField,
  moneyField,
  personDaysField,
  plainDateField,
  relationField,
  teamField,
  textField,
} from './factories'

const row = (...fields: Field[]): Field => ({ type: 'row', fields })

/**
 * The columns of a PKPT table, shared by planned rows and by the activities made from them:
 * RMP = `startsOn`, RSP = `endsOn`, RPL = `reportDueOn`.
 */
export const plannedFields = (): Field[] => [
  textField('title', { required: true }),
  row(
    relationField('type', 'oversight-types', { required: true, admin: { width: '50%' } }),
    relationField('unit', 'units', { required: true, admin: { width: '50%' } }),
  ),
  relationField('opds', 'opds', {
    hasMany: true,
    required: true,
    admin: { description: help('opds') },
  }),
  longTextField('objective'),
  longTextField('scope'),
  row(
    plainDateField('startsOn', {
      required: true,
      index: true,
      admin: { description: help('startsOn'), width: '33%' },
    }),
    plainDateField('endsOn', {
      required: true,
      admin: { description: help('endsOn'), width: '33%' },
    }),
    plainDateField('reportDueOn', { admin: { description: help('reportDueOn'), width: '34%' } }),
  ),
  personDaysField(),
  teamField(),
  row(
    choiceField('riskLevel', RISK_LEVELS, {
      admin: { description: help('riskLevel'), width: '33%' },
    }),
    moneyField('budget', { admin: { width: '33%' } }),
    countField('reportsPlanned', {
      max: 100,
      admin: { description: help('reportsPlanned'), width: '34%' },
    }),
  ),
  longTextField('facilities'),
]
