import { isPlainDate } from '@/domain/plainDate'
import { RuleViolation } from '@/domain/violation'

type Schedule = { startsOn?: unknown; endsOn?: unknown; reportDueOn?: unknown; team?: unknown }

const isBefore = (a: unknown, b: unknown): boolean => isPlainDate(a) && isPlainDate(b) && a < b

/** Ends before it starts, or a report due before the work starts. Format is each field's own check. */
export const scheduleProblems = ({ startsOn, endsOn, reportDueOn }: Schedule): RuleViolation[] => [
  ...(isBefore(endsOn, startsOn)
    ? [new RuleViolation('activities.endsBeforeStart', {}, 'endsOn')]
    : []),
  ...(isBefore(reportDueOn, startsOn)
    ? [new RuleViolation('activities.reportDueBeforeStart', {}, 'reportDueOn')]
    : []),
]
