import { addDays, type PlainDate } from '@/domain/plainDate'
import { RuleViolation } from '@/domain/violation'

import { type ActingPeriod, overlaps } from './acting'

/** A letter holds for a year at most; longer needs another one. */
const DAYS_MAX = 366

/** A person as far as offices go. */
export type Officer = {
  id: string
  active: boolean
  roles: readonly string[]
  unit: string | null
}

export type ActingFacts = {
  /** Whom the letter appoints. */
  person: Officer
  /** Those who are named as absent, by id. */
  absent: ReadonlyMap<string, Officer>
  /** Ids of the units that an irban leads. */
  irbanUnits: ReadonlySet<string>
  /** The periods of everybody, this person's other ones included. */
  others: readonly (ActingPeriod & { name: string })[]
}

/**
 * OPDs answer to the inspectorate, the regional head reads it, an administrator keeps its accounts and
 * approves nothing: none of them acts in its offices.
 */
const OUTSIDERS = ['opd', 'pimpinan', 'admin']

export const isOutsider = (roles: readonly string[]): boolean =>
  roles.some((role) => OUTSIDERS.includes(role))

/** Whether the person holds the office by themselves. */
const holdsOffice = (
  { roles, unit }: Pick<Officer, 'roles' | 'unit'>,
  period: Pick<ActingPeriod, 'office' | 'unit'>,
): boolean => roles.includes(period.office) && (period.office !== 'irban' || unit === period.unit)

/** What is wrong with a period that is entered; `path` names its row, e.g. `acting.0`. */
export const actingProblems = (
  period: ActingPeriod,
  facts: ActingFacts,
  path: string,
): RuleViolation[] =>
  [
    daysProblem(period, path),
    placeProblem(period, facts, path),
    personProblem(period, facts, path),
    absentProblem(period, facts, path),
    overlapProblem(period, facts, path),
  ].filter((problem) => problem !== null)

/** To end a period earlier takes nothing but a last day: also for somebody who has left. */
export const endingProblems = (period: ActingPeriod, path: string): RuleViolation[] =>
  [daysProblem(period, path)].filter((problem) => problem !== null)

type Check = (period: ActingPeriod, facts: ActingFacts, path: string) => RuleViolation | null

const daysProblem = ({ from, to }: ActingPeriod, path: string): RuleViolation | null => {
  if (to < from) return new RuleViolation('acting.endsBeforeStart', {}, `${path}.to`)
  return to >= lastDay(from) ? new RuleViolation('acting.tooLong', {}, `${path}.to`) : null
}

const lastDay = (from: PlainDate): PlainDate => addDays(from, DAYS_MAX)

const placeProblem: Check = ({ office, unit }, { irbanUnits }, path) => {
  if (office !== 'irban') return null
  if (unit === null) return new RuleViolation('acting.unitRequired', {}, `${path}.unit`)
  return irbanUnits.has(unit) ? null : new RuleViolation('acting.unitNotIrban', {}, `${path}.unit`)
}

const personProblem: Check = (period, { person }, path) => {
  const field = `${path}.office`
  if (!person.active || isOutsider(person.roles))
    return new RuleViolation('acting.staffOnly', {}, field)
  return holdsOffice(person, period) ? new RuleViolation('acting.holdsOffice', {}, field) : null
}

const absentProblem: Check = (period, facts, path) => {
  const field = `${path}.actsFor`
  const { kind, actsFor } = period
  if (actsFor === facts.person.id) return new RuleViolation('acting.forOneself', {}, field)
  if (actsFor === null)
    return kind === 'plh' ? new RuleViolation('acting.absentRequired', {}, field) : null
  const code = kind === 'plh' ? holderProblem(period, facts) : formerProblem(period, facts)
  return code && new RuleViolation(code, {}, field)
}

const namedIn = ({ actsFor }: ActingPeriod, { absent }: ActingFacts): Officer | undefined =>
  absent.get(actsFor ?? '')

const holderProblem = (period: ActingPeriod, facts: ActingFacts) => {
  const holder = namedIn(period, facts)
  return holder?.active && holdsOffice(holder, period) ? null : 'acting.absentNotHolder'
}

/** A vacant office has no holder who is away; one of the staff who left it may still be named. */
const formerProblem = (period: ActingPeriod, facts: ActingFacts) => {
  const former = namedIn(period, facts)
  return former && !isOutsider(former.roles) ? null : 'acting.formerNotStaff'
}

const overlapProblem: Check = (period, { others }, path) => {
  const other = others.find((one) => overlaps(period, one))
  if (!other) return null
  const { name, from, to } = other
  return new RuleViolation('acting.overlaps', { name, from, to }, `${path}.from`)
}
