import { describe, expect, it } from 'vitest'
import { codeOf, docOf } from '@/tests/support/api'
import {
  aFollowUp,
  anActivity,
  aPlan,
  aReport,
  findingOf,
  read,
  recommendationOf,
  rowOf,
} from '@/tests/support/chain'
import { aPng } from '@/tests/support/files'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()
const { followUp } = await aFollowUp(world)
const { report, finding } = await aReport(world)

describe('a relation sent as an object', () => {
  it('is judged as the id that Payload makes of it', async () => {
    const { irban, auditor, auditor2 } = world.as
    const { plan, items } = await aPlan(world)
    const { unit2 } = world.places
    for (const unit of [{ id: unit2 }, { id: unit2.toUpperCase() }, unit2.toUpperCase()]) {
      const moved = await irban.patch(`/plan-items/${items[0].id}`, { unit })
      const made = await irban.post('/plan-items', rowOf(world, { plan: plan.id, unit }))
      expect([unit, moved.status, made.status]).toEqual([unit, 403, 403])
    }
    expect((await read(world, 'plan-items', items[0].id)).unit).toBe(world.places.unit)
    for (const shape of [{ id: finding.id }, finding.id.toUpperCase()]) {
      const body = recommendationOf(world, '', { finding: shape })
      expect((await auditor2.post('/recommendations', body)).status).toBe(404)
      expect((await auditor.post('/recommendations', body)).status).toBe(201)
    }
    const body = findingOf(world, '', { report: { id: report.id } })
    expect((await auditor2.post('/findings', body)).status).toBe(404)
    const activity = { id: report.activity.toUpperCase() }
    expect((await auditor2.post('/reports', { activity })).status).toBe(404)
  })

  it('or its rows by a name with dots, are refused before the rules look', async () => {
    const { irban, sekretariat, opd, opd2, admin } = world.as
    const { items } = await aPlan(world)
    const row = `/plan-items/${items[0].id}`
    const { unit, unit2 } = world.places
    const bodies = [
      { 'unit.id': unit2 },
      { 'unit.0': unit2 },
      { 'createdAt.0': '2001-01-01T00:00:00.000Z' },
      { 'team.0.user': world.users.auditor },
      { team: [{ 'user.id': world.users.auditor }] },
    ]
    for (const body of bodies) {
      const answer = await irban.patch(row, body)
      expect([body, answer.status, codeOf(answer)]).toEqual([body, 422, 'field.invalid'])
    }
    expect((await read(world, 'plan-items', items[0].id)).unit).toBe(unit)
    const evidence = { 'items.9000.description': 'x' }
    const reply = { kind: 'response', agreement: 'agree' }
    const others = [
      await opd2.post('/follow-ups', { ...reply, 'recommendation.id': followUp.recommendation }),
      await opd.patch(`/follow-ups/${followUp.id}`, evidence),
      await admin.patch(`/users/${world.users.opd}`, { 'opd.id': world.places.opd2 }),
      await sekretariat.post('/globals/organisation', { 'limits.requests': 100 }),
    ]
    for (const answer of others)
      expect([answer.status, codeOf(answer)]).toEqual([422, 'field.invalid'])
  })

  it('keeps a file from a foreign record, named by dots beside an own one', async () => {
    const png = { name: 'kuitansi.png', bytes: aPng, type: 'image/png' }
    const foreign = await aFollowUp(world)
    const parent = { relationTo: 'follow-ups', value: followUp.id }
    for (const dotted of [
      { 'parent.value': foreign.followUp.id },
      { 'parent.relationTo': 'findings', 'parent.value': finding.id },
    ]) {
      const answer = await world.as.opd.upload('/evidence', { parent, ...dotted }, png)
      expect([dotted, answer.status, codeOf(answer)]).toEqual([dotted, 422, 'field.invalid'])
    }
  })

  it('of any other shape is refused', async () => {
    const { sekretariat } = world.as
    const { items } = await aPlan(world)
    const { unit2, opd } = world.places
    const shapes = [[unit2], { value: unit2 }, { id: [unit2] }, { id: { id: unit2 } }, 7, true, 'x']
    for (const unit of shapes) {
      const { status } = await sekretariat.patch(`/plan-items/${items[0].id}`, { unit })
      expect([unit, status]).toEqual([unit, 422])
    }
    for (const opds of [
      opd,
      { 0: opd },
      [[opd]],
      [opd, 'x'],
      [{ relationTo: 'users', value: opd }],
    ]) {
      const { status } = await sekretariat.patch(`/plan-items/${items[0].id}`, { opds })
      expect([opds, status]).toEqual([opds, 422])
    }
  })

  it('that leads nowhere is a field that is not met', async () => {
    const { sekretariat } = world.as
    const { items } = await aPlan(world)
    const nowhere = '11111111-1111-4111-8111-111111111111'
    const bodies = [
      { type: nowhere },
      { opds: [nowhere] },
      { team: [{ user: nowhere, role: 'kt' }] },
      { unit: nowhere },
    ]
    for (const body of bodies) {
      const answer = await sekretariat.patch(`/plan-items/${items[0].id}`, body)
      expect([body, answer.status, codeOf(answer)]).toEqual([body, 422, 'field.invalid'])
    }
  })
})

describe('rows of a list', () => {
  it('are objects with an id that is none of another record', async () => {
    const { opd } = world.as
    const other = (await aFollowUp(world)).followUp
    const path = `/follow-ups/${followUp.id}`
    const description = 'Setoran'
    const shapes: unknown[] = [
      ['x'],
      [null],
      [[]],
      [7],
      [{ description, id: 'x'.repeat(20_000) }],
      [{ description, id: { $ne: 1 } }],
      [{ description, id: 7 }],
      [{ description, id: "1' OR 1=1" }],
    ]
    for (const items of shapes) {
      const { status } = await opd.patch(path, { items })
      expect([JSON.stringify(items).slice(0, 60), status]).toEqual([
        JSON.stringify(items).slice(0, 60),
        422,
      ])
    }
    const taken = await opd.patch(path, { items: [{ description, id: other.items[0].id }] })
    expect([409, 422]).toContain(taken.status)
    const twice = [
      { description, id: followUp.items[0]?.id },
      { description, id: followUp.items[0]?.id },
    ]
    expect([409, 422]).toContain((await opd.patch(path, { items: twice })).status)
    for (const { id, items } of [followUp, other])
      expect((await read(world, 'follow-ups', id)).items[0].id).toBe(items[0].id)
  })
})

const ROWS = { description: 'x', accepted: true, heading: 'x', user: '', role: 'kt' }

describe('a list', () => {
  it.each([5, '0', 'x', true, {}, { length: 0 }, { $push: ROWS }, { $push: [ROWS] }])(
    'is one, not %j: it is not emptied or added to behind the log',
    async (rows) => {
      const { opd, auditor, irban } = world.as
      const asked = [
        opd.patch(`/follow-ups/${followUp.id}`, { items: rows }),
        auditor.patch(`/reports/${report.id}`, { sections: rows }),
        irban.patch(`/activities/${report.activity}`, { team: rows }),
      ]
      for (const answer of await Promise.all(asked))
        expect([answer.status, codeOf(answer)]).toEqual([422, 'field.invalid'])
      const { team } = await read(world, 'activities', report.activity)
      expect(team).toHaveLength(3)
    },
  )

  it.each([null, '', 0])('without rows is empty, also as %j', async (team) => {
    const { items } = await aPlan(world)
    const path = `/plan-items/${items[0].id}`
    expect(docOf(await world.as.sekretariat.patch(path, { team })).team).toEqual([])
    const [line] = await world.sql(
      'SELECT changes FROM audit_log WHERE record = $1 ORDER BY created_at DESC LIMIT 1',
      [items[0].id],
    )
    expect(line.changes.team[1]).toEqual([])
  })
})

describe('money, counts and days', () => {
  const WRONG = [
    '1000000',
    '12.500.000',
    '1e3',
    '1000abc',
    -1,
    0.5,
    1e16,
    9_000_000_000_000_001,
    true,
    [5],
    { amount: 5 },
  ]
  it.each(WRONG)('are JSON integers within their bounds, not %j', async (value) => {
    const { sekretariat, auditor, opd } = world.as
    const { plan, items } = await aPlan(world)
    const before = await read(world, 'plan-items', items[0].id)
    const bodies = [
      sekretariat.patch(`/plan-items/${items[0].id}`, { budget: value }),
      sekretariat.patch(`/plan-items/${items[0].id}`, { reportsPlanned: value }),
      sekretariat.post('/plan-items', rowOf(world, { plan: plan.id, budget: value })),
      sekretariat.post('/plans', { title: 'x', year: value }),
      auditor.patch(`/findings/${finding.id}`, { value }),
      auditor.patch(`/findings/${finding.id}`, { loss: value }),
      auditor.post('/recommendations', recommendationOf(world, finding.id, { value })),
      opd.patch(`/follow-ups/${followUp.id}`, {
        items: [{ description: 'x', depositedAmount: value }],
      }),
    ]
    for (const [number, answer] of (await Promise.all(bodies)).entries())
      expect([number, value, answer.status]).toEqual([number, value, 422])
    expect(await read(world, 'plan-items', items[0].id)).toEqual(before)
  })

  it('keep the largest sum exactly', async () => {
    const largest = 9_000_000_000_000_000
    const body = recommendationOf(world, finding.id, { value: largest })
    const made = docOf(await world.as.auditor.post('/recommendations', body))
    expect([made.value, made.remaining]).toEqual([largest, largest])
  })
})

describe('flags and choices', () => {
  it('that are nothing are no: an account is switched off and told of, the last administrator stays', async () => {
    const { as, sql, users } = world
    const { active } = docOf(await as.admin.patch(`/users/${users.irban2}`, { active: null }))
    const told = await sql(
      `SELECT 1 FROM notifications
        WHERE event = 'users.roles-taken' AND record_id = $1 AND recipient_id = $2`,
      [users.irban2, users.inspektur],
    )
    expect([active, told.length]).toEqual([false, 1])
    const last = await as.admin.patch(`/users/${users.admin}`, { active: null })
    expect([last.status, codeOf(last)]).toEqual([409, 'users.lastAdmin'])
  })

  it.each<[unknown]>([[0], [1], ['false'], ['x'], [[]], [{}]])(
    'are yes or no, not %j: the last administrator is not switched off by it',
    async (active) => {
      const { as, users } = world
      const answer = await as.admin.patch(`/users/${users.admin}`, { active })
      expect([answer.status, codeOf(answer)]).toEqual([422, 'field.invalid'])
    },
  )

  it.each(['admin', { 0: 'admin' }, 7, ''])('of several are lists, not %j', async (roles) => {
    const answer = await world.as.admin.patch(`/users/${world.users.kopi}`, { roles })
    expect([answer.status, codeOf(answer)]).toEqual([422, 'field.invalid'])
  })

  it.each<[unknown]>([[5], [true], [[]], [['tinggi']], [{}], [{ toString: 'x' }]])(
    'of one are a word, not %j',
    async (riskLevel) => {
      const { items } = await aPlan(world)
      const answer = await world.as.sekretariat.patch(`/plan-items/${items[0].id}`, { riskLevel })
      expect([answer.status, codeOf(answer)]).toEqual([422, 'field.invalid'])
    },
  )
})

describe('a choice', () => {
  it.each(['constructor', '__proto__', 'toString', 'x'])(
    'is one that there is before a rule looks it up, not %s',
    async (kind) => {
      const { recommendation } = followUp
      const answer = await world.as.opd.post('/follow-ups', { recommendation, kind })
      expect([answer.status, codeOf(answer)]).toEqual([422, 'field.invalid'])
      expect(answer.json.errors[0].path).toBe('kind')
    },
  )
})

describe('the text of a section', () => {
  const hr = { type: 'horizontalrule', children: [{ type: 'text', text: 'tersembunyi' }] }
  it.each<unknown>([
    5,
    'x',
    { root: { children: 5 } },
    { root: { type: 'root', children: [hr] } },
    { root: { type: 'root', children: [{ type: 'link', url: 'javascript:x', children: [] }] } },
    { root: { type: 'root', children: [{ type: 'constructor', tag: 'x', children: [] }] } },
  ])('is what its editor writes, not %j', async (body) => {
    const sections = [{ heading: 'BAB I', body }]
    const answer = await world.as.auditor.patch(`/reports/${report.id}`, { sections })
    expect([answer.status, codeOf(answer)]).toEqual([422, 'field.invalid'])
    expect(answer.json.errors[0].path).toBe('sections.0.body')
  })
})

describe('an instant', () => {
  const WRONG: unknown[] = [5, 1e300, true, {}, { toString: 'x' }]
  const WORDS = ['infinity', 'now', 'epoch', '2026-02-30T00:00:00Z', '+275760-09-13T00:00:00Z']
  it.each<unknown>([...WRONG, ...WORDS])(
    'is one that there is, written out, not %j',
    async (readAt) => {
      const { irban } = world.as
      const { docs } = (await irban.get('/notifications?limit=1')).json
      const answer = await irban.patch(`/notifications/${docs[0].id}`, { readAt })
      expect([answer.status, codeOf(answer)]).toEqual([422, 'field.invalid'])
      expect(answer.json.errors[0].path).toBe('readAt')
    },
  )
})

describe('settings', () => {
  it.each<[unknown, number]>([
    [null, 400],
    [[], 400],
    [{ name: { a: 1 } }, 422],
    [{ name: ['Inspektorat'] }, 422],
    [{ capacityDays: '200' }, 422],
    [{ limits: 'x' }, 422],
    [{ limits: [] }, 422],
    [{ limits: null }, 422],
    [{ complaintAlternate: 'x' }, 422],
  ])('are of the shapes that the fields have, not %j', async (body, expected) => {
    const before = docOf(await world.as.admin.get('/globals/organisation'))
    const { status } = await world.as.admin.post('/globals/organisation', body as object)
    expect(status).toBe(expected)
    expect(docOf(await world.as.admin.get('/globals/organisation'))).toEqual(before)
  })
})

describe('dates', () => {
  it.each([
    '2026-03-02T00:00:00Z',
    '2026-3-2',
    '02-03-2026',
    '2026-02-30',
    '10000-01-01',
    '0206-03-02',
    '2260-03-02',
    ' 2026-03-02',
    '2026-03-02\n',
    20260302,
    ['2026-03-02'],
    true,
  ])('are plain days that exist, not %j', async (date) => {
    const { items } = await aPlan(world)
    const path = `/plan-items/${items[0].id}`
    const { status } = await world.as.sekretariat.patch(path, { startsOn: date })
    expect([date, status]).toEqual([date, 422])
  })

  it('at the ends of the calendar fail nothing', async () => {
    const { sekretariat, opd, auditor } = world.as
    const { items } = await aPlan(world)
    const path = `/plan-items/${items[0].id}`
    const asked = [
      sekretariat.patch(path, { startsOn: '0001-01-01', endsOn: '9999-12-31' }),
      sekretariat.patch(path, { startsOn: '0000-01-01' }),
      opd.get('/deadlines/explain?from=9999-12-31&amount=1000&unit=working-days'),
      opd.get('/deadlines/explain?from=0001-01-01&amount=1000&unit=calendar-days'),
      opd.get('/deadlines/explain?from=9999-12-31T23:59:59%2B07:00&amount=1&unit=working-minutes'),
      opd.get('/deadlines/explain?from=9999-12-31T23:59:59-12:00&amount=1000&unit=calendar-days'),
      opd.get('/deadlines/explain?from=2026-03-02&from=2026-03-03&amount=1&amount=2&unit=x'),
      opd.get('/deadlines/explain?from=%00&amount=1e3&unit=constructor'),
      opd.get('/deadlines/explain?from=2026-03-02&amount=1e309&unit=__proto__'),
      sekretariat.post('/holidays', { date: '9999-12-31', name: 'x', kind: 'lainnya' }),
      sekretariat.post('/plans', { title: 'x', year: 0 }),
      sekretariat.post('/plans', { title: 'x', year: 9999 }),
      auditor.get('/plans/import/example?year=0'),
      auditor.get('/plans/import/example?year=9999'),
    ]
    for (const [number, answer] of (await Promise.all(asked)).entries())
      expect([number, answer.status < 500]).toEqual([number, true])
  })
})

describe('person-days', () => {
  it.each([-1, 1e-7, 0.25, 1.05, 100.1, 9999, 1e21])(
    'of a log are sensible, not %d',
    async (days) => {
      const { activity } = await anActivity(world, { status: 'in-progress' })
      const log = {
        activity: activity.id,
        period: 'day',
        date: '2026-03-03',
        progress: 1,
        done: 'x',
      }
      const refused = await world.as.auditor.post('/activity-logs', { ...log, days })
      expect([refused.status, refused.json.errors[0].path]).toEqual([422, 'days'])
      const early = { ...log, days: 1, date: '0001-01-01' }
      expect((await world.as.auditor.post('/activity-logs', early)).status).toBe(422)
      for (const most of [0, 0.5, 2.3, 100])
        docOf(await world.as.auditor.post('/activity-logs', { ...log, days: most }))
      expect((await read(world, 'activities', activity.id)).realisedDays).toBe(102.8)
    },
  )

  it('of a plan have one decimal, as those of its file', async () => {
    const { items } = await aPlan(world)
    const change = (pt: number) =>
      world.as.sekretariat.patch(`/plan-items/${items[0].id}`, { personDays: { pt, kt: 1 } })
    for (const days of [-1, 1e-7, 10_001])
      expect([days, (await change(days)).status]).toEqual([days, 422])
    docOf(await change(2.5))
  })
})

it('a follow-up keeps nothing of the other kind, which no rule of its own kind would check', async () => {
  const { opd } = world.as
  const made = await aFollowUp(world)
  const foreign = { reason: 'x'.repeat(100_000), agreement: 'agree', targetOn: 'besok' }
  expect((await opd.patch(`/follow-ups/${made.followUp.id}`, foreign)).status).toBe(200)
  const [row] = await world.sql('SELECT * FROM follow_ups WHERE id = $1', [made.followUp.id])
  expect([row.reason, row.agreement, row.target_on]).toEqual([null, null, null])
  const data = { recommendation: made.recommendation.id, kind: 'response', agreement: 'disagree' }
  const items = [{ description: 'x', depositedAmount: -7, depositedOn: 'kemarin' }]
  const response = docOf(await opd.post('/follow-ups?depth=0', { ...data, reason: 'x', items }))
  docOf(await opd.patch(`/follow-ups/${response.id}`, { items }))
  docOf(await opd.action('follow-ups', response.id, 'submit'))
  const after = await read(world, 'follow-ups', response.id)
  expect([after.items, after.rounds[0].content.items]).toEqual([[], []])
})

it('an id in capital letters names the same record', async () => {
  const { plan } = await aPlan(world)
  const id = plan.id.toUpperCase()
  const { sekretariat, inspektur } = world.as
  expect((await sekretariat.patch(`/plans/${id}`, { title: 'Judul' })).status).toBe(200)
  const input = { justification: 'Disepakati' }
  expect((await sekretariat.action('plans', id, 'submit', input)).status).toBe(200)
  expect((await inspektur.action('plans', id, 'lock')).status).toBe(200)
  expect((await read(world, 'plans', plan.id)).status).toBe('locked')
})

it('a reassignment to the same OPD is one in capital letters too', async () => {
  const made = await aFollowUp(world)
  const opd = world.places.opd.toUpperCase()
  const input = { opd, note: 'x' }
  const answer = await world.as.sekretariat.action(
    'recommendations',
    made.recommendation.id,
    'reassign',
    input,
  )
  expect([answer.status, codeOf(answer)]).toEqual([422, 'recommendations.sameOpd'])
})

it.each(['constructor', '__proto__', 'toString', 'users', 'plans'])(
  'a file cannot hang under %s',
  async (relationTo) => {
    const parent = { relationTo, value: followUp.id }
    const file = { name: 'a.png', bytes: aPng }
    const answer = await world.as.opd.upload('/evidence', { parent }, file)
    expect([answer.status, codeOf(answer)]).toEqual([422, 'evidence.parentRequired'])
  },
)
