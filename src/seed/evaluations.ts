import { EVALUATION_PERIODS, periodDays } from '@/domain/evaluations/period'
import { addDays, monthOf, type PlainDate, yearOf } from '@/domain/plainDate'
import { workingDayFrom } from '@/domain/calendar'

import { type DemoEvaluation, evaluationReturnNote, evaluations } from './content/evaluations'
import { daysAgo } from './plans/planStory'
import { act, type Moment, type Stage, write } from './stage'
import type { Story } from './timeline'

const QUALITY_CONTROL = 'pengendali-mutu@demo.test'
const INSPECTOR = 'inspektur@demo.test'

/** The quarter that lies so many quarters before the one of a day. */
const quarterBefore = (today: PlainDate, back: number) => {
  const index = yearOf(today) * 4 + Math.floor((monthOf(today) - 1) / 3) - back
  const year = Math.floor(index / 4)
  const period = EVALUATION_PERIODS[index % 4] ?? 'q1'
  return { year, period, to: periodDays(year, period).to }
}

const dataOf = (
  stage: Stage,
  { assessment, improvements, proposals }: DemoEvaluation,
  on: PlainDate,
) => ({
  assessment,
  improvements: improvements.map(({ description, unit, days }) => ({
    description,
    unit: stage.idOf('units', unit),
    targetOn: addDays(on, days),
  })),
  proposals: proposals.map(({ type, unit, opds, ...words }) => ({
    ...words,
    type: stage.idOf('oversight-types', type),
    unit: stage.idOf('units', unit),
    opds: opds.map((code) => stage.idOf('opds', code)),
  })),
})

const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b)

type Ending = 'approve' | 'return' | 'submit' | null

/** How each evaluation stands, the newest first: still written, handed in, given back, approved. */
const ENDINGS: readonly Ending[] = [null, 'submit', 'return', 'approve', 'approve']

const storyOf = (stage: Stage, back: number): Story => {
  const { year, period, to } = quarterBefore(stage.today, back)
  const content = evaluations[evaluations.length - 1 - back]
  const ending = ENDINGS[back] ?? null
  if (!content) return []
  let id = ''
  const day = (days: number, ago: number) =>
    earlier(workingDayFrom(addDays(to, days), stage.cal), daysAgo(stage, ago))
  const create = async (at: Moment) => {
    const data = { year, period, ...dataOf(stage, content, at.on) }
    id = await write(stage, { email: QUALITY_CONTROL, at }, { slug: 'evaluations', data })
  }
  const move = (email: string, action: string, note?: string) => async (at: Moment) => {
    await act(stage, { email, at }, { slug: 'evaluations', id, action, input: { note } })
  }
  const submit = move(QUALITY_CONTROL, 'submit')
  const note = ending === 'return' ? evaluationReturnNote : undefined
  return [
    { on: day(8, 6), run: create },
    ...(ending ? [{ on: day(11, 4), run: submit }] : []),
    ...(ending && ending !== 'submit'
      ? [{ on: day(18, 2), run: move(INSPECTOR, ending, note) }]
      : []),
  ]
}

/** Evaluations of the last quarters: in every state, and with proposals for the next plan. */
export const evaluationStories = (stage: Stage): Story[] =>
  ENDINGS.map((_, back) => storyOf(stage, back))
