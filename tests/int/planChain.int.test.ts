import { describe, expect, it } from 'vitest'

import { codeOf, docOf, type Json } from '@/tests/support/api'
import {
  advance,
  aLockedPlan,
  aPlan,
  approveReport,
  read,
  rowOf,
  submitAndLock,
} from '@/tests/support/chain'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()

const NEXT = { startsOn: '2026-04-06', endsOn: '2026-04-24', reportDueOn: '2026-05-04' }
const LATER = { startsOn: '2026-06-01', endsOn: '2026-06-19', reportDueOn: '2026-07-01' }

/** A revision of a locked plan and its rows, by the activity that each continues. */
const revise = async (plan: string) => {
  const note = { note: 'Perubahan kebijakan' }
  const revision = docOf(await world.as.inspektur.action('plans', plan, 'revise', note))
  const query = `where[plan][equals]=${revision.id}&depth=0&limit=100`
  const rows: Json[] = (await world.as.irban.get(`/plan-items?${query}`)).json.docs
  return {
    revision,
    rows,
    rowFor: (activity: string) => rows.find((row) => row.activity === activity),
  }
}

describe('a plan', () => {
  it('is numbered when it is locked, makes an activity of each row, and tells who plans', async () => {
    const { plan, items, activities } = await aLockedPlan(world, { rows: [{}, NEXT] })
    expect(plan).toMatchObject({ status: 'locked', revision: 0 })
    expect(plan.number).toMatch(/^PKPT-\d{4}-\d{3}$/)
    activities.forEach((activity, index) => {
      expect(activity).toMatchObject({
        status: 'planned',
        source: 'pkpt',
        plan: plan.id,
        title: items[index].title,
        startsOn: items[index].startsOn,
        opds: items[index].opds,
        budget: items[index].budget,
        personDays: items[index].personDays,
      })
      expect(activity.team).toHaveLength(3)
    })
    const { docs } = (await world.as.irban.get('/notifications?limit=100')).json
    expect(docs.map(({ event }: Json) => event)).toContain('plans.lock')
  })

  it('with clashes is submitted only with a reason, an empty one not at all', async () => {
    const { plan } = await aPlan(world, { rows: [{}, {}] })
    const submit = (input = {}) => world.as.irban.action('plans', plan.id, 'submit', input)
    expect(codeOf(await submit())).toBe('plans.justificationRequired')
    expect(docOf(await submit({ justification: 'Tim dibagi dua' })).justification).toBe(
      'Tim dibagi dua',
    )
    const empty = await aPlan(world, { rows: [] })
    expect(codeOf(await world.as.irban.action('plans', empty.plan.id, 'submit'))).toBe(
      'plans.empty',
    )
  })

  it('returned may be changed and handed in again, with the note kept', async () => {
    const { plan, items } = await aPlan(world)
    const { irban, inspektur } = world.as
    docOf(await irban.action('plans', plan.id, 'submit'))
    expect((await irban.patch(`/plan-items/${items[0].id}`, { title: 'x' })).status).toBe(409)
    const back = docOf(await inspektur.action('plans', plan.id, 'return', { note: 'Lengkapi' }))
    expect([back.status, back.returnNote]).toEqual(['returned', 'Lengkapi'])
    expect((await irban.patch(`/plan-items/${items[0].id}`, { title: 'Baru' })).status).toBe(200)
    docOf(await irban.action('plans', plan.id, 'submit'))
  })

  it('closes after its year and not while a revision is open', async () => {
    const { inspektur } = world.as
    const future = await aLockedPlan(world)
    expect(codeOf(await inspektur.action('plans', future.plan.id, 'close'))).toBe(
      'plans.yearNotOver',
    )
    const past = await aLockedPlan(world, { year: 2019 })
    const { revision } = await revise(past.plan.id)
    expect(codeOf(await inspektur.action('plans', past.plan.id, 'close'))).toBe(
      'plans.closeWithOpenRevision',
    )
    expect((await world.as.sekretariat.del(`/plans/${revision.id}`)).status).toBe(200)
    expect(docOf(await inspektur.action('plans', past.plan.id, 'close')).status).toBe('closed')
    const [activity] = past.activities
    const assigned = await world.as.irban.action('activities', activity.id, 'assign')
    expect(codeOf(assigned)).toBe('activities.planNotLocked')
    const cancelled = await world.as.irban.action('activities', activity.id, 'cancel', {
      note: 'x',
    })
    expect(cancelled.status).toBe(200)
  })
})

describe('a revision', () => {
  it('adds, changes and drops: the activity exists once and follows, the old plan is superseded', async () => {
    const { plan, activities } = await aLockedPlan(world, { rows: [{}, NEXT] })
    const [kept, dropped] = activities
    const { revision, rowFor } = await revise(plan.id)
    expect(revision).toMatchObject({ status: 'draft', revision: 1 })
    expect((await read(world, 'plans', plan.id)).status).toBe('locked')
    const { irban } = world.as
    docOf(
      await irban.patch(`/plan-items/${rowFor(kept.id)?.id}`, { title: 'Judul baru', budget: 5 }),
    )
    docOf(await irban.del(`/plan-items/${rowFor(dropped.id)?.id}`))
    docOf(
      await irban.post(
        '/plan-items',
        rowOf(world, { plan: revision.id, ...LATER, title: 'Tambahan' }),
      ),
    )
    const locked = await submitAndLock(world, revision.id)
    expect(locked.number).not.toBe(plan.number)
    expect((await read(world, 'plans', plan.id)).status).toBe('superseded')
    expect(await read(world, 'activities', kept.id)).toMatchObject({
      title: 'Judul baru',
      budget: 5,
      plan: revision.id,
      status: 'planned',
    })
    expect(await read(world, 'activities', dropped.id)).toMatchObject({ status: 'cancelled' })
    const query = `where[plan][equals]=${revision.id}&depth=0`
    const { docs } = (await irban.get(`/activities?${query}`)).json
    expect(docs.map(({ title }: Json) => title).sort()).toEqual(['Judul baru', 'Tambahan'])
    const old = `where[plan][equals]=${plan.id}&where[activity][equals]=${kept.id}&depth=0`
    const [row] = (await irban.get(`/plan-items?${old}`)).json.docs
    expect(row.title).toBe(kept.title)
  })

  it('does not overwrite the team of an activity, which is no planned value', async () => {
    const { plan, activities } = await aLockedPlan(world)
    const { irban } = world.as
    const team = [
      { user: world.users.bystander, role: 'pt' },
      { user: world.users.auditor, role: 'kt' },
    ]
    docOf(await irban.patch(`/activities/${activities[0].id}`, { team }))
    const { revision, rows } = await revise(plan.id)
    docOf(await irban.patch(`/plan-items/${rows[0]?.id}`, { title: 'Judul baru' }))
    await submitAndLock(world, revision.id)
    const after = await read(world, 'activities', activities[0].id)
    expect(after.team.map(({ user }: Json) => user)).toEqual(team.map(({ user }) => user))
  })

  it('cannot drop an activity that has begun', async () => {
    const { plan, activities } = await aLockedPlan(world, { rows: [{}, NEXT] })
    await advance(world, activities[0].id, { status: 'assigned' })
    const { revision, rowFor } = await revise(plan.id)
    const { irban, inspektur } = world.as
    docOf(await irban.del(`/plan-items/${rowFor(activities[0].id)?.id}`))
    docOf(await irban.action('plans', revision.id, 'submit'))
    const locked = await inspektur.action('plans', revision.id, 'lock')
    expect([locked.status, codeOf(locked)]).toEqual([422, 'plans.droppedActivityBegun'])
    expect((await read(world, 'plans', plan.id)).status).toBe('locked')
  })

  it('cannot change what was completed meanwhile, nor open a row of it', async () => {
    const { plan, activities } = await aLockedPlan(world, { rows: [{ reportsPlanned: 0 }, NEXT] })
    await advance(world, activities[0].id, { status: 'reporting' })
    const first = await revise(plan.id)
    const { irban, inspektur } = world.as
    const row = first.rowFor(activities[0].id)
    docOf(await irban.patch(`/plan-items/${row?.id}`, { title: 'Diubah' }))
    docOf(await irban.action('activities', activities[0].id, 'complete'))
    const late = await irban.patch(`/plan-items/${row?.id}`, { title: 'Diubah lagi' })
    expect([late.status, codeOf(late)]).toEqual([409, 'planItems.activityEnded'])
    expect((await irban.del(`/plan-items/${row?.id}`)).status).toBe(409)
    docOf(await irban.action('plans', first.revision.id, 'submit'))
    const locked = await inspektur.action('plans', first.revision.id, 'lock')
    expect([locked.status, codeOf(locked)]).toEqual([422, 'plans.rowActivityEnded'])
    docOf(await inspektur.action('plans', first.revision.id, 'return', { note: 'Kembalikan' }))
    const back = (change: Json) => irban.patch(`/plan-items/${row?.id}`, change)
    expect((await back({ title: activities[0].title, budget: 5 })).status).toBe(409)
    docOf(await back({ title: activities[0].title }))
    expect((await back({ notes: 'Lain' })).status).toBe(409)
    await submitAndLock(world, first.revision.id)
  })

  it('keeps the day by which a report was due that is approved, also when the row was changed before', async () => {
    const { irban, inspektur, auditor } = world.as
    const { plan, activities } = await aLockedPlan(world, { rows: [{}, NEXT] })
    const { id, reportDueOn } = activities[0]
    await advance(world, id, { status: 'reporting' })
    const { revision, rowFor } = await revise(plan.id)
    const path = `/plan-items/${rowFor(id)?.id}`
    docOf(await irban.patch(path, { reportDueOn: '2026-12-01' }))
    const report = docOf(await auditor.post('/reports', { activity: id }))
    await approveReport(world, report.id)
    const moved = await irban.patch(path, { reportDueOn: '2026-12-31' })
    expect([moved.status, codeOf(moved)]).toEqual([409, 'activities.reportApproved'])
    docOf(await irban.action('plans', revision.id, 'submit'))
    const locked = await inspektur.action('plans', revision.id, 'lock')
    expect([locked.status, codeOf(locked)]).toEqual([422, 'plans.rowReportApproved'])
    docOf(await inspektur.action('plans', revision.id, 'return', { note: 'Kembalikan RPL' }))
    docOf(await irban.patch(path, { reportDueOn, budget: 5 }))
    await submitAndLock(world, revision.id)
    expect(await read(world, 'activities', id)).toMatchObject({ reportDueOn, budget: 5 })
  })

  it('leaves out rows whose activity is cancelled', async () => {
    const { plan, activities } = await aLockedPlan(world, { rows: [{}, NEXT] })
    const { irban } = world.as
    docOf(await irban.action('activities', activities[0].id, 'cancel', { note: 'Batal' }))
    const { rows } = await revise(plan.id)
    expect(rows.map((row) => row.activity)).toEqual([activities[1].id])
  })
})

describe('an activity of the plan', () => {
  it('keeps its planned values and is staffed by its unit', async () => {
    const { activities } = await aLockedPlan(world)
    const { irban, sekretariat, irban2 } = world.as
    const path = `/activities/${activities[0].id}`
    for (const change of [{ title: 'x' }, { budget: 1 }, { startsOn: '2026-03-03' }]) {
      const answer = await sekretariat.patch(path, change)
      expect([answer.status, codeOf(answer)]).toEqual([409, 'activities.plannedValues'])
    }
    expect((await irban.patch(path, { executionNotes: 'Mulai Maret' })).status).toBe(200)
    expect((await irban2.patch(path, { executionNotes: 'x' })).status).toBe(404)
  })

  it('is assigned only to a complete team of active people', async () => {
    const { users } = world
    const teams: [string, Json[]][] = [
      ['activities.ptMissing', [{ user: users.auditor, role: 'kt' }]],
      ['activities.ktMissing', [{ user: users.pt, role: 'pt' }]],
      [
        'activities.ptIsIrban',
        [
          { user: users.irban, role: 'pt' },
          { user: users.auditor, role: 'kt' },
        ],
      ],
      [
        'activities.personTwice',
        [
          { user: users.pt, role: 'pt' },
          { user: users.pt, role: 'kt' },
        ],
      ],
    ]
    const { activities } = await aLockedPlan(world)
    const { irban } = world.as
    for (const [code, team] of teams) {
      docOf(await irban.patch(`/activities/${activities[0].id}`, { team }))
      const answer = await irban.action('activities', activities[0].id, 'assign')
      expect([code, answer.status]).toEqual([code, 422])
      expect(answer.json.errors.map((error: Json) => error.code)).toContain(code)
    }
  })
})
