import { describe, expect, it } from 'vitest'

import { anonymous, codeOf, docOf } from '@/tests/support/api'
import { aLockedPlan, aPlan, rowOf } from '@/tests/support/chain'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()

const VIEWS = ['clashes', 'capacity', 'comparison'] as const

describe('clashes of a plan', () => {
  it('name the person and the OPD in two rows at once, with both rows', async () => {
    const other = { title: 'Reviu', startsOn: '2026-03-20', endsOn: '2026-03-25' }
    const { plan, items } = await aPlan(world, { rows: [{}, other] })
    const { json } = await world.as.irban.get(`/plans/${plan.id}/clashes`)
    expect(json.total).toEqual({ people: 3, opds: 1 })
    expect(json.opds).toEqual([
      {
        shared: { id: world.places.opd, name: 'Dinas Pendidikan' },
        first: expect.objectContaining({ id: items[0].id, endsOn: '2026-03-20' }),
        second: { id: items[1].id, ...other },
      },
    ])
    expect(json.people[0].shared.name).toMatch(/^Orang /)
  })

  it('are none when rows do not meet', async () => {
    const other = { startsOn: '2026-03-21', endsOn: '2026-03-25' }
    const { plan } = await aPlan(world, { rows: [{}, other] })
    const { json } = await world.as.irban.get(`/plans/${plan.id}/clashes`)
    expect(json).toEqual({ total: { people: 0, opds: 0 }, people: [], opds: [] })
  })
})

describe('capacity of a plan', () => {
  it('sets person-days of unit and people against 220 per person and year', async () => {
    const rows = [{ personDays: { pt: 2, kt: 199, at: 221 } }]
    const { plan } = await aPlan(world, { rows })
    const { json } = await world.as.auditor.get(`/plans/${plan.id}/capacity`)
    expect(json.settings).toEqual({ perPerson: 220, warnAbovePercent: 90 })
    const people = await world.sql('SELECT 1 FROM users WHERE active AND unit_id = $1', [
      world.places.unit,
    ])
    const capacity = people.length * 220
    expect(json.units).toEqual([
      {
        id: world.places.unit,
        name: 'Irban I',
        rows: 1,
        days: 422,
        capacity,
        percent: Math.round((422 * 1000) / capacity) / 10,
        level: 'ok',
      },
    ])
    const levels = json.people.map(({ id, level }: { id: string; level: string }) => [id, level])
    expect(levels).toEqual([
      [world.users.at, 'over'],
      [world.users.auditor, 'warning'],
      [world.users.pt, 'ok'],
    ])
  })
})

describe('comparison of two revisions', () => {
  it('tells rows added, removed and changed, the fields in words', async () => {
    const { plan, items } = await aLockedPlan(world, {
      rows: [{ title: 'Tetap' }, { title: 'Berubah' }, { title: 'Dihapus' }],
    })
    const { sekretariat, inspektur } = world.as
    const note = { note: 'Perubahan anggaran' }
    const revision = docOf(await inspektur.action('plans', plan.id, 'revise', note))
    const found = await sekretariat.get(`/plan-items?depth=0&where[plan][equals]=${revision.id}`)
    const row = (title: string) =>
      found.json.docs.find((one: { title: string }) => one.title === title)
    docOf(
      await sekretariat.patch(`/plan-items/${row('Berubah').id}`, {
        budget: 2_000_000,
        opds: [world.places.opd2],
      }),
    )
    docOf(await sekretariat.del(`/plan-items/${row('Dihapus').id}`))
    const added = { plan: revision.id, ...rowOf(world, { title: 'Ditambah' }) }
    docOf(await sekretariat.post('/plan-items', added))

    const answer = await sekretariat.get(`/plans/${revision.id}/comparison?with=${plan.id}`)
    expect(answer.status).toBe(200)
    expect(answer.json.added).toMatchObject([{ title: 'Ditambah', unit: 'Irban I' }])
    expect(answer.json.removed).toMatchObject([{ id: items[2].id, title: 'Dihapus' }])
    expect(answer.json.changed).toHaveLength(1)
    expect(answer.json.changed[0].fields).toEqual([
      {
        name: 'opds',
        label: 'OPD yang diawasi',
        before: 'Dinas Pendidikan',
        after: 'Dinas Kesehatan',
      },
      { name: 'budget', label: 'Anggaran', before: 'Rp1.000.000', after: 'Rp2.000.000' },
    ])
    const before = await sekretariat.get(`/plans/${revision.id}/comparison`)
    expect(before.json).toEqual(answer.json)
  })

  it('asks for the other plan when there is no revision before', async () => {
    const { plan } = await aPlan(world)
    const answer = await world.as.sekretariat.get(`/plans/${plan.id}/comparison`)
    expect([answer.status, answer.json.errors[0].path]).toEqual([422, 'with'])
  })
})

describe('who may look at a plan whole', () => {
  it.each(VIEWS)('%s: readers of the plan; for others it is not there', async (view) => {
    const { plan } = await aPlan(world)
    const path = `/plans/${plan.id}/${view}?with=${plan.id}`
    for (const person of ['inspektur', 'irban2', 'auditor2', 'mutu'] as const)
      expect([person, (await world.as[person].get(path)).status]).toEqual([person, 200])
    for (const person of ['opd', 'admin', 'pimpinan', 'konsulen'] as const) {
      const answer = await world.as[person].get(path)
      expect([person, answer.status, codeOf(answer)]).toEqual([person, 404, 'access.notFound'])
    }
    expect((await anonymous(world.server).get(path)).status).toBe(401)
    for (const id of ['bukan-id', '00000000-0000-4000-8000-000000000000'])
      expect((await world.as.inspektur.get(`/plans/${id}/${view}`)).status).toBe(404)
  })
})
