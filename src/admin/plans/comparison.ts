import type { PayloadRequest } from 'payload'

import { compareRevisions, type PlannedField } from '@/domain/plans/compareRevisions'
import type { PersonDays } from '@/domain/activities/personDays'
import { fieldLabel, type Language, languageOf, valueLabel } from '@/i18n/label'
import { formatDate, formatRupiah } from '@/i18n/format'

import { namesOf, type PlanHead, type PlannedRow, plannedRowsOf } from './query'

type RowHead = { id: string; title: string; unit: string; startsOn: string; endsOn: string }
/** A planned value that differs, in words: its name and both values. */
export type FieldChange = { name: PlannedField; label: string; before: string; after: string }
export type PlanComparison = {
  plan: PlanHead
  with: PlanHead
  added: RowHead[]
  removed: RowHead[]
  changed: { activity: string; before: RowHead; after: RowHead; fields: FieldChange[] }[]
}

/**
 * What `plan` changes of `other`: rows added, removed and changed, matched by their activity.
 * Values are in the reader's words.
 */
export const comparisonOf = async (
  req: PayloadRequest,
  plan: PlanHead,
  other: PlanHead,
): Promise<PlanComparison> => {
  const before = await plannedRowsOf(req, other.id)
  const after = await plannedRowsOf(req, plan.id)
  const names = await namesOf(req)
  const words = wordsFor(names, languageOf(req.i18n.language))
  const head = ({ id, title, unit, startsOn, endsOn }: PlannedRow): RowHead => ({
    id,
    title,
    unit: names.get(unit) ?? '',
    startsOn: String(startsOn),
    endsOn: String(endsOn),
  })
  const { added, removed, changed } = compareRevisions(before, after)
  return {
    plan,
    with: other,
    added: added.map(head),
    removed: removed.map(head),
    changed: changed.map((change) => ({
      activity: change.activity,
      before: head(change.before),
      after: head(change.after),
      fields: change.fields.map((field) => ({
        name: field,
        label: words.label(field),
        before: words.value(field, change.before[field]),
        after: words.value(field, change.after[field]),
      })),
    })),
  }
}

type Worder = (value: unknown) => string

const wordsFor = (names: ReadonlyMap<string, string>, language: Language) => {
  const name: Worder = (id) => names.get(String(id)) ?? ''
  const date: Worder = (value) => formatDate(value, language)
  const byField: Partial<Record<PlannedField, Worder>> = {
    type: name,
    unit: name,
    opds: (ids) => (ids as string[]).map(name).join('; '),
    startsOn: date,
    endsOn: date,
    reportDueOn: date,
    riskLevel: (level) => valueLabel('riskLevel', String(level), language),
    budget: (amount) => formatRupiah(amount, language),
    personDays: (days) =>
      Object.entries(days as PersonDays)
        .map(([role, amount]) => `${role.toUpperCase()} ${amount}`)
        .join(', '),
  }
  return {
    label: (field: PlannedField): string => fieldLabel(field)[language],
    value: (field: PlannedField, value: unknown): string => {
      if (value === null || value === undefined || value === '') return ''
      return byField[field]?.(value) ?? String(value)
    },
  }
}
