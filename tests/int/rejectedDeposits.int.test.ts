import { describe, expect, it } from 'vitest'

import { actAs, actNoMore } from '@/tests/support/acting'
import { codeOf, docOf } from '@/tests/support/api'
import { beginFollowUp, read } from '@/tests/support/chain'
import { noticesOf, openWorld } from '@/tests/support/openWorld'
import { aConfirmedFollowUp, verdict } from '@/tests/support/verdict'

const world = await openWorld()
const NOTE = { note: 'Bukti setor tidak tercatat di bank' }

const reopened = async () => {
  const made = await aConfirmedFollowUp(world)
  docOf(await world.as.inspektur.action('recommendations', made.recommendation.id, 'reopen', NOTE))
  return made
}

const reject = (
  id: string,
  { amount, ...change }: { amount: unknown; note?: string },
  who: 'inspektur' | 'irban' | 'auditor' | 'sekretariat' | 'opd' = 'inspektur',
) =>
  world.as[who].action('follow-ups', id, 'reject-deposit', {
    ...NOTE,
    rejectedAmount: amount,
    ...change,
  })

describe('a deposit that proves false', () => {
  it('counts no more once the inspektur rejects it, and what was sent stays as it was', async () => {
    const { followUp, recommendation } = await reopened()
    const before = await read(world, 'follow-ups', followUp.id)
    docOf(await reject(followUp.id, { amount: 600_000 }))
    expect(await read(world, 'recommendations', recommendation.id)).toMatchObject({
      status: 'open',
      verifiedAmount: 400_000,
      remaining: 600_000,
    })
    expect(await read(world, 'follow-ups', followUp.id)).toMatchObject({
      status: 'confirmed',
      verifiedAmount: 1_000_000,
      rejectedAmount: 600_000,
      rejectionNote: NOTE.note,
      rounds: before.rounds,
    })
  })

  it('keeps its recommendation from being done until the money is there', async () => {
    const { followUp, recommendation } = await reopened()
    docOf(await reject(followUp.id, { amount: 1_000_000 }))
    const { auditor } = world.as
    const next = await beginFollowUp(world, recommendation.id, { depositedAmount: 400_000 })
    docOf(await world.as.opd.action('follow-ups', next.id, 'submit'))
    const low = await auditor.action(
      'follow-ups',
      next.id,
      'verify',
      verdict({ verifiedAmount: 400_000 }),
    )
    expect([low.status, codeOf(low)]).toEqual([422, 'recommendations.moneyRemaining'])
    docOf(await reject(followUp.id, { amount: 400_000 }))
    docOf(
      await auditor.action('follow-ups', next.id, 'verify', verdict({ verifiedAmount: 400_000 })),
    )
  })

  it('counts again when nothing of it is rejected any more', async () => {
    const { followUp, recommendation } = await reopened()
    docOf(await reject(followUp.id, { amount: 1_000_000 }))
    docOf(await reject(followUp.id, { amount: 0, note: 'Bank sudah membenarkan setorannya' }))
    expect(await read(world, 'recommendations', recommendation.id)).toMatchObject({
      status: 'open',
      verifiedAmount: 1_000_000,
      remaining: 0,
    })
  })

  it('is made to count again by nobody who accepted it, in whatever office', async () => {
    const { followUp, recommendation } = await reopened()
    docOf(await reject(followUp.id, { amount: 600_000 }))
    for (const who of ['irban', 'auditor'] as const) {
      await actAs(world, who, { office: 'inspektur' })
      // Of the same amount the note would tell another story.
      for (const amount of [599_999, 600_000]) {
        const back = await reject(followUp.id, { amount, note: 'Ternyata benar' }, who)
        expect([back.status, codeOf(back)], who).toEqual([403, 'followUps.restoresOwn'])
      }
      await actNoMore(world)
    }
    await actAs(world, 'irban', { office: 'inspektur' })
    docOf(await reject(followUp.id, { amount: 600_001 }, 'irban'))
    await actNoMore(world)
    expect(await read(world, 'recommendations', recommendation.id)).toMatchObject({
      verifiedAmount: 399_999,
    })
  })

  it('is told to the OPD, the auditors of the team and the irban', async () => {
    const { followUp } = await reopened()
    docOf(await reject(followUp.id, { amount: 1 }))
    for (const person of ['opd', 'auditor', 'irban'] as const)
      expect(await noticesOf(world, person)).toContain('follow-ups.reject-deposit')
  })

  it('is rejected by the inspektur alone, with a note', async () => {
    const { followUp } = await reopened()
    for (const who of ['irban', 'auditor', 'sekretariat', 'opd'] as const)
      expect((await reject(followUp.id, { amount: 1 }, who)).status, who).toBe(403)
    expect((await reject(followUp.id, { amount: 1, note: '' })).status).toBe(422)
  })

  it.each([1_000_001, -1, 0.5, '1', null, {}])('is never rejected by %j', async (amount) => {
    const { followUp } = await reopened()
    const answer = await reject(followUp.id, { amount })
    expect([answer.status, answer.json.errors[0].path]).toEqual([422, 'rejectedAmount'])
  })

  it('is rejected only once its recommendation is open again', async () => {
    const { followUp, recommendation } = await aConfirmedFollowUp(world)
    const early = await reject(followUp.id, { amount: 1 })
    expect([early.status, codeOf(early)]).toEqual([409, 'followUps.reopenFirst'])
    expect(await read(world, 'recommendations', recommendation.id)).toMatchObject({
      status: 'done',
      remaining: 0,
    })
  })
})
