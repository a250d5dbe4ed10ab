import type { PlainDate } from '@/domain/plainDate'
import { addDays } from '@/domain/plainDate'
import { isWorkingDay } from '@/domain/calendar'
import { directWork as content, type DirectWork } from '@/seed/content/directWork'
import { findings } from '@/seed/content/findings'
import { findingsDirect } from '@/seed/content/findingsDirect'
import { notes } from '@/seed/content/notes'
import type { DemoFinding } from '@/seed/content/types'
import { type DatedActivity, plannedData, teamOf } from '@/seed/plans/planRows'
import { daysAgo } from '@/seed/plans/planStory'
import { act, type Moment, type Stage, write } from '@/seed/stage'
import type { Story } from '@/seed/timeline'

import { directSubmissions } from './directSubmissions'
import { type Job, type JobDays, newJob } from './job'
import { jobStories } from './jobStories'

const works: readonly DirectWork[] = content
const known: readonly DemoFinding[] = [...findings, ...findingsDirect]

/** Findings of the yearly content that are made here instead. */
export const DIRECT_FINDINGS: readonly string[] = works.flatMap((work) => [...work.findings])

const RATE_PER_DAY = 170_000

const dated = (stage: Stage, work: DirectWork): DatedActivity => ({
  ...work,
  budget: Object.values(work.personDays).reduce((sum, days) => sum + days, 0) * RATE_PER_DAY,
  reportsPlanned: 1,
  facilities: 'Laptop dan kendaraan dinas',
  startDay: 0,
  lengthDays: 0,
  reportDays: 0,
  startsOn: daysAgo(stage, work.startsAgo),
  endsOn: daysAgo(stage, work.endsAgo),
  reportDueOn: daysAgo(stage, work.dueAgo),
})

const daysOf = (stage: Stage, { startsAgo, endsAgo, dueAgo }: DirectWork): JobDays => {
  const ago = (days: number) => daysAgo(stage, days)
  return {
    assign: ago(Math.max(3, startsAgo + 5)),
    start: ago(startsAgo),
    'begin-report': ago(endsAgo),
    draft: ago(endsAgo - 1),
    submit: ago(dueAgo + 5),
    technical: ago(dueAgo + 4),
    irban: ago(dueAgo + 2),
    inspektur: ago(dueAgo),
    distribute: ago(dueAgo - 2),
    receive: ago(dueAgo - 4),
    complete: ago(dueAgo - 6),
  }
}

const create =
  (stage: Stage, work: DirectWork) =>
  (at: Moment): Promise<string> =>
    write(
      stage,
      { email: teamOf(work.team).wpj, at },
      {
        slug: 'activities',
        data: { ...plannedData(stage, dated(stage, work)), source: work.source },
      },
    )

/** Work that was only written down, and perhaps called off. */
const idle = (stage: Stage, work: DirectWork): Story => {
  let id = ''
  const cancel = async (at: Moment) => {
    const who = { email: teamOf(work.team).wpj, at }
    const input = { note: notes.activityCancel[0] }
    await act(stage, who, { slug: 'activities', id, action: 'cancel', input })
  }
  return [
    {
      on: daysAgo(stage, 8),
      run: async (at) => {
        id = await create(stage, work)(at)
      },
    },
    ...(work.last === 'cancelled' ? [{ on: daysAgo(stage, 5), run: cancel }] : []),
  ]
}

/** The report that the irban sent back: its team has to correct it. */
const RETURNED = 'X05'

const giveBack = (stage: Stage, job: Job): Story => [
  {
    on: job.days.irban,
    run: async (at) => {
      const who = { email: job.team.wpj, at }
      const input = { note: notes.reportReturnIrban[1] }
      await act(stage, who, { slug: 'reports', id: job.report, action: 'return', input })
    },
  },
]

const MISSING_WEEK: Partial<Record<string, number>> = { X10: 1 }
/** An OPD that has not opened its report yet. */
const UNRECEIVED: Partial<Record<string, string[]>> = { X03: ['DISDIKBUD'] }

const openDayBefore = (stage: Stage, date: PlainDate): PlainDate => {
  let day = date
  while (!isWorkingDay(day, stage.cal)) day = addDays(day, -1)
  return day
}

const underWay = (stage: Stage, work: DirectWork, nth: number): Story[] => {
  const job = newJob({
    nth: nth * 4,
    row: dated(stage, work),
    findings: known.filter(({ key }) => work.findings.includes(key)),
    days: daysOf(stage, work),
    workday: (date) => openDayBefore(stage, date),
    last: work.last === 'planned' || work.last === 'cancelled' ? undefined : work.last,
    missingWeek: MISSING_WEEK[work.code],
    unreceived: UNRECEIVED[work.code],
  })
  const stories = jobStories(stage, {
    job,
    find: create(stage, work),
    submissions: ({ key }) => directSubmissions(key),
  })
  return work.code === RETURNED ? [...stories, giveBack(stage, job)] : stories
}

/** Work outside the plan, placed around today so that every state is there on any day. */
export const directWork = (stage: Stage): Story[] =>
  works.flatMap((work, nth) =>
    work.last === 'planned' || work.last === 'cancelled'
      ? [idle(stage, work)]
      : underWay(stage, work, nth),
  )
