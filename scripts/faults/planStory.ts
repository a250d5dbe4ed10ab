import type { Actor } from './actor'
import type { Cast, Crew } from './cast'
import { CREWS } from './cast'
import type { Ledger } from './ledger'

export type Actors = (account: string) => Actor
export type Stage = {
  cast: Cast
  actors: Actors
  ledger: Ledger
  newMark: (what: string) => string
}
export type Job = { activity: string; crew: Crew }

const BUDGET = 1_000_000

const idIn = (ids: Map<string, string>, name: string): string => {
  const id = ids.get(name)
  if (!id) throw new Error(`no ${name} among the demo's masters`)
  return id
}

/** What is planned for a crew; a direct order asks for the same. */
const workOf = ({ cast }: Stage, crew: Crew, year: number) => ({
  type: cast.type,
  unit: idIn(cast.units, crew.unit),
  opds: [idIn(cast.opds, crew.place)],
  objective: 'Menilai ketahanan sistem',
  startsOn: `${year}-03-02`,
  endsOn: `${year}-03-20`,
  reportDueOn: `${year}-04-01`,
  personDays: { pt: 2, kt: 10, at: 5 },
  budget: BUDGET,
  reportsPlanned: 1,
  team: (['pt', 'kt', 'at'] as const).map((role) => ({ user: idIn(cast.users, crew[role]), role })),
})

const addRow = async (
  stage: Stage,
  crew: Crew,
  of: { plan: string; year: number },
): Promise<string> => {
  const irban = stage.actors(crew.irban)
  const title = stage.newMark('baris')
  const data = { ...workOf(stage, crew, of.year), title, plan: of.plan }
  const fields = { title, plan_id: of.plan, budget: BUDGET, ends_on: data.endsOn }
  const id = await irban.create('plan-items', data, {
    mark: { column: 'title', value: title },
    fields,
  })
  const changed = { endsOn: `${of.year}-03-25` }
  await irban.edit('plan-items', id, changed, { fields: { ends_on: changed.endsOn } })
  return id
}

/** The activity that locking made of a row. */
const takeActivity = async (stage: Stage, row: string): Promise<string> => {
  const { json } = await stage.actors('sekretariat').read(`/plan-items/${row}?depth=0`)
  const { activity, title, endsOn } = json as { activity: string; title: string; endsOn: string }
  stage.ledger.know({ slug: 'activities', id: activity, fields: { title, ends_on: endsOn } })
  return activity
}

/** A plan with a row for each crew, edited, handed in and locked; the work that comes of it. */
export const playPlan = async (stage: Stage, year: number): Promise<Job[]> => {
  const sekretariat = stage.actors('sekretariat')
  const title = stage.newMark('rencana')
  const mark = { column: 'title', value: title }
  const fields = { title, year, status: 'draft' }
  const plan = await sekretariat.create('plans', { title, year }, { mark, fields })
  const rows: { row: string; crew: Crew }[] = []
  for (const crew of CREWS) rows.push({ crew, row: await addRow(stage, crew, { plan, year }) })
  const justification = 'Sudah disepakati dengan kedua tim'
  await sekretariat.act(
    { slug: 'plans', id: plan, action: 'submit', input: { justification } },
    { fields: { status: 'submitted', justification } },
  )
  await stage
    .actors('inspektur')
    .act(
      { slug: 'plans', id: plan, action: 'lock' },
      { fields: { status: 'locked' }, promised: ({ number }) => ({ number }) },
    )
  const jobs: Job[] = []
  for (const { row, crew } of rows) {
    await stage.actors(crew.irban).tryForbidden(`/plan-items/${row}`, { budget: 1 }, 409)
    jobs.push({ crew, activity: await takeActivity(stage, row) })
  }
  return jobs
}

/** Work that the head orders outside of the plan. */
export const orderWork = async (stage: Stage, crew: Crew, year: number): Promise<Job> => {
  const title = stage.newMark('perintah')
  const data = { ...workOf(stage, crew, year), title, source: 'head' }
  const activity = await stage.actors(crew.irban).create('activities', data, {
    mark: { column: 'title', value: title },
    fields: { title, status: 'planned', source: 'head', budget: BUDGET },
  })
  return { activity, crew }
}
