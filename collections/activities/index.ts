import { ACTIVITY_SOURCES, activityWorkflow } from '@/domain/activities/workflow'
import { chainCollection } from '@/fields/define'
import {
  choiceField,
  countField,
  daysField,
  longTextField,
  relationField,
  statusField,
} from '@/fields/factories'
import { PLANNED_TABS, plannedFields } from '@/fields/planned'
import { activityHooks } from '@/hooks/activities/activityHooks'
import { help } from '@/i18n/help'
import { say } from '@/i18n/label'

/** In lists; in the form the panel of the realisation shows it beside the plan. */
const inPanel = { admin: { condition: () => false } }

/** Work that is done: planned values come from the locked plan, or from whoever ordered it. */
export const Activities = chainCollection({
  slug: 'activities',
  group: 'execution',
  title: 'title',
  columns: ['title', 'unit', 'startsOn', 'endsOn', 'status', 'progress'],
  defaultSort: 'startsOn',
  hooks: activityHooks,
  fields: [
    statusField(activityWorkflow, 'activities'),
    choiceField('source', ACTIVITY_SOURCES, {
      required: true,
      defaultValue: 'other',
      index: true,
      admin: { position: 'sidebar' },
    }),
    relationField('plan', 'plans', { server: true, admin: { position: 'sidebar' } }),
    longTextField('cancelReason', { server: true }),
    {
      name: 'realisation',
      type: 'ui',
      label: { id: say('realisation.title', 'id'), en: say('realisation.title', 'en') },
      admin: {
        disableListColumn: true,
        components: { Field: '@/admin/activities/Realisation#Realisation' },
      },
    },
    ...plannedFields(),
    longTextField('executionNotes', { admin: { description: help('executionNotes') } }),
    countField('progress', { server: true, max: 100, ...inPanel }),
    daysField('realisedDays', { server: true, ...inPanel }),
  ],
  layout: [...PLANNED_TABS, { tab: 'tab.execution', fields: ['executionNotes', 'filesPanel'] }],
  indexes: [{ fields: ['unit', 'status', 'startsOn'] }, { fields: ['plan', 'status'] }],
})
