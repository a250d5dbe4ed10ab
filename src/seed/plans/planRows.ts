import { findClashes, type ScheduledRow } from '@/domain/activities/overlap'
import type { TeamMember, TeamRole } from '@/domain/activities/team'
import { isWorkingDay } from '@/domain/calendar'
import type { PlainDate } from '@/domain/plainDate'
import type { PlanItemInput } from '@/domain/plans/importRow'
import { activities } from '@/seed/content/activities'
import { activityDates } from '@/seed/content/schedule'
import { teams } from '@/seed/content/teams'
import type { DemoActivity, DemoTeam } from '@/seed/content/types'
import type { Stage } from '@/seed/stage'

export type DatedActivity = DemoActivity & {
  startsOn: PlainDate
  endsOn: PlainDate
  reportDueOn: PlainDate
}

/** Work of last year, most of it in the first half: what followed from it is long under way. */
export const LAST_YEAR = [
  ...['K02', 'K10', 'K11', 'K12', 'K18', 'K26', 'K27', 'K34', 'K36', 'K40', 'K42', 'K50'],
  ...['K55', 'K56', 'K57', 'K64', 'K71'],
] as const

export const teamOf = (code: string): DemoTeam => {
  const team = teams.find((one) => one.code === code)
  if (!team) throw new Error(`demo data: no team ${code}`)
  return team
}

/** People of a standing team as rows of a plan or an activity. */
const teamRows = (stage: Stage, code: string): TeamMember[] => {
  const { pj, wpj, pt, kt, at } = teamOf(code)
  const members: { email: string; role: TeamRole }[] = [
    { email: pj, role: 'pj' },
    { email: wpj, role: 'wpj' },
    { email: pt, role: 'pt' },
    { email: kt, role: 'kt' },
    ...at.map((email) => ({ email, role: 'at' as const })),
  ]
  return members.map(({ email, role }) => ({ user: String(stage.userOf(email).id), role }))
}

const scheduled = ({ code, team, opds, startsOn, endsOn }: DatedActivity): ScheduledRow => {
  const { pt, kt, at } = teamOf(team)
  return { id: code, title: code, startsOn, endsOn, people: [pt, kt, ...at], opds }
}

/**
 * Work with the dates of a year. Where holidays push two pieces of work together, the later one is
 * left out: a plan of the demo can always be handed in as it stands.
 */
export const datedActivities = (
  stage: Stage,
  year: number,
  codes: readonly string[] = activities.map(({ code }) => code),
): DatedActivity[] => {
  const isOpen = (date: PlainDate) => isWorkingDay(date, stage.cal)
  const dated = (activities as readonly DemoActivity[])
    .filter(({ code }) => codes.includes(code))
    .map((one) => ({ ...one, ...activityDates(one, year, isOpen) }))
  const { people, opds } = findClashes(dated.map(scheduled))
  const clashing = new Set([...people, ...opds].map(({ second }) => second.id))
  return dated.filter(({ code }) => !clashing.has(code))
}

/** Planned values as the collections hold them, masters by id. */
export const plannedData = (stage: Stage, row: DatedActivity): Omit<PlanItemInput, 'notes'> => ({
  title: row.title,
  type: stage.idOf('oversight-types', row.type),
  unit: stage.idOf('units', row.unit),
  opds: row.opds.map((code) => stage.idOf('opds', code)),
  objective: row.objective,
  scope: row.scope,
  riskLevel: row.riskLevel,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  reportDueOn: row.reportDueOn,
  personDays: { ...row.personDays },
  budget: row.budget,
  reportsPlanned: row.reportsPlanned,
  facilities: row.facilities,
  team: teamRows(stage, row.team),
})
