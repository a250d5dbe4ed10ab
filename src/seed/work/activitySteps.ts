import { addDays, mondayOf, type PlainDate } from '@/domain/plainDate'
import { attach, photoFile } from '@/seed/files'
import { act, type Moment, type Stage, write } from '@/seed/stage'

import type { Job, JobAct, JobStep } from './job'
import { logFor } from './words'

type Entry = { author: string; at: Moment; progress: number }

/** One week of one member of the team. */
const writeLog = async (
  stage: Stage,
  job: Job,
  { author, at, progress }: Entry,
): Promise<string> => {
  const phase = progress < 30 ? 'preparation' : progress < 80 ? 'fieldwork' : 'closing'
  const { done, obstacles, days } = logFor(job, { stage: phase, on: at.on })
  const data = { activity: job.activity, period: 'week', date: at.on, days, progress, done }
  const who = { email: author, at }
  return write(stage, who, { slug: 'activity-logs', data: { ...data, obstacles } })
}

const move =
  (stage: Stage, job: Job, { email, action }: { email: string; action: string }) =>
  async (at: Moment): Promise<void> => {
    await act(stage, { email, at }, { slug: 'activities', id: job.activity, action })
  }

/** The last day of every week of a period: Friday, or the end of the work. */
const weekEnds = (from: PlainDate, to: PlainDate): PlainDate[] => {
  const found: PlainDate[] = []
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
    const friday = addDays(monday, 4)
    found.push(friday < to ? friday : to)
  }
  return found
}

const PROGRESS_OF_FIELDWORK = 75

/** Weekly entries of the field work; a photo with every fourth piece of work. */
const fieldSteps = (stage: Stage, job: Job): JobStep[] => {
  const { kt, at: members } = job.team
  const authors = [kt, ...members]
  const ends = weekEnds(job.days.start, job.days['begin-report'])
  const weeks = ends.map((on, week) => ({ on, week }))
  return weeks
    .filter(({ week }) => week !== job.missingWeek)
    .map(({ on, week }) => ({
      act: 'start',
      on,
      run: async (at) => {
        const email = authors[week % authors.length] ?? kt
        const progress = Math.round(((week + 1) * PROGRESS_OF_FIELDWORK) / (ends.length || 1))
        const log = await writeLog(stage, job, { author: email, at, progress })
        if (week > 0 || job.nth % 4 > 0) return
        await attach(
          stage,
          { email, at },
          {
            parent: { relationTo: 'activity-logs', value: log },
            file: await photoFile(`foto-lapangan-${at.on}.jpg`, job.nth),
            description: 'Foto pemeriksaan lapangan bersama perangkat daerah.',
          },
        )
      },
    }))
}

const finish = (stage: Stage, job: Job) => async (at: Moment) => {
  await writeLog(stage, job, { author: job.team.kt, at, progress: 100 })
  await move(stage, job, { email: job.team.wpj, action: 'complete' })(at)
}

/**
 * Work from assignment to completion, its report left to `reportSteps`.
 * @param find answers the id of the activity on the day it is assigned
 */
export const activitySteps = (
  stage: Stage,
  job: Job,
  find: (at: Moment) => Promise<string>,
): JobStep[] => {
  const step = (name: JobAct, run: (at: Moment) => Promise<void>): JobStep => ({
    act: name,
    on: job.days[name],
    run,
  })
  const { kt, wpj } = job.team
  return [
    step('assign', async (at) => {
      job.activity = await find(at)
      await move(stage, job, { email: wpj, action: 'assign' })(at)
    }),
    step('start', move(stage, job, { email: kt, action: 'start' })),
    ...fieldSteps(stage, job),
    step('begin-report', move(stage, job, { email: kt, action: 'begin-report' })),
    step('complete', finish(stage, job)),
  ]
}
