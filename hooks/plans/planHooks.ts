import type { CollectionBeforeValidateHook, CollectionConfig } from 'payload'

import { PLANNED_FIELDS } from '@/domain/activities/workflow'
import { RuleViolation, throwViolations } from '@/domain/violation'
import { isDueSettled } from '@/hooks/activities/query'
import { scheduleProblems } from '@/hooks/activities/scheduleProblems'
import { isSame } from '@/hooks/changedFields'
import { holdLock } from '@/hooks/holdLock'
import { queryRows, sql } from '@/hooks/transaction'

import { freeOfPlan, freeOfRow } from './proposalMarks'
import { revisionsOf } from './query'

/** Regions have had plans of this kind for less long; a year of three digits has no number. */
const YEAR_MIN = 2000

/** One plan per year and revision: a second plan of a year is refused, a revision names its forebear. */
const oneOfTheYear: CollectionBeforeValidateHook = async ({ data = {}, operation, req }) => {
  if (operation !== 'create') return data
  const year = Number(data.year)
  if (!Number.isSafeInteger(year)) return data
  if (year < YEAR_MIN) throw new RuleViolation('field.invalid', {}, 'year')
  if (data.previous) return data
  await holdLock(req, 'planYear', year)
  const [other] = await revisionsOf(req, year)
  if (other) throw new RuleViolation('plans.yearTaken', { year }, 'year')
  return { ...data, revision: 0 }
}

const keepYear: CollectionBeforeValidateHook = ({ data = {}, operation, originalDoc }) => {
  if (operation === 'update' && data.year !== originalDoc?.year)
    throw new RuleViolation('workflow.fieldNotEditable', {}, 'year')
  return data
}

export const planHooks: CollectionConfig['hooks'] = {
  beforeValidate: [oneOfTheYear, keepYear],
  beforeDelete: [freeOfPlan],
}

type Asked = Parameters<CollectionBeforeValidateHook>[0]['req']

const completedActivity = async (
  req: Asked,
  id: unknown,
): Promise<Record<string, unknown> | null> => {
  if (!id) return null
  const activity = await req.payload.findByID({
    collection: 'activities',
    id: String(id),
    depth: 0,
    overrideAccess: true,
    req,
  })
  return activity.status === 'completed' ? { ...activity } : null
}

type Values = Record<string, unknown>

const saysTheSame = (row: Values, activity: Values): boolean =>
  PLANNED_FIELDS.every((field) => isSame(row[field], activity[field]))

/**
 * A row whose activity is completed tells what was done: it is not changed any more. One that was
 * changed before may say again what the activity says; the plan could not be locked otherwise.
 */
const keepEndedRow: CollectionBeforeValidateHook = async ({
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  throwViolations(scheduleProblems(data))
  if (operation !== 'update') return data
  if (data.plan !== originalDoc?.plan)
    throw new RuleViolation('workflow.fieldNotEditable', {}, 'plan')
  const completed = await completedActivity(req, originalDoc?.activity)
  if (!completed) return data
  const isPutRight = !saysTheSame(originalDoc ?? {}, completed) && saysTheSame(data, completed)
  if (!isPutRight) throw new RuleViolation('planItems.activityEnded')
  return data
}

/** The row may say again what the activity says, when its report was approved after the row was changed. */
const keepDueOfApproved: CollectionBeforeValidateHook = async ({ data = {}, originalDoc, req }) => {
  const activity = originalDoc?.activity
  if (!activity || isSame(data.reportDueOn, originalDoc?.reportDueOn)) return data
  const [stands] = await queryRows<{ due: string | null }>(
    req,
    sql`SELECT report_due_on AS due FROM activities WHERE id = ${activity}`,
  )
  if (!isSame(data.reportDueOn, stands?.due) && (await isDueSettled(req, activity)))
    throw new RuleViolation('activities.reportApproved', {}, 'reportDueOn')
  return data
}

export const planItemHooks: CollectionConfig['hooks'] = {
  beforeValidate: [keepEndedRow, keepDueOfApproved],
  beforeDelete: [
    async ({ id, req }) => {
      const [row] = await queryRows<{ activity_id: string | null }>(
        req,
        sql`SELECT activity_id FROM plan_items WHERE id = ${id}`,
      )
      if (await completedActivity(req, row?.activity_id))
        throw new RuleViolation('planItems.activityEnded')
    },
    freeOfRow,
  ],
}
