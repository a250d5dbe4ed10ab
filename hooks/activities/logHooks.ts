import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'

import { requireActor } from '@/access/actor'
import { isPlainDate } from '@/domain/plainDate'
import { shorten } from '@/domain/shorten'
import { RuleViolation } from '@/domain/violation'
import { idOf } from '@/hooks/changedFields'
import { todayOf } from '@/hooks/context'
import { queryRows, sql } from '@/hooks/transaction'

import { progressOf } from './query'

const TITLE_LENGTH = 80

const unitOfActivity = async (req: PayloadRequest, activity: unknown): Promise<string | null> => {
  const [row] = await queryRows<{ unit_id: string }>(
    req,
    sql`SELECT unit_id FROM activities WHERE id = ${activity}`,
  )
  return row?.unit_id ?? null
}

/** A log names its author and unit by itself, and tells only of days that have come. */
const completeLog: CollectionBeforeValidateHook = async ({
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  if (isPlainDate(data.date) && data.date > (await todayOf(req)))
    throw new RuleViolation('activityLogs.future', {}, 'date')
  const title = shorten(String(data.done ?? ''), TITLE_LENGTH)
  if (operation === 'update') {
    if (data.activity !== originalDoc?.activity)
      throw new RuleViolation('workflow.fieldNotEditable', {}, 'activity')
    return { ...data, title }
  }
  if (!data.activity) return data
  const unit = await unitOfActivity(req, data.activity)
  return { ...data, title, unit, author: requireActor(req).id }
}

/** Progress and realised days of the activity follow its logs, in the same transaction. */
const refreshActivity = async (req: PayloadRequest, activity: unknown): Promise<void> => {
  const { progress, realisedDays } = await progressOf(req, String(activity))
  await queryRows(
    req,
    sql`UPDATE activities SET progress = ${progress}, realised_days = ${realisedDays},
      updated_at = now() WHERE id = ${activity}`,
  )
}

const afterChange: CollectionAfterChangeHook = ({ doc, req }) =>
  refreshActivity(req, idOf(doc.activity))
const afterDelete: CollectionAfterDeleteHook = ({ doc, req }) =>
  refreshActivity(req, idOf(doc.activity))

export const logHooks: CollectionConfig['hooks'] = {
  beforeValidate: [completeLog],
  afterChange: [afterChange],
  afterDelete: [afterDelete],
}
