import { planWorkflow } from '@/domain/plans/workflow'
import { importPlanEndpoint } from '@/endpoints/importPlan'
import { planViewEndpoints } from '@/endpoints/planViews'
import { chainCollection } from '@/fields/define'
import {
  countField,
  instantField,
  longTextField,
  numberField,
  relationField,
  statusField,
  textField,
} from '@/fields/factories'
import { planHooks } from '@/hooks/plans/planHooks'

/** The annual plan (PKPT), one per year and revision. */
export const Plans = chainCollection({
  slug: 'plans',
  group: 'planning',
  title: 'title',
  columns: ['title', 'year', 'revision', 'status', 'number'],
  defaultSort: ['-year', '-revision'],
  history: true,
  hooks: planHooks,
  endpoints: [importPlanEndpoint, ...planViewEndpoints],
  fields: [
    textField('title', { required: true }),
    longTextField('notes'),
    statusField(planWorkflow, 'plans'),
    numberField(),
    countField('year', { required: true, index: true, max: 2100, admin: { position: 'sidebar' } }),
    countField('revision', { server: true, admin: { position: 'sidebar' } }),
    relationField('previous', 'plans', { server: true, admin: { position: 'sidebar' } }),
    longTextField('revisionReason', { server: true }),
    longTextField('justification', { server: true }),
    longTextField('returnNote', { server: true }),
    instantField('submittedAt', { server: true, admin: { position: 'sidebar' } }),
    instantField('lockedAt', { server: true, admin: { position: 'sidebar' } }),
  ],
  indexes: [{ fields: ['year', 'revision'], unique: true }],
})
