import type { CollectionBeforeValidateHook, CollectionConfig, PayloadRequest } from 'payload'

import { shorten } from '@/domain/shorten'
import { RuleViolation } from '@/domain/violation'
import { idOf } from '@/hooks/changedFields'
import { queryRows, type Row, sql } from '@/hooks/transaction'

import { prefilledSections } from './prefill'

const rowOf = async (req: PayloadRequest, table: string, id: unknown): Promise<Row | undefined> => {
  if (!id) return undefined
  const [row] = await queryRows<Row>(
    req,
    sql`SELECT * FROM ${sql.identifier(table)} WHERE id = ${id}`,
  )
  return row
}

/** The OPDs that an activity visits, in their order. */
export const opdsOf = async (req: PayloadRequest, activity: unknown): Promise<string[]> => {
  const rows = await queryRows<{ opds_id: string }>(
    req,
    sql`SELECT opds_id FROM activities_rels WHERE parent_id = ${activity} AND path = 'opds'
      ORDER BY "order"`,
  )
  return rows.map(({ opds_id }) => opds_id)
}

/** A new report takes over what its activity knows, and its sections from the type's template. */
const takeOverActivity: CollectionBeforeValidateHook = async ({
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update') return keepParent(data, originalDoc, 'activity')
  const activity = await rowOf(req, 'activities', data.activity)
  if (!activity) return data
  const opds = await opdsOf(req, activity.id)
  return {
    ...data,
    title: data.title || activity.title,
    type: activity.type_id,
    unit: activity.unit_id,
    source: activity.source,
    opds,
    sections: data.sections?.length ? data.sections : await prefilledSections(req, activity),
  }
}

const keepParent = (
  data: Record<string, unknown>,
  original: Record<string, unknown> | undefined,
  field: string,
) => {
  if (data[field] !== original?.[field])
    throw new RuleViolation('workflow.fieldNotEditable', {}, field)
  return data
}

const nextNumber = async (req: PayloadRequest, table: string, report: unknown): Promise<number> => {
  const [row] = await queryRows<{ next: string }>(
    req,
    sql`SELECT coalesce(max(number), 0) + 1 AS next FROM ${sql.identifier(table)}
      WHERE report_id = ${report}`,
  )
  return Number(row?.next)
}

/** Findings are numbered within their report; the report is locked, so no two get one number. */
const completeFinding: CollectionBeforeValidateHook = async ({
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update') return keepParent(data, originalDoc, 'report')
  const report = await rowOf(req, 'reports', data.report)
  if (!report) return data
  return {
    ...data,
    number: await nextNumber(req, 'findings', report.id),
    activity: report.activity_id,
    unit: report.unit_id,
  }
}

/** A finding repeats one that its writer may read; of others the answer tells nothing. */
const repeatReadable: CollectionBeforeValidateHook = async ({ data = {}, originalDoc, req }) => {
  const id = idOf(data.repeatOf)
  if (!id || id === idOf(originalDoc?.repeatOf)) return data
  const { totalDocs } = await req.payload.count({
    collection: 'findings',
    where: { id: { equals: id } },
    overrideAccess: false,
    req,
  })
  if (totalDocs === 0) throw new RuleViolation('field.invalid', {}, 'repeatOf')
  return data
}

const TITLE_LENGTH = 90

const titleOf = (data: Record<string, unknown>): string =>
  `R${String(data.number ?? '')} · ${shorten(String(data.text ?? ''), TITLE_LENGTH)}`

/** A recommendation hangs under a finding and inherits report, activity and unit from it. */
const completeRecommendation: CollectionBeforeValidateHook = async ({
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  const money = {
    remaining: Math.max(0, Number(data.value ?? 0) - Number(data.verifiedAmount ?? 0)),
  }
  if (operation === 'update') {
    const isDraft = data.value !== originalDoc?.value
    return {
      ...keepParent(data, originalDoc, 'finding'),
      ...(isDraft ? money : {}),
      title: titleOf(data),
    }
  }
  const finding = await rowOf(req, 'findings', data.finding)
  if (!finding) return data
  const complete: Record<string, unknown> = {
    ...data,
    ...money,
    verifiedAmount: 0,
    overpaid: 0,
    number: await nextNumber(req, 'recommendations', finding.report_id),
    report: finding.report_id,
    activity: finding.activity_id,
    unit: finding.unit_id,
  }
  return { ...complete, title: titleOf(complete) }
}

export const reportHooks: CollectionConfig['hooks'] = { beforeValidate: [takeOverActivity] }
export const findingHooks: CollectionConfig['hooks'] = {
  beforeValidate: [completeFinding, repeatReadable],
}
export const recommendationHooks: CollectionConfig['hooks'] = {
  beforeValidate: [completeRecommendation],
}
