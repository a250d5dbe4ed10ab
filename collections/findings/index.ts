import { chainCollection } from '@/fields/define'
import {
  choiceField,
  countField,
  flagField,
  longTextField,
  moneyField,
  relationField,
  textField,
} from '@/fields/factories'
import { findingHooks } from '@/hooks/reports/reportHooks'
import { help } from '@/i18n/help'

/** A finding (temuan): condition, criteria, cause, effect; numbered within its report. */
export const Findings = chainCollection({
  slug: 'findings',
  group: 'reporting',
  title: 'title',
  columns: ['number', 'title', 'report', 'opd', 'value'],
  defaultSort: 'number',
  history: true,
  hooks: findingHooks,
  fields: [
    relationField('report', 'reports', { required: true }),
    textField('title', { required: true }),
    relationField('opd', 'opds', { required: true }),
    relationField('code', 'finding-codes', { required: true }),
    longTextField('condition', { required: true, admin: { description: help('condition') } }),
    longTextField('criteria', { required: true, admin: { description: help('criteria') } }),
    longTextField('cause', { required: true, admin: { description: help('cause') } }),
    longTextField('effect', { required: true, admin: { description: help('effect') } }),
    moneyField('value', { admin: { description: help('value') } }),
    moneyField('loss', { admin: { description: help('loss') } }),
    longTextField('auditeeComment'),
    choiceField('auditeeAgrees', ['agree', 'disagree'], { group: 'agreement' }),
    flagField('isRepeat'),
    relationField('repeatOf', 'findings'),
    countField('number', { server: true, admin: { position: 'sidebar' } }),
    relationField('activity', 'activities', { server: true, admin: { position: 'sidebar' } }),
    relationField('unit', 'units', { server: true, admin: { position: 'sidebar' } }),
    relationField('readers', 'opds', { hasMany: true, server: true, admin: { hidden: true } }),
  ],
  indexes: [{ fields: ['report', 'number'] }],
})
