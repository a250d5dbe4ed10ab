import { findColumn } from './importColumns'
import { cleanText } from './importText'

/** The table inside a spreadsheet: one header, the rows below it, and the spreadsheet line of the first row. */
export type PlanTable = { header: string[]; rows: string[][]; firstRow: number }

/** Titles and letterhead above a printed PKPT take a few lines, never more. */
const HEADER_SEARCHED_LINES_MAX = 20
const KNOWN_COLUMNS_MIN = 3

/**
 * Finds the table in the lines of a spreadsheet: skips the title above it, joins a header of two lines
 * ("Hari Penugasan" over "PJ", "Jadwal" over "RMP") and drops the line that numbers the columns.
 * Without a recognisable header the first line is taken, so that the missing columns are reported.
 */
export const locatePlanTable = (lines: readonly (readonly string[])[]): PlanTable => {
  const searched = lines.slice(0, HEADER_SEARCHED_LINES_MAX)
  const counts = searched.map((line) => knownColumns(line))
  const top = counts.findIndex((count) => count >= KNOWN_COLUMNS_MIN)
  const at = Math.max(0, top)
  const first = lines[at] ?? []
  const joined = joinHeader(first, lines[at + 1] ?? [])
  const hasTwoLines = isSecondHeaderLine(first, lines[at + 1] ?? [])
  let next = at + (hasTwoLines ? 2 : 1)
  if (isColumnNumbers(lines[next] ?? [])) next += 1
  const rows = lines.slice(next).map((line) => [...line])
  return { header: hasTwoLines ? joined : [...first], rows, firstRow: next + 1 }
}

const knownColumns = (line: readonly string[]): number =>
  new Set(line.map(findColumn).filter((column) => column !== undefined)).size

/** A second header line only names columns, and names some that the first line does not. */
const isSecondHeaderLine = (first: readonly string[], second: readonly string[]): boolean => {
  const joined = joinHeader(first, second)
  const filled = second.flatMap((cell, index) =>
    cleanText(cell) === '' ? [] : [joined[index] ?? ''],
  )
  const onlyNames = filled.length >= 2 && filled.every((name) => findColumn(name) !== undefined)
  return onlyNames && knownColumns(joined) > knownColumns(first)
}

/** The cell of the second line where there is one ("Jumlah" under "Hari Penugasan" by both words), else of the first. */
const joinHeader = (first: readonly string[], second: readonly string[]): string[] => {
  let group = ''
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => {
    const above = cleanText(first[index] ?? '')
    const below = cleanText(second[index] ?? '')
    if (above !== '') group = above
    if (below === '') return above
    const both = `${group} ${below}`
    return findColumn(both) ? both : below
  })
}

const isColumnNumbers = (line: readonly string[]): boolean => {
  const filled = line.map(cleanText).filter((cell) => cell !== '')
  return (
    filled.length >= 5 &&
    filled.every((cell, index) => cell.replace(/[()]/g, '') === String(index + 1))
  )
}
