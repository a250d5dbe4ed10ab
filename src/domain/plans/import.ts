import { type ColumnMap, headerName, mapColumns, type PlanColumn } from './importColumns'
import { findHeaderErrors, HEADING, unitsOfOpds } from './importHeader'
import { type ColumnProblem, type PlanIndexes, type PlanItemInput, readPlanRow } from './importRow'
import { PROBLEMS_SHOWN_MAX } from './importSize'
import { indexPeople } from './importTeam'
import { type CellProblem, cleanText, indexLookups, type Lookup, normalise } from './importText'

/** Names of the master data; the first name of each is the one shown. */
export type PlanLookups = { opds: Lookup[]; types: Lookup[]; units: Lookup[]; users: Lookup[] }

export type PlanTableInput = {
  header: readonly string[]
  rows: readonly (readonly string[])[]
  lookups: PlanLookups
  year: number
  /** Spreadsheet line of the first row; 2 when the header is the first line. */
  firstRow?: number
  /** Unit of every row that names none (the unit of the person who imports). */
  defaultUnit?: string
}

/** `row` is the line in the spreadsheet (header 1), `column` the header as the file writes it. */
export type ImportError = {
  row: number
  column: string
  code: CellProblem['code']
  facts: Record<string, string | number>
}
/** `lines[i]` is the spreadsheet line of `items[i]`. */
export type PlanImport = {
  items: PlanItemInput[]
  lines: number[]
  errors: ImportError[]
  warnings: ImportError[]
}

/**
 * Rows of a spreadsheet → plan rows, with every error of every row (columns: docs/examples/README.md). Empty lines,
 * totals and group headings ("A. Audit") are no rows; a heading that names a type of oversight gives it to the rows
 * below that have none. The first errors name the nearest master data. `items` are the rows without error: importing all or nothing is for the caller.
 */
export const parsePlanRows = (input: PlanTableInput): PlanImport => {
  const { columns, repeated } = mapColumns(input.header)
  const headerErrors = findHeaderErrors(input, columns, repeated)
  if (headerErrors.length > 0) return { items: [], lines: [], errors: headerErrors, warnings: [] }
  const reader: Reader = {
    input,
    columns,
    indexes: indexesOf(input.lookups),
    unitOfOpd: unitsOfOpds(input.lookups),
    seen: new Map(),
    headingType: undefined,
  }
  const result: PlanImport = { items: [], lines: [], errors: [], warnings: [] }
  input.rows.forEach((cells, index) =>
    readLine(reader, { cells, row: (input.firstRow ?? 2) + index }, result),
  )
  if (result.items.length === 0 && result.errors.length === 0) {
    result.errors.push({
      row: (input.firstRow ?? 2) - 1,
      column: '',
      code: 'import.empty',
      facts: {},
    })
  }
  return result
}

type Line = { cells: readonly string[]; row: number }
type Reader = {
  input: PlanTableInput
  columns: ColumnMap
  indexes: PlanIndexes
  unitOfOpd: ReadonlyMap<string, string>
  /** Line of the first row with the same content. */
  seen: Map<string, number>
  headingType: string | undefined
}

const TOTAL = /^(?:sub ?|grand ?)?(?:jumlah|total)\b/i

const readLine = (reader: Reader, { cells, row }: Line, result: PlanImport): void => {
  const kind = kindOf(cells, reader)
  if (kind !== 'row') return
  const { columns, input } = reader
  const cell = (column: PlanColumn): string | undefined => {
    const index = columns[column]
    return index === undefined ? undefined : (cells[index] ?? '')
  }
  const { indexes, headingType, unitOfOpd } = reader
  const reading = readPlanRow({
    cell,
    indexes,
    year: input.year,
    headingType,
    defaultUnit: input.defaultUnit,
    unitOfOpd,
  })
  const extra = cells.slice(input.header.length).filter((text) => cleanText(text) !== '').length
  if (extra > 0)
    result.errors.push({ row, column: '', code: 'import.extraCells', facts: { count: extra } })
  for (const problem of reading.problems) {
    const isShown = result.errors.length < PROBLEMS_SHOWN_MAX
    result.errors.push(locate(isShown ? withSuggestion(problem) : problem, row, reader))
  }
  result.warnings.push(...reading.warnings.map((problem) => locate(problem, row, reader)))
  if (!reading.item || extra > 0) return
  const key = identityOf(reading.item)
  const other = reader.seen.get(key)
  if (other !== undefined) {
    result.errors.push(
      locate({ code: 'import.duplicateRow', column: 'title', facts: { other } }, row, reader),
    )
    return
  }
  reader.seen.set(key, row)
  result.items.push(reading.item)
  result.lines.push(row)
}

/** Tells rows from empty lines, totals and headings; a heading is remembered for the rows below it. */
const kindOf = (
  cells: readonly string[],
  reader: Reader,
): 'row' | 'empty' | 'total' | 'heading' => {
  const filled = cells.map(cleanText).filter((text) => text !== '')
  const [first, ...others] = filled
  if (first === undefined) return 'empty'
  if (cleanText(cells[reader.columns.startsOn ?? 0] ?? '') !== '') return 'row'
  if (TOTAL.test(first)) return 'total'
  if (others.length > 1) return 'row'
  const text = filled.join(' ')
  const name = HEADING.exec(text)?.[1]
  const found = reader.indexes.types.find(name ?? text)[0]
  if (!found && !name) return 'row'
  reader.headingType = found?.id
  return 'heading'
}

const withSuggestion = ({ facts, suggest, ...problem }: ColumnProblem): ColumnProblem => {
  const suggestion = suggest?.()
  return { ...problem, facts: { ...facts, ...(suggestion ? { suggestion } : {}) } }
}

const locate = (
  { column, code, facts }: ColumnProblem,
  row: number,
  { input, columns }: Reader,
): ImportError => ({
  row,
  column: headerName(input.header, columns, column),
  code,
  facts: facts ?? {},
})

const indexesOf = ({ opds, types, units, users }: PlanLookups): PlanIndexes => ({
  opds: indexLookups(opds),
  types: indexLookups(types),
  units: indexLookups(units),
  users: indexPeople(users),
})

/** Two rows alike: same unit, type, title, OPDs and period, whatever their number or remarks. */
export const identityOf = ({
  unit,
  type,
  title,
  opds,
  startsOn,
  endsOn,
}: Pick<PlanItemInput, 'unit' | 'type' | 'title' | 'opds' | 'startsOn' | 'endsOn'>): string =>
  JSON.stringify([unit, type, normalise(title), opds.toSorted(), startsOn, endsOn])
