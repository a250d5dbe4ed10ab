import type { PayloadRequest } from 'payload'

import { requireActor } from '@/access/actor'
import { type Clash, findClashes, type ScheduledRow } from '@/domain/activities/overlap'
import {
  type CapacitySettings,
  type CapacityUse,
  capacityUse,
  DEFAULT_CAPACITY,
} from '@/domain/plans/capacity'
import { RuleViolation } from '@/domain/violation'
import { assertReadable } from '@/hooks/authorise'
import { gatherFacts } from '@/hooks/gatherFacts'
import { findRecord } from '@/hooks/lockRow'
import { scheduleOf } from '@/hooks/plans/query'

import {
  coverageRowsOf,
  findCapacitySettings,
  findPlanHead,
  namesOf,
  type OpdCoverage,
  peopleOfUnits,
  type PlanHead,
  plannedRowsOf,
} from './query'

/**
 * A plan that the signed-in person may read.
 * @throws RuleViolation signed out (401) · not there or out of scope (404)
 */
export const readablePlan = async (req: PayloadRequest, id: unknown): Promise<PlanHead> => {
  const actor = requireActor(req)
  const record = await findRecord(req, 'plans', id)
  if (!record) throw new RuleViolation('access.notFound')
  assertReadable(actor, {
    resource: 'plans',
    facts: await gatherFacts(req, 'plans', record.row),
  })
  const head = await findPlanHead(req, record.row.id)
  if (!head) throw new RuleViolation('access.notFound')
  return head
}

type ClashingRow = Pick<ScheduledRow, 'id' | 'title' | 'startsOn' | 'endsOn'>
export type NamedClash = {
  shared: { id: string; name: string }
  first: ClashingRow
  second: ClashingRow
}
export type PlanClashes = {
  total: { people: number; opds: number }
  people: NamedClash[]
  opds: NamedClash[]
}

/** Who is in two rows of a plan at once, and which OPD is visited twice; at most 500 of each are listed. */
export const clashesOfPlan = async (req: PayloadRequest, plan: string): Promise<PlanClashes> => {
  const { total, people, opds } = findClashes(await scheduleOf(req, plan))
  const names = await namesOf(req)
  const named = ({ shared, first, second }: Clash): NamedClash => ({
    shared: { id: shared, name: names.get(shared) ?? '' },
    first: headOf(first),
    second: headOf(second),
  })
  return { total, people: people.map(named), opds: opds.map(named) }
}

const headOf = ({ id, title, startsOn, endsOn }: ScheduledRow): ClashingRow => ({
  id,
  title,
  startsOn,
  endsOn,
})

export type NamedUse = CapacityUse & { name: string; rows: number }
export type PlanCapacity = { settings: CapacitySettings; units: NamedUse[]; people: NamedUse[] }

/**
 * Planned person-days of a plan per unit and per person against capacity (days per person and year
 * × active people of the unit), the fullest first. `rows`: rows of the unit, or with the person.
 */
export const capacityOfPlan = async (req: PayloadRequest, plan: string): Promise<PlanCapacity> => {
  const rows = await plannedRowsOf(req, plan)
  const settings = (await findCapacitySettings(req)) ?? DEFAULT_CAPACITY
  const use = capacityUse({ rows, peopleOfUnit: await peopleOfUnits(req), settings })
  const names = await namesOf(req)
  const rowsWith = countBy(
    rows.flatMap(({ unit, team }) => [unit, ...team.map(({ user }) => user)]),
  )
  const named = (list: readonly CapacityUse[]): NamedUse[] =>
    list
      .map((one) => ({ ...one, name: names.get(one.id) ?? '', rows: rowsWith.get(one.id) ?? 0 }))
      .toSorted((a, b) => (b.percent ?? 0) - (a.percent ?? 0) || a.name.localeCompare(b.name))
  return { settings, units: named(use.units), people: named(use.people) }
}

const countBy = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

export type PlanCoverage = {
  /** Active OPDs, and how many of them the plan visits. */
  active: number
  covered: number
  /** OPDs in rows of high or very high risk. */
  highRisk: OpdCoverage[]
  notCovered: OpdCoverage[]
}

/** Which OPDs a plan visits, which in rows of high risk, and which not at all. */
export const coverageOfPlan = async (req: PayloadRequest, plan: string): Promise<PlanCoverage> => {
  const opds = await coverageRowsOf(req, plan)
  const notCovered = opds.filter(({ rows }) => rows === 0)
  return {
    active: opds.length,
    covered: opds.length - notCovered.length,
    highRisk: opds.filter(({ highRiskRows }) => highRiskRows > 0),
    notCovered,
  }
}
