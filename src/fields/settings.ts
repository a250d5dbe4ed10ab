import type { Field } from 'payload'

import { type LimitName, LIMITS } from '@/domain/limits'
import { ACTIVITY_SOURCES } from '@/domain/activities/workflow'
import { help } from '@/i18n/help'
import { fieldLabel, say } from '@/i18n/label'

import { choiceField, countField, plainDateField, textField } from './factories'
import { rowTitle } from './rowTitle'

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/

const clockField = (name: string): Field =>
  ({
    ...textField(name, { admin: { width: '25%', placeholder: '07:30' } }),
    validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
      !value || CLOCK.test(String(value)) || say('field.clock', req.i18n.language),
  }) as Field

/** A whole number within bounds; nothing at all is none. */
const wholeBetween =
  (atLeast: number, atMost: number) =>
  (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
    (Number.isInteger(value) && Number(value) >= atLeast && Number(value) <= atMost) ||
    say('field.atLeast', req.i18n.language, { atLeast, atMost })

/** Days of a clock: with none, everything would be late on the day it is received. */
const clockDaysField = (name: 'responseAmount' | 'completionAmount'): Field =>
  ({ ...countField(name, { required: true }), validate: wholeBetween(1, 1000) }) as Field

/** The two clocks of a recommendation, by the source of its report; the first row without source is the default. */
export const sourceClocksField = (): Field => ({
  name: 'clocks',
  type: 'array',
  label: fieldLabel('clocks'),
  labels: { singular: fieldLabel('clock'), plural: fieldLabel('clocks') },
  admin: { components: rowTitle('source', 'clock', 'source') },
  fields: [
    choiceField('source', ACTIVITY_SOURCES, { admin: { description: help('clockSource') } }),
    clockDaysField('responseAmount'),
    choiceField('responseUnit', ['working-days', 'calendar-days'], {
      required: true,
      group: 'deadlineUnit',
    }),
    clockDaysField('completionAmount'),
    choiceField('completionUnit', ['working-days', 'calendar-days'], {
      required: true,
      group: 'deadlineUnit',
    }),
  ],
})

const LIMIT_MAX = 1_000_000

/** How often something may be done. Too small a number would lock everybody out. */
const limitField = (name: LimitName): Field => {
  const { points, atLeast } = LIMITS[name]
  return {
    ...countField(name, {
      required: true,
      admin: { description: help(`limits.${name}`), width: '50%' },
    }),
    defaultValue: points,
    validate: wholeBetween(atLeast, LIMIT_MAX),
  } as Field
}

export const limitsField = (): Field => ({
  name: 'limits',
  type: 'group',
  label: fieldLabel('limits'),
  fields: [
    { type: 'row', fields: [limitField('signInFailures'), limitField('passwordResets')] },
    { type: 'row', fields: [limitField('requests'), limitField('uploads')] },
  ],
})

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7']

const dayHours = (): Field[] => [
  choiceField('day', WEEKDAYS, { required: true, group: 'weekday', admin: { width: '50%' } }),
  clockField('opens'),
  clockField('closes'),
]

/** Opening hours of a normal week; a day that is not named is closed. */
export const weekHoursField = (): Field => ({
  name: 'week',
  type: 'array',
  label: fieldLabel('week'),
  labels: { singular: fieldLabel('day'), plural: fieldLabel('week') },
  maxRows: 7,
  admin: { components: rowTitle('day', 'day', 'weekday') },
  fields: [{ type: 'row', fields: dayHours() }],
})

/** Other hours for a period, for example Ramadan. */
export const overrideHoursField = (): Field => ({
  name: 'overrides',
  type: 'array',
  label: fieldLabel('overrides'),
  labels: { singular: fieldLabel('override'), plural: fieldLabel('overrides') },
  admin: { components: rowTitle('name', 'override') },
  fields: [
    textField('name', { required: true }),
    plainDateField('from', { required: true }),
    plainDateField('to', { required: true }),
    weekHoursField(),
  ],
})

/** A number pattern such as `700/{seq:3}/LHP/{unit}/{monthRoman}/{year}`. */
export const patternField = (name: 'planPattern' | 'reportPattern'): Field =>
  textField(name, { required: true, maxLength: 120, admin: { description: help(name) } })
