import type { Json } from './api'
import { docOf } from './api'
import { aPng } from './files'
import type { Person, World } from './fixtures'

/** The people and places of one piece of work. */
export type Crew = {
  unit: 'unit' | 'unit2'
  place: 'opd' | 'opd2'
  irban: Person
  pt: Person
  kt: Person
  opd: Person
}
export const FIRST: Crew = {
  unit: 'unit',
  place: 'opd',
  irban: 'irban',
  pt: 'pt',
  kt: 'auditor',
  opd: 'opd',
}
export const SECOND: Crew = {
  unit: 'unit2',
  place: 'opd2',
  irban: 'irban2',
  pt: 'pt2',
  kt: 'auditor2',
  opd: 'opd2',
}
type Row = Record<string, unknown>

/** Values of one planned row with a complete team. */
export const rowOf = (world: World, change: Row = {}, crew: Crew = FIRST): Row => ({
  title: 'Audit kinerja pendidikan dasar',
  type: world.type,
  unit: world.places[crew.unit],
  opds: [world.places[crew.place]],
  objective: 'Menilai kinerja',
  startsOn: '2026-03-02',
  endsOn: '2026-03-20',
  reportDueOn: '2026-04-01',
  personDays: { pt: 2, kt: 10 },
  budget: 1_000_000,
  reportsPlanned: 1,
  team: [
    { user: world.users[crew.pt], role: 'pt' },
    { user: world.users[crew.kt], role: 'kt' },
    ...(crew === FIRST ? [{ user: world.users.at, role: 'at' }] : []),
  ],
  ...change,
})

type PlanOptions = { year?: number; rows?: Row[]; crew?: Crew }

/** A draft plan of a year of its own, with these rows (one when none are named). */
export const aPlan = async (
  world: World,
  { year = world.nextYear(), rows = [{}], crew = FIRST }: PlanOptions = {},
): Promise<{ plan: Json; items: Json[] }> => {
  const { sekretariat } = world.as
  const plan = docOf(await sekretariat.post('/plans', { title: `PKPT ${year}`, year }))
  const items: Json[] = []
  for (const change of rows) {
    const row = { plan: plan.id, ...rowOf(world, change, crew) }
    items.push(docOf(await sekretariat.post('/plan-items', row)))
  }
  return { plan, items }
}

export const submitPlan = async (world: World, plan: string): Promise<Json> => {
  const justification = 'Sudah disepakati dengan tim'
  return docOf(await world.as.sekretariat.action('plans', plan, 'submit', { justification }))
}

export const submitAndLock = async (world: World, plan: string): Promise<Json> => {
  await submitPlan(world, plan)
  return docOf(await world.as.inspektur.action('plans', plan, 'lock'))
}

/** A record as the secretariat reads it, relations as ids. */
export const read = async (world: World, slug: string, id: string): Promise<Json> =>
  docOf(await world.as.sekretariat.get(`/${slug}/${id}?depth=0`))

/** A locked plan, its rows as they are now and their activities in the same order. */
export const aLockedPlan = async (world: World, options: PlanOptions = {}) => {
  const made = await aPlan(world, options)
  const plan = await submitAndLock(world, made.plan.id)
  const items: Json[] = []
  const activities: Json[] = []
  for (const { id } of made.items) {
    const item = await read(world, 'plan-items', id)
    items.push(item)
    activities.push(await read(world, 'activities', item.activity))
  }
  return { plan, items, activities }
}

const STEPS = ['assign', 'start', 'begin-report'] as const
const STEPS_TO = { planned: 0, assigned: 1, 'in-progress': 2, reporting: 3 } as const
type ActivityState = keyof typeof STEPS_TO

/** Takes an activity to this state, each step by the one whose step it is. */
export const advance = async (
  world: World,
  activity: string,
  { status, crew = FIRST }: { status: ActivityState; crew?: Crew },
): Promise<void> => {
  for (const step of STEPS.slice(0, STEPS_TO[status])) {
    const who = step === 'assign' ? crew.irban : crew.kt
    docOf(await world.as[who].action('activities', activity, step))
  }
}

/** An activity of a locked plan of its own, in this state. */
export const anActivity = async (
  world: World,
  {
    status = 'reporting',
    row = {},
    crew = FIRST,
  }: { status?: ActivityState; row?: Row; crew?: Crew } = {},
): Promise<{ plan: Json; item: Json; activity: Json }> => {
  const { plan, items, activities } = await aLockedPlan(world, { rows: [row], crew })
  await advance(world, activities[0].id, { status, crew })
  return { plan, item: items[0], activity: await read(world, 'activities', activities[0].id) }
}

export const findingOf = (world: World, report: string, change: Row = {}, crew = FIRST): Row => ({
  report,
  title: 'Pengadaan tidak sesuai kontrak',
  opd: world.places[crew.place],
  code: world.findingCode,
  condition: 'Kondisi',
  criteria: 'Kriteria',
  cause: 'Sebab',
  effect: 'Akibat',
  value: 1_000_000,
  ...change,
})

export const recommendationOf = (
  world: World,
  finding: string,
  change: Row = {},
  crew = FIRST,
): Row => ({
  finding,
  opd: world.places[crew.place],
  code: world.recommendationCode,
  text: 'Menyetorkan kelebihan pembayaran ke kas daerah',
  value: 1_000_000,
  ...change,
})

/** A draft report with one finding and one recommendation for the crew's OPD. */
export const aReport = async (world: World, { crew = FIRST }: { crew?: Crew } = {}) => {
  const base = await anActivity(world, { crew })
  const kt = world.as[crew.kt]
  const report = docOf(await kt.post('/reports?depth=0', { activity: base.activity.id }))
  const aFinding = findingOf(world, report.id, {}, crew)
  const finding = docOf(await kt.post('/findings?depth=0', aFinding))
  const aRecommendation = recommendationOf(world, finding.id, {}, crew)
  const recommendation = docOf(await kt.post('/recommendations?depth=0', aRecommendation))
  return { ...base, report, finding, recommendation }
}

/** Submits a report and has it approved at all three levels. */
export const approveReport = async (
  world: World,
  report: string,
  crew: Crew = FIRST,
): Promise<Json> => {
  docOf(await world.as[crew.kt].action('reports', report, 'submit'))
  docOf(await world.as[crew.pt].action('reports', report, 'approve'))
  docOf(await world.as[crew.irban].action('reports', report, 'approve'))
  return docOf(await world.as.inspektur.action('reports', report, 'approve'))
}

/** The receipt of an OPD for a report. */
export const receiptOf = async (world: World, report: string, opd: string): Promise<Json> => {
  const query = `where[report][equals]=${report}&where[opd][equals]=${opd}&depth=0`
  return (await world.as.sekretariat.get(`/report-receipts?${query}`)).json.docs[0]
}

/** A distributed report with the receipt of the crew's OPD, not yet received. */
export const aDistributedReport = async (world: World, { crew = FIRST }: { crew?: Crew } = {}) => {
  const made = await aReport(world, { crew })
  await approveReport(world, made.report.id, crew)
  const report = docOf(await world.as.sekretariat.action('reports', made.report.id, 'distribute'))
  return { ...made, report, receipt: await receiptOf(world, report.id, world.places[crew.place]) }
}

type Deposit = { depositedAmount?: number; crew?: Crew }

/** A received report and a draft follow-up of kind `evidence` that is complete. */
export const aFollowUp = async (world: World, options: Deposit = {}) => {
  const { crew = FIRST } = options
  const made = await aDistributedReport(world, { crew })
  docOf(await world.as[crew.opd].action('report-receipts', made.receipt.id, 'receive'))
  return { ...made, followUp: await beginFollowUp(world, made.recommendation.id, options) }
}

/** Begins a follow-up of kind `evidence`, complete: one item with a file and a deposit. */
export const beginFollowUp = async (
  world: World,
  recommendation: string,
  { depositedAmount = 1_000_000, crew = FIRST }: Deposit = {},
): Promise<Json> => {
  const opd = world.as[crew.opd]
  const items = [{ description: 'Setoran' }]
  const begun = docOf(await opd.post('/follow-ups', { recommendation, kind: 'evidence', items }))
  const file = await addFile(world, { relationTo: 'follow-ups', value: begun.id }, crew.opd)
  const item = {
    id: begun.items[0].id,
    description: 'Setoran ke kas daerah',
    files: [file.id],
    depositedAmount,
    receiptNumber: 'STS-1',
    depositedOn: '2026-04-01',
  }
  return docOf(await opd.patch(`/follow-ups/${begun.id}?depth=0`, { items: [item] }))
}

/** Adds a small picture to a record, as this person. */
export const addFile = async (
  world: World,
  parent: { relationTo: string; value: string },
  as: Person = 'opd',
): Promise<Json> =>
  docOf(
    await world.as[as].upload(
      '/evidence?depth=0',
      { parent, description: 'Bukti setor' },
      { name: 'kuitansi.png', bytes: aPng, type: 'image/png' },
    ),
  )
