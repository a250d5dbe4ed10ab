import type {
  CollectionAfterChangeHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
} from 'payload'

import { findActor } from '@/access/actor'
import { irbanProblems, type TeamMember } from '@/domain/activities/team'
import { PLANNED_FIELDS } from '@/domain/activities/workflow'
import { RuleViolation, throwViolations } from '@/domain/violation'
import { changedFields, idOf, isSame } from '@/hooks/changedFields'
import { transitionOf } from '@/hooks/context'
import { tell } from '@/hooks/queueNotices'
import { queryRows, sql } from '@/hooks/transaction'

import { scheduleProblems } from './scheduleProblems'
import { isDueSettled, moveToUnit, refreshUnstaffed, staffingOf } from './query'

/** Planned values of work that comes from the plan change only through a revision of the plan. */
const guardPlannedValues: CollectionBeforeValidateHook = ({
  collection,
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') {
    if (data.source === 'pkpt') throw new RuleViolation('activities.sourceIsPlan', {}, 'source')
    return { ...data, progress: 0, realisedDays: 0 }
  }
  if (originalDoc?.source !== 'pkpt' || transitionOf(req, collection.slug, originalDoc.id))
    return data
  const planned: readonly string[] = PLANNED_FIELDS
  const changed = changedFields(data, originalDoc).find((field) => planned.includes(field))
  if (changed) throw new RuleViolation('activities.plannedValues', {}, changed)
  return data
}

const checkSchedule: CollectionBeforeValidateHook = ({ data = {} }) => {
  throwViolations(scheduleProblems(data))
  return data
}

const teamOf = (team: unknown): TeamMember[] =>
  ((team ?? []) as TeamMember[]).map(({ user, role }) => ({ user: idOf(user) ?? '', role }))

/**
 * What follows from another team: the recommendations may be without an auditor who can verify them,
 * and work under way has no new controller who is the irban, as when it was assigned. Else the irban would
 * approve a report in the controller's place, and the controller would learn nothing of it: whoever is or
 * was in the team is told.
 */
const followTeam: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const [team, former] = [teamOf(doc.team), teamOf(previousDoc?.team)]
  if (operation !== 'update' || isSame(team, former)) return
  const id = String(doc.id)
  await refreshUnstaffed(req, { activity: id })
  if (doc.status === 'planned') return
  const unit = String(idOf(doc.unit))
  const { irban } = await staffingOf(req, { activity: id, unit })
  const joined = team.filter((member) => !former.some((one) => isSame(one, member)))
  if (irbanProblems({ team: joined, unitIrbanIds: irban }).length > 0)
    throw new RuleViolation('activities.ptIsIrban', {}, 'team')
  await tell(
    { req, slug: 'activities', id, row: { id, unit_id: unit }, facts: { team: former } },
    { event: 'activities.team-changed', subject: String(doc.title), by: findActor(req)?.id },
  )
}

/**
 * Its records go along; the irban of both units are told. Moved and moved back unseen, a report would
 * be approved by another irban than its own.
 */
const followUnit: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const units = [previousDoc?.unit, doc.unit].map((unit) => idOf(unit))
  if (operation !== 'update' || units[0] === units[1]) return
  const id = String(doc.id)
  await moveToUnit(req, { activity: id })
  for (const unit of units)
    await tell(
      { req, slug: 'activities', id, row: { id, unit_id: unit }, facts: {} },
      { event: 'activities.moved', subject: String(doc.title), by: findActor(req)?.id },
    )
}

/** Planned work of a plan that is closed can only be cancelled. */
const keepWhenPlanIsClosed: CollectionBeforeValidateHook = async ({
  collection,
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || originalDoc?.status !== 'planned' || !originalDoc.plan) return data
  if (transitionOf(req, collection.slug, originalDoc.id)) return data
  const [plan] = await queryRows<{ status: string }>(
    req,
    sql`SELECT status FROM plans WHERE id = ${idOf(originalDoc.plan)}`,
  )
  if (plan?.status === 'closed') throw new RuleViolation('workflow.notEditable')
  return data
}

const keepDueOfApproved: CollectionBeforeValidateHook = async ({
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || isSame(data.reportDueOn, originalDoc?.reportDueOn)) return data
  if (await isDueSettled(req, originalDoc?.id))
    throw new RuleViolation('activities.reportApproved', {}, 'reportDueOn')
  return data
}

export const activityHooks: CollectionConfig['hooks'] = {
  beforeValidate: [guardPlannedValues, keepWhenPlanIsClosed, keepDueOfApproved, checkSchedule],
  afterChange: [followTeam, followUnit],
}
