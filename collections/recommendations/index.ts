import { recommendationWorkflow } from '@/domain/recommendations/workflow'
import { copyRecommendation } from '@/endpoints/copyRecommendation'
import { chainCollection } from '@/fields/define'
import {
  countField,
  flagField,
  longTextField,
  moneyField,
  plainDateField,
  relationField,
  statusField,
  textField,
} from '@/fields/factories'
import { deadlineField, notActionableField, remainderField } from '@/fields/recommendation'
import { recommendationHooks } from '@/hooks/reports/reportHooks'
import { help } from '@/i18n/help'

/** A recommendation: one OPD, two clocks, a status that only confirmed verdicts move. */
export const Recommendations = chainCollection({
  slug: 'recommendations',
  group: 'followUp',
  title: 'title',
  columns: ['title', 'opd', 'status', 'completionDueOn', 'remaining'],
  defaultSort: 'completionDueOn',
  history: true,
  endpoints: [copyRecommendation],
  hooks: recommendationHooks,
  fields: [
    statusField(recommendationWorkflow, 'recommendations'),
    relationField('finding', 'findings', { required: true }),
    relationField('opd', 'opds', {
      required: true,
      admin: { description: help('recommendationOpd'), width: '50%' },
    }),
    relationField('code', 'recommendation-codes', {
      required: true,
      admin: { width: '50%' },
    }),
    longTextField('text', { required: true, admin: { description: help('recommendationText') } }),
    moneyField('value', { admin: { description: help('value'), width: '50%' } }),
    textField('personInCharge', {
      admin: { description: help('personInCharge'), width: '50%' },
    }),
    textField('title', { server: true, admin: { hidden: true } }),
    countField('number', { server: true, admin: { position: 'sidebar' } }),
    relationField('report', 'reports', { server: true, admin: { position: 'sidebar' } }),
    relationField('activity', 'activities', { server: true, admin: { position: 'sidebar' } }),
    relationField('unit', 'units', { server: true, admin: { position: 'sidebar' } }),
    relationField('releasedTo', 'opds', { server: true, admin: { hidden: true } }),
    flagField('unstaffed', { server: true, admin: { hidden: true } }),
    plainDateField('distributedOn', { server: true, admin: { position: 'sidebar' } }),
    plainDateField('receivedOn', { server: true, admin: { position: 'sidebar' } }),
    deadlineField('responseDueOn'),
    deadlineField('completionDueOn'),
    moneyField('verifiedAmount', { server: true, admin: { position: 'sidebar' } }),
    moneyField('remaining', { server: true, admin: { position: 'sidebar' } }),
    moneyField('overpaid', { server: true, admin: { position: 'sidebar' } }),
    remainderField(),
    notActionableField(),
  ],
  layout: [{ fields: ['finding', 'text', ['opd', 'code'], ['value', 'personInCharge']] }],
  indexes: [
    { fields: ['releasedTo', 'status', 'completionDueOn'] },
    { fields: ['releasedTo', 'completionDueOn'] },
    { fields: ['unit', 'status', 'completionDueOn'] },
    { fields: ['opd', 'status'] },
    { fields: ['report', 'number'] },
  ],
})
