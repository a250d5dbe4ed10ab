import { PLANNED_FIELDS } from '@/domain/activities/workflow'

export type PlannedField = (typeof PLANNED_FIELDS)[number]
/** A row of a revision: its planned values and the activity that it plans (none yet in a new row). */
export type RevisionRow = { id: string; activity?: string | null } & Partial<
  Record<PlannedField, unknown>
>

export type ChangedRow<Row> = { activity: string; before: Row; after: Row; fields: PlannedField[] }
export type RevisionComparison<Row> = { added: Row[]; removed: Row[]; changed: ChangedRow<Row>[] }

/**
 * What a revision changes: rows are matched by the activity they plan, planned values are compared (the team is no
 * planned value), the order of OPDs does not matter, empty is empty however it is stored.
 */
export const compareRevisions = <Row extends RevisionRow>(
  before: readonly Row[],
  after: readonly Row[],
): RevisionComparison<Row> => {
  const afterByActivity = byActivity(after)
  const beforeByActivity = byActivity(before)
  const pairs = [...beforeByActivity].flatMap(([activity, row]) => {
    const next = afterByActivity.get(activity)
    return next
      ? [{ activity, before: row, after: next, fields: changedPlannedFields(row, next) }]
      : []
  })
  return {
    added: after.filter((row) => !isContinued(row, beforeByActivity, afterByActivity)),
    removed: before.filter((row) => !isContinued(row, afterByActivity, beforeByActivity)),
    changed: pairs.filter(({ fields }) => fields.length > 0),
  }
}

/** Names of the planned values that differ between two rows. */
const changedPlannedFields = (before: RevisionRow, after: RevisionRow): PlannedField[] =>
  PLANNED_FIELDS.filter((field) => canonical(before[field]) !== canonical(after[field]))

const byActivity = <Row extends RevisionRow>(rows: readonly Row[]): Map<string, Row> => {
  const found = new Map<string, Row>()
  for (const row of rows) if (row.activity && !found.has(row.activity)) found.set(row.activity, row)
  return found
}

const isContinued = <Row extends RevisionRow>(
  row: Row,
  there: Map<string, Row>,
  here: Map<string, Row>,
): boolean =>
  Boolean(row.activity) && there.has(row.activity ?? '') && here.get(row.activity ?? '') === row

/** One text for equal values: keys in order, lists as sets, null, '' and absent alike. */
const canonical = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return ''
  if (Array.isArray(value)) return JSON.stringify(value.map(canonical).sort())
  if (typeof value !== 'object') return JSON.stringify(value) ?? ''
  const filled = Object.entries(value).flatMap(([key, part]) => {
    const text = canonical(part)
    return text === '' || text === '0' ? [] : [`${key}=${text}`]
  })
  return filled.sort().join('&')
}
