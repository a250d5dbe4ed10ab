import { RuleViolation } from '@/domain/violation'
import { firstReview } from '@/domain/workingPapers/reviewers'
import { PAPER_STATES } from '@/domain/workingPapers/workflow'
import type { ActionRun, HandlersOf, RefusedRun } from '@/hooks/actionHandlers'
import { nowOf, todayOf } from '@/hooks/context'
import { queryRows, sql } from '@/hooks/transaction'

type ReviewRow = {
  level: string
  decision: string
  by_id: string
  name: string
  acting_as: string | null
  at: string
  note: string | null
}

/** Everything that reviewers said so far, and now this one; kept through returns. */
const withReview = async (run: ActionRun, decision: 'approved' | 'returned') => {
  const earlier = await queryRows<ReviewRow>(
    run.req,
    sql`SELECT level, decision, by_id, name, acting_as, at, note FROM working_papers_reviews
      WHERE _parent_id = ${run.id} ORDER BY _order`,
  )
  const { id: by, name } = run.actor
  const actingAs = run.capacity.acting?.title
  const review = {
    level: run.from,
    decision,
    by,
    name,
    actingAs,
    at: nowOf(run.req),
    note: run.note,
  }
  const kept = earlier.map(({ by_id, acting_as, at, ...rest }) => ({
    ...rest,
    by: by_id,
    actingAs: acting_as,
    at: new Date(at).toISOString(),
  }))
  return [...kept, review]
}

/** Somebody who approved it since it was sent in is late with the same approval, not without the right. */
const approvedBefore = async ({
  req,
  id,
  actor,
  row,
}: RefusedRun): Promise<RuleViolation | null> => {
  const own = await queryRows(
    req,
    sql`SELECT 1 FROM working_papers_reviews WHERE _parent_id = ${id} AND by_id = ${actor.id}
      AND decision = 'approved' AND at >= ${row.submitted_at}`,
  )
  return own.length > 0 ? new RuleViolation('workingPapers.alreadyApproved') : null
}

/** What is sent in, or sent back, can still be corrected. */
const workGoesOn = ({ parent }: ActionRun): Promise<RuleViolation[]> => {
  const status = String(parent?.status)
  const isOpen = PAPER_STATES.some((state) => state === status)
  return Promise.resolve(isOpen ? [] : [new RuleViolation('workingPapers.activityEnded')])
}

/** The first level follows from what the author is in the team today. */
const submit = ({ req, row, facts }: ActionRun) => {
  const own = (facts.team ?? []).filter(({ user }) => user === row.author_id)
  return Promise.resolve({
    to: firstReview(own.map(({ role }) => role)),
    data: { submittedAt: nowOf(req), returnNote: null },
  })
}

const approve = async (run: ActionRun) => {
  const approvedOn = run.to === 'approved' ? { approvedOn: await todayOf(run.req) } : {}
  return { data: { ...approvedOn, reviews: await withReview(run, 'approved') } }
}

const giveBack = async (run: ActionRun) => ({
  data: { returnNote: run.note, reviews: await withReview(run, 'returned') },
})

/** What the actions of a working paper need and do beyond moving its status. */
export const workingPaperHandlers: HandlersOf<'working-papers'> = {
  submit: { conditions: workGoesOn, prepare: submit },
  approve: { tooLate: approvedBefore, prepare: approve },
  return: { conditions: workGoesOn, prepare: giveBack },
}
