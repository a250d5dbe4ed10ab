import type { Where } from 'payload'

import type { Actor } from './actor'
import type { TeamRole } from './roles'

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
  where: (actor: Actor, reach: Reach) => Where | boolean
  holds: (actor: Actor, facts: Facts) => boolean
}

const equalTo = (path: string | undefined, value: string | null): Where | false =>
  path !== undefined && value !== null && { [path]: { equals: value } }

const inTeam =
  (...roles: readonly TeamRole[]) =>
  (actor: Actor, facts: Facts): boolean =>
    facts.team?.some(({ user, role }) => user === actor.id && roles.includes(role)) ?? false

const asTeamRole = (...roles: readonly TeamRole[]): ScopeRule => ({
  where: (actor, { team }) => {
    if (team === undefined) return false
    return {
      and: [{ [`${team}.user`]: { equals: actor.id } }, { [`${team}.role`]: { in: [...roles] } }],
    }
  },
  holds: inTeam(...roles),
})

/** Every scope of the policy, as a query and as a decision about one record. */
export const SCOPES = {
  none: { where: () => false, holds: () => false },
  all: { where: () => true, holds: () => true },
  ownUnit: {
    where: (actor, { unit }) => equalTo(unit, actor.unit),
    holds: (actor, facts) => actor.unit !== null && facts.unit === actor.unit,
  },
  /** Member of the team in any role. */
  assigned: {
    where: (actor, { team }) => equalTo(team && `${team}.user`, actor.id),
    holds: (actor, facts) => facts.team?.some(({ user }) => user === actor.id) ?? false,
  },
  /** Assigned, or an auditor of the unit who stands in because the team has no active auditor. */
  verifying: {
    where: (actor, { unit, team, unstaffed }) => ({
      or: [
        { [`${team}.user`]: { equals: actor.id } },
        { and: [{ [`${unit}`]: { equals: actor.unit } }, { [`${unstaffed}`]: { equals: true } }] },
      ],
    }),
    holds: (actor, facts) =>
      (facts.team?.some(({ user }) => user === actor.id) || facts.verifiers?.includes(actor.id)) ??
      false,
  },
  verifier: {
    where: (actor, { team }) => equalTo(team && `${team}.user`, actor.id),
    holds: (actor, facts) => facts.verifiers?.includes(actor.id) ?? false,
  },
  /** Whose turn it is to review: decided on the locked record. */
  reviewer: {
    where: (actor, { team }) => equalTo(team && `${team}.user`, actor.id),
    holds: (actor, facts) => facts.reviewers?.includes(actor.id) ?? false,
  },
  asLead: asTeamRole('pj', 'wpj', 'pt', 'kt'),
  asPt: asTeamRole('pt'),
  asKt: asTeamRole('kt'),
  asKtOrAt: asTeamRole('kt', 'at'),
  ownOpd: {
    where: (actor, { opd, opdToo, released }) => {
      const own = equalTo(opd, actor.opd)
      const other = equalTo(opdToo, actor.opd)
      if (own && other) return { or: [own, other] }
      return own && released ? { and: [own, released] } : own
    },
    holds: (actor, facts) =>
      actor.opd !== null && facts.released !== false && (facts.opds?.includes(actor.opd) ?? false),
  },
  released: {
    where: (_actor, { released }) => released ?? false,
    holds: (_actor, facts) => facts.released === true,
  },
  own: {
    where: (actor, { owner }) => equalTo(owner, actor.id),
    holds: (actor, facts) => facts.owner === actor.id,
  },
} as const satisfies Record<string, ScopeRule>

export type Scope = keyof typeof SCOPES
