import { isId } from '@/hooks/lockRow'
import type { OpdReader } from '@/portal/session'

const HEAD = {
  number: true,
  title: true,
  type: true,
  unit: true,
  approvedOn: true,
  distributedOn: true,
  sections: true,
  // By these it is decided whether the text may be read; nothing else shows them.
  readers: true,
  opds: true,
} as const

/** The head of a released report, with the names of its type and unit; nothing out of scope. */
export const findReport = async ({ payload, req }: OpdReader, id: string) => {
  const doc = await payload.findByID({
    collection: 'reports',
    id,
    select: HEAD,
    populate: { 'oversight-types': { name: true }, units: { name: true }, opds: { name: true } },
    depth: 1,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!doc) return null
  return { ...doc, typeName: nameOf(doc.type), unitName: nameOf(doc.unit) }
}

const nameOf = (related: unknown): string =>
  typeof related === 'object' && related !== null && 'name' in related ? String(related.name) : ''

/** The receipt of this OPD for a report; a report handed over without one has none. */
export const findReceipt = async ({ payload, req }: OpdReader, report: string) => {
  // PostgreSQL compares ids with ids only.
  if (!isId(report)) return null
  const { docs } = await payload.find({
    collection: 'report-receipts',
    where: { report: { equals: report } },
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs[0] ?? null
}

/** The findings of a report that this OPD may read, in the order of the report. */
export const findFindings = async ({ payload, req }: OpdReader, report: string) => {
  const { docs } = await payload.find({
    collection: 'findings',
    where: { report: { equals: report } },
    select: { number: true, title: true, condition: true, value: true },
    sort: 'number',
    limit: 100,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs
}

/** One page of the reports sent to this OPD, latest first, each with its receipt. */
export const findReceipts = async ({ payload, req }: OpdReader, page: number) => {
  const found = await payload.find({
    collection: 'report-receipts',
    populate: { reports: { number: true, title: true } },
    select: { report: true, title: true, status: true, sentOn: true, receivedOn: true },
    sort: '-sentOn',
    page,
    limit: 25,
    depth: 1,
    overrideAccess: false,
    req,
  })
  const rows = found.docs.map(({ id, report, title, status, sentOn, receivedOn }) => {
    const head = typeof report === 'object' ? report : null
    return {
      id,
      report: head?.id ?? '',
      number: head?.number ?? '',
      title: head?.title ?? title ?? '',
      isReceived: status === 'received',
      sentOn: sentOn ?? null,
      receivedOn: receivedOn ?? null,
    }
  })
  return { rows, pages: found.totalPages, total: found.totalDocs }
}
