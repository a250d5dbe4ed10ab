import type { ImportError, PlanLookups, PlanTableInput } from './import'
import { type ColumnMap, PLAN_COLUMNS, type PlanColumn } from './importColumns'
import { cleanText, indexLookups } from './importText'

/** "A. Audit Kinerja": a letter or numeral, then the name of what follows. */
export const HEADING = /^(?:[A-Z]|[IVX]+)[.)]?\s+(\S.*)$/

/** The unit that oversees each OPD, by ids; an OPD without one is left out. */
export const unitsOfOpds = ({ opds }: PlanLookups): ReadonlyMap<string, string> =>
  new Map(opds.flatMap(({ id, unit }) => (unit ? [[id, unit] as const] : [])))

/** Columns that the table lacks, else columns that it has twice; empty when the header is sound. */
export const findHeaderErrors = (
  { rows, firstRow, defaultUnit, lookups }: PlanTableInput,
  columns: ColumnMap,
  repeated: ReadonlyMap<PlanColumn, string>,
): ImportError[] => {
  const row = (firstRow ?? 2) - 1
  const types = indexLookups(lookups.types)
  const namesType = (line: readonly string[]): boolean => {
    const text = line.map(cleanText).filter(Boolean).join(' ')
    return types.find(HEADING.exec(text)?.[1] ?? text).length > 0
  }
  const missing: PlanColumn[] = (['opds', 'startsOn'] as const).filter(
    (column) => columns[column] === undefined,
  )
  if (columns.type === undefined && !rows.some(namesType)) missing.push('type')
  if (columns.endsOn === undefined && columns.reportDueOn === undefined) missing.push('endsOn')
  const canDeriveUnit = Boolean(defaultUnit) || unitsOfOpds(lookups).size > 0
  if (columns.unit === undefined && !canDeriveUnit) missing.push('unit')
  const names = (list: readonly PlanColumn[]): string =>
    list.map((column) => PLAN_COLUMNS[column]).join(', ')
  if (missing.length > 0) {
    return [
      {
        row,
        column: names(missing),
        code: 'import.missingColumn',
        facts: { columns: names(missing) },
      },
    ]
  }
  return [...repeated].map(([column, cell]) => ({
    row,
    column: cell,
    code: 'import.duplicateColumn',
    facts: { column: PLAN_COLUMNS[column] },
  }))
}
