import {
  CONTENT_FIELDS,
  followUpProblems,
  type FollowUpContent,
  type FollowUpItem,
} from '@/domain/followUps/completeness'
import { readReviews, reviewItems } from '@/domain/followUps/review'
import { assertMayBeDone, isOverruled } from '@/domain/recommendations/status'
import { signatureOf } from '@/domain/users/acting'
import { RuleViolation, throwViolations } from '@/domain/violation'
import type { ActionRun, HandlersOf } from '@/hooks/actionHandlers'
import { hasWritten } from '@/hooks/audit/hasWritten'
import { nowOf, todayOf } from '@/hooks/context'
import { isRemainderDecided, reopenedOf, verdictsOf } from '@/hooks/recommendations/query'
import { refreshStatus, type VerdictAction } from '@/hooks/recommendations/refreshStatus'
import { verdictStepOf } from '@/hooks/settings/readSettings'
import { queryRows, sql } from '@/hooks/transaction'

import { mayReject, prepareRejection } from './rejectDeposit'

type Stored = FollowUpContent & { items?: FollowUpItem[] | null; rounds?: unknown[] | null }

const storedOf = async ({ req, id }: ActionRun): Promise<Stored> =>
  (await req.payload.findByID({
    collection: 'follow-ups',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })) as unknown as Stored

/** Freezes what is sent as the next numbered round; the rounds before stay as they were. */
const prepareSubmit = async (run: ActionRun) => {
  const stored = await storedOf(run)
  throwViolations(followUpProblems(stored, await todayOf(run.req)))
  const rounds = stored.rounds ?? []
  const content = Object.fromEntries(CONTENT_FIELDS.map((field) => [field, stored[field] ?? null]))
  const submittedAt = nowOf(run.req)
  const round = { round: rounds.length + 1, submittedAt, by: run.actor.name, content }
  return { data: { rounds: [...rounds, round], submittedAt, returnNote: null } }
}

/** Adds to the latest round how it was answered. */
const answered = (stored: Stored, answer: Record<string, unknown>): unknown[] => {
  const rounds = stored.rounds ?? []
  const last = rounds.at(-1)
  return last ? [...rounds.slice(0, -1), { ...(last as object), ...answer }] : rounds
}

/** What a verification that was taken back leaves nowhere: the OPD reads its rounds. */
const UNVERIFIED = {
  verdict: undefined,
  verifiedAmount: undefined,
  verifiedAt: undefined,
  verifiedBy: undefined,
  note: undefined,
}

const takeBack = (run: ActionRun, stored: Stored) => ({
  data: {
    ...{ verdict: null, verifiedAmount: null, verifiedAt: null, verifierNote: null },
    rounds: answered(stored, UNVERIFIED),
    returnNote: run.note,
  },
})

const prepareReturn = async (run: ActionRun) => {
  const stored = await storedOf(run)
  if (run.from === 'verified') return takeBack(run, stored)
  const answer = { returnedAt: nowOf(run.req), returnedBy: run.actor.name, note: run.note }
  if (stored.kind === 'response')
    return { data: { returnNote: run.note, rounds: answered(stored, answer) } }
  const reviews = readReviews(run.input.items)
  if (!reviews) throw new RuleViolation('followUps.reviewRequired', { number: 1 }, 'items')
  const items = reviewItems(stored.items ?? [], reviews)
  const review = items.map(({ id, accepted, reviewNote }) => ({ id, accepted, note: reviewNote }))
  return {
    data: { items, returnNote: run.note, rounds: answered(stored, { ...answer, review }) },
  }
}

/** Money that still remains with this follow-up's deposits counted in hand forbids "done". */
const checkMoney = async (
  run: ActionRun,
  { verdict, amount }: { verdict: string; amount: number },
) => {
  if (verdict !== 'done') return
  const step = await verdictStepOf(run.req)
  const others = (await verdictsOf(run.req, String(run.row.recommendation_id))).filter(
    ({ confirmedAt }) => step === 'verified' || confirmedAt !== null,
  )
  const deposits = [...others.map((other) => other.amount), amount]
  assertMayBeDone({
    value: Number(run.parent?.value ?? 0),
    verifiedDepositsIncludingThisFollowUp: deposits,
    remainderDecided:
      run.parent !== null && (await isRemainderDecided(run.req, run.parent, deposits)),
  })
}

const prepareVerify = async (run: ActionRun) => {
  const { verdict, verifiedAmount } = run.input
  const isResponse = run.row.kind === 'response'
  if (isResponse && verdict)
    throw new RuleViolation('followUps.noVerdictForResponse', {}, 'verdict')
  if (!isResponse && !verdict) throw new RuleViolation('followUps.verdictRequired', {}, 'verdict')
  const amount = isResponse ? 0 : Number(verifiedAmount ?? 0)
  if (!isResponse) await checkMoney(run, { verdict: String(verdict), amount })
  const verifier = { verifier: run.actor.id, verifierName: run.actor.name }
  const given = isResponse ? {} : { verdict, verifiedAmount: amount }
  const answer = {
    verifiedAt: nowOf(run.req),
    verifiedBy: run.actor.name,
    note: run.note,
    ...given,
  }
  const rounds = answered(await storedOf(run), answer)
  return {
    data: { ...verifier, ...given, rounds, verifierNote: run.note, verifiedAt: nowOf(run.req) },
  }
}

/** Somebody of an OPD may have become staff since, or be both. */
const notByItsHands = async (run: ActionRun): Promise<RuleViolation[]> =>
  (await hasWritten(run)) ? [new RuleViolation('followUps.ownWork')] : []

const anotherPerson = async (run: ActionRun): Promise<RuleViolation[]> => [
  ...(run.row.verifier_id === run.actor.id
    ? [new RuleViolation('followUps.verifierConfirms')]
    : []),
  ...(await notByItsHands(run)),
]

/** Confirmed, an overruled verdict would change nothing, and nobody would know why. */
const afterReopening = async ({ req, row }: ActionRun): Promise<RuleViolation[]> => {
  if (row.verdict !== 'done') return []
  const { undoneAt } = await reopenedOf(req, String(row.recommendation_id))
  const verifiedAt = new Date(String(row.verified_at)).toISOString()
  return isOverruled({ verdict: row.verdict, verifiedAt }, undoneAt)
    ? [new RuleViolation('followUps.verdictOverruled')]
    : []
}

const prepareConfirm = async (run: ActionRun) => {
  if (run.row.kind === 'evidence')
    await checkMoneyAtConfirm(run, Number(run.row.verified_amount ?? 0))
  return {
    data: {
      confirmer: run.actor.id,
      confirmerName: signatureOf(run.actor.name, run.capacity.acting?.title),
      confirmedAt: nowOf(run.req),
    },
  }
}

/** Its own deposits are among the verdicts already when they count from verification on. */
const checkMoneyAtConfirm = async (run: ActionRun, amount: number): Promise<void> => {
  const step = await verdictStepOf(run.req)
  const own = step === 'verified' ? 0 : amount
  await checkMoney(run, { verdict: String(run.row.verdict), amount: own })
}

const refresh =
  (by: VerdictAction) =>
  async (run: ActionRun): Promise<undefined> => {
    if (run.row.kind === 'evidence')
      await refreshStatus(run.req, { recommendation: String(run.row.recommendation_id), by })
  }

/** When verdicts count from verification on, verifying moves the status too. */
const refreshWhenVerifiedCounts = async (run: ActionRun): Promise<undefined> => {
  if ((await verdictStepOf(run.req)) === 'verified') await refresh('follow-ups.verify')(run)
}

/** A report stays closed only while all in it is settled. */
const reportOpen = async ({ req, row, from, parent }: ActionRun): Promise<RuleViolation[]> => {
  if (from !== 'verified' || parent?.status !== 'done') return []
  const closed = await queryRows(
    req,
    sql`SELECT 1 FROM reports WHERE id = ${row.report_id} AND status = 'closed'`,
  )
  return closed.length > 0 ? [new RuleViolation('followUps.reportClosed')] : []
}

/** A verdict that is taken back may have counted, also when the setting has been changed since. */
const refreshWhenTakenBack = async (run: ActionRun): Promise<undefined> => {
  if (run.from === 'verified') await refresh('follow-ups.verify')(run)
}

/** What the actions of a follow-up need and do beyond moving its status. */
export const followUpHandlers: HandlersOf<'follow-ups'> = {
  submit: { prepare: prepareSubmit },
  return: { conditions: reportOpen, prepare: prepareReturn, effects: refreshWhenTakenBack },
  verify: {
    conditions: notByItsHands,
    prepare: prepareVerify,
    effects: refreshWhenVerifiedCounts,
  },
  confirm: {
    conditions: async (run) => [...(await anotherPerson(run)), ...(await afterReopening(run))],
    prepare: prepareConfirm,
    effects: refresh('follow-ups.confirm'),
  },
  'reject-deposit': {
    conditions: mayReject,
    prepare: prepareRejection,
    effects: refresh('follow-ups.reject-deposit'),
  },
}
