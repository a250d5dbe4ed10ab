import { addDays, plainDate, type PlainDate, yearOf } from '@/domain/plainDate'
import { workingDayFrom } from '@/domain/calendar'
import { insertRows } from '@/imports/insertRows'
import { notes } from '@/seed/content/notes'
import { localRequest } from '@/seed/localRequest'
import { act, type Moment, type Stage, write } from '@/seed/stage'
import type { Step, Story } from '@/seed/timeline'

import { type DatedActivity, datedActivities, LAST_YEAR, plannedData } from './planRows'
import { addedRow, revisionSteps } from './revision'

/** A plan under construction; ids are known once their step has been played. */
export type PlanInHand = {
  year: number
  rows: readonly DatedActivity[]
  /** What is really done of it: revisions add and drop rows. */
  carriedOut: readonly DatedActivity[]
  id?: string
  /** Id of the plan row by the code of its work. */
  items: Map<string, string>
}

const SECRETARIAT = 'sekretariat@demo.test'
const INSPECTOR = 'inspektur@demo.test'

/** A working day of a year, `MM-DD` or the next one that is open. */
const dayIn = (stage: Stage, year: number, day: string): PlainDate =>
  workingDayFrom(plainDate(`${year}-${day}`), stage.cal)

/** The working day that lies at least so many days before today. */
export const daysAgo = ({ today, cal }: Stage, days: number): PlainDate => {
  let date = addDays(today, -days)
  while (workingDayFrom(date, cal) !== date) date = addDays(date, -1)
  return date
}

const TITLE = 'Program Kerja Pengawasan Tahunan'

const createPlan = async (stage: Stage, plan: PlanInHand, at: Moment): Promise<void> => {
  const data = {
    title: `${TITLE} ${plan.year}`,
    year: plan.year,
    notes: 'Disusun berdasarkan peta risiko perangkat daerah dan hasil evaluasi tahun sebelumnya.',
  }
  plan.id = await write(stage, { email: SECRETARIAT, at }, { slug: 'plans', data })
  const items = plan.rows.map((row) => ({ ...plannedData(stage, row), notes: '' }))
  const ids = await insertRows(localRequest(stage.payload), { plan: plan.id, items })
  ids.forEach((id, index) => plan.items.set(plan.rows[index]?.code ?? '', id))
}

const move =
  (stage: Stage, plan: PlanInHand, { email, action }: { email: string; action: string }) =>
  async (at: Moment, input: Record<string, unknown> = {}): Promise<void> => {
    await act(stage, { email, at }, { slug: 'plans', id: plan.id ?? '', action, input })
  }

const begin = (stage: Stage, year: number, codes?: readonly string[]): PlanInHand => {
  const rows = datedActivities(stage, year, codes)
  return { year, rows, carriedOut: rows, items: new Map() }
}

/** Drafted in November of the year before, verified and locked before the year begins. */
const lockedBefore = (stage: Stage, plan: PlanInHand): Step[] => {
  const before = plan.year - 1
  return [
    { on: dayIn(stage, before, '11-03'), run: (at) => createPlan(stage, plan, at) },
    {
      on: dayIn(stage, before, '11-17'),
      run: (at) => move(stage, plan, { email: 'irban@demo.test', action: 'submit' })(at),
    },
    {
      on: dayIn(stage, before, '11-25'),
      run: (at) => move(stage, plan, { email: INSPECTOR, action: 'lock' })(at),
    },
  ]
}

/** Planned work that last year's revision drops. */
const DROPPED = 'K71'

/** Last year: revised in July, closed when the year was over. */
const lastYear = (stage: Stage): { plan: PlanInHand; story: Story } => {
  const plan = begin(stage, yearOf(stage.today) - 1, LAST_YEAR)
  const closing = dayIn(stage, plan.year + 1, '01-12')
  const close = move(stage, plan, { email: INSPECTOR, action: 'close' })
  const revision = revisionSteps(stage, plan, {
    from: dayIn(stage, plan.year, '07-06'),
    dropped: DROPPED,
    reason: notes.planRevise[0],
    isLocked: true,
  })
  plan.carriedOut = [...plan.rows, addedRow(stage, plan.year)].filter(
    ({ code }) => code !== DROPPED,
  )
  const story = [
    ...lockedBefore(stage, plan),
    ...revision,
    { on: closing < stage.today ? closing : stage.today, run: (at: Moment) => close(at) },
  ]
  return { plan, story }
}

/** This year: in force, with a revision that waits for the inspektur. */
const thisYear = (stage: Stage): { plan: PlanInHand; story: Story } => {
  const plan = begin(stage, yearOf(stage.today))
  const revision = revisionSteps(stage, plan, {
    from: daysAgo(stage, 20),
    reason: notes.planRevise[1],
    isLocked: false,
  })
  return { plan, story: [...lockedBefore(stage, plan), ...revision] }
}

const NEXT_YEAR_UNITS = ['IRB1', 'IRB2', 'IRB3', 'IRB4', 'IRBK']

const codesOf = (rows: readonly DatedActivity[], each: number): string[] =>
  NEXT_YEAR_UNITS.flatMap((unit) =>
    rows
      .filter((row) => row.unit === unit)
      .slice(0, each)
      .map(({ code }) => code),
  )

const nextYears = (stage: Stage): Story[] => {
  const year = yearOf(stage.today)
  const every = datedActivities(stage, year + 1)
  const draft = begin(stage, year + 1, codesOf(every, 10))
  const returned = begin(stage, year + 2, codesOf(every, 5))
  const submit = move(stage, returned, { email: SECRETARIAT, action: 'submit' })
  const giveBack = move(stage, returned, { email: INSPECTOR, action: 'return' })
  return [
    [{ on: daysAgo(stage, 33), run: (at) => createPlan(stage, draft, at) }],
    [
      { on: daysAgo(stage, 28), run: (at) => createPlan(stage, returned, at) },
      { on: daysAgo(stage, 21), run: (at) => submit(at) },
      { on: daysAgo(stage, 14), run: (at) => giveBack(at, { note: notes.planReturn[0] }) },
    ],
  ]
}

/** The four plan years, and the two whose work is carried out. */
export const planStories = (stage: Stage): { stories: Story[]; plans: PlanInHand[] } => {
  const last = lastYear(stage)
  const current = thisYear(stage)
  return {
    stories: [last.story, current.story, ...nextYears(stage)],
    plans: [last.plan, current.plan],
  }
}
