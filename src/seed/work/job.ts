import { workingDayFrom } from '@/domain/calendar'
import { addDays, type PlainDate } from '@/domain/plainDate'
import type { DemoFinding, DemoTeam } from '@/seed/content/types'
import { type DatedActivity, teamOf } from '@/seed/plans/planRows'
import type { Stage } from '@/seed/stage'
import type { Step } from '@/seed/timeline'

/** What happens to a piece of work, in this order. */
export const ACTS = [
  'assign',
  'start',
  'begin-report',
  'draft',
  'submit',
  'technical',
  'irban',
  'inspektur',
  'distribute',
  'receive',
  'complete',
] as const
export type JobAct = (typeof ACTS)[number]

export type JobDays = Record<JobAct, PlainDate>

/** One piece of work; ids are known once the step that makes them has been played. */
export type Job = {
  /** Counts through all work, so that variety repeats from run to run. */
  nth: number
  row: DatedActivity
  team: DemoTeam
  findings: readonly DemoFinding[]
  days: JobDays
  /** The working day nearest to a day: work of the plan waits for it, other work keeps ahead of today. */
  workday: (date: PlainDate) => PlainDate
  /** Week of the field work, from 0, of which nobody has written. */
  missingWeek?: number
  /** The last thing that happened, for work that stands still on purpose. */
  last?: JobAct
  /** Receipts of these OPDs are still outstanding. */
  unreceived?: readonly string[]
  isClosed: boolean
  activity: string
  report: string
  /** Id of a recommendation by `<finding key>.<n>`. */
  recommendations: Map<string, string>
}

export type JobStep = Step & { act: JobAct }

export const newJob = (
  job: Pick<Job, 'nth' | 'row' | 'findings' | 'days' | 'workday'> &
    Pick<Partial<Job>, 'last' | 'unreceived' | 'missingWeek'>,
): Job => ({
  ...job,
  team: teamOf(job.row.team),
  isClosed: false,
  activity: '',
  report: '',
  recommendations: new Map(),
})

/** Cuts a job off after the last thing that happened. */
export const upTo = (steps: readonly JobStep[], last: JobAct | undefined): JobStep[] =>
  last ? steps.filter(({ act }) => ACTS.indexOf(act) <= ACTS.indexOf(last)) : [...steps]

const LATE_DAYS = 12

/** Days as the plan has them; every sixth report is late, as in any office. */
export const plannedDays = (
  { cal }: Stage,
  { row, nth }: { row: DatedActivity; nth: number },
): JobDays => {
  const on = (date: PlainDate, days: number) => workingDayFrom(addDays(date, days), cal)
  const late = nth % 6 === 5 ? LATE_DAYS : 0
  const due = addDays(row.reportDueOn, late)
  return {
    assign: on(row.startsOn, -8),
    start: row.startsOn,
    'begin-report': row.endsOn,
    draft: on(row.endsOn, 1),
    submit: on(due, -5),
    technical: on(due, -4),
    irban: on(due, -2),
    inspektur: on(due, 0),
    distribute: on(due, 2),
    receive: on(due, 4),
    complete: on(due, 6),
  }
}
