import { describe, expect, it } from 'vitest'

import { anonymous, codeOf, docOf } from '@/tests/support/api'
import { aPlan, submitAndLock } from '@/tests/support/chain'
import {
  countPlans,
  countRows,
  errorsOf,
  planCsv,
  planLine,
  sendPlan,
} from '@/tests/support/planFile'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()

describe('a plan in a file', () => {
  it('makes the plan of the year with every value of its rows', async () => {
    const year = world.nextYear()
    const answer = await sendPlan(world.as.sekretariat, planCsv([planLine(year)]), { year })
    expect(answer.json).toMatchObject({
      imported: 1,
      warnings: [],
      plan: { title: `PKPT ${year}`, year, revision: 0, status: 'draft', isNew: true },
    })
    const { docs } = docOf(
      await world.as.irban.get(
        `/plan-items?depth=0&where[plan][equals]=${answer.json.plan.id as string}`,
      ),
    )
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({
      title: 'Audit kinerja pendidikan dasar',
      type: world.type,
      unit: world.places.unit,
      opds: [world.places.opd],
      startsOn: `${year}-03-02`,
      endsOn: `${year}-03-20`,
      reportDueOn: `${year}-04-01`,
      personDays: { pj: 0, wpj: 0, pt: 2, kt: 10.5, at: 0 },
      riskLevel: 'high',
      budget: 9_010_000,
      reportsPlanned: 1,
      team: [
        { user: world.users.pt, role: 'pt' },
        { user: world.users.auditor, role: 'kt' },
        { user: world.users.at, role: 'at' },
      ],
    })
  })

  it('can be submitted, locked and becomes activities like rows entered by hand', async () => {
    const year = world.nextYear()
    const lines = [
      planLine(year),
      planLine(year, {
        'Nama Kegiatan': 'Reviu',
        RMP: `${year}-06-01`,
        RSP: `${year}-06-09`,
        RPL: '',
      }),
    ]
    const { json } = await sendPlan(world.as.irban, planCsv(lines), { year })
    const locked = await submitAndLock(world, json.plan.id)
    expect(locked.status).toBe('locked')
    const activities = await world.sql('SELECT id FROM activities WHERE plan_id = $1', [locked.id])
    expect(activities).toHaveLength(2)
  })

  it('is only looked at in a dry run: totals, first rows, nothing written', async () => {
    const year = world.nextYear()
    const lines = [
      planLine(year),
      planLine(year, { 'Nama Kegiatan': 'Lain', Unit: 'Irban II', Tim: '' }),
    ]
    const answer = await sendPlan(world.as.sekretariat, planCsv(lines), { year, dryRun: true })
    expect(answer.status).toBe(200)
    expect(answer.json).toMatchObject({
      plan: null,
      imported: 0,
      preview: {
        rows: 2,
        units: [
          { unit: 'Irban I', rows: 1, personDays: 12.5, budget: 9_010_000 },
          { unit: 'Irban II', rows: 1, personDays: 12.5, budget: 9_010_000 },
        ],
      },
    })
    expect(answer.json.preview.sample[0]).toMatchObject({ opds: ['Dinas Pendidikan'] })
    expect(await countPlans(world, year)).toBe(0)
  })

  it('is taken with semicolons, a mark and local numbers, as Excel saves it', async () => {
    const year = world.nextYear()
    const line = planLine(year, { RMP: `02/03/${year}`, RSP: `20/03/${year}`, RPL: '' })
    const file = `\uFEFF${planCsv([line], ';')}`
    expect((await sendPlan(world.as.sekretariat, file, { year })).json.imported).toBe(1)
    const [row] = await world.sql(
      `SELECT starts_on, budget, person_days_kt FROM plan_items i JOIN plans p ON p.id = i.plan_id
        WHERE p.year = $1`,
      [year],
    )
    expect(row).toEqual({ starts_on: `${year}-03-02`, budget: '9010000', person_days_kt: '10.5' })
  })
})

describe('a year that has a plan', () => {
  it('takes rows into the open plan, but not those it has already', async () => {
    const year = world.nextYear()
    const { plan } = await aPlan(world, { year, rows: [] })
    const first = await sendPlan(world.as.sekretariat, planCsv([planLine(year)]), { year })
    expect(first.json).toMatchObject({ imported: 1, plan: { id: plan.id, isNew: false } })
    const lines = [planLine(year, { 'Nama Kegiatan': 'Baru' }), planLine(year)]
    const second = await sendPlan(world.as.sekretariat, planCsv(lines), { year })
    expect(errorsOf(second.json)).toEqual(['3 Nama Kegiatan import.rowExists'])
    expect(await countRows(world, year)).toBe(1)
  })

  it('refuses rows while the plan is handed in or locked, and takes them into a revision', async () => {
    const year = world.nextYear()
    const { plan } = await aPlan(world, { year })
    const file = planCsv([planLine(year, { 'Nama Kegiatan': 'Tambahan' })])
    docOf(await world.as.irban.action('plans', plan.id, 'submit', { justification: 'Ya' }))
    const submitted = await sendPlan(world.as.sekretariat, file, { year })
    expect([submitted.status, codeOf(submitted)]).toEqual([409, 'import.planSubmitted'])
    docOf(await world.as.inspektur.action('plans', plan.id, 'lock'))
    const locked = await sendPlan(world.as.sekretariat, file, { year })
    expect([locked.status, codeOf(locked)]).toEqual([409, 'import.planLocked'])
    docOf(await world.as.inspektur.action('plans', plan.id, 'revise', { note: 'Tambahan' }))
    const revision = await sendPlan(world.as.sekretariat, file, { year })
    expect(revision.json).toMatchObject({ imported: 1, plan: { revision: 1 } })
  })

  it('gets one plan from two imports at the same moment', async () => {
    const year = world.nextYear()
    const files = ['A', 'B'].map((name) => planCsv([planLine(year, { 'Nama Kegiatan': name })]))
    const answers = await Promise.all(
      files.map((file) => sendPlan(world.as.sekretariat, file, { year })),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect([await countPlans(world, year), await countRows(world, year)]).toEqual([1, 2])
  })
})

describe('who may import', () => {
  it('an irban, rows of the own unit only', async () => {
    const year = world.nextYear()
    const lines = [planLine(year), planLine(year, { 'Nama Kegiatan': 'Lain', Unit: 'Irban II' })]
    const answer = await sendPlan(world.as.irban, planCsv(lines), { year })
    expect(errorsOf(answer.json)).toEqual(['3 Unit import.foreignUnit'])
    expect(await countPlans(world, year)).toBe(0)
  })

  it('rows of an irban that name no unit are of the own unit', async () => {
    const year = world.nextYear()
    const { json } = await sendPlan(world.as.irban2, planCsv([planLine(year, { Unit: '' })]), {
      year,
    })
    const text = 'SELECT unit_id FROM plan_items WHERE plan_id = $1'
    expect(await world.sql(text, [json.plan.id])).toEqual([{ unit_id: world.places.unit2 }])
  })

  it.each(['auditor', 'inspektur', 'opd', 'admin', 'pimpinan'] as const)(
    'not %s',
    async (person) => {
      const year = world.nextYear()
      const answer = await sendPlan(world.as[person], planCsv([planLine(year)]), { year })
      expect([answer.status, codeOf(answer)]).toEqual([403, 'access.forbidden'])
      expect(await countPlans(world, year)).toBe(0)
    },
  )

  it('not somebody who makes no plans, whatever is sent', async () => {
    const asked = {
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: 'no form',
    }
    for (const person of ['opd', 'auditor', 'pimpinan'] as const) {
      const answer = await world.as[person].send('POST', '/plans/import', asked)
      expect([person, answer.status, codeOf(answer)]).toEqual([person, 403, 'access.forbidden'])
    }
    expect((await world.as.irban.send('POST', '/plans/import', asked)).status).toBe(400)
  })

  it('not a form that does not say how long it is', async () => {
    const body = new Blob(['--x\r\n\r\n\r\n--x--\r\n']).stream()
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    const asked = { headers, body, duplex: 'half' } as Partial<RequestInit>
    const answer = await world.as.irban.send('POST', '/plans/import', asked)
    expect([answer.status, codeOf(answer)]).toEqual([413, 'request.tooLarge'])
  })

  it('not somebody who is not signed in', async () => {
    const answer = await sendPlan(anonymous(world.server), planCsv([planLine(2099)]), {
      year: 2099,
    })
    expect(answer.status).toBe(401)
  })
})
