import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'

import { findSameReceipts } from '@/admin/findSameReceipts'
import { readRounds } from '@/admin/readRounds'
import { docOf, type Json } from '@/tests/support/api'
import { addFile, aFollowUp, beginFollowUp, read, SECOND } from '@/tests/support/chain'
import type { Person } from '@/tests/support/fixtures'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()
const { payload } = world.server

/** Sent with this number of a receipt. */
const send = async (followUp: Json, receiptNumber: string, opd: Person = 'opd'): Promise<Json> => {
  const [item] = followUp.items
  const items = [{ ...item, receiptNumber }]
  docOf(await world.as[opd].patch(`/follow-ups/${followUp.id}?depth=0`, { items }))
  return docOf(await world.as[opd].action('follow-ups', followUp.id, 'submit'))
}

/** The other follow-ups with a receipt of this one that the person is shown. */
const shownTo = async (person: Person, { id }: Json): Promise<string[]> => {
  const user = await payload.findByID({
    collection: 'users',
    id: world.users[person],
    overrideAccess: true,
  })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  const round = readRounds((await read(world, 'follow-ups', id)).rounds).at(-1)
  return [...(await findSameReceipts(req, { id, round })).values()].flatMap((others) =>
    others.map((other) => other.id),
  )
}

describe('the number of a receipt that another follow-up has', () => {
  it('is shown to who decides, however it is written, and as far as they may read', async () => {
    const first = await aFollowUp(world)
    const second = await aFollowUp(world)
    const foreign = await aFollowUp(world, { crew: SECOND })
    await send(first.followUp, 'NTPN 0A-12.bc')
    await send(foreign.followUp, 'ntpn0a12bc', 'opd2')
    expect(await shownTo('auditor', first.followUp)).toEqual([])
    await send(second.followUp, 'ntpn 0A12BC')
    expect(await shownTo('auditor', second.followUp)).toEqual([first.followUp.id])
    expect(await shownTo('irban', first.followUp)).toEqual([second.followUp.id])
    expect((await shownTo('inspektur', second.followUp)).toSorted()).toEqual(
      [first.followUp.id, foreign.followUp.id].toSorted(),
    )
  })

  it('is shown when it stands twice in one follow-up, once for each item', async () => {
    const { followUp } = await aFollowUp(world)
    const [item] = followUp.items
    const file = await addFile(world, { relationTo: 'follow-ups', value: followUp.id })
    const items = [
      { ...item, receiptNumber: 'STS-901' },
      { description: 'Lagi', receiptNumber: 'sts 901', files: [file.id] },
    ]
    docOf(await world.as.opd.patch(`/follow-ups/${followUp.id}?depth=0`, { items }))
    docOf(await world.as.opd.action('follow-ups', followUp.id, 'submit'))
    expect(await shownTo('auditor', followUp)).toEqual([followUp.id])
  })

  it('is not crowded out by many others', async () => {
    const [first, second, third] = [
      await aFollowUp(world),
      await aFollowUp(world),
      await aFollowUp(world),
    ]
    const real = await send(first.followUp, 'STS-500')
    const dummies = (followUp: Json) =>
      Array.from({ length: 49 }, (_, index) => ({
        ...followUp.items[0],
        id: undefined,
        receiptNumber: `AAA-${index}`,
      }))
    for (const { followUp } of [second, third]) {
      const more =
        followUp === third.followUp ? [{ ...followUp.items[0], receiptNumber: 'STS-500' }] : []
      const items = [...dummies(followUp), ...more]
      docOf(await world.as.opd.patch(`/follow-ups/${followUp.id}?depth=0`, { items }))
      docOf(await world.as.opd.action('follow-ups', followUp.id, 'submit'))
    }
    expect(await shownTo('inspektur', third.followUp)).toContain(real.id)
  })

  it.each([
    ['STS/０１１８/A', 200, 'STS/0118/A'],
    ['ЅТЅ/0118', 422, ''],
    ['STS/٠١', 422, ''],
  ])('is written with plain letters and digits: %s', async (receiptNumber, status, kept) => {
    const { followUp } = await aFollowUp(world)
    const items = [{ ...followUp.items[0], receiptNumber }]
    const answer = await world.as.opd.patch(`/follow-ups/${followUp.id}?depth=0`, { items })
    expect(answer.status).toBe(status)
    if (status === 200) expect(docOf(answer).items[0].receiptNumber).toBe(kept)
    else
      expect(answer.json.errors).toMatchObject([
        { code: 'field.plainNumber', path: 'items.0.receiptNumber' },
      ])
  })

  it('is told by its length when it is too long', async () => {
    const { followUp } = await aFollowUp(world)
    const items = [{ ...followUp.items[0], receiptNumber: 'S'.repeat(201) }]
    const answer = await world.as.opd.patch(`/follow-ups/${followUp.id}`, { items })
    expect([answer.status, answer.json.errors[0].path]).toEqual([422, 'items.0.receiptNumber'])
    expect(answer.json.errors[0].message).not.toContain('aksara')
  })

  it('stays as it is stored, whoever acts on it since', async () => {
    const { followUp } = await aFollowUp(world)
    await world.sql('UPDATE follow_ups_items SET receipt_number = $1 WHERE _parent_id = $2', [
      'ЅТЅ',
      followUp.id,
    ])
    docOf(await world.as.opd.action('follow-ups', followUp.id, 'submit'))
    expect((await read(world, 'follow-ups', followUp.id)).items[0].receiptNumber).toBe('ЅТЅ')
  })

  it('is not that of a draft, nor of the same follow-up before', async () => {
    const { followUp, recommendation } = await aFollowUp(world)
    await send(followUp, 'STS 77')
    const note = { note: 'Kurang jelas' }
    const items = [{ id: followUp.items[0].id, accepted: false, note: 'Buram' }]
    docOf(await world.as.auditor.action('follow-ups', followUp.id, 'return', { ...note, items }))
    docOf(await world.as.opd.action('follow-ups', followUp.id, 'submit'))
    const verdict = { verdict: 'partial', verifiedAmount: 1, note: 'Sebagian' }
    docOf(await world.as.auditor.action('follow-ups', followUp.id, 'verify', verdict))
    docOf(await world.as.irban.action('follow-ups', followUp.id, 'confirm'))
    const next = await beginFollowUp(world, recommendation.id)
    expect(await shownTo('inspektur', followUp)).toEqual([])
    await send(next, 'STS-77')
    expect(await shownTo('inspektur', followUp)).toEqual([next.id])
  })
})

it('a round keeps what the OPD wrote that it paid beside what the verifier counts', async () => {
  const { followUp } = await aFollowUp(world, { depositedAmount: 400_000 })
  docOf(await world.as.opd.action('follow-ups', followUp.id, 'submit'))
  const verdict = { verdict: 'done', verifiedAmount: 1_000_000, note: 'Sesuai rekening koran' }
  docOf(await world.as.auditor.action('follow-ups', followUp.id, 'verify', verdict))
  const [round] = readRounds((await read(world, 'follow-ups', followUp.id)).rounds)
  expect(round?.answer?.verifiedAmount).toBe(1_000_000)
  expect(round?.items[0]?.depositedAmount).toBe(400_000)
})
