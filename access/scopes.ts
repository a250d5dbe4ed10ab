import type { Where } from 'payload'

import { type TeamRole, WRITER_ROLES } from '@/domain/activities/team'

import type { Capacity } from './capacity'

/** What decides whether a record lies within a scope; gathered under the row lock. */
export type Facts = {
  unit?: string | null
  /** OPDs that may see the record. */
  opds?: readonly string[]
  team?: readonly { user: string; role: TeamRole }[]
  /** Author, recipient or the person the record is about. */
  owner?: string | null
  /** An OPD or the regional head may see it: its report is distributed. */
  released?: boolean
  /** Auditors who may verify: of the team, or of the unit when the team has none who is active. */
  verifiers?: readonly string[]
  /** Who may approve or return a working paper at the level where it is. */
  reviewers?: readonly string[]
  /** Who may do so only because they act as the irban of its unit today. */
  actingReviewers?: readonly string[]
}

/** Paths by which a collection's records are tied to units, OPDs, teams and people. */
export type Reach = {
  unit?: string
  opd?: string
  /** A second way to an OPD: the finding that a file belongs to. */
  opdToo?: string
  /** Path of the team array. */
  team?: string
  /** Path of the flag "the team has no active auditor". */
  unstaffed?: string
  owner?: string
  released?: Where
}

type ScopeRule = {
  /** Query for lists and for Payload's access functions; `false` = this reach has no such tie. */
  where: (capacity: Capacity, reach: Reach) => Where | boolean
  holds: (capacity: Capacity, facts: Facts) => boolean
}

const equalTo = (path: string | undefined, value: string | null): Where | false =>
  path !== undefined && value !== null && { [path]: { equals: value } }

const isUnitIrban = ({ roles, unit }: Capacity, facts: Facts): boolean =>
  roles.includes('irban') && unit !== null && facts.unit === unit

const inTeam =
  (...roles: readonly TeamRole[]) =>
  (capacity: Capacity, facts: Facts): boolean =>
    facts.team?.some(({ user, role }) => user === capacity.id && roles.includes(role)) ?? false

const asTeamRole = (...roles: readonly TeamRole[]): ScopeRule => ({
  where: (capacity, { team }) => {
    if (team === undefined) return false
    return {
      and: [
        { [`${team}.user`]: { equals: capacity.id } },
        { [`${team}.role`]: { in: [...roles] } },
      ],
    }
  },
  holds: inTeam(...roles),
})

/** The team roles behind each scope that depends on the role. */
export const TEAM_SCOPES = {
  asLead: ['pj', 'wpj', 'pt', 'kt'],
  asPt: ['pt'],
  asKt: ['kt'],
  asKtOrAt: WRITER_ROLES,
} as const satisfies Record<string, readonly TeamRole[]>

/** Every scope of the policy, as a query and as a decision about one record. */
export const SCOPES = {
  none: { where: () => false, holds: () => false },
  all: { where: () => true, holds: () => true },
  ownUnit: {
    where: (capacity, { unit }) => equalTo(unit, capacity.unit),
    holds: (capacity, facts) => capacity.unit !== null && facts.unit === capacity.unit,
  },
  /** Member of the team in any role. */
  assigned: {
    where: (capacity, { team }) => equalTo(team && `${team}.user`, capacity.id),
    holds: (capacity, facts) => facts.team?.some(({ user }) => user === capacity.id) ?? false,
  },
  /** Assigned, or an auditor of the unit who stands in because the team has no active auditor. */
  verifying: {
    where: (capacity, { unit, team, unstaffed }) => ({
      or: [
        { [`${team}.user`]: { equals: capacity.id } },
        {
          and: [{ [`${unit}`]: { equals: capacity.unit } }, { [`${unstaffed}`]: { equals: true } }],
        },
      ],
    }),
    holds: (capacity, facts) =>
      (facts.team?.some(({ user }) => user === capacity.id) ||
        facts.verifiers?.includes(capacity.id)) ??
      false,
  },
  verifier: {
    where: (capacity, { team }) => equalTo(team && `${team}.user`, capacity.id),
    holds: (capacity, facts) => facts.verifiers?.includes(capacity.id) ?? false,
  },
  /** Whose turn it is to review: decided on the locked record. */
  reviewer: {
    where: (capacity, { team }) => equalTo(team && `${team}.user`, capacity.id),
    holds: (capacity, facts) =>
      (capacity.acting
        ? isUnitIrban(capacity, facts) && facts.actingReviewers?.includes(capacity.id)
        : facts.reviewers?.includes(capacity.id)) ?? false,
  },
  asLead: asTeamRole(...TEAM_SCOPES.asLead),
  asPt: asTeamRole(...TEAM_SCOPES.asPt),
  asKt: asTeamRole(...TEAM_SCOPES.asKt),
  asKtOrAt: asTeamRole(...TEAM_SCOPES.asKtOrAt),
  ownOpd: {
    where: (capacity, { opd, opdToo, released }) => {
      const own = equalTo(opd, capacity.opd)
      const other = equalTo(opdToo, capacity.opd)
      if (own && other) return { or: [own, other] }
      return own && released ? { and: [own, released] } : own
    },
    holds: (capacity, facts) =>
      capacity.opd !== null &&
      facts.released !== false &&
      (facts.opds?.includes(capacity.opd) ?? false),
  },
  released: {
    where: (_capacity, { released }) => released ?? false,
    holds: (_capacity, facts) => facts.released === true,
  },
  own: {
    where: (capacity, { owner }) => equalTo(owner, capacity.id),
    holds: (capacity, facts) => facts.owner === capacity.id,
  },
} as const satisfies Record<string, ScopeRule>

export type Scope = keyof typeof SCOPES
