import { describe, expect, it } from 'vitest'
import { type Answer, codeOf, docOf } from '@/tests/support/api'
import { aLockedPlan, aPlan, read, submitAndLock, submitPlan } from '@/tests/support/chain'
import { openWorld } from '@/tests/support/openWorld'
import { both, exactlyOne, expectNoFailure, inRounds } from '@/tests/support/races'
import { freeze, thaw } from '@/tests/support/freeze'
import { planCsv, planLine, sendPlan } from '@/tests/support/planFile'

const world = await openWorld()

/** Notices are written last; without them the whole action is rolled back. */
const refuseNotices = () => freeze(world, ['notifications'])
const allowNotices = () => thaw(world, ['notifications'])

describe('of a plan', () => {
  it('revise twice, by two persons: one revision', () =>
    inRounds(async (number) => {
      const { plan } = await aLockedPlan(world)
      const { inspektur, sekretariat } = world.as
      const revise = (client: typeof inspektur) => () =>
        client.action('plans', plan.id, 'revise', { note: 'Ubah' })
      exactlyOne(...(await both(number, revise(inspektur), revise(sekretariat))))
    }))

  it('delete and submit, delete and a new row', () =>
    inRounds(async (number) => {
      const { plan, items } = await aPlan(world)
      const { inspektur, sekretariat, irban } = world.as
      const [removed, sent] = await both(
        number,
        () => inspektur.del(`/plans/${plan.id}`),
        () => sekretariat.action('plans', plan.id, 'submit', { justification: 'x' }),
      )
      expectNoFailure(removed, sent)
      expect(removed.status === 200).toBe(sent.status !== 200)
      const left = await world.sql('SELECT 1 FROM plan_items WHERE id = $1', [items[0].id])
      expect(left).toHaveLength(removed.status === 200 ? 0 : 1)
      const other = await aPlan(world)
      const [gone, edit] = await both(
        number,
        () => inspektur.del(`/plans/${other.plan.id}`),
        () => irban.patch(`/plan-items/${other.items[0].id}`, { title: 'x' }),
      )
      expect(gone.status).toBe(200)
      expectNoFailure(edit)
    }))

  it('a revision’s lock, the start and the cancelling of its work', () =>
    inRounds(async () => {
      const { plan, activities } = await aLockedPlan(world, { rows: [{}, {}] })
      const { inspektur, irban } = world.as
      const revision = docOf(await inspektur.action('plans', plan.id, 'revise', { note: 'Ubah' }))
      await submitPlan(world, revision.id)
      const answers = await Promise.all([
        inspektur.action('plans', revision.id, 'lock'),
        irban.action('activities', activities[0].id, 'assign'),
        irban.action('activities', activities[1].id, 'cancel', { note: 'Batal' }),
        irban.patch(`/activities/${activities[0].id}`, { executionNotes: 'x' }),
      ])
      expectNoFailure(...answers)
      const after = await read(world, 'activities', activities[0].id)
      expect(after.plan).toBe(answers[0]?.status === 200 ? revision.id : plan.id)
    }))

  it('an import and the deletion: who comes too late is told so', () =>
    inRounds(async (number) => {
      const { plan } = await aPlan(world, { rows: [] })
      const [imported, deleted] = await both(
        number,
        () => sendPlan(world.as.irban, planCsv([planLine(plan.year)]), { year: plan.year }),
        () => world.as.sekretariat.del(`/plans/${plan.id}`),
      )
      expect(deleted.status).toBe(200)
      if (imported.status === 409) expect(codeOf(imported)).toBe('workflow.lostRace')
      else expect(imported.status).toBe(200)
    }))

  it('an import and the lock: all its rows are in, or none', () =>
    inRounds(async (number) => {
      const { plan } = await aPlan(world)
      const { sekretariat } = world.as
      const lines = Array.from({ length: 20 }, (_, row) =>
        planLine(plan.year, { 'Nama Kegiatan': `Reviu ${row}` }),
      )
      const importing = () => sendPlan(sekretariat, planCsv(lines), { year: plan.year })
      const locking = (): Promise<Answer> =>
        submitAndLock(world, plan.id).then(
          () => world.as.sekretariat.get(`/plans/${plan.id}`),
          () => world.as.sekretariat.get(`/plans/${plan.id}`),
        )
      const [taken, locked] = await both(number, importing, locking)
      expect([200, 409, 422]).toContain(taken.status)
      expect(locked.json.status).toBe('locked')
      const items = await world.sql('SELECT activity_id FROM plan_items WHERE plan_id = $1', [
        plan.id,
      ])
      expect(items).toHaveLength(taken.status === 200 ? 21 : 1)
      expect(items.every(({ activity_id }) => activity_id !== null)).toBe(true)
    }))
})

describe('numbers', () => {
  it('are given back by a lock that is rolled back at its very end', async () => {
    const { plan } = await aPlan(world)
    await submitPlan(world, plan.id)
    const counter = async () =>
      Number(
        (
          await world.sql(`SELECT value FROM number_counters WHERE series = 'plan' AND year = $1`, [
            plan.year,
          ])
        )[0]?.value ?? 0,
      )
    const before = await counter()
    await refuseNotices()
    const failed = await world.as.inspektur.action('plans', plan.id, 'lock')
    await allowNotices()
    expect(failed.status).toBe(409)
    expect(await counter()).toBe(before)
    const locked = docOf(await world.as.inspektur.action('plans', plan.id, 'lock'))
    expect(await counter()).toBe(before + 1)
    expect(locked.number).toContain(String(before + 1))
  })
})
