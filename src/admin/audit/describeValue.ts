import type { FlattenedField } from 'payload'

import { isPlainDate } from '@/domain/plainDate'
import type { TimeZone } from '@/domain/timeZone'
import { formatDate, formatInstant, formatPlainNumber } from '@/i18n/format'
import { fieldLabel, type Language, say, valueLabel } from '@/i18n/label'

/** What turns stored values into words: the reader's language, the region's zone, names by id. */
export type Words = {
  language: Language
  timeZone: TimeZone
  names: ReadonlyMap<string, string>
}

type Data = Record<string, unknown>
type Option = { value: string; label: Record<Language, string> }

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A relation as it is kept: an id, or kind and id. */
export const idsIn = (value: unknown): string[] =>
  [value].flat().flatMap((one) => {
    const id = isObject(one) ? (one.value ?? one.id) : one
    return typeof id === 'string' ? [id] : []
  })

const optionLabel = (field: FlattenedField, value: unknown, language: Language): string => {
  const options = 'options' in field ? (field.options as unknown as Option[]) : []
  return options.find((option) => option.value === value)?.label[language] ?? String(value)
}

/** The words of a rich text, without their form. */
const plainWords = (node: unknown): string => {
  if (!isObject(node)) return ''
  if (typeof node.text === 'string') return node.text
  const children = isObject(node.root) ? node.root.children : node.children
  return Array.isArray(children) ? children.map(plainWords).filter(Boolean).join(' ') : ''
}

/** The label of the field itself: a name such as `at` stands for several things. */
const labelOf = (field: FlattenedField, language: Language): string => {
  const own = 'label' in field ? (field.label as unknown) : undefined
  return isObject(own) ? String(own[language]) : fieldLabel(field.name)[language]
}

/** What the form does not show follows from what it shows. */
const isHidden = (field: FlattenedField): boolean =>
  Boolean(field.admin && 'hidden' in field.admin && field.admin.hidden)

const partsOf = (field: FlattenedField, value: Data, words: Words): string => {
  const fields = 'flattenedFields' in field ? field.flattenedFields : []
  return fields
    .filter((part) => !isHidden(part))
    .filter(({ name }) => value[name] !== undefined && value[name] !== null)
    .map((part) => {
      return `${labelOf(part, words.language)}: ${describeValue(part, value[part.name], words)}`
    })
    .join('; ')
}

const describeText = (value: unknown, { language, timeZone }: Words): string => {
  if (typeof value === 'number') return formatPlainNumber(value, language)
  if (typeof value !== 'string') return JSON.stringify(value)
  if (isPlainDate(value)) return formatDate(value, language)
  return /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(value)
    ? formatInstant(value, language, timeZone)
    : value
}

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length)

/** A value of the audit log in words: names for relations, labels for choices, dates as read here. */
export const describeValue = (field: FlattenedField, value: unknown, words: Words): string => {
  const { language, names } = words
  if (isNothing(value)) return say('audit.empty', language)
  if (isObject(value) && 'sha256' in value && 'characters' in value)
    return say('audit.longText', language, { characters: String(value.characters) })
  if (typeof value === 'boolean') return say(value ? 'table.yes' : 'table.no', language)
  if (field.type === 'relationship' || field.type === 'upload')
    return idsIn(value)
      .map((id) => names.get(id) ?? say('audit.unnamed', language))
      .join(', ')
  if (field.type === 'select')
    return [value]
      .flat()
      .map((one) => optionLabel(field, one, language))
      .join(', ')
  if (typeof field.custom?.words === 'string')
    return valueLabel(field.custom.words, String(value), language)
  if (field.type === 'richText') return plainWords(value)
  // Frozen copies of what other fields say; the page of the record shows them in words.
  if (field.type === 'json') return say('audit.onRecord', language)
  if (Array.isArray(value))
    return value
      .map(
        (part, place) =>
          `${place + 1}. ${isObject(part) ? partsOf(field, part, words) : String(part)}`,
      )
      .join('\n')
  return isObject(value) ? partsOf(field, value, words) : describeText(value, words)
}
