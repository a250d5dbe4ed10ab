import type { Field, NumberField, RelationshipField, SelectField, TextField } from 'payload'

import { SERVER_WRITTEN } from '@/access/fieldAccess'
import { isPersonDays, PERSON_DAYS_MAX } from '@/domain/activities/personDays'
import { DAYS_TOLD, isPlainDate, isToldDay, plainDate, yearOf } from '@/domain/plainDate'
import { statesOf, type Workflow } from '@/domain/workflow'
import { fieldLabel, optionsOf, say } from '@/i18n/label'

type Extra = {
  required?: boolean
  index?: boolean
  unique?: boolean
  /** Written by the system alone. */
  server?: boolean
  admin?: Record<string, unknown>
  maxLength?: number
  /** Holds a code: the group of the dictionary that has its words. */
  words?: string
}

/** What every field has: a name, labels from the dictionary, and whether clients may write it. */
export const base = (name: string, { server, admin, words, ...rest }: Extra = {}) => ({
  name,
  label: fieldLabel(name),
  ...rest,
  ...(server ? { access: SERVER_WRITTEN } : {}),
  ...(words ? { custom: { words } } : {}),
  admin: { ...(server ? { readOnly: true, condition: hasValue(name) } : {}), ...admin },
})

/** What the system has not written yet is not shown: an empty box invites nobody to fill it. */
const hasValue =
  (name: string) =>
  (_data: unknown, siblings: Record<string, unknown> | undefined): boolean => {
    const value = siblings?.[name]
    return (
      value !== undefined &&
      value !== null &&
      value !== '' &&
      value !== false &&
      !isEmptyList(value)
    )
  }

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/** One line of text. */
export const textField = (name: string, extra: Extra = {}): TextField =>
  ({ type: 'text', maxLength: 500, ...base(name, extra) }) as TextField

/** Several lines of text. */
export const longTextField = (name: string, extra: Extra = {}): Field =>
  ({ type: 'textarea', maxLength: 20_000, ...base(name, extra) }) as Field

export const flagField = (name: string, extra: Extra & { defaultValue?: boolean } = {}): Field =>
  ({ type: 'checkbox', defaultValue: false, ...base(name, extra) }) as Field

const yearsTold = {
  first: yearOf(plainDate(DAYS_TOLD.first)),
  last: yearOf(plainDate(DAYS_TOLD.last)),
}

/** A plain date, `YYYY-MM-DD` in and out. A Payload `date` would answer an instant (measured). */
export const plainDateField = (name: string, extra: Extra = {}): TextField =>
  ({
    type: 'text',
    ...base(name, {
      ...extra,
      admin: {
        components: {
          Field: '@/admin/PlainDateField.client#PlainDateField',
          Cell: '@/admin/PlainDateCell#PlainDateCell',
        },
        ...extra.admin,
      },
    }),
    validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) => {
      if (value === undefined || value === null || value === '')
        return extra.required ? say('field.required', req.i18n.language) : true
      if (!isPlainDate(value)) return say('field.date', req.i18n.language)
      return isToldDay(value) || say('field.day', req.i18n.language, yearsTold)
    },
  }) as TextField

/** An instant, ISO 8601. */
export const instantField = (name: string, extra: Extra = {}): Field =>
  ({
    type: 'date',
    ...base(name, {
      ...extra,
      admin: {
        date: {
          pickerAppearance: 'dayAndTime',
          // In numbers, and without a heading over the times: both would be English at first.
          displayFormat: 'dd/MM/yyyy HH.mm',
          timeFormat: 'HH.mm',
          overrides: { timeCaption: '' },
        },
        components: {
          Cell: '@/admin/InstantCell#InstantCell',
          ...(extra.server ? { Field: '@/admin/InstantField#InstantField' } : {}),
        },
        ...extra.admin,
      },
    }),
  }) as Field

const RUPIAH_MAX = 9_000_000_000_000_000

const wholeNumber =
  (max: number, message: 'field.money' | 'field.wholeNumber', required?: boolean) =>
  (value: unknown, { req }: { req: { i18n: { language: string } } }) => {
    if (value === undefined || value === null)
      return required ? say('field.required', req.i18n.language) : true
    const isWhole = typeof value === 'number' && Number.isSafeInteger(value)
    return (isWhole && value >= 0 && value <= max) || say(message, req.i18n.language)
  }

/** Whole rupiah, 0…9·10¹⁵, exact. */
export const moneyField = (name: string, extra: Extra = {}): NumberField =>
  ({
    type: 'number',
    ...base(name, {
      ...extra,
      admin: {
        components: {
          Field: '@/admin/MoneyField.client#MoneyField',
          Cell: '@/admin/MoneyCell#MoneyCell',
        },
        ...extra.admin,
      },
    }),
    validate: wholeNumber(RUPIAH_MAX, 'field.money', extra.required),
  }) as NumberField

export const countField = (name: string, extra: Extra & { max?: number } = {}): NumberField => {
  const { max = 1_000_000, ...rest } = extra
  return {
    type: 'number',
    ...base(name, rest),
    validate: wholeNumber(max, 'field.wholeNumber', extra.required),
  } as NumberField
}

/** Person-days, halves and tenths allowed; a sum that the system writes has no bounds. */
export const daysField = (name: string, extra: Extra & { max?: number } = {}): NumberField => {
  const { max = PERSON_DAYS_MAX, ...rest } = extra
  const validate = (value: unknown, { req }: { req: { i18n: { language: string } } }) => {
    if (value === undefined || value === null)
      return extra.required ? say('field.required', req.i18n.language) : true
    return isPersonDays(value, max) || say('field.days', req.i18n.language, { max })
  }
  return {
    type: 'number',
    ...base(name, rest),
    ...(extra.server ? {} : { validate }),
  } as NumberField
}

/** One of a fixed list. */
export const choiceField = (
  name: string,
  values: readonly string[],
  extra: Extra & { defaultValue?: string; group?: string } = {},
): SelectField => {
  const { group = name, ...rest } = extra
  return {
    type: 'select',
    options: optionsOf(group, values),
    ...base(name, rest),
  } as unknown as SelectField
}

export const relationField = (
  name: string,
  relationTo: string,
  extra: Extra & { hasMany?: boolean; filterOptions?: unknown } = {},
): RelationshipField =>
  ({
    type: 'relationship',
    relationTo,
    maxDepth: 1,
    index: true,
    ...base(name, {
      ...extra,
      admin: {
        allowCreate: false,
        components: {
          Cell: '@/admin/RelationCell#RelationCell',
          ...(extra.server ? { Field: '@/admin/RelationField#RelationField' } : {}),
        },
        ...extra.admin,
      },
    }),
  }) as unknown as RelationshipField

/** The state, moved only by actions. */
export const statusField = (workflow: Workflow, group: string): SelectField =>
  choiceField('status', statesOf(workflow), {
    group,
    server: true,
    index: true,
    defaultValue: workflow.initial,
    admin: {
      position: 'sidebar',
      components: {
        Cell: '@/admin/StatusCell#StatusCell',
        Field: '@/admin/StatusField#StatusField',
      },
    },
  })

/** The official number, issued once by an action. */
export const numberField = (): TextField =>
  textField('number', { server: true, index: true, admin: { position: 'sidebar' } })
