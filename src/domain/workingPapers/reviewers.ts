import type { TeamMember, TeamRole } from '@/domain/activities/team'

export type ReviewFacts = {
  status: string
  author: string | null
  /** Active members of the activity's team. */
  team: readonly TeamMember[]
  /** The irban (or irbans) of its unit, who stands in where the team names no deputy. */
  unitIrban: readonly string[]
  /** Those who only act as its irban today. */
  actingIrban: readonly string[]
  /** Who has approved it since it was last submitted. */
  approvedBy: readonly string[]
}

/** From the team leader upwards; the unit's irban is above everybody in the team. */
const LADDER = ['kt', 'pt', 'wpj'] as const satisfies readonly TeamRole[]

const LOWEST: Readonly<Record<string, number>> = { 'kt-review': 0, 'pt-review': 1 }

/** Where a paper begins its way: past the level of the one who wrote it. */
export const firstReview = (authorRoles: readonly TeamRole[]): 'kt-review' | 'pt-review' =>
  authorRoles.some((role) => role === 'kt' || role === 'pt') ? 'pt-review' : 'kt-review'

/** Who may review a paper now: for what they are themselves, and only acting as the unit's irban. */
export type Reviewers = { themselves: string[]; acting: string[] }

/**
 * The people who may approve or return a paper now: those of its level, or of the next one above that
 * has somebody else than its author and those who have approved it already. So the deputy (WPJ)
 * reviews a paper of the technical controller, and none waits for somebody who has left.
 */
export const reviewersOf = (facts: ReviewFacts): Reviewers => {
  const { status, author, team, unitIrban, actingIrban, approvedBy } = facts
  const lowest = LOWEST[status]
  if (lowest === undefined) return NONE
  const ofTeam = LADDER.map((role) => ({ themselves: holdersOf(team, role), acting: [] }))
  const levels = [...ofTeam, { themselves: unitIrban, acting: actingIrban }].slice(lowest)
  const mayReview = (user: string) => user !== author && !approvedBy.includes(user)
  const able = levels.map(({ themselves, acting }) => ({
    themselves: themselves.filter(mayReview),
    acting: acting.filter((user) => mayReview(user) && !themselves.includes(user)),
  }))
  return able.find(({ themselves, acting }) => themselves.length + acting.length > 0) ?? NONE
}

const NONE: Reviewers = { themselves: [], acting: [] }

/** Everybody of them. */
export const allReviewers = ({ themselves, acting }: Reviewers): string[] => [
  ...themselves,
  ...acting,
]

const holdersOf = (team: readonly TeamMember[], wanted: TeamRole): string[] =>
  team.filter(({ role }) => role === wanted).map(({ user }) => user)
