import { isPlainDate } from '@/domain/plainDate'
import { reopenedStatus } from '@/domain/recommendations/status'
import { RuleViolation } from '@/domain/violation'
import type { ActionRun, HandlersOf } from '@/hooks/actionHandlers'
import { todayOf } from '@/hooks/context'
import { isId } from '@/hooks/lockRow'
import { writerActs } from '@/hooks/writerActs'

import { foreignFiles, verdictsOf } from './query'
import { opdStays, prepareReassign, reassignEffects } from './reassign'

/** The files named must be there and belong to this recommendation. */
const ownFiles = async (run: ActionRun, field: 'evidence' | 'document'): Promise<string[]> => {
  const named = [run.input[field]].flat().filter((value) => value !== undefined && value !== null)
  const files = named.filter(isId)
  const foreign = await foreignFiles(run.req, {
    files,
    column: 'recommendations_id',
    id: run.id,
  })
  if (files.length !== named.length || foreign.length > 0)
    throw new RuleViolation('recommendations.evidenceForeign', {}, field)
  return files
}

/** Records the decision on the money that remains (SKTJM), so that the rest may become done. */
const prepareRemainder = async (run: ActionRun) => {
  const { number, decidedOn, amount } = run.input
  const left = Number(run.row.remaining ?? 0)
  if (!isPlainDate(decidedOn)) throw new RuleViolation('field.invalid', {}, 'decidedOn')
  if (decidedOn > (await todayOf(run.req)))
    throw new RuleViolation('recommendations.decidedInFuture', {}, 'decidedOn')
  if (Number(amount) > left)
    throw new RuleViolation('recommendations.amountTooHigh', { remaining: left }, 'amount')
  const evidence = await ownFiles(run, 'evidence')
  const remainder = { number: String(number), decidedOn, amount: Number(amount), evidence }
  return { data: { remainder: { ...remainder, note: run.note } } }
}

const moneyRemains = ({ row }: ActionRun): Promise<RuleViolation[]> =>
  Promise.resolve(
    Number(row.remaining ?? 0) > 0 ? [] : [new RuleViolation('recommendations.noMoneyRemaining')],
  )

const notTheWriter = async (run: ActionRun): Promise<RuleViolation[]> =>
  (await writerActs(run)) ? [new RuleViolation('recommendations.writerActs')] : []

/** Until its report is distributed, text and money may still change: there is nothing to decide on. */
const isReleased = ({ row }: ActionRun): RuleViolation[] =>
  row.released_to_id ? [] : [new RuleViolation('recommendations.notReleased')]

const prepareNotActionable = async (run: ActionRun) => {
  const document = await ownFiles(run, 'document')
  return { data: { notActionable: { reason: run.input.reason, document, note: run.note } } }
}

/** Back to the latest confirmed verdict short of done; a closed report is distributed again. */
const prepareReopen = async (run: ActionRun) => {
  const to = reopenedStatus(await verdictsOf(run.req, run.id))
  const report = String(run.row.report_id)
  if (run.parent?.status === 'closed')
    await run.req.payload.update({
      collection: 'reports',
      id: report,
      data: { status: 'distributed' },
      context: { cause: { slug: 'reports', id: report, by: 'recommendations.reopen' } },
      depth: 0,
      overrideAccess: true,
      req: run.req,
    })
  return { to }
}

/** What the actions of a recommendation need and do beyond moving its status. */
export const recommendationHandlers: HandlersOf<'recommendations'> = {
  'decide-remainder': {
    conditions: async (run) => [
      ...isReleased(run),
      ...(await notTheWriter(run)),
      ...(await moneyRemains(run)),
    ],
    prepare: prepareRemainder,
  },
  reassign: { conditions: opdStays, prepare: prepareReassign, effects: reassignEffects },
  'close-not-actionable': {
    conditions: async (run) => [...isReleased(run), ...(await notTheWriter(run))],
    prepare: prepareNotActionable,
  },
  reopen: { prepare: prepareReopen },
}
