import { chainCollection } from '@/fields/define'
import { longTextField, relationField, textField } from '@/fields/factories'
import { PLANNED_TABS, plannedFields } from '@/fields/planned'
import { planItemHooks } from '@/hooks/plans/planHooks'

/** One row of one revision of the plan: planned values only. Done work is an activity. */
export const PlanItems = chainCollection({
  slug: 'plan-items',
  group: 'planning',
  title: 'title',
  columns: ['title', 'unit', 'startsOn', 'endsOn', 'plan'],
  defaultSort: 'startsOn',
  hooks: planItemHooks,
  fields: [
    relationField('plan', 'plans', { required: true, admin: { position: 'sidebar' } }),
    relationField('activity', 'activities', { server: true, admin: { position: 'sidebar' } }),
    relationField('evaluation', 'evaluations', { server: true, admin: { position: 'sidebar' } }),
    // Which one of that evaluation the row came from; free again when the row is deleted.
    textField('proposal', { server: true, admin: { hidden: true } }),
    ...plannedFields(),
    longTextField('notes'),
  ],
  layout: PLANNED_TABS,
  indexes: [{ fields: ['plan', 'unit', 'startsOn'] }],
})
