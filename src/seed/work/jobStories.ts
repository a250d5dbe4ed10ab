import { addDays } from '@/domain/plainDate'
import type { Moment, Stage } from '@/seed/stage'
import type { Step, Story } from '@/seed/timeline'

import { activitySteps } from './activitySteps'
import { usualSubmissions, type Wish, wishesOf } from './answers'
import { decisionSteps } from './decisions'
import { followUpSteps, type Submission } from './followUpSteps'
import { ACTS, type Job, type JobStep, upTo } from './job'
import { paperSteps } from './paperSteps'
import { closeReport, reportSteps } from './reportSteps'

/** When the secretariat looks whether a report can be closed, in days after its receipt. */
const CLOSE_TRIES = [40, 60, 90, 120, 180] as const
const CLOSE_WITHOUT_FINDINGS = [14] as const

const byAct = (a: JobStep, b: JobStep): number => ACTS.indexOf(a.act) - ACTS.indexOf(b.act)

const earliestFirst = (a: Step, b: Step): number => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1)

/** What follows one recommendation, in the order of days. */
const afterwards = (
  stage: Stage,
  job: Job,
  { wish, sent }: { wish: Wish; sent: readonly Submission[] },
): Story => {
  const submissions = sent.flatMap((submission) => followUpSteps(stage, job, submission))
  return [...submissions, ...decisionSteps(stage, job, wish.key)].toSorted(earliestFirst)
}

type JobStory = {
  job: Job
  find: (at: Moment) => Promise<string>
  /** What the OPDs send in; by default what they usually do. */
  submissions?: (wish: Wish) => Submission[]
}

/** A piece of work with its report, its recommendations and their follow-up. */
export const jobStories = (
  stage: Stage,
  { job, find, submissions = usualSubmissions }: JobStory,
): Story[] => {
  const steps = [
    ...activitySteps(stage, job, find),
    ...paperSteps(stage, job),
    ...reportSteps(stage, job),
  ].toSorted(byAct)
  const own = upTo(steps, job.last)
  const isReceived = own.some(({ act }) => act === 'receive')
  if (!isReceived) return [own]
  const hasFindings = job.findings.length > 0
  // A report that asks for nothing often stays as it is; every third is closed in time.
  const tries = hasFindings ? CLOSE_TRIES : CLOSE_WITHOUT_FINDINGS.slice(job.nth % 3)
  const closing = tries.map((days) => ({
    on: job.workday(addDays(job.days.receive, days)),
    run: closeReport(stage, job),
  }))
  const followUp = wishesOf(job).map((wish) =>
    afterwards(stage, job, { wish, sent: submissions(wish) }),
  )
  return [own, ...followUp, closing]
}
