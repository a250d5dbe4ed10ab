import type { FlattenedField } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { docOf, type Json } from '@/tests/support/api'
import { aFollowUp, anActivity, aPlan, aReport, rowOf } from '@/tests/support/chain'
import { anEvaluation, aPaper, proposalOf } from '@/tests/support/quality'
import { aWorld, type Person, type World } from '@/tests/support/fixtures'
import { startTestServer } from '@/tests/support/server'

const FORGED_ID = '11111111-1111-4111-8111-111111111111'
const FORGED_DATE = '2001-01-01T00:00:00.000Z'

let world: World
let stop: () => Promise<void>
let made: Record<string, { id: string; by: Person[] }>

beforeAll(async () => {
  const server = await startTestServer()
  stop = server.stop
  world = await aWorld(server)
  const { plan, items } = await aPlan(world)
  const { activity } = await anActivity(world, { status: 'in-progress' })
  const log = { activity: activity.id, period: 'day', date: '2026-03-03', days: 1, progress: 1 }
  const logged = docOf(await world.as.auditor.post('/activity-logs', { ...log, done: 'x' }))
  const paper = await aPaper(world, { activity: activity.id })
  const evaluation = await anEvaluation(world, { year: 2025 })
  const { report, finding, recommendation } = await aReport(world)
  const { followUp } = await aFollowUp(world)
  const [notice] = (await world.as.auditor.get('/notifications?limit=1')).json.docs
  made = {
    plans: { id: plan.id, by: ['irban', 'sekretariat'] },
    'plan-items': { id: items[0].id, by: ['irban', 'auditor', 'sekretariat'] },
    activities: { id: activity.id, by: ['irban', 'sekretariat'] },
    'activity-logs': { id: logged.id, by: ['auditor'] },
    'working-papers': { id: paper.id, by: ['at'] },
    evaluations: { id: evaluation.id, by: ['mutu'] },
    reports: { id: report.id, by: ['auditor', 'at'] },
    findings: { id: finding.id, by: ['auditor', 'at'] },
    recommendations: { id: recommendation.id, by: ['auditor', 'at'] },
    'follow-ups': { id: followUp.id, by: ['opd', 'opdRekan'] },
    notifications: { id: notice.id, by: ['auditor'] },
  }
})
afterAll(() => stop())

const rowIn = async (slug: string, id: string): Promise<Json> => {
  const table = slug.replaceAll('-', '_')
  const [row] = await world.sql(`SELECT * FROM ${table} WHERE id = $1`, [id])
  return row
}

/** A value of the right shape that the server would never choose. */
const forgedValue = (field: FlattenedField): unknown => {
  if (field.type === 'number') return 987_654
  if (field.type === 'checkbox') return true
  if (field.type === 'date') return FORGED_DATE
  if (field.type === 'select')
    return field.options.map((o) => (typeof o === 'string' ? o : o.value)).at(-1)
  if (field.type === 'relationship') return field.hasMany ? [FORGED_ID] : FORGED_ID
  if (field.type === 'group' || field.type === 'json') return { forged: 'forged' }
  if (field.type === 'array') return [{ forged: 'forged' }]
  return 'forged'
}

const OF_EVERY_RECORD = {
  id: FORGED_ID,
  createdAt: FORGED_DATE,
  updatedAt: FORGED_DATE,
  deletedAt: FORGED_DATE,
  _status: 'published',
  __v: 1,
  overrideAccess: true,
  collection: 'users',
}

/** Every field that only the server writes, with forged values. */
const forgedFor = (slug: string): Record<string, unknown> => {
  const { flattenedFields } = world.server.payload.collections[slug as 'plans'].config
  const closed = flattenedFields.filter((field) => {
    const rule = 'access' in field ? field.access?.update : undefined
    return rule?.({ req: { user: null } } as never) === false
  })
  expect(closed.length).toBeGreaterThan(0)
  const forged = closed.map((field) => [field.name, forgedValue(field)])
  return { ...OF_EVERY_RECORD, ...Object.fromEntries(forged) }
}

const forgedTraces = (row: Json): string[] =>
  Object.entries(row)
    .filter(([, value]) => {
      const text = value instanceof Date ? value.toISOString() : String(value)
      return ['forged', FORGED_ID, FORGED_DATE, '987654'].some((mark) => text.includes(mark))
    })
    .map(([column]) => column)

describe('fields that only the server writes', () => {
  it('keep their values, whoever with the right to edit sends others', async () => {
    for (const [slug, { id, by }] of Object.entries(made)) {
      const before = await rowIn(slug, id)
      for (const person of by) {
        const { status } = await world.as[person].patch(`/${slug}/${id}`, forgedFor(slug))
        expect([slug, person, [200, 403, 409, 422].includes(status)]).toEqual([slug, person, true])
      }
      const after = await rowIn(slug, id)
      expect([slug, forgedTraces(after)]).toEqual([slug, []])
      expect([slug, after.status, after.created_at]).toEqual([
        slug,
        before.status,
        before.created_at,
      ])
    }
  })

  it('are the server’s on creation too', async () => {
    const { irban, auditor, mutu, opd } = world.as
    const { report, finding } = await aReport(world)
    const { recommendation } = await aFollowUp(world)
    const open = await aPlan(world)
    const going = await anActivity(world, { status: 'in-progress' })
    const days = { period: 'day', date: '2026-03-03', days: 1, progress: 1, done: 'x' }
    const creations: [string, typeof irban, object][] = [
      ['plans', irban, { title: 'PKPT', year: world.nextYear() }],
      ['plan-items', irban, rowOf(world, { plan: open.plan.id })],
      ['activities', irban, { ...rowOf(world), source: 'kpk' }],
      ['activity-logs', auditor, { activity: going.activity.id, ...days }],
      ['working-papers', auditor, { activity: going.activity.id, title: 'x' }],
      ['evaluations', mutu, { year: 2024, period: 'q1', proposals: [proposalOf(world)] }],
      ['reports', auditor, { activity: report.activity }],
      [
        'recommendations',
        auditor,
        { finding: finding.id, opd: world.places.opd, code: world.recommendationCode, text: 'x' },
      ],
      ['follow-ups', opd, { recommendation: recommendation.id, kind: 'response' }],
    ]
    for (const [slug, client, data] of creations) {
      const answer = await client.post(`/${slug}?depth=0`, { ...forgedFor(slug), ...data })
      const row = await rowIn(slug, docOf(answer).id)
      expect([slug, forgedTraces(row)]).toEqual([slug, []])
      expect([slug, ['draft', 'planned', 'open', undefined].includes(row.status)]).toEqual([
        slug,
        true,
      ])
    }
  })

  it('of a person stay as they are, sessions and secrets included', async () => {
    for (const person of ['auditor', 'opd', 'inspektur', 'sekretariat'] as const) {
      const id = world.users[person]
      const before = await rowIn('users', id)
      const forged = {
        ...OF_EVERY_RECORD,
        name: 'Nama Pejabat Lain',
        employeeNumber: '197001011990031001',
        roles: ['admin', 'inspektur'],
        unit: world.places.unit2,
        opd: world.places.opd2,
        email: 'orang.lain@contoh.test',
        active: false,
        _verified: true,
        hash: 'x',
        salt: 'x',
        sessions: [],
        resetPasswordToken: 'x',
        resetPasswordExpiration: FORGED_DATE,
        loginAttempts: 99,
        lockUntil: '2099-01-01T00:00:00.000Z',
        apiKey: 'x',
        enableAPIKey: true,
      }
      const { status, json } = await world.as[person].patch(`/users/${id}`, forged)
      expect([200, 403]).toContain(status)
      expect(JSON.stringify(json)).not.toMatch(/"(hash|salt|resetPasswordToken|loginAttempts)"/)
      const after = await rowIn('users', id)
      expect({ ...after, updated_at: 0 }).toEqual({ ...before, updated_at: 0 })
      const roles = await world.sql('SELECT value FROM users_roles WHERE parent_id = $1', [id])
      expect(roles.map(({ value }) => value)).toEqual([person])
      expect((await world.as[person].get('/users/me')).json.user.id).toBe(id)
    }
  })
})
