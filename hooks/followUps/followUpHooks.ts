import type { CollectionBeforeValidateHook, CollectionConfig, PayloadRequest } from 'payload'

import { requireActor } from '@/access/actor'
import { type FollowUpItem, RESPONSE_FIELDS } from '@/domain/followUps/completeness'
import { RuleViolation } from '@/domain/violation'
import { idOf, isSame } from '@/hooks/changedFields'
import { transitionOf } from '@/hooks/context'
import { foreignFiles } from '@/hooks/recommendations/query'
import { queryRows, type Row, sql } from '@/hooks/transaction'
import { valueLabel } from '@/i18n/label'

const recommendationOf = async (req: PayloadRequest, id: unknown): Promise<Row | undefined> => {
  if (!id) return undefined
  const [row] = await queryRows<Row>(req, sql`SELECT * FROM recommendations WHERE id = ${id}`)
  return row
}

/** At most one open follow-up per recommendation and kind; the recommendation's lock makes it hold. */
const assertNoOther = async (
  req: PayloadRequest,
  { recommendation, kind }: { recommendation: unknown; kind: unknown },
): Promise<void> => {
  const open = await queryRows(
    req,
    sql`SELECT 1 FROM follow_ups WHERE recommendation_id = ${recommendation}
      AND kind::text = ${String(kind)} AND status <> 'confirmed' LIMIT 1`,
  )
  if (open.length > 0) throw new RuleViolation('followUps.oneOpen', {}, 'kind')
}

/** Stored with the record, so in the language of the office. */
const titleWord = (kind: unknown): string => valueLabel('followUpTitle', String(kind), 'id')

/** A new follow-up belongs to the OPD, unit, report and activity of its recommendation. */
const takeOverRecommendation: CollectionBeforeValidateHook = async ({
  data = {},
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  const recommendation = await recommendationOf(req, data.recommendation)
  if (!recommendation) return data
  await assertNoOther(req, { recommendation: recommendation.id, kind: data.kind })
  return {
    ...data,
    title: `${titleWord(data.kind)} ${String(recommendation.title ?? '')}`.trim(),
    report: recommendation.report_id,
    opd: recommendation.released_to_id,
    unit: recommendation.unit_id,
    activity: recommendation.activity_id,
    author: requireActor(req).id,
  }
}

/**
 * What belongs to the other kind. Its inputs are not shown, and what is not shown Payload does not
 * check: a response could carry items with any amount, evidence a reason of any length (measured).
 */
const OF_OTHER_KIND: Record<string, readonly string[]> = {
  response: ['items'],
  evidence: RESPONSE_FIELDS,
}

const keepToKind: CollectionBeforeValidateHook = ({ data = {}, originalDoc }) => {
  const foreign = OF_OTHER_KIND[String(data.kind ?? originalDoc?.kind)] ?? []
  const kept = Object.entries(data).filter(([field]) => !foreign.includes(field))
  return Object.fromEntries(kept)
}

const OPD_WRITES = [
  'description',
  'files',
  'depositedAmount',
  'receiptNumber',
  'depositedOn',
] as const

const isUntouched = (before: FollowUpItem, after: FollowUpItem | undefined): boolean =>
  after !== undefined && OPD_WRITES.every((field) => isSame(before[field], after[field]))

/** Kind and recommendation are fixed; after a return, accepted items stay as they are. */
const keepAcceptedItems: CollectionBeforeValidateHook = ({
  collection,
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || transitionOf(req, collection.slug, originalDoc?.id)) return data
  for (const field of ['kind', 'recommendation'])
    if (data[field] !== originalDoc?.[field])
      throw new RuleViolation('workflow.fieldNotEditable', {}, field)
  const after = new Map(((data.items ?? []) as FollowUpItem[]).map((item) => [item.id, item]))
  const accepted = ((originalDoc?.items ?? []) as FollowUpItem[]).filter((item) => item.accepted)
  if (!accepted.every((item) => isUntouched(item, after.get(item.id))))
    throw new RuleViolation('followUps.itemAccepted', {}, 'items')
  return data
}

const filesOf = (items: unknown): string[] =>
  ((items ?? []) as FollowUpItem[]).flatMap(({ files }) =>
    (files ?? []).map((file) => idOf(file) ?? ''),
  )

/** Proof is of this follow-up; whether a file of somebody else is there, the answer does not tell. */
const ownFilesOnly: CollectionBeforeValidateHook = async ({
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  const before = operation === 'create' ? [] : filesOf(originalDoc?.items)
  const added = filesOf(data.items).filter((file) => !before.includes(file))
  if (added.length === 0) return data
  const link = { files: added, column: 'follow_ups_id', id: String(originalDoc?.id) }
  if (operation === 'create' || (await foreignFiles(req, link)).length > 0)
    throw new RuleViolation('recommendations.evidenceForeign', {}, 'items')
  return data
}

export const followUpHooks: CollectionConfig['hooks'] = {
  beforeValidate: [keepToKind, takeOverRecommendation, keepAcceptedItems, ownFilesOnly],
}
