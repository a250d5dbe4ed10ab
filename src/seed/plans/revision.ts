import { workingDayFrom } from '@/domain/calendar'
import { addDays, plainDate, type PlainDate } from '@/domain/plainDate'
import type { PlanItem } from '@/payload-types'
import { act, type Moment, remove, rewrite, type Stage, write } from '@/seed/stage'
import type { Step } from '@/seed/timeline'

import { type DatedActivity, plannedData } from './planRows'
import type { PlanInHand } from './planStory'

type RevisionOptions = {
  from: PlainDate
  reason: string
  /** Code of planned work that the revision drops. */
  dropped?: string
  isLocked: boolean
}

type Item = Pick<PlanItem, 'id' | 'title' | 'startsOn' | 'budget'>

const INSPECTOR = 'inspektur@demo.test'
const SECRETARIAT = 'sekretariat@demo.test'
const SPECIAL_IRBAN = 'irban-khusus@demo.test'

/** Ordered by the ministry late in the year, in a week in which nobody else is out. */
export const addedRow = (stage: Stage, year: number): DatedActivity => ({
  code: 'K73',
  type: 'MONITORING-MCP',
  title: `Monitoring Rencana Aksi Pencegahan Korupsi (MCP) Semester II Tahun ${year}`,
  objective: 'Menilai kemajuan rencana aksi pencegahan korupsi pada area pelayanan publik.',
  scope: `Rencana aksi dan bukti dukung semester II Tahun ${year}`,
  riskLevel: 'high',
  opds: ['DPMPTSP'],
  unit: 'IRBK',
  team: 'IRBK-A',
  personDays: { pj: 1, wpj: 2, pt: 3, kt: 5, at: 10 },
  budget: 3_570_000,
  reportsPlanned: 1,
  facilities: 'Laptop dan kendaraan dinas',
  startDay: 0,
  lengthDays: 0,
  reportDays: 0,
  startsOn: workingDayFrom(plainDate(`${year}-12-14`), stage.cal),
  endsOn: workingDayFrom(plainDate(`${year}-12-16`), stage.cal),
  reportDueOn: workingDayFrom(plainDate(`${year}-12-21`), stage.cal),
})

const rowsOf = async ({ payload }: Stage, plan: string): Promise<Item[]> => {
  const { docs } = await payload.find({
    collection: 'plan-items',
    where: { plan: { equals: plan } },
    sort: ['startsOn', 'title'],
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

/** Raises the budget of the next work that has not begun; drops and adds a row. */
const editRows = async (
  stage: Stage,
  { plan, revision, at }: { plan: PlanInHand; revision: string; at: Moment },
  dropped: string | undefined,
): Promise<void> => {
  const rows = await rowsOf(stage, revision)
  const who = { email: SECRETARIAT, at }
  const later = rows.filter(({ startsOn }) => startsOn > addDays(at.on, 30)).slice(0, 2)
  for (const { id, budget } of later)
    await rewrite(stage, who, {
      slug: 'plan-items',
      id,
      data: { budget: (budget ?? 0) + 1_700_000, notes: 'Penambahan hari uji lapangan.' },
    })
  const title = plan.rows.find(({ code }) => code === dropped)?.title
  const gone = rows.find((row) => row.title === title)
  if (gone) await remove(stage, who, { slug: 'plan-items', id: gone.id })
  const added = addedRow(stage, plan.year)
  const data = { ...plannedData(stage, added), plan: revision }
  const item = await write(stage, { email: SPECIAL_IRBAN, at }, { slug: 'plan-items', data })
  plan.items.set(added.code, item)
}

/** A revision of the plan in force: opened, edited, handed in and, for a past one, locked. */
export const revisionSteps = (
  stage: Stage,
  plan: PlanInHand,
  { from, reason, dropped, isLocked }: RevisionOptions,
): Step[] => {
  let revision = ''
  const move = async (at: Moment, email: string, action: string) => {
    await act(stage, { email, at }, { slug: 'plans', id: revision, action })
  }
  const open = async (at: Moment) => {
    const doc = await act(
      stage,
      { email: SECRETARIAT, at },
      { slug: 'plans', id: plan.id ?? '', action: 'revise', input: { note: reason } },
    )
    revision = String(doc.id)
  }
  const day = (days: number) => workingDayFrom(addDays(from, days), stage.cal)
  const lock = async (at: Moment) => {
    await move(at, INSPECTOR, 'lock')
    plan.id = revision
  }
  return [
    { on: from, run: open },
    { on: day(2), run: (at) => editRows(stage, { plan, revision, at }, dropped) },
    { on: day(5), run: (at) => move(at, SECRETARIAT, 'submit') },
    ...(isLocked ? [{ on: day(9), run: lock }] : []),
  ]
}
