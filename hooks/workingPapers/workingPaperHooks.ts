import type { CollectionBeforeValidateHook, CollectionConfig, PayloadRequest } from 'payload'

import { requireActor } from '@/access/actor'
import { isPlainDate } from '@/domain/plainDate'
import { RuleViolation } from '@/domain/violation'
import { idOf } from '@/hooks/changedFields'
import { queryRows, type Row, sql } from '@/hooks/transaction'

const activityOf = async (req: PayloadRequest, id: unknown): Promise<Row | undefined> => {
  if (!id) return undefined
  const [row] = await queryRows<Row>(req, sql`SELECT * FROM activities WHERE id = ${id}`)
  return row
}

const opdsOf = async (req: PayloadRequest, activity: unknown): Promise<string[]> => {
  const rows = await queryRows<{ opds_id: string }>(
    req,
    sql`SELECT opds_id FROM activities_rels WHERE parent_id = ${activity} AND path = 'opds'
      ORDER BY "order"`,
  )
  return rows.map(({ opds_id }) => opds_id)
}

/** *KKA-01*, *KKA-02* … within the activity, which is locked: no two papers get one number. */
const nextNumber = async (req: PayloadRequest, activity: string): Promise<string> => {
  const [row] = await queryRows<{ count: string }>(
    req,
    sql`SELECT count(*) FROM working_papers WHERE activity_id = ${activity}`,
  )
  return `KKA-${String(Number(row?.count) + 1).padStart(2, '0')}`
}

/** A new paper takes number, unit and, where there is only one, the auditee from its activity. */
const takeOverActivity: CollectionBeforeValidateHook = async ({
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update') {
    if (idOf(data.activity) !== idOf(originalDoc?.activity))
      throw new RuleViolation('workflow.fieldNotEditable', {}, 'activity')
    return data
  }
  const activity = await activityOf(req, data.activity)
  if (!activity) return data
  const opds = await opdsOf(req, activity.id)
  return {
    ...data,
    number: await nextNumber(req, activity.id),
    opd: data.opd || (opds.length === 1 ? opds[0] : undefined),
    unit: activity.unit_id,
    author: requireActor(req).id,
  }
}

/** The auditee is one of those that the activity visits. */
const ownAuditee: CollectionBeforeValidateHook = async ({ data = {}, originalDoc, req }) => {
  const opd = idOf(data.opd)
  if (!opd || opd === idOf(originalDoc?.opd) || !data.activity) return data
  if (!(await opdsOf(req, idOf(data.activity))).includes(opd))
    throw new RuleViolation('workingPapers.foreignOpd', {}, 'opd')
  return data
}

const orderedPeriod: CollectionBeforeValidateHook = ({ data = {} }) => {
  const { periodFrom, periodTo } = data
  if (isPlainDate(periodFrom) && isPlainDate(periodTo) && periodTo < periodFrom)
    throw new RuleViolation('workingPapers.periodReversed', {}, 'periodTo')
  return data
}

export const workingPaperHooks: CollectionConfig['hooks'] = {
  beforeValidate: [takeOverActivity, ownAuditee, orderedPeriod],
}
