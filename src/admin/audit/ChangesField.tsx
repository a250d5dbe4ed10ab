import type { FlattenedField, JSONFieldServerComponent, Payload } from 'payload'

import { zoneOf } from '@/admin/zone'
import type { Changes } from '@/hooks/audit/changes'
import { fieldLabel, languageOf, say } from '@/i18n/label'

import { describeValue, type Words } from './describeValue'
import { findNames } from './findNames'

const fieldsOf = ({ config, collections }: Payload, slug: unknown): readonly FlattenedField[] =>
  collections[slug as keyof typeof collections]?.config.flattenedFields ??
  config.globals.find((global) => global.slug === slug)?.flattenedFields ??
  []

/** What changed, field by field, in words. */
export const ChangesField: JSONFieldServerComponent = async ({ data, i18n, req }) => {
  const line = (data ?? {}) as { collection?: string; changes?: Changes | null }
  const language = languageOf(i18n.language)
  const changes = line.changes ?? {}
  const fields = fieldsOf(req.payload, line.collection)
  const changed = fields.filter(({ name }) => Object.hasOwn(changes, name))
  if (changed.length === 0)
    return <p className="field-type tp-muted">{say('audit.noChanges', language)}</p>
  const names = await findNames(req, fields, changes)
  const words = { language, names, timeZone: await zoneOf(req.payload) }
  return (
    <table className="field-type tp-table tp-table--stacked tp-changes">
      <thead>
        <tr>
          <th scope="col">{say('audit.field', language)}</th>
          <th scope="col">{say('audit.before', language)}</th>
          <th scope="col">{say('audit.after', language)}</th>
        </tr>
      </thead>
      <tbody>
        {changed.map((field) => (
          <Change key={field.name} field={field} pair={changes[field.name]} words={words} />
        ))}
      </tbody>
    </table>
  )
}

type ChangeProps = { field: FlattenedField; pair: [unknown, unknown] | undefined; words: Words }

const Change = ({ field, pair, words }: ChangeProps) => (
  <tr>
    <th scope="row">{fieldLabel(field.name)[words.language]}</th>
    <td data-label={say('audit.before', words.language)}>
      {describeValue(field, pair?.[0], words)}
    </td>
    <td data-label={say('audit.after', words.language)}>
      {describeValue(field, pair?.[1], words)}
    </td>
  </tr>
)
