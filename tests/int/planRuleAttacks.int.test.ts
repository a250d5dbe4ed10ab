import { describe, expect, it } from 'vitest'
import { type Answer, codeOf, docOf } from '@/tests/support/api'
import {
  aLockedPlan,
  anActivity,
  findingOf,
  read,
  rowOf,
  submitAndLock,
} from '@/tests/support/chain'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()

const said = (answer: Answer): unknown[] => [answer.status, codeOf(answer)]

describe('work that moves to another unit', () => {
  it('takes its records along: the new irban sees them, the old one does not', async () => {
    const { sekretariat, irban, irban2, auditor } = world.as
    const data = { ...rowOf(world), source: 'kpk' }
    const activity = docOf(await irban.post('/activities?depth=0', data))
    docOf(await irban.action('activities', activity.id, 'assign'))
    docOf(await auditor.action('activities', activity.id, 'start'))
    docOf(await auditor.action('activities', activity.id, 'begin-report'))
    const report = docOf(await auditor.post('/reports?depth=0', { activity: activity.id }))
    const finding = docOf(await auditor.post('/findings?depth=0', findingOf(world, report.id)))
    const { unit2 } = world.places
    const own = await irban.patch(`/activities/${activity.id}`, { unit: unit2 })
    expect(said(own)).toEqual([403, 'access.forbidden'])
    docOf(await sekretariat.patch(`/activities/${activity.id}`, { unit: unit2 }))
    for (const path of [`/reports/${report.id}`, `/findings/${finding.id}`]) {
      expect([path, (await irban2.get(path)).status]).toEqual([path, 200])
      expect([path, (await irban.get(path)).status]).toEqual([path, 404])
    }
  })

  it('by a revision of the plan too', async () => {
    const { inspektur, sekretariat, irban2 } = world.as
    const { plan, activities } = await aLockedPlan(world)
    const [activity] = activities
    docOf(await world.as.irban.action('activities', activity.id, 'assign'))
    docOf(await world.as.auditor.action('activities', activity.id, 'start'))
    const log = { activity: activity.id, period: 'day', date: '2026-03-03', days: 1, progress: 1 }
    const logged = docOf(await world.as.auditor.post('/activity-logs', { ...log, done: 'x' }))
    const revision = docOf(await inspektur.action('plans', plan.id, 'revise', { note: 'Pindah' }))
    const query = `where[plan][equals]=${revision.id}&depth=0`
    const [row] = (await sekretariat.get(`/plan-items?${query}`)).json.docs
    docOf(await sekretariat.patch(`/plan-items/${row.id}`, { unit: world.places.unit2 }))
    await submitAndLock(world, revision.id)
    expect((await irban2.get(`/activity-logs/${logged.id}`)).status).toBe(200)
  })
})

describe('plans', () => {
  it('have a year that a number can carry', async () => {
    for (const year of [0, 1, 999, 1999, 2101, 99_999]) {
      const answer = await world.as.irban.post('/plans', { title: 'x', year })
      expect([year, answer.status]).toEqual([year, 422])
    }
  })

  it('that are superseded keep their rows, and closed ones only let work be cancelled', async () => {
    const { inspektur, sekretariat, irban } = world.as
    const { plan, items, activities } = await aLockedPlan(world, { year: 2020 })
    const revision = docOf(await inspektur.action('plans', plan.id, 'revise', { note: 'Ubah' }))
    await submitAndLock(world, revision.id)
    expect((await read(world, 'plans', plan.id)).status).toBe('superseded')
    for (const client of [irban, sekretariat]) {
      const path = `/plan-items/${items[0].id}`
      expect((await client.patch(path, { title: 'x' })).status).toBe(409)
      expect((await client.del(path)).status).toBe(409)
      const row = rowOf(world, { plan: plan.id })
      expect((await client.post('/plan-items', row)).status).toBe(409)
    }
    for (const action of ['revise', 'close', 'lock', 'return', 'submit'])
      expect((await inspektur.action('plans', plan.id, action, { note: 'x' })).status).toBeOneOf([
        403, 409,
      ])
    docOf(await inspektur.action('plans', revision.id, 'close'))
    const path = `/activities/${activities[0].id}`
    expect(said(await irban.patch(path, { team: [] }))).toEqual([409, 'workflow.notEditable'])
    expect((await irban.action('activities', activities[0].id, 'assign')).status).toBe(422)
    const cancelled = await irban.action('activities', activities[0].id, 'cancel', { note: 'x' })
    expect(cancelled.status).toBe(200)
  })
})

describe('the team', () => {
  it('is staffed by its unit and the secretariat alone, and not once the work is over', async () => {
    const { activity } = await anActivity(world, { status: 'in-progress' })
    const path = `/activities/${activity.id}`
    const team = [{ user: world.users.at, role: 'kt' }]
    for (const [person, status] of [
      ['auditor', 403],
      ['pt', 403],
      ['inspektur', 403],
      ['mutu', 403],
      ['irban2', 404],
      ['opd', 404],
      ['admin', 404],
    ] as const)
      expect([person, (await world.as[person].patch(path, { team })).status]).toEqual([
        person,
        status,
      ])
    expect((await world.as.irban.patch(path, { title: 'x' })).status).toBe(409)
    docOf(await world.as.inspektur.action('activities', activity.id, 'cancel', { note: 'x' }))
    expect((await world.as.irban.patch(path, { team })).status).toBe(409)
  })
})
