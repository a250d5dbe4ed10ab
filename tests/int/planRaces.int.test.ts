import { setTimeout } from 'node:timers/promises'

import { describe, expect, it } from 'vitest'

import { type Answer, docOf } from '@/tests/support/api'
import { aLockedPlan, aPlan, read, rowOf, submitPlan } from '@/tests/support/chain'
import { openWorld } from '@/tests/support/openWorld'
import { slowDown, speedUp } from '@/tests/support/freeze'

const world = await openWorld()

const statuses = (answers: Answer[]): number[] => answers.map(({ status }) => status).sort()

const fourTimes = (ask: () => Promise<Answer>): Promise<Answer[]> =>
  Promise.all(Array.from({ length: 4 }, ask))

/** Hands in and locks, one right after the other, while something else goes on. */
const submitAndLock = async (plan: string): Promise<Answer> => {
  const justification = 'Disepakati'
  docOf(await world.as.sekretariat.action('plans', plan, 'submit', { justification }))
  return world.as.inspektur.action('plans', plan, 'lock')
}

const inRounds = async (rounds: number, round: () => Promise<void>): Promise<void> => {
  for (let number = 0; number < rounds; number += 1) await round()
}

const itemsOf = async (plan: string) =>
  (await world.as.sekretariat.get(`/plan-items?where[plan][equals]=${plan}&depth=0`)).json.docs

const activitiesOf = async (plan: string) =>
  (await world.as.sekretariat.get(`/activities?where[plan][equals]=${plan}&depth=0`)).json.docs

const idsOf = (docs: { id: string }[]): string[] => docs.map(({ id }) => id).sort()

describe('a plan is locked while somebody writes', () => {
  it('never changes a locked plan and never unlocks it by an edit (20 of 20)', () =>
    inRounds(20, async () => {
      const { plan, items } = await aPlan(world)
      const { sekretariat, irban } = world.as
      const edits = [1, 2, 3].flatMap((number) => [
        sekretariat.patch(`/plans/${plan.id}`, { title: `Judul ${number}` }),
        irban.patch(`/plan-items/${items[0].id}`, { title: `Kegiatan ${number}` }),
      ])
      const lock = docOf(await submitAndLock(plan.id))
      const [row] = await itemsOf(plan.id)
      const [activity] = await activitiesOf(plan.id)
      for (const { status } of await Promise.all(edits)) expect([200, 409]).toContain(status)
      const after = await read(world, 'plans', plan.id)
      expect([after.status, after.title, after.number]).toEqual(['locked', lock.title, lock.number])
      expect((await itemsOf(plan.id))[0].title).toBe(row.title)
      expect(activity.title).toBe(row.title)
    }))

  it('either returns the plan or locks it, and an edit fits what happened', () =>
    inRounds(10, async () => {
      const { plan } = await aPlan(world)
      await submitPlan(world, plan.id)
      const { inspektur, sekretariat } = world.as
      const [back, lock, edit] = await Promise.all([
        inspektur.action('plans', plan.id, 'return', { note: 'Perbaiki' }),
        inspektur.action('plans', plan.id, 'lock'),
        sekretariat.patch(`/plans/${plan.id}`, { title: 'Judul baru' }),
      ])
      expect(statuses([back, lock])).toEqual([200, 409])
      const after = await read(world, 'plans', plan.id)
      expect(after.status).toBe(lock.status === 200 ? 'locked' : 'returned')
      expect(after.title === 'Judul baru').toBe(edit.status === 200)
      if (after.status === 'locked') expect(edit.status).toBe(409)
    }))

  it('takes a new row or refuses it, never half: each row has its activity', () =>
    inRounds(5, async () => {
      const { plan } = await aPlan(world)
      await slowDown('plan-items')
      const row = rowOf(world, { plan: plan.id, title: 'Baris susulan', startsOn: '2026-03-19' })
      const adding = [0, 10, 40].map(async (delay) => {
        await setTimeout(delay)
        return world.as.irban.post('/plan-items', row)
      })
      await setTimeout(30)
      expect((await submitAndLock(plan.id)).status).toBe(200)
      const added = await Promise.all(adding)
      await speedUp('plan-items')
      const taken = added.filter(({ status }) => status === 201)
      for (const { status } of added) expect([201, 409]).toContain(status)
      const items = await itemsOf(plan.id)
      expect(items).toHaveLength(1 + taken.length)
      const linked = items.map((item: { activity: string }) => ({ id: item.activity }))
      expect(idsOf(linked)).toEqual(idsOf(await activitiesOf(plan.id)))
    }))

  it('removes a row before it is handed in or not at all', () =>
    inRounds(5, async () => {
      const { plan, items } = await aPlan(world, { rows: [{}, { startsOn: '2026-03-19' }] })
      await slowDown('plan-items')
      const removing = world.as.irban.del(`/plan-items/${items[1].id}`)
      await setTimeout(20)
      expect((await submitAndLock(plan.id)).status).toBe(200)
      const removed = await removing
      await speedUp('plan-items')
      expect([200, 409]).toContain(removed.status)
      expect(await itemsOf(plan.id)).toHaveLength(removed.status === 200 ? 1 : 2)
      expect(await activitiesOf(plan.id)).toHaveLength(removed.status === 200 ? 1 : 2)
    }))

  it('cannot be deleted and locked at once', () =>
    inRounds(5, async () => {
      const { plan } = await aPlan(world)
      const [removed, locked] = await Promise.all([
        world.as.sekretariat.del(`/plans/${plan.id}`),
        submitAndLock(plan.id).catch(() => null),
      ])
      expect(removed.status === 200).toBe(locked?.status !== 200)
      const left = await activitiesOf(plan.id)
      expect(left).toHaveLength(removed.status === 200 ? 0 : 1)
    }))
})

describe('four at once', () => {
  it('lock a plan exactly once', () =>
    inRounds(10, async () => {
      const { plan } = await aPlan(world)
      await submitPlan(world, plan.id)
      const answers = await fourTimes(() => world.as.inspektur.action('plans', plan.id, 'lock'))
      expect(statuses(answers)).toEqual([200, 409, 409, 409])
      expect(await activitiesOf(plan.id)).toHaveLength(1)
    }))

  it('revise opens one revision', async () => {
    const { plan } = await aPlan(world)
    await submitPlan(world, plan.id)
    docOf(await world.as.inspektur.action('plans', plan.id, 'lock'))
    const revise = () => world.as.inspektur.action('plans', plan.id, 'revise', { note: 'Ubah' })
    expect(statuses(await fourTimes(revise))).toEqual([200, 409, 409, 409])
    const found = await world.as.sekretariat.get(`/plans?where[year][equals]=${plan.year}`)
    expect(found.json.totalDocs).toBe(2)
  })

  it('creates one plan of a year', async () => {
    const year = world.nextYear()
    const { irban, sekretariat } = world.as
    const answers = await Promise.all([
      irban.post('/plans', { title: 'PKPT', year }),
      sekretariat.post('/plans', { title: 'PKPT', year }),
    ])
    expect(statuses(answers)).toEqual([201, 409])
  })
})

describe('a locked plan', () => {
  it('refuses every road of writing, for itself and for its rows', async () => {
    const { plan, items, activities } = await aLockedPlan(world)
    const { sekretariat, irban, inspektur } = world.as
    const roads = (slug: string, id: string, client: typeof irban) => [
      client.patch(`/${slug}/${id}`, { title: 'Diubah' }),
      client.patch(`/${slug}?where[id][equals]=${id}`, { title: 'Diubah' }),
      client.del(`/${slug}/${id}`),
      client.del(`/${slug}?where[id][equals]=${id}`),
      client.post(`/${slug}/${id}/duplicate`, {}),
      client.post(`/${slug}/versions/${id}`, {}),
      client.post(`/${slug}/${id}`, { title: 'Diubah' }, { 'X-HTTP-Method-Override': 'PATCH' }),
    ]
    for (const client of [sekretariat, irban, inspektur])
      for (const [slug, id] of [
        ['plans', plan.id],
        ['plan-items', items[0].id],
      ] as const) {
        const found = (await Promise.all(roads(slug, id, client))).map(({ status }) => status)
        for (const status of found) expect([403, 404, 409]).toContain(status)
      }
    const row = await irban.post('/plan-items', rowOf(world, { plan: plan.id }))
    expect(row.status).toBe(409)
    const [item] = await itemsOf(plan.id)
    expect([item.title, (await itemsOf(plan.id)).length]).toEqual([items[0].title, 1])
    expect(await read(world, 'plans', plan.id)).toEqual(plan)
    expect(await activitiesOf(plan.id)).toEqual([activities[0]])
  })

  it('keeps its rows when one is moved to an open plan, or one is moved into it', async () => {
    const { plan, items } = await aLockedPlan(world)
    const open = await aPlan(world)
    const { sekretariat } = world.as
    const out = await sekretariat.patch(`/plan-items/${items[0].id}`, { plan: open.plan.id })
    const into = await sekretariat.patch(`/plan-items/${open.items[0].id}`, { plan: plan.id })
    expect([out.status, into.status]).toEqual([409, 409])
  })
})
