import { type PersonDays, PERSON_DAY_ROLES, totalPersonDays } from '@/domain/activities/personDays'
import type { TeamMember } from '@/domain/activities/team'
import type { PlainDate } from '@/domain/plainDate'
import { shorten } from '@/domain/shorten'
import { readDays, readMoney, readReports, readRisk, splitNames } from './importCells'
import type { PlanColumn } from './importColumns'
import { readDates } from './importDates'
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
  /** The unit that oversees an OPD, by ids. */
  unitOfOpd: ReadonlyMap<string, string>
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
  const unit = take('unit', readUnit(context, opds))
  const { dates, ...told } = readDates(context)
  problems.push(...told.problems)
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
  const warnings = [...told.warnings, ...totalWarnings(context, personDays)]
  return { item, problems, warnings }
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

/** A row that names no unit belongs to the file's unit, else to the one that oversees all its OPDs. */
const readUnit = (
  { cell, indexes, defaultUnit, unitOfOpd }: RowContext,
  opds: readonly string[] | undefined,
): Read<string> => {
  const name = cleanText(cell('unit') ?? '')
  if (name !== '') return readLookup(name, indexes.units, 'import.unknownUnit')
  if (defaultUnit) return { value: defaultUnit }
  // Unknown OPDs are told of at their own column.
  if (!opds) return { value: '' }
  const [unit, another] = new Set(opds.map((opd) => unitOfOpd.get(opd)))
  return unit && !another ? { value: unit } : { problem: { code: 'import.unitUnclear' } }
}

const derivedTitle = ({ cell }: RowContext): string =>
  cell('title') === undefined
    ? shorten(`${cell('type') ?? ''} ${cell('opds') ?? ''}`, TITLE_CHARACTERS_MAX)
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
