import { addDays } from '@/domain/plainDate'
import { notes } from '@/seed/content/notes'
import type { FollowUp } from '@/payload-types'
import type { DemoEvidence, DemoFollowUp, DemoResponse } from '@/seed/content/types'
import { act, type Moment, rewrite, type Stage, write } from '@/seed/stage'
import type { Step } from '@/seed/timeline'

import type { Job } from './job'
import { type Item, proveItem } from './proof'
import { findPortalAccount } from './reportSteps'

export type FollowUpState = 'draft' | 'submitted' | 'returned' | 'verified' | 'confirmed'

/** One submission and how far it has come; days count from the receipt of the report. */
export type Submission = {
  content: DemoFollowUp
  /** OPD by code that answers. */
  opd: string
  fromDay: number
  last: FollowUpState
  /** Sent back once before it is accepted. */
  isReturned: boolean
}

type Hand = Submission & { id: string }

type StoredItem = NonNullable<FollowUp['items']>[number]

const answer = async (
  stage: Stage,
  { hand, job }: { hand: Hand; job: Job },
  who: { email: string; at: Moment },
) => {
  const { content } = hand
  const recommendation = job.recommendations.get(content.recommendation)
  if (content.kind === 'response') {
    hand.id = await write(stage, who, {
      slug: 'follow-ups',
      data: { recommendation, kind: 'response', ...responseData(content, who.at) },
    })
    return
  }
  const items = content.items.map(({ description }) => ({ description }))
  const data = { recommendation, kind: 'evidence', items }
  hand.id = await write(stage, who, { slug: 'follow-ups', data })
  const proven: Item[] = []
  for (const item of content.items)
    proven.push(await proveItem(stage, who, { item, followUp: hand.id }))
  await rewrite(stage, who, { slug: 'follow-ups', id: hand.id, data: { items: proven } })
}

const responseData = (content: DemoResponse, { on }: Moment) => ({
  agreement: content.agreement,
  reason: content.reason,
  actionPlan: content.actionPlan,
  personInCharge: content.personInCharge,
  targetOn: addDays(on, content.targetDays),
})

const storedItems = async ({ payload }: Stage, id: string): Promise<StoredItem[]> => {
  const doc = await payload.findByID({
    collection: 'follow-ups',
    id,
    depth: 0,
    overrideAccess: true,
  })
  return doc.items ?? []
}

/** The items that the auditor does not accept; at least one, else nothing would be returned. */
const isRefused = ({ items }: DemoEvidence, index: number): boolean =>
  items.some(({ returnNote }) => returnNote)
    ? Boolean(items[index]?.returnNote)
    : index === items.length - 1

const giveBack = async (stage: Stage, hand: Hand, who: { email: string; at: Moment }) => {
  const { content, id } = hand
  const evidence = content.kind === 'evidence' ? content : undefined
  const stored = evidence ? await storedItems(stage, id) : []
  const items = stored.map((item, index) => {
    const accepted = !evidence || !isRefused(evidence, index)
    const note = evidence?.items[index]?.returnNote ?? notes.followUpReturn[0]
    return { id: item.id, accepted, ...(accepted ? {} : { note }) }
  })
  const note = evidence?.returnNote ?? notes.followUpReturn[0]
  const input = evidence ? { items, note } : { note }
  await act(stage, who, { slug: 'follow-ups', id, action: 'return', input })
}

/** The OPD proves again what was not accepted and sends the follow-up once more. */
const correct = async (stage: Stage, hand: Hand, who: { email: string; at: Moment }) => {
  const { content, id } = hand
  if (content.kind === 'evidence') {
    const items = await storedItems(stage, id)
    for (const [index, stored] of items.entries()) {
      const item = content.items[index]
      if (stored.accepted || !item) continue
      const again = { ...item, id: `${item.id}-perbaikan` }
      const proven = await proveItem(stage, who, { item: again, followUp: id })
      items[index] = { ...stored, ...proven }
    }
    await rewrite(stage, who, { slug: 'follow-ups', id, data: { items } })
  }
  await act(stage, who, { slug: 'follow-ups', id, action: 'submit' })
}

const verdictOf = (content: DemoFollowUp): Record<string, unknown> =>
  content.kind === 'response'
    ? { note: content.verifierNote }
    : {
        note: content.verifierNote,
        verdict: content.verdict,
        verifiedAmount: content.verifiedAmount,
      }

const STATES: readonly FollowUpState[] = ['draft', 'submitted', 'returned', 'verified', 'confirmed']

/** A submission from its draft to the irban's confirmation, as far as it has come. */
export const followUpSteps = (stage: Stage, job: Job, submission: Submission): Step[] => {
  const hand: Hand = { ...submission, id: '' }
  const opd = findPortalAccount(submission.opd)
  if (!opd) return []
  const day = (days: number) => job.workday(addDays(job.days.receive, submission.fromDay + days))
  const move = (email: string, action: string, input?: Record<string, unknown>) => (at: Moment) =>
    act(stage, { email, at }, { slug: 'follow-ups', id: hand.id, action, input }).then(() => {})
  const { kt, wpj } = job.team
  const isDetour = submission.isReturned || submission.last === 'returned'
  const steps: (Step & { state: FollowUpState })[] = [
    { state: 'draft', on: day(0), run: (at) => answer(stage, { hand, job }, { email: opd, at }) },
    { state: 'submitted', on: day(2), run: move(opd, 'submit') },
    ...(isDetour ? detour(stage, hand, { job, opd, day }) : []),
    { state: 'verified', on: day(9), run: move(kt, 'verify', verdictOf(submission.content)) },
    { state: 'confirmed', on: day(12), run: move(wpj, 'confirm') },
  ]
  return steps.filter(({ state }) => STATES.indexOf(state) <= STATES.indexOf(submission.last))
}

const detour = (
  stage: Stage,
  hand: Hand,
  { job, opd, day }: { job: Job; opd: string; day: (days: number) => Step['on'] },
): (Step & { state: FollowUpState })[] => [
  {
    state: 'returned',
    on: day(5),
    run: (at) => giveBack(stage, hand, { email: job.team.kt, at }),
  },
  {
    state: 'verified',
    on: day(7),
    run: (at) => correct(stage, hand, { email: opd, at }),
  },
]
