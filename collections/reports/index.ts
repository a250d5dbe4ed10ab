import { ACTIVITY_SOURCES } from '@/domain/activities/workflow'
import { reportWorkflow } from '@/domain/reports/workflow'
import { chainCollection } from '@/fields/define'
import {
  choiceField,
  countField,
  instantField,
  longTextField,
  numberField,
  plainDateField,
  relationField,
  statusField,
  textField,
} from '@/fields/factories'
import { approvalsField, sectionsField } from '@/fields/report'
import { reportHooks } from '@/hooks/reports/reportHooks'
import { help } from '@/i18n/help'

/** The report (LHP). Approval at the last level numbers it, freezes it and records a hash. */
export const Reports = chainCollection({
  slug: 'reports',
  group: 'reporting',
  title: 'title',
  columns: ['title', 'number', 'unit', 'status', 'distributedOn'],
  defaultSort: '-createdAt',
  history: true,
  hooks: reportHooks,
  fields: [
    statusField(reportWorkflow, 'reports'),
    numberField(),
    longTextField('returnNote', { server: true }),
    relationField('activity', 'activities', {
      required: true,
      admin: { description: help('reportActivity') },
    }),
    textField('title', { required: true }),
    sectionsField(),
    choiceField('source', ACTIVITY_SOURCES, { server: true, admin: { position: 'sidebar' } }),
    relationField('type', 'oversight-types', { server: true, admin: { position: 'sidebar' } }),
    relationField('unit', 'units', { server: true, admin: { position: 'sidebar' } }),
    relationField('opds', 'opds', { hasMany: true, server: true }),
    relationField('readers', 'opds', { hasMany: true, server: true }),
    countField('year', { server: true, index: true, admin: { position: 'sidebar' } }),
    plainDateField('approvedOn', { server: true, admin: { position: 'sidebar' } }),
    plainDateField('distributedOn', { server: true, index: true, admin: { position: 'sidebar' } }),
    instantField('submittedAt', { server: true, admin: { position: 'sidebar' } }),
    approvalsField(),
    textField('contentHash', { server: true, admin: { position: 'sidebar' } }),
  ],
  layout: [
    { tab: 'tab.report', fields: ['activity', 'title', 'sections'] },
    { tab: 'tab.approval', fields: ['approvals', 'opds', 'readers'] },
  ],
  indexes: [{ fields: ['unit', 'status'] }, { fields: ['activity'] }],
})
