import { describe, expect, it } from 'vitest'

import { codeOf, docOf, type Json } from '@/tests/support/api'
import { aFollowUp, aReport, read } from '@/tests/support/chain'
import { noticesOf, openWorld } from '@/tests/support/openWorld'
import { verdict } from '@/tests/support/verdict'

const world = await openWorld()

describe('a follow-up', () => {
  it('is sent, returned item by item, sent again in a new round, verified and confirmed', async () => {
    const { followUp, recommendation, report, activity } = await aFollowUp(world)
    const { opd, auditor, irban, irban2, sekretariat } = world.as
    const act = (client: typeof opd, action: string, input = {}) =>
      client.action('follow-ups', followUp.id, action, input)
    docOf(await act(opd, 'submit'))
    expect((await opd.patch(`/follow-ups/${followUp.id}`, { items: [] })).status).toBe(409)
    const [item] = followUp.items
    const back = { note: 'Kurang jelas', items: [{ id: item.id, accepted: false, note: 'Buram' }] }
    expect(codeOf(await act(auditor, 'return', { note: 'x' }))).toBe('followUps.reviewRequired')
    docOf(await act(auditor, 'return', back))
    expect(await noticesOf(world, 'opd')).toContain('follow-ups.return@returned')
    docOf(await act(opd, 'submit'))
    const low = await act(auditor, 'verify', verdict({ verifiedAmount: 500_000 }))
    expect([low.status, codeOf(low)]).toEqual([422, 'recommendations.moneyRemaining'])
    docOf(await act(auditor, 'verify', verdict()))
    expect((await read(world, 'recommendations', recommendation.id)).status).toBe('open')
    expect((await act(irban2, 'confirm')).status).toBe(404)
    docOf(await act(irban, 'confirm'))
    expect(await read(world, 'recommendations', recommendation.id)).toMatchObject({
      status: 'done',
      verifiedAmount: 1_000_000,
      remaining: 0,
      overpaid: 0,
    })
    const { rounds } = docOf(await opd.get(`/follow-ups/${followUp.id}?depth=0`))
    expect(rounds.map(({ round }: Json) => round)).toEqual([1, 2])
    expect(rounds[0].content.items[0].description).toBe(item.description)
    docOf(await sekretariat.action('reports', report.id, 'close'))
    docOf(await irban.action('activities', activity.id, 'complete'))
  })

  it('keeps accepted items as they are', async () => {
    const { followUp } = await aFollowUp(world)
    const { opd, auditor } = world.as
    const [first] = followUp.items
    const second = {
      description: 'Surat',
      depositedAmount: 5,
      receiptNumber: 'S',
      depositedOn: '2026-04-01',
    }
    const two = docOf(
      await opd.patch(`/follow-ups/${followUp.id}?depth=0`, { items: [first, second] }),
    ).items
    docOf(await opd.action('follow-ups', followUp.id, 'submit'))
    const items = [
      { id: two[0].id, accepted: true },
      { id: two[1].id, accepted: false, note: 'Salah' },
    ]
    docOf(await auditor.action('follow-ups', followUp.id, 'return', { note: 'Lengkapi', items }))
    const change = (at: number) =>
      two.map((item: Json, index: number) =>
        index === at ? { ...item, description: 'Baru' } : item,
      )
    const path = `/follow-ups/${followUp.id}?depth=0`
    expect((await opd.patch(path, { items: change(0) })).status).toBe(409)
    expect((await opd.patch(path, { items: [two[1]] })).status).toBe(409)
    expect((await opd.patch(path, { items: change(1) })).status).toBe(200)
  })

  it('is one at a time for each kind, and complete when it is sent', async () => {
    const { followUp, recommendation } = await aFollowUp(world)
    const { opd, auditor } = world.as
    const data = { recommendation: recommendation.id }
    expect(codeOf(await opd.post('/follow-ups', { ...data, kind: 'evidence' }))).toBe(
      'followUps.oneOpen',
    )
    const response = docOf(await opd.post('/follow-ups', { ...data, kind: 'response' }))
    const send = () => opd.action('follow-ups', response.id, 'submit')
    expect((await send()).status).toBe(422)
    const plan = {
      agreement: 'agree',
      actionPlan: 'Setor',
      personInCharge: 'Kabid',
      targetOn: '2026-12-01',
    }
    docOf(await opd.patch(`/follow-ups/${response.id}`, plan))
    docOf(await send())
    const judge = (input: object) => auditor.action('follow-ups', response.id, 'verify', input)
    expect(codeOf(await judge({ note: 'x', verdict: 'done' }))).toBe(
      'followUps.noVerdictForResponse',
    )
    docOf(await judge({ note: 'Cukup' }))
    docOf(await world.as.irban.action('follow-ups', response.id, 'confirm'))
    expect((await read(world, 'recommendations', recommendation.id)).status).toBe('open')
    expect((await opd.del(`/follow-ups/${followUp.id}`)).status).toBe(200)
  })

  it('is not deleted once it was sent, and not created before the report is out', async () => {
    const { followUp } = await aFollowUp(world)
    const { opd } = world.as
    docOf(await opd.action('follow-ups', followUp.id, 'submit'))
    expect((await opd.del(`/follow-ups/${followUp.id}`)).status).toBe(409)
    const { recommendation } = await aReport(world)
    const early = await opd.post('/follow-ups', {
      recommendation: recommendation.id,
      kind: 'evidence',
    })
    expect(early.status).toBe(404)
  })
})
