import { type PlainDate, yearOf } from '@/domain/plainDate'
import { readDate, readMonth } from './importCells'
import type { ColumnProblem, PlanItemInput, RowContext } from './importRow'
import { cleanText } from './importText'

type Dates = Pick<PlanItemInput, 'startsOn' | 'endsOn' | 'reportDueOn'>
type DatesReading = { dates?: Dates; problems: ColumnProblem[]; warnings: ColumnProblem[] }
type DateColumn = keyof Dates
type Years = { from: number; to: number }

/**
 * The three dates of a row. RSP and RPL are often one column in real plans; the one that is there
 * then stands for both. A month alone ("Maret") means its first day for the start, else its last.
 */
export const readDates = ({ cell, year }: RowContext): DatesReading => {
  const problems: ColumnProblem[] = []
  const warnings: ColumnProblem[] = []
  const take = (column: DateColumn, years: Years): PlainDate | undefined => {
    const found = readColumn(cleanText(cell(column) ?? ''), column, years)
    if ('problem' in found) problems.push(found.problem)
    else if (found.warning) warnings.push(found.warning)
    return 'date' in found ? found.date : undefined
  }
  const endColumn = cell('endsOn') === undefined ? 'reportDueOn' : 'endsOn'
  const reportColumn = cell('reportDueOn') === undefined ? 'endsOn' : 'reportDueOn'
  const later = { from: year, to: year + 1 }
  const startsOn = take('startsOn', { from: year, to: year })
  const endsOn = take(endColumn, endColumn === 'endsOn' ? { from: year, to: year } : later)
  // The report of a December activity may be due in the year after; an empty RPL is the end of the activity.
  const hasReportDate = reportColumn !== endColumn && cleanText(cell(reportColumn) ?? '') !== ''
  const reportDueOn = hasReportDate ? take(reportColumn, later) : endsOn
  if (!startsOn || !endsOn || !reportDueOn) return { problems, warnings }
  const dates = { startsOn, endsOn, reportDueOn }
  problems.push(...orderProblems(dates, { endColumn, reportColumn }))
  return { dates, problems, warnings }
}

const orderProblems = (
  { startsOn, endsOn, reportDueOn }: Dates,
  { endColumn, reportColumn }: { endColumn: DateColumn; reportColumn: DateColumn },
): ColumnProblem[] => {
  if (endsOn < startsOn)
    return [{ code: 'import.endBeforeStart', column: endColumn, facts: { startsOn, endsOn } }]
  if (reportDueOn < startsOn) {
    const facts = { startsOn, reportDueOn }
    return [{ code: 'import.reportBeforeStart', column: reportColumn, facts }]
  }
  return []
}

type ColumnReading = { date: PlainDate; warning?: ColumnProblem } | { problem: ColumnProblem }

const readColumn = (text: string, column: DateColumn, years: Years): ColumnReading => {
  const month = readMonth(text, years.from)
  const read = month ? { value: column === 'startsOn' ? month.first : month.last } : readDate(text)
  if ('problem' in read) return { problem: { ...read.problem, column } }
  const { value } = read
  if (value === null) return { problem: { code: 'import.required', column } }
  if (yearOf(value) < years.from || yearOf(value) > years.to)
    return {
      problem: { code: 'import.dateOutsideYear', column, facts: { value: text, year: years.from } },
    }
  if (!month) return { date: value }
  return {
    date: value,
    warning: { code: 'import.monthOnly', column, facts: { value: text, date: value } },
  }
}
