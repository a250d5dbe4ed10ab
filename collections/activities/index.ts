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
import { plannedFields } from '@/fields/planned'
import { activityHooks } from '@/hooks/activities/activityHooks'

/** Work that is done: planned values come from the locked plan, or from whoever ordered it. */
export const Activities = chainCollection({
  slug: 'activities',
  group: 'execution',
  title: 'title',
  columns: ['title', 'unit', 'startsOn', 'endsOn', 'status', 'progress'],
  defaultSort: 'startsOn',
  history: true,
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
    ...plannedFields(),
    longTextField('executionNotes'),
    countField('progress', { server: true, max: 100, admin: { position: 'sidebar' } }),
    daysField('realisedDays', { server: true, admin: { position: 'sidebar' } }),
    longTextField('cancelReason', { server: true }),
  ],
  indexes: [{ fields: ['unit', 'status', 'startsOn'] }, { fields: ['plan', 'status'] }],
})
