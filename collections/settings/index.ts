import { settingsGlobal } from '@/fields/define'
import { choiceField, countField, flagField, relationField, textField } from '@/fields/factories'
import {
  limitsField,
  overrideHoursField,
  patternField,
  sourceClocksField,
  weekHoursField,
} from '@/fields/settings'
import { deadlineHooks, officeHoursHooks } from '@/hooks/settings/clockHooks'
import { numberingHooks } from '@/hooks/settings/numberingHooks'
import { organisationHooks } from '@/hooks/settings/organisationHooks'
import { help } from '@/i18n/help'

const TIME_ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']

/** Who we are: name, region, time zone, and the settings of the oversight work. */
export const Organisation = settingsGlobal({
  slug: 'organisation',
  hooks: organisationHooks,
  fields: [
    textField('name', { required: true }),
    textField('region', { required: true }),
    textField('address'),
    choiceField('timeZone', TIME_ZONES, { required: true, defaultValue: 'Asia/Jakarta' }),
    textField('archiveCode', { maxLength: 20, admin: { description: help('archiveCode') } }),
    countField('capacityDays', {
      required: true,
      max: 366,
      admin: { description: help('capacityDays'), width: '50%' },
    }),
    countField('capacityWarningPercent', {
      required: true,
      max: 100,
      admin: { description: help('capacityWarningPercent'), width: '50%' },
    }),
    choiceField('statusFollows', ['confirmed', 'verified'], {
      required: true,
      defaultValue: 'confirmed',
      group: 'statusFollows',
      admin: { description: help('statusFollows') },
    }),
    countField('fileMegabytesMax', {
      required: true,
      max: 50,
      admin: { description: help('fileMegabytesMax') },
    }),
    limitsField(),
    relationField('complaintAlternate', 'users', {
      admin: { description: help('complaintAlternate') },
    }),
  ],
  layout: [
    {
      tab: 'tab.identity',
      fields: ['name', 'region', 'address', 'timeZone', 'archiveCode'],
    },
    { tab: 'tab.planning', fields: [['capacityDays', 'capacityWarningPercent']] },
    { tab: 'tab.followUp', fields: ['statusFollows', 'fileMegabytesMax', 'complaintAlternate'] },
    { tab: 'tab.security', fields: ['limits'] },
  ],
})

/** How long things may take. */
export const Deadlines = settingsGlobal({
  slug: 'deadlines',
  hooks: deadlineHooks,
  fields: [
    sourceClocksField(),
    flagField('jointLeaveIsOff', { defaultValue: true }),
    flagField('moveToWorkingDay', { defaultValue: true }),
  ],
})

/** How official numbers are made, per series. */
export const Numbering = settingsGlobal({
  slug: 'numbering',
  hooks: numberingHooks,
  fields: [patternField('planPattern'), patternField('reportPattern')],
})

/** When the office is open; clocks in minutes run only then. */
export const OfficeHours = settingsGlobal({
  slug: 'office-hours',
  hooks: officeHoursHooks,
  fields: [weekHoursField(), overrideHoursField()],
})
