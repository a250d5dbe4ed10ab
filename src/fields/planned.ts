import type { Field, TextField, TextFieldSingleValidation } from 'payload'

import { RISK_LEVELS } from '@/domain/plans/riskLevel'
import { scheduleProblems } from '@/hooks/activities/scheduleProblems'
import { help } from '@/i18n/help'
import { languageOf } from '@/i18n/label'
import { violationText } from '@/i18n/violationText'

import {
  choiceField,
  countField,
  longTextField,
  moneyField,
  plainDateField,
  relationField,
  textField,
} from './factories'
import type { Layout } from './layout'
import { ownUnitField } from './ownUnit'
import { personDaysField, teamField } from './team'

/**
 * A date that must not come before the start. The API refuses it by the same rule; here the form
 * checks it too, so that its answer to another field's change does not take the message away.
 */
export const scheduleDate = (
  name: 'endsOn' | 'reportDueOn',
  extra: Parameters<typeof plainDateField>[1],
): TextField => {
  const field = plainDateField(name, extra)
  const validate = field.validate as TextFieldSingleValidation
  return {
    ...field,
    validate: (value, options) => {
      const schedule = { ...(options.siblingData as object), [name]: value }
      const problem = scheduleProblems(schedule).find(({ path }) => path === name)
      if (!problem) return validate(value, options)
      return violationText(problem, languageOf(options.req.i18n.language))
    },
  } as TextField
}

/**
 * The columns of a PKPT table, shared by planned rows and by the activities made from them:
 * RMP = `startsOn`, RSP = `endsOn`, RPL = `reportDueOn`.
 */
export const plannedFields = (): Field[] => [
  textField('title', { required: true }),
  relationField('type', 'oversight-types', { required: true, admin: { width: '50%' } }),
  ownUnitField(),
  relationField('opds', 'opds', {
    hasMany: true,
    required: true,
    admin: { description: help('opds') },
  }),
  longTextField('objective', { admin: { description: help('objective') } }),
  longTextField('scope', { admin: { description: help('scope') } }),
  plainDateField('startsOn', {
    required: true,
    index: true,
    admin: { description: help('startsOn'), width: '33%' },
  }),
  scheduleDate('endsOn', {
    required: true,
    admin: { description: help('endsOn'), width: '33%' },
  }),
  scheduleDate('reportDueOn', { admin: { description: help('reportDueOn'), width: '34%' } }),
  personDaysField(),
  teamField(),
  choiceField('riskLevel', RISK_LEVELS, {
    admin: { description: help('riskLevel'), width: '33%' },
  }),
  moneyField('budget', { admin: { description: help('budget'), width: '33%' } }),
  countField('reportsPlanned', {
    max: 100,
    admin: { description: help('reportsPlanned'), width: '34%' },
  }),
  longTextField('facilities'),
]

/** What is to be done, where and when; then who does it, how long and with what. */
export const PLANNED_TABS = [
  {
    tab: 'tab.plan',
    fields: [
      'title',
      ['type', 'unit'],
      'opds',
      ['startsOn', 'endsOn', 'reportDueOn'],
      ['riskLevel', 'reportsPlanned', 'budget'],
      'objective',
      'scope',
    ],
  },
  { tab: 'tab.team', fields: ['personDays', 'team', 'facilities'] },
] as const satisfies Layout
