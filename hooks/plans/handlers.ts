import { findClashes } from '@/domain/activities/overlap'
import { plainDate, type PlainDate } from '@/domain/plainDate'
import { RuleViolation } from '@/domain/violation'
import type { ActionRun, HandlersOf } from '@/hooks/actionHandlers'
import { moveToUnit } from '@/hooks/activities/query'
import { watchRows } from '@/hooks/audit/watchRows'
import { assignNumber } from '@/hooks/assignNumber'
import { nowOf, todayOf } from '@/hooks/context'
import { lockById } from '@/hooks/lockRow'
import { sql } from '@/hooks/transaction'

import {
  changedEndedRows,
  countRows,
  droppedActivities,
  movedDueDays,
  revisionsOf,
  scheduleOf,
} from './query'
import { hasProposals, lockEvaluations, rowsNameOpds, takeProposals } from './takeProposals'
import {
  cancelDropped,
  copyOpds,
  copyRows,
  createNew,
  lockActivitiesOf,
  updateContinued,
} from './writeActivities'

const OPEN_REVISION = ['draft', 'submitted', 'returned']

const yearOf = ({ row }: ActionRun): number => Number(row.year)

const findPlanInForce = async (run: ActionRun): Promise<string | null> => {
  const revisions = await revisionsOf(run.req, yearOf(run))
  return revisions.find(({ status }) => status === 'locked')?.id ?? null
}

/** After the status has moved, the other locked plan of the year is the one to supersede. */
const findSuperseded = async (run: ActionRun): Promise<string | null> => {
  const revisions = await revisionsOf(run.req, yearOf(run))
  return revisions.find(({ id, status }) => status === 'locked' && id !== run.id)?.id ?? null
}

const hasRows = async ({ req, id }: ActionRun): Promise<RuleViolation[]> =>
  (await countRows(req, id)) > 0 ? [] : [new RuleViolation('plans.empty')]

/** A plan with clashes may be handed in, with a reason that is kept. */
const requireJustification = async (run: ActionRun): Promise<string | null> => {
  const rows = await scheduleOf(run.req, run.id)
  const { total } = findClashes(rows, 0)
  const count = total.people + total.opds
  const justification = String(run.input.justification ?? '').trim()
  if (count > 0 && !justification)
    throw new RuleViolation('plans.justificationRequired', { count }, 'justification')
  return justification || null
}

const lockConditions = async (run: ActionRun): Promise<RuleViolation[]> => {
  const previous = await findPlanInForce(run)
  const ended = await changedEndedRows(run.req, run.id)
  const moved = await movedDueDays(run.req, run.id)
  const dropped = previous ? await droppedActivities(run.req, { plan: run.id, previous }) : []
  const begun = dropped.filter(({ status }) => status !== 'planned')
  return [
    ...(await hasRows(run)),
    ...ended.map(({ title }) => new RuleViolation('plans.rowActivityEnded', { title })),
    ...moved.map(({ title }) => new RuleViolation('plans.rowReportApproved', { title })),
    ...begun.map(({ title }) => new RuleViolation('plans.droppedActivityBegun', { title })),
  ]
}

/** Makes the plan binding: activities from its rows, the predecessor superseded. */
const lockEffects = async (run: ActionRun): Promise<undefined> => {
  const { req, id } = run
  const previous = await findSuperseded(run)
  const where = sql`t.plan_id = ${id} OR t.plan_id = ${previous} OR t.id IN (
    SELECT activity_id FROM plan_items WHERE plan_id = ${id})`
  await watchRows(req, { slug: 'activities', where, cause: 'plans.lock' }, () =>
    writeActivities(run, previous),
  )
  await moveToUnit(req, { plan: id })
  if (previous) await supersede(run, previous)
}

const writeActivities = async ({ req, id, row }: ActionRun, previous: string | null) => {
  const dropped = previous ? await droppedActivities(req, { plan: id, previous }) : []
  await cancelDropped(req, {
    ids: dropped.map((activity) => activity.id),
    reason: String(row.revision_reason ?? ''),
  })
  await updateContinued(req, id)
  await createNew(req, id)
  await copyOpds(req, id)
}

const supersede = async ({ req }: ActionRun, previous: string): Promise<void> => {
  await req.payload.update({
    collection: 'plans',
    id: previous,
    data: { status: 'superseded' },
    context: { cause: { slug: 'plans', id: previous, by: 'plans.lock' } },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/**
 * The number is issued once per revision; locks of one year wait for each other. It carries the
 * plan's year: most plans are locked in the December before, which would name the wrong year and
 * repeat the number of a revision of that year.
 */
const prepareLock = async (run: ActionRun) => {
  const year = yearOf(run)
  const today = await todayOf(run.req)
  const date = today.startsWith(`${year}-`) ? today : plainDate(`${year}-01-01`)
  const number = await assignNumber(run.req, { series: 'plan', date, year })
  return { data: { number, lockedAt: nowOf(run.req) } }
}

/**
 * The plan in force, then every activity the lock touches. Whoever changes an activity locks its
 * plan before it, so this order cannot cross with theirs.
 */
const lockChain = async (run: ActionRun): Promise<void> => {
  const previous = await findPlanInForce(run)
  if (previous) await lockById(run.req, 'plans', previous)
  await lockActivitiesOf(run.req, { plan: run.id, previous })
}

/** Opens revision n+1 as a draft copy; the locked plan stays in force until the copy is locked. */
const revise = async (run: ActionRun): Promise<Record<string, unknown>> => {
  const { req, id, row, note } = run
  const revisions = await revisionsOf(req, yearOf(run))
  const revision = (revisions[0]?.revision ?? 0) + 1
  const created = await req.payload.create({
    collection: 'plans',
    data: {
      title: String(row.title),
      year: yearOf(run),
      revision,
      previous: id,
      revisionReason: note,
      status: 'draft',
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const where = sql`t.plan_id = ${created.id}`
  await watchRows(req, { slug: 'plan-items', where, cause: 'plans.revise' }, () =>
    copyRows(req, { from: id, to: String(created.id) }),
  )
  return created as unknown as Record<string, unknown>
}

const noOpenRevision = async (run: ActionRun): Promise<RuleViolation[]> => {
  const revisions = await revisionsOf(run.req, yearOf(run))
  const isOpen = revisions.some(({ status }) => OPEN_REVISION.includes(status))
  return isOpen ? [new RuleViolation('plans.revisionOpen')] : []
}

const closeConditions = async (run: ActionRun): Promise<RuleViolation[]> => {
  const today: PlainDate = await todayOf(run.req)
  const isOver = today > `${yearOf(run)}-12-31`
  const revisions = await revisionsOf(run.req, yearOf(run))
  const isOpen = revisions.some(({ status }) => OPEN_REVISION.includes(status))
  return [
    ...(isOver ? [] : [new RuleViolation('plans.yearNotOver', { year: yearOf(run) })]),
    ...(isOpen ? [new RuleViolation('plans.closeWithOpenRevision')] : []),
  ]
}

/** What the actions of a plan need and do beyond moving its status. */
export const planHandlers: HandlersOf<'plans'> = {
  submit: {
    conditions: async (run) => [...(await hasRows(run)), ...(await rowsNameOpds(run))],
    prepare: async (run) => ({
      data: { justification: await requireJustification(run), submittedAt: nowOf(run.req) },
    }),
  },
  'take-proposals': {
    lockMore: lockEvaluations,
    conditions: hasProposals,
    effects: takeProposals,
  },
  return: { prepare: async (run) => ({ data: { returnNote: run.note } }) },
  lock: {
    lockMore: lockChain,
    conditions: lockConditions,
    prepare: prepareLock,
    effects: lockEffects,
  },
  revise: { conditions: noOpenRevision, effects: revise },
  close: { conditions: closeConditions },
}
