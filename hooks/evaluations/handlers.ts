import { isEvaluationPeriod, periodDays } from '@/domain/evaluations/period'
import { RuleViolation } from '@/domain/violation'
import type { ActionRun, HandlersOf } from '@/hooks/actionHandlers'
import { hasWritten } from '@/hooks/audit/hasWritten'
import { nowOf, todayOf } from '@/hooks/context'

import { figuresOf } from './query'

const daysOf = ({ row }: ActionRun) => {
  const period = row.period
  if (!isEvaluationPeriod(period)) throw new RuleViolation('field.invalid', {}, 'period')
  return periodDays(Number(row.year), period)
}

/** A period is evaluated once it has begun. */
const hasBegun = async (run: ActionRun): Promise<RuleViolation[]> => {
  const { from } = daysOf(run)
  return from <= (await todayOf(run.req))
    ? []
    : [new RuleViolation('evaluations.periodAhead', {}, 'period')]
}

/** Neither who wrote it nor who handed it in approves it, in whatever office they act. */
const notByItsHands = async (run: ActionRun): Promise<RuleViolation[]> => {
  const { actor, row } = run
  const isOwn = [row.author_id, row.submitter_id].includes(actor.id) || (await hasWritten(run))
  return isOwn ? [new RuleViolation('evaluations.ownPaper')] : []
}

/** Freezes the figures of the period as they stand at this moment, in the same transaction. */
const freeze = async (run: ActionRun) => ({
  data: {
    figures: await figuresOf(run.req, daysOf(run)),
    figuresAt: nowOf(run.req),
    submittedAt: nowOf(run.req),
    submitter: run.actor.id,
    returnNote: null,
  },
})

/** What the actions of an evaluation need and do beyond moving its status. */
export const evaluationHandlers: HandlersOf<'evaluations'> = {
  submit: { conditions: hasBegun, prepare: freeze },
  approve: {
    conditions: notByItsHands,
    prepare: async ({ req }) => ({ data: { approvedOn: await todayOf(req) } }),
  },
  return: { prepare: ({ note }) => Promise.resolve({ data: { returnNote: note } }) },
}
