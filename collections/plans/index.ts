import { chainAdmin } from '@/admin/chainAdmin'
import { planWorkflow } from '@/domain/plans/workflow'
import { importPlanEndpoints } from '@/endpoints/importPlan'
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
import { say } from '@/i18n/label'

/** The annual plan (PKPT), one per year and revision. */
export const Plans = chainCollection({
  slug: 'plans',
  group: 'planning',
  title: 'title',
  columns: ['title', 'year', 'revision', 'status', 'number'],
  defaultSort: ['-year', '-revision'],
  history: true,
  admin: {
    components: {
      ...chainAdmin('plans').components,
      beforeListTable: ['@/admin/import/ImportButton#ImportButton'],
    },
  },
  hooks: planHooks,
  endpoints: [...importPlanEndpoints, ...planViewEndpoints],
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
    {
      name: 'overview',
      type: 'ui',
      label: { id: say('planOverview.title', 'id'), en: say('planOverview.title', 'en') },
      admin: {
        disableListColumn: true,
        components: { Field: '@/admin/plans/PlanOverview#PlanOverview' },
      },
    },
  ],
  indexes: [{ fields: ['year', 'revision'], unique: true }],
})
