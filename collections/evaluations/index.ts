import { EVALUATION_PERIODS } from '@/domain/evaluations/period'
import { EVALUATION_OPEN, evaluationWorkflow } from '@/domain/evaluations/workflow'
import { chainCollection } from '@/fields/define'
import { figuresField, improvementsField, proposalsField } from '@/fields/evaluation'
import {
  choiceField,
  countField,
  instantField,
  longTextField,
  plainDateField,
  relationField,
  statusField,
  textField,
} from '@/fields/factories'
import { evaluationHooks } from '@/hooks/evaluations/evaluationHooks'
import { help } from '@/i18n/help'

/** Evaluation of a quarter or a year: frozen figures, what to improve, proposals for the next plan. */
export const Evaluations = chainCollection({
  slug: 'evaluations',
  group: 'planning',
  title: 'title',
  columns: ['title', 'year', 'period', 'status', 'submittedAt'],
  defaultSort: ['-year', '-period'],
  hooks: evaluationHooks,
  fields: [
    statusField(evaluationWorkflow, 'evaluations'),
    textField('title', { server: true, admin: { hidden: true } }),
    longTextField('returnNote', { server: true }),
    countField('year', { required: true, index: true, max: 2100, admin: { width: '50%' } }),
    choiceField('period', EVALUATION_PERIODS, {
      required: true,
      group: 'evaluationPeriod',
      admin: { width: '50%' },
    }),
    figuresField(),
    longTextField('assessment', { admin: { description: help('assessment') } }),
    improvementsField(),
    proposalsField(),
    relationField('author', 'users', { server: true, admin: { position: 'sidebar' } }),
    relationField('submitter', 'users', { server: true, admin: { position: 'sidebar' } }),
    instantField('submittedAt', { server: true, admin: { position: 'sidebar' } }),
    instantField('figuresAt', {
      server: true,
      // Given back, they move again: the instant is that of the submission before.
      admin: {
        position: 'sidebar',
        condition: ({ status }: { status?: unknown }) => !EVALUATION_OPEN.includes(status),
      },
    }),
    plainDateField('approvedOn', { server: true, admin: { position: 'sidebar' } }),
  ],
  layout: [
    { fields: [['year', 'period']] },
    { tab: 'tab.figures', fields: ['figures'] },
    { tab: 'tab.assessment', fields: ['assessment', 'improvements'] },
    { tab: 'tab.proposals', fields: ['proposals'] },
  ],
  indexes: [{ fields: ['year', 'period'], unique: true }],
})
