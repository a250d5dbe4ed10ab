import { createHash } from 'node:crypto'

import type { ProofFile } from './actor'
import type { Job, Stage } from './planStory'

const VALUE = 1_000_000
const LOGGED = { period: 'day', date: '2026-03-03' }

type Work = Job & { stage: Stage; photo: () => Promise<ProofFile> }
type Written = { report: string; recommendation: string }

const move = ({ stage, activity }: Work, who: string, action: string, status: string) =>
  stage.actors(who).act({ slug: 'activities', id: activity, action }, { fields: { status } })

const addProof = async (
  { stage, photo }: Work,
  who: string,
  parent: { relationTo: 'activity-logs' | 'follow-ups'; value: string },
): Promise<string> => {
  const file = await photo()
  const mark = { column: 'description', value: stage.newMark('berkas') }
  const checksum = createHash('sha256').update(file.bytes).digest('hex')
  const fields = { description: mark.value, checksum, size_bytes: file.bytes.length }
  return stage.actors(who).upload(parent, file, { mark, fields })
}

/** A day's log with a photo, corrected afterwards: the activity's progress and days follow it. */
const keepLog = async (work: Work): Promise<void> => {
  const { stage, activity, crew } = work
  const kt = stage.actors(crew.kt)
  const done = stage.newMark('catatan')
  const data = { ...LOGGED, activity, days: 1, progress: 40, done }
  const follows = (realised_days: number) => [
    { slug: 'activities' as const, id: activity, fields: { progress: 40, realised_days } },
  ]
  const log = await kt.create('activity-logs', data, {
    mark: { column: 'done', value: done },
    fields: { done, days: 1, progress: 40 },
    also: follows(1),
  })
  await kt.edit('activity-logs', log, { days: 2 }, { fields: { days: 2 }, also: follows(2) })
  await addProof(work, crew.kt, { relationTo: 'activity-logs', value: log })
}

const writeReport = async ({ stage, activity, crew }: Work): Promise<Written> => {
  const kt = stage.actors(crew.kt)
  const made = (slug: 'reports' | 'findings' | 'recommendations', data: object, fields: object) => {
    const column = slug === 'recommendations' ? 'text' : 'title'
    const value = stage.newMark(slug)
    return kt.create(
      slug,
      { ...data, [column]: value },
      { mark: { column, value }, fields: { ...fields, [column]: value } },
    )
  }
  const opd = stage.cast.opds.get(crew.place)
  const report = await made('reports', { activity }, { status: 'draft', activity_id: activity })
  const told = { condition: 'Kondisi', criteria: 'Kriteria', cause: 'Sebab', effect: 'Akibat' }
  const found = { report, opd, code: stage.cast.findingCode, value: VALUE, ...told }
  const finding = await made('findings', found, { report_id: report, value: VALUE, number: 1 })
  const asked = { finding, opd, code: stage.cast.recommendationCode, value: VALUE }
  const money = { status: 'open', value: VALUE, remaining: VALUE, report_id: report }
  const recommendation = await made('recommendations', asked, money)
  const title = stage.newMark('judul')
  await kt.edit('reports', report, { title }, { fields: { title } })
  return { report, recommendation }
}

/** Three approvals by three people; the last one issues the number and seals the content. */
const approve = async (
  { stage, crew }: Work,
  { report, recommendation }: Written,
): Promise<void> => {
  const act = (who: string, action: string, status: string, extra: object = {}) =>
    stage.actors(who).act({ slug: 'reports', id: report, action }, { fields: { status }, ...extra })
  await act(crew.kt, 'submit', 'technical-review')
  await act(crew.pt, 'approve', 'irban-review')
  await act(crew.irban, 'approve', 'inspektur-review')
  const promised = (doc: Record<string, unknown>) => ({
    number: doc.number,
    content_hash: doc.contentHash,
  })
  await act('inspektur', 'approve', 'approved', { promised })
  const released = { released_to_id: stage.cast.opds.get(crew.place) }
  const also = [{ slug: 'recommendations', id: recommendation, fields: released }]
  await act('sekretariat', 'distribute', 'distributed', { also })
}

const receive = async ({ stage, crew }: Work, report: string): Promise<void> => {
  const opd = stage.actors(crew.opd)
  const { json } = await opd.read(`/report-receipts?where[report][equals]=${report}&depth=0`)
  const [receipt] = (json as { docs: { id: string }[] }).docs
  if (!receipt) throw new Error(`a distributed report without a receipt: ${report}`)
  const fields = { status: 'received', channel: 'portal' }
  await opd.act({ slug: 'report-receipts', id: receipt.id, action: 'receive' }, { fields })
}

/** The OPD begins a follow-up, adds its proof and hands it in. */
const handIn = async (work: Work, recommendation: string): Promise<string> => {
  const { stage, crew } = work
  const opd = stage.actors(crew.opd)
  const data = { recommendation, kind: 'evidence', items: [{ description: 'Setoran' }] }
  const id = await opd.create('follow-ups', data, {
    mark: { column: 'recommendation_id', value: recommendation },
    fields: { status: 'draft', kind: 'evidence', recommendation_id: recommendation },
  })
  const file = await addProof(work, crew.opd, { relationTo: 'follow-ups', value: id })
  const { json } = await opd.read(`/follow-ups/${id}?depth=0`)
  const item = {
    id: (json as { items: { id: string }[] }).items[0]?.id,
    description: 'Setoran ke kas daerah',
    files: [file],
    depositedAmount: VALUE,
    receiptNumber: 'STS-1',
    depositedOn: '2026-04-01',
  }
  await opd.edit('follow-ups', id, { items: [item] }, { fields: {} })
  const submit = { slug: 'follow-ups', id, action: 'submit' } as const
  return opd.act(submit, { fields: { status: 'submitted' } })
}

/** An auditor verifies the deposit and the irban confirms: only that settles the recommendation. */
const settle = async ({ stage, crew }: Work, recommendation: string, id: string): Promise<void> => {
  const input = { verdict: 'done', verifiedAmount: VALUE, note: 'Setoran cocok' }
  await stage
    .actors(crew.kt)
    .act(
      { slug: 'follow-ups', id, action: 'verify', input },
      { fields: { status: 'verified', verdict: 'done', verified_amount: VALUE } },
    )
  const money = { status: 'done', remaining: 0, verified_amount: VALUE }
  await stage.actors(crew.irban).act(
    { slug: 'follow-ups', id, action: 'confirm' },
    {
      fields: { status: 'confirmed' },
      also: [{ slug: 'recommendations', id: recommendation, fields: money }],
    },
  )
}

/** One activity from its staffing to the confirmed follow-up. */
export const playWork = async (work: Work): Promise<void> => {
  const { crew } = work
  await move(work, crew.irban, 'assign', 'assigned')
  await move(work, crew.kt, 'start', 'in-progress')
  await keepLog(work)
  await move(work, crew.kt, 'begin-report', 'reporting')
  const written = await writeReport(work)
  await approve(work, written)
  await receive(work, written.report)
  await settle(work, written.recommendation, await handIn(work, written.recommendation))
}
