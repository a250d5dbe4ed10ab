import { workingPaperWorkflow } from '@/domain/workingPapers/workflow'
import { chainCollection } from '@/fields/define'
import {
  instantField,
  longTextField,
  numberField,
  plainDateField,
  relationField,
  statusField,
  textField,
} from '@/fields/factories'
import { reviewsField } from '@/fields/workingPaper'
import { workingPaperHooks } from '@/hooks/workingPapers/workingPaperHooks'
import { help } from '@/i18n/help'

/** A working paper (KKA): what was tested, what was found, and who reviewed it. */
export const WorkingPapers = chainCollection({
  slug: 'working-papers',
  group: 'execution',
  title: 'title',
  columns: ['title', 'number', 'activity', 'author', 'status'],
  defaultSort: '-createdAt',
  hooks: workingPaperHooks,
  fields: [
    statusField(workingPaperWorkflow, 'working-papers'),
    numberField(),
    longTextField('returnNote', { server: true }),
    relationField('activity', 'activities', { required: true }),
    textField('title', { required: true, admin: { description: help('paperTitle') } }),
    relationField('opd', 'opds', { admin: { description: help('paperOpd'), width: '40%' } }),
    plainDateField('periodFrom', { admin: { width: '30%' } }),
    plainDateField('periodTo', { admin: { width: '30%' } }),
    longTextField('objective', { admin: { description: help('paperObjective') } }),
    longTextField('procedure', { admin: { description: help('procedure') } }),
    longTextField('condition', { admin: { description: help('condition') } }),
    longTextField('criteria', { admin: { description: help('criteria') } }),
    longTextField('cause', { admin: { description: help('cause') } }),
    longTextField('effect', { admin: { description: help('effect') } }),
    longTextField('auditeeComment', { admin: { description: help('paperComment') } }),
    longTextField('conclusion', { admin: { description: help('conclusion') } }),
    reviewsField(),
    relationField('author', 'users', { server: true, admin: { position: 'sidebar' } }),
    relationField('unit', 'units', { server: true, admin: { position: 'sidebar' } }),
    instantField('submittedAt', { server: true, admin: { position: 'sidebar' } }),
    plainDateField('approvedOn', { server: true, admin: { position: 'sidebar' } }),
  ],
  layout: [
    {
      tab: 'tab.paper',
      fields: ['activity', 'title', ['opd', 'periodFrom', 'periodTo'], 'objective', 'procedure'],
    },
    {
      tab: 'tab.result',
      fields: ['condition', 'criteria', 'cause', 'effect', 'auditeeComment', 'conclusion'],
    },
    { tab: 'tab.review', fields: ['reviews', 'filesPanel'] },
  ],
  indexes: [{ fields: ['activity', 'number'], unique: true }],
})
