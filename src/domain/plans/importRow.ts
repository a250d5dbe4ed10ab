import { type PersonDays, PERSON_DAY_ROLES, totalPersonDays } from '@/domain/activities/personDays'
import type { TeamMember } from '@/domain/activities/team'
import { type PlainDate, yearOf } from '@/domain/plainDate'
import { readDate, readDays, readMoney, readReports, readRisk, splitNames } from './importCells'
import type { PlanColumn } from './importColumns'
import { type CellProblem, cleanText, type LookupIndex, type Read, readLookup } from './importText'
import { readNames, readTeam } from './importTeam'
import type { RiskLevel } from './riskLevel'

/** A plan row ready to be stored; relations are ids, empty texts are ''. */
export type PlanItemInput = {
  type: string
  title: string
  opds: string[]
  objective: string
  scope: string
  riskLevel: RiskLevel | null
  startsOn: PlainDate
  endsOn: PlainDate
  reportDueOn: PlainDate
  personDays: PersonDays
  team: TeamMember[]
  budget: number
  reportsPlanned: number
  facilities: string
  notes: string
  unit: string
}

export type PlanIndexes = {
  opds: LookupIndex
  types: LookupIndex
  units: LookupIndex
  users: LookupIndex
}

/** What a row is read with. `cell`: raw text of a column, undefined when the file has no such column. */
export type RowContext = {
  cell: (column: PlanColumn) => string | undefined
  indexes: PlanIndexes
  year: number
  /** Type named by the heading above the row, and unit chosen for the whole file: used where the row says nothing. */
  headingType?: string
  defaultUnit?: string
}

export type ColumnProblem = CellProblem & { column: PlanColumn }
export type RowReading = {
  item?: PlanItemInput
  problems: ColumnProblem[]
  warnings: ColumnProblem[]
}

const TITLE_CHARACTERS_MAX = 300
const TEXT_CHARACTERS_MAX = 5_000

/** Reads one row of a plan; `item` is absent when anything is wrong, and everything that is wrong is told. */
export const readPlanRow = (context: RowContext): RowReading => {
  const problems: ColumnProblem[] = []
  const text = (column: PlanColumn): string => cleanText(context.cell(column) ?? '')
  const take = <Value>(column: PlanColumn, read: Read<Value>): Value | undefined => {
    if ('value' in read) return read.value
    problems.push({ ...read.problem, column })
    return undefined
  }
  const opds = take('opds', readOpds(context))
  const type = take('type', readType(context))
  const unit = take('unit', readUnit(context))
  const dates = readDates(context, problems)
  const days = PERSON_DAY_ROLES.map((role) => take(role, readDays(text(role))) ?? 0)
  const personDays = Object.fromEntries(
    PERSON_DAY_ROLES.map((role, index) => [role, days[index]]),
  ) as PersonDays
  const budget = take('budget', readMoney(text('budget'))) ?? 0
  const reportsPlanned = take('reportsPlanned', readReports(text('reportsPlanned'))) ?? 0
  const riskLevel = take('riskLevel', readRisk(text('riskLevel'))) ?? null
  const { team, remark } = take(
    'team',
    readTeam(context.cell('team') ?? '', context.indexes.users),
  ) ?? { team: [], remark: '' }
  const title = text('title') || derivedTitle(context)
  const notes = [text('notes'), remark].filter(Boolean).join('; ')
  const texts = {
    title,
    objective: text('objective'),
    scope: text('scope'),
    facilities: text('facilities'),
    notes,
  }
  problems.push(...textProblems(texts))
  if (problems.length > 0 || !opds || !type || !unit || !dates) return { problems, warnings: [] }
  const item = {
    type,
    opds,
    unit,
    ...dates,
    personDays,
    budget,
    reportsPlanned,
    riskLevel,
    team,
    ...texts,
  }
  return { item, problems, warnings: totalWarnings(context, personDays) }
}

const readOpds = ({ cell, indexes }: RowContext): Read<string[]> => {
  const names = splitNames(cell('opds') ?? '').map(cleanText)
  return names.length === 0 ? missing : readNames(names, indexes.opds, 'import.unknownOpd')
}

const readType = ({ cell, indexes, headingType }: RowContext): Read<string> => {
  const name = cleanText(cell('type') ?? '')
  if (name !== '') return readLookup(name, indexes.types, 'import.unknownType')
  return headingType ? { value: headingType } : missing
}

const readUnit = ({ cell, indexes, defaultUnit }: RowContext): Read<string> => {
  const name = cleanText(cell('unit') ?? '')
  if (name !== '') return readLookup(name, indexes.units, 'import.unknownUnit')
  return defaultUnit ? { value: defaultUnit } : missing
}

type Dates = Pick<PlanItemInput, 'startsOn' | 'endsOn' | 'reportDueOn'>

/** RSP and RPL are often one column in real plans; the one that is there then stands for both. */
const readDates = ({ cell, year }: RowContext, problems: ColumnProblem[]): Dates | undefined => {
  const endColumn = cell('endsOn') === undefined ? 'reportDueOn' : 'endsOn'
  const reportColumn = cell('reportDueOn') === undefined ? 'endsOn' : 'reportDueOn'
  const read = (column: PlanColumn, lastYear: number): PlainDate | undefined => {
    const found = readDateInYears(cleanText(cell(column) ?? ''), year, lastYear)
    if ('value' in found) return found.value
    problems.push({ ...found.problem, column })
    return undefined
  }
  const startsOn = read('startsOn', year)
  const endsOn = read(endColumn, endColumn === 'endsOn' ? year : year + 1)
  // The report of a December activity may be due in the year after; an empty RPL is the end of the activity.
  const hasReportDate = reportColumn !== endColumn && cleanText(cell(reportColumn) ?? '') !== ''
  const reportDueOn = hasReportDate ? read(reportColumn, year + 1) : endsOn
  if (!startsOn || !endsOn || !reportDueOn) return undefined
  const facts = { startsOn, endsOn, reportDueOn }
  if (endsOn < startsOn)
    problems.push({ code: 'import.endBeforeStart', column: endColumn, facts: { startsOn, endsOn } })
  else if (reportDueOn < startsOn) {
    problems.push({
      code: 'import.reportBeforeStart',
      column: reportColumn,
      facts: { startsOn, reportDueOn },
    })
  }
  return facts
}

const readDateInYears = (text: string, firstYear: number, lastYear: number): Read<PlainDate> => {
  const read = readDate(text)
  if ('problem' in read) return read
  if (read.value === null) return missing
  const isInside = yearOf(read.value) >= firstYear && yearOf(read.value) <= lastYear
  if (isInside) return { value: read.value }
  return { problem: { code: 'import.dateOutsideYear', facts: { value: text, year: firstYear } } }
}

const derivedTitle = ({ cell }: RowContext): string =>
  cell('title') === undefined
    ? cleanText(`${cell('type') ?? ''} ${cell('opds') ?? ''}`).slice(0, TITLE_CHARACTERS_MAX)
    : ''

const textProblems = (
  texts: Record<'title' | 'objective' | 'scope' | 'facilities' | 'notes', string>,
): ColumnProblem[] =>
  (['title', 'objective', 'scope', 'facilities', 'notes'] as const).flatMap(
    (column): ColumnProblem[] => {
      if (column === 'title' && texts.title === '') return [{ ...missing.problem, column }]
      const max = column === 'title' ? TITLE_CHARACTERS_MAX : TEXT_CHARACTERS_MAX
      return texts[column].length > max ? [{ code: 'import.tooLong', column, facts: { max } }] : []
    },
  )

/** A total that is not the sum is shown, not refused: some plans write days per person and the total for all. */
const totalWarnings = ({ cell }: RowContext, personDays: PersonDays): ColumnProblem[] => {
  const stated = readDays(cleanText(cell('totalDays') ?? ''))
  const computed = totalPersonDays(personDays)
  if (!('value' in stated) || stated.value === 0 || stated.value === computed) return []
  return [
    { code: 'import.totalDiffers', column: 'totalDays', facts: { stated: stated.value, computed } },
  ]
}

const missing = { problem: { code: 'import.required' } } satisfies Read<never>
