import type { FollowUpItem } from '@/domain/followUps/completeness'
import type { Verdict } from '@/domain/recommendations/status'
import type { OpdReader } from '@/portal/session'

/** One file as it is listed: never its content. */
export type FileFacts = { id: string; title: string; sizeBytes: number }

export type RoundContent = {
  agreement?: string | null
  reason?: string | null
  actionPlan?: string | null
  personInCharge?: string | null
  targetOn?: string | null
  items?: FollowUpItem[] | null
}

/** One submission as it was frozen, and how it was answered. */
export type Round = {
  round: number
  submittedAt: string
  by: string
  content: RoundContent
  returnedAt?: string
  returnedBy?: string
  verifiedAt?: string
  verifiedBy?: string
  note?: string
  review?: { id: string; accepted: boolean; note?: string }[]
  verdict?: Verdict
  verifiedAmount?: number
}

export type FollowUpStory = RoundContent & {
  id: string
  kind: 'response' | 'evidence'
  status: string
  returnNote?: string | null
  verdict?: Verdict | null
  rejectedAmount?: number | null
  rejectionNote?: string | null
  rounds?: Round[] | null
  confirmedAt?: string | null
  confirmerName?: string | null
}

/** The recommendation with its finding and report, as this OPD may read them; nothing out of scope. */
export const findRecommendation = async ({ payload, req }: OpdReader, id: string) => {
  const doc = await payload.findByID({
    collection: 'recommendations',
    id,
    populate: {
      findings: {
        number: true,
        title: true,
        condition: true,
        criteria: true,
        cause: true,
        effect: true,
      },
      reports: { number: true, title: true },
    },
    depth: 1,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!doc) return null
  const finding = typeof doc.finding === 'object' ? doc.finding : null
  const report = typeof doc.report === 'object' ? doc.report : null
  return { ...doc, finding, report }
}

export type RecommendationDoc = NonNullable<Awaited<ReturnType<typeof findRecommendation>>>

const FOLLOW_UPS_MAX = 100

/** Everything this OPD has handed in on a recommendation, oldest first. */
export const findFollowUps = async (
  { payload, req }: OpdReader,
  recommendation: string,
): Promise<FollowUpStory[]> => {
  const { docs } = await payload.find({
    collection: 'follow-ups',
    where: { recommendation: { equals: recommendation } },
    sort: 'createdAt',
    limit: FOLLOW_UPS_MAX,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs as unknown as FollowUpStory[]
}

/** The files of these follow-ups by the follow-up they were uploaded to. */
export const findFiles = async (
  { payload, req }: OpdReader,
  followUps: readonly string[],
): Promise<(FileFacts & { followUp: string })[]> => {
  if (followUps.length === 0) return []
  const found: (FileFacts & { followUp: string })[] = []
  for (let page = 1, more = true; more; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'evidence',
      where: { 'parent.value': { in: [...followUps] } },
      select: { title: true, sizeBytes: true, parent: true },
      sort: 'createdAt',
      page,
      limit: 100,
      depth: 0,
      overrideAccess: false,
      req,
    })
    found.push(
      ...docs.map(({ id, title, sizeBytes, parent }) => ({
        id,
        title: title ?? '',
        sizeBytes: sizeBytes ?? 0,
        followUp: String(parent.value),
      })),
    )
    more = hasNextPage
  }
  return found
}

/** The largest file that may be uploaded, in megabytes, as the region has set it. */
export const fileMegabytesMax = async ({ payload, req }: OpdReader): Promise<number> => {
  const { fileMegabytesMax: max } = await payload.findGlobal({
    slug: 'organisation',
    select: { fileMegabytesMax: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return max ?? 20
}
