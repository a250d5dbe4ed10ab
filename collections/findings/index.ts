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

/** Which finding it repeats is asked once it is said to repeat one. */
const isRepeat = (data: { isRepeat?: boolean } | undefined): boolean => data?.isRepeat === true

/** A finding (temuan): condition, criteria, cause, effect; numbered within its report. */
export const Findings = chainCollection({
  slug: 'findings',
  group: 'reporting',
  title: 'title',
  columns: ['title', 'report', 'number', 'opd', 'value'],
  defaultSort: 'number',
  history: true,
  hooks: findingHooks,
  fields: [
    relationField('report', 'reports', { required: true }),
    textField('title', { required: true, admin: { description: help('findingTitle') } }),
    relationField('opd', 'opds', { required: true, admin: { width: '50%' } }),
    relationField('code', 'finding-codes', {
      required: true,
      admin: { width: '50%' },
    }),
    longTextField('condition', { required: true, admin: { description: help('condition') } }),
    longTextField('criteria', { required: true, admin: { description: help('criteria') } }),
    longTextField('cause', { required: true, admin: { description: help('cause') } }),
    longTextField('effect', { required: true, admin: { description: help('effect') } }),
    moneyField('value', { admin: { description: help('value'), width: '50%' } }),
    moneyField('loss', { admin: { description: help('loss'), width: '50%' } }),
    longTextField('auditeeComment', { admin: { description: help('auditeeComment') } }),
    choiceField('auditeeAgrees', ['agree', 'disagree'], { group: 'agreement' }),
    flagField('isRepeat', { admin: { description: help('isRepeat') } }),
    relationField('repeatOf', 'findings', { admin: { condition: isRepeat } }),
    countField('number', { server: true, admin: { position: 'sidebar' } }),
    relationField('activity', 'activities', { server: true, admin: { position: 'sidebar' } }),
    relationField('unit', 'units', { server: true, admin: { position: 'sidebar' } }),
    relationField('readers', 'opds', { hasMany: true, server: true, admin: { hidden: true } }),
  ],
  layout: [
    {
      tab: 'tab.finding',
      fields: [
        'report',
        'title',
        ['opd', 'code'],
        'condition',
        'criteria',
        'cause',
        'effect',
        ['value', 'loss'],
      ],
    },
    { tab: 'tab.auditee', fields: ['auditeeAgrees', 'auditeeComment'] },
    { tab: 'tab.repeat', fields: ['isRepeat', 'repeatOf'] },
  ],
  indexes: [{ fields: ['report', 'number'] }],
})
