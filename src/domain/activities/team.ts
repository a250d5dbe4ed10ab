import type { RuleCode } from '@/domain/ruleCodes'
import { type PersonDays, PERSON_DAY_ROLES, type PersonDayRole } from './personDays'

/** pj/wpj answer for the work, pm for its quality; pt reviews, kt leads, at are members. */
export const TEAM_ROLES = ['pj', 'wpj', 'pm', 'pt', 'kt', 'at'] as const
export type TeamRole = (typeof TEAM_ROLES)[number]
export type TeamMember = { user: string; role: TeamRole }

/** A reason why a team is not complete; `role` and `user` (id) say where. */
export type TeamProblem = { code: TeamProblemCode; role?: TeamRole; user?: string }

type TeamProblemCode = Extract<
  RuleCode,
  | 'activities.ptMissing'
  | 'activities.ptSeveral'
  | 'activities.ptIsIrban'
  | 'activities.ktMissing'
  | 'activities.ktSeveral'
  | 'activities.roleWithoutUser'
  | 'activities.memberInactive'
  | 'activities.personTwice'
>

/** Who writes an activity's report, with its findings and recommendations. */
export const WRITER_ROLES: readonly TeamRole[] = ['kt', 'at']

export const isWriter = (team: readonly TeamMember[] | undefined, user: string): boolean =>
  team?.some((member) => member.user === user && WRITER_ROLES.includes(member.role)) ?? false

export type TeamFacts = {
  team: readonly TeamMember[]
  personDays: Partial<PersonDays>
  activeUserIds: ReadonlySet<string>
  /** The irban (or irbans, acting ones included) of the activity's unit. */
  unitIrbanIds: ReadonlySet<string>
}

/**
 * Why a team is not complete; empty when it is. Complete: exactly one pt and one kt, a different active user in each,
 * the pt not the unit's irban (who approves the report after the pt), an active user for every role with person-days,
 * and nobody in two places.
 */
export const teamProblems = (facts: TeamFacts): TeamProblem[] => [
  ...leaderProblems('pt', facts),
  ...leaderProblems('kt', facts),
  ...irbanProblems(facts),
  ...PERSON_DAY_ROLES.flatMap((role) => staffingProblems(role, facts)),
  ...repeatProblems(facts.team),
]

const LEADER_CODES = {
  pt: { missing: 'activities.ptMissing', several: 'activities.ptSeveral' },
  kt: { missing: 'activities.ktMissing', several: 'activities.ktSeveral' },
} as const

const leaderProblems = (role: 'pt' | 'kt', { team, activeUserIds }: TeamFacts): TeamProblem[] => {
  const holders = team.filter((member) => member.role === role)
  const code = LEADER_CODES[role]
  if (holders.length === 0) return [{ code: code.missing, role }]
  if (holders.length > 1) return [{ code: code.several, role }]
  return holders.filter(({ user }) => !activeUserIds.has(user)).map(inactive)
}

/** Whoever approves the report after the pt is not the pt. */
export const irbanProblems = ({
  team,
  unitIrbanIds,
}: Pick<TeamFacts, 'team' | 'unitIrbanIds'>): TeamProblem[] =>
  team
    .filter(({ user, role }) => role === 'pt' && unitIrbanIds.has(user))
    .map(({ user, role }) => ({ code: 'activities.ptIsIrban', role, user }))

const staffingProblems = (
  role: PersonDayRole,
  { team, personDays, activeUserIds }: TeamFacts,
): TeamProblem[] => {
  const isLeader = role === 'pt' || role === 'kt'
  if (isLeader || !((personDays[role] ?? 0) > 0)) return []
  const holders = team.filter((member) => member.role === role)
  if (holders.length === 0) return [{ code: 'activities.roleWithoutUser', role }]
  return holders.some(({ user }) => activeUserIds.has(user)) ? [] : holders.map(inactive)
}

const repeatProblems = (team: readonly TeamMember[]): TeamProblem[] =>
  team
    .filter(({ user }, index) => team.findIndex((member) => member.user === user) < index)
    .map(({ user, role }) => ({ code: 'activities.personTwice', role, user }))

const inactive = ({ user, role }: TeamMember): TeamProblem => ({
  code: 'activities.memberInactive',
  role,
  user,
})
