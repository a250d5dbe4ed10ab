import { LOG_DAYS_MAX, LOG_PERIODS } from '@/domain/activities/log'
import { chainCollection } from '@/fields/define'
import {
  choiceField,
  countField,
  daysField,
  longTextField,
  plainDateField,
  relationField,
  textField,
} from '@/fields/factories'
import { logHooks } from '@/hooks/activities/logHooks'
import { help } from '@/i18n/help'

/** What a team member did on a day or in a week. Progress and realised days come from here. */
export const ActivityLogs = chainCollection({
  slug: 'activity-logs',
  group: 'execution',
  title: 'title',
  columns: ['activity', 'author', 'date', 'days', 'progress'],
  defaultSort: '-date',
  hooks: logHooks,
  fields: [
    relationField('activity', 'activities', { required: true }),
    choiceField('period', LOG_PERIODS, { required: true, defaultValue: 'day', group: 'logPeriod' }),
    plainDateField('date', { required: true, index: true }),
    daysField('days', {
      required: true,
      max: LOG_DAYS_MAX,
      admin: { description: help('days') },
    }),
    countField('progress', {
      required: true,
      max: 100,
      admin: { description: help('progress') },
    }),
    longTextField('done', { required: true }),
    longTextField('obstacles'),
    textField('title', { server: true, admin: { hidden: true } }),
    relationField('author', 'users', { server: true, admin: { position: 'sidebar' } }),
    relationField('unit', 'units', { server: true, admin: { position: 'sidebar' } }),
  ],
  indexes: [{ fields: ['activity', 'date'] }],
})
