import type { Where } from 'payload'

import type { FollowUpFacts } from '@/portal/nextStep'
import type { Reader } from '@/portal/session'

/** What cards and rows show of a recommendation. Money in whole rupiah, dates plain. */
export type RecommendationRow = {
  id: string
  title: string
  number: number | null
  text: string
  status: string
  finding: { id: string; title: string } | null
  report: { id: string; number: string | null } | null
  receivedOn: string | null
  responseDueOn: string | null
  completionDueOn: string | null
  value: number
  remaining: number
  followUps: FollowUpFacts[]
}

export type RecommendationPage = { rows: RecommendationRow[]; total: number; pages: number }

const SELECT = {
  title: true,
  number: true,
  text: true,
  status: true,
  finding: true,
  report: true,
  receivedOn: true,
  responseDueOn: true,
  completionDueOn: true,
  value: true,
  remaining: true,
} as const

/** One page of the reader's recommendations, nearest completion date first, with their follow-ups. */
export const findRecommendationRows = async (
  reader: Reader,
  { where, page = 1, limit = 25 }: { where: Where; page?: number; limit?: number },
): Promise<RecommendationPage> => {
  const found = await reader.payload.find({
    collection: 'recommendations',
    where,
    select: SELECT,
    populate: { findings: { title: true }, reports: { number: true } },
    sort: 'completionDueOn',
    page,
    limit,
    depth: 1,
    overrideAccess: false,
    req: reader.req,
  })
  const followUps = await followUpsOf(
    reader,
    found.docs.map(({ id }) => id),
  )
  const rows = found.docs.map((doc) => rowOf(doc, followUps.get(doc.id) ?? []))
  return { rows, total: found.totalDocs, pages: found.totalPages }
}

type Related<Fields> = string | ({ id: string } & Fields) | null

type Doc = {
  id: string
  title?: string | null
  number?: number | null
  text: string
  status?: string | null
  finding?: Related<{ title?: string | null }>
  report?: Related<{ number?: string | null }>
  receivedOn?: string | null
  responseDueOn?: string | null
  completionDueOn?: string | null
  value?: number | null
  remaining?: number | null
}

const rowOf = (doc: Doc, followUps: FollowUpFacts[]): RecommendationRow => {
  const finding = typeof doc.finding === 'object' ? doc.finding : null
  const report = typeof doc.report === 'object' ? doc.report : null
  return {
    id: doc.id,
    title: doc.title ?? '',
    number: doc.number ?? null,
    text: doc.text,
    status: doc.status ?? 'open',
    finding: finding && { id: finding.id, title: finding.title ?? '' },
    report: report && { id: report.id, number: report.number ?? null },
    receivedOn: doc.receivedOn ?? null,
    responseDueOn: doc.responseDueOn ?? null,
    completionDueOn: doc.completionDueOn ?? null,
    value: doc.value ?? 0,
    remaining: doc.remaining ?? 0,
    followUps,
  }
}

/** Open ones with their items (at most one per kind); of the confirmed ones only that they exist. */
const followUpsOf = async (
  { payload, req }: Reader,
  ids: readonly string[],
): Promise<Map<string, FollowUpFacts[]>> => {
  const byRecommendation = new Map<string, FollowUpFacts[]>()
  if (ids.length === 0) return byRecommendation
  const search = (confirmed: boolean) =>
    payload.find({
      collection: 'follow-ups',
      where: {
        recommendation: { in: [...ids] },
        status: confirmed ? { equals: 'confirmed' } : { not_equals: 'confirmed' },
      },
      select: {
        recommendation: true,
        kind: true,
        status: true,
        ...(confirmed ? {} : { returnNote: true, items: true }),
      },
      limit: 100,
      depth: 0,
      overrideAccess: false,
      req,
    })
  for (const confirmed of [false, true])
    for (const doc of (await search(confirmed)).docs as (FollowUpFacts & {
      recommendation: string
    })[])
      byRecommendation.set(doc.recommendation, [
        ...(byRecommendation.get(doc.recommendation) ?? []),
        doc,
      ])
  return byRecommendation
}
