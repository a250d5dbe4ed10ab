import type { TeamMember, TeamRole } from '@/domain/activities/team'

export type ReviewFacts = {
  status: string
  author: string | null
  /** Active members of the activity's team. */
  team: readonly TeamMember[]
  /** The irban (or irbans) of its unit, who stands in where the team names no deputy. */
  unitIrban: readonly string[]
  /** Who has approved it since it was last submitted. */
  approvedBy: readonly string[]
}

/** From the team leader upwards; the unit's irban is above everybody in the team. */
const LADDER = ['kt', 'pt', 'wpj'] as const satisfies readonly TeamRole[]

const LOWEST: Readonly<Record<string, number>> = { 'kt-review': 0, 'pt-review': 1 }

/** Where a paper begins its way: past the level of the one who wrote it. */
export const firstReview = (authorRoles: readonly TeamRole[]): 'kt-review' | 'pt-review' =>
  authorRoles.some((role) => role === 'kt' || role === 'pt') ? 'pt-review' : 'kt-review'

/**
 * The people who may approve or return a paper now: those of its level, or of the next one above that
 * has somebody else than its author and those who have approved it already. So the deputy (WPJ)
 * reviews a paper of the technical controller, and none waits for somebody who has left.
 */
export const reviewersOf = ({
  status,
  author,
  team,
  unitIrban,
  approvedBy,
}: ReviewFacts): string[] => {
  const lowest = LOWEST[status]
  if (lowest === undefined) return []
  const levels = [...LADDER.map((role) => holdersOf(team, role)), unitIrban].slice(lowest)
  const mayReview = (user: string) => user !== author && !approvedBy.includes(user)
  return levels.map((level) => level.filter(mayReview)).find((level) => level.length > 0) ?? []
}

const holdersOf = (team: readonly TeamMember[], wanted: TeamRole): string[] =>
  team.filter(({ role }) => role === wanted).map(({ user }) => user)
