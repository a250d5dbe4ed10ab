import { describe, expect, it } from 'vitest'
import { type Answer, anonymous, docOf } from '@/tests/support/api'
import {
  aFollowUp,
  aPlan,
  aReport,
  anActivity,
  read,
  recommendationOf,
} from '@/tests/support/chain'
import { aPng } from '@/tests/support/files'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()
const { followUp, recommendation } = await aFollowUp(world)
const { report, finding } = await aReport(world)

/** Texts that PostgreSQL cannot hold, or would hold as another text in silence. */
const UNSTORABLE = [
  ['NUL', 'a\u0000b'],
  ['half a character', 'a\ud800b'],
] as const

const richTextOf = (text: string) => ({
  root: {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 },
        ],
        direction: null,
        format: '',
        indent: 0,
        version: 1,
      },
    ],
    direction: null,
    format: '',
    indent: 0,
    version: 1,
  },
})

describe('text that cannot be stored as it was sent', () => {
  it.each(UNSTORABLE)('is refused in every text field, at its path: %s', async (_name, text) => {
    const { sekretariat, auditor, opd } = world.as
    const { plan, items } = await aPlan(world)
    const going = await anActivity(world, { status: 'in-progress' })
    const log = { activity: going.activity.id, period: 'day', date: '2026-03-03', days: 1 }
    const parent = { relationTo: 'follow-ups', value: followUp.id }
    const sections = (heading: string, body: string) => [{ heading, body: richTextOf(body) }]
    const asked: [string, Promise<Answer>][] = [
      ['title', sekretariat.post('/plans', { title: text, year: world.nextYear() })],
      ['title', sekretariat.patch(`/plans/${plan.id}`, { title: text })],
      ['notes', sekretariat.patch(`/plans/${plan.id}`, { notes: text })],
      ['objective', sekretariat.patch(`/plan-items/${items[0].id}`, { objective: text })],
      [
        'executionNotes',
        sekretariat.patch(`/activities/${going.activity.id}`, { executionNotes: text }),
      ],
      ['done', auditor.post('/activity-logs', { ...log, progress: 1, done: text })],
      [
        'sections.0.heading',
        auditor.patch(`/reports/${report.id}`, { sections: sections(text, 'x') }),
      ],
      [
        'sections.0.body',
        auditor.patch(`/reports/${report.id}`, { sections: sections('x', text) }),
      ],
      ['condition', auditor.patch(`/findings/${finding.id}`, { condition: text })],
      ['text', auditor.post('/recommendations', recommendationOf(world, finding.id, { text }))],
      ['items', opd.patch(`/follow-ups/${followUp.id}`, { items: [{ receiptNumber: text }] })],
      [
        'items.0.description',
        opd.patch(`/follow-ups/${followUp.id}`, { items: [{ description: text }] }),
      ],
      ['position', opd.patch(`/users/${world.users.opd}`, { position: text })],
      ['name', world.as.admin.patch(`/opds/${world.places.opd}`, { name: text })],
      [
        'description',
        opd.upload('/evidence', { parent, description: text }, { name: 'a.png', bytes: aPng }),
      ],
    ]
    for (const [path, answer] of asked) {
      const { status, json } = await answer
      expect([path, status, json.errors?.[0]?.code]).toEqual([path, 422, 'field.invalid'])
      expect(json.errors[0].path).toMatch(new RegExp(`^${path.replaceAll('.', '\\.')}`))
    }
  })

  it.each(UNSTORABLE)('is refused in notes and inputs of actions: %s', async (_name, text) => {
    const { sekretariat, inspektur } = world.as
    const { plan } = await aPlan(world)
    const submit = await sekretariat.action('plans', plan.id, 'submit', { justification: text })
    expect([submit.status, submit.json.errors[0].path]).toEqual([422, 'justification'])
    docOf(await sekretariat.action('plans', plan.id, 'submit', { justification: 'Disepakati' }))
    const back = await inspektur.action('plans', plan.id, 'return', { note: text })
    expect([back.status, back.json.errors[0].path]).toEqual([422, 'note'])
    expect((await read(world, 'plans', plan.id)).status).toBe('submitted')
  })

  it.each(UNSTORABLE)('is no failure where no field is ours: %s', async (_name, text) => {
    const { post } = anonymous(world.server)
    const { opd, admin } = world.as
    const settings = docOf(await admin.get('/globals/organisation?depth=0'))
    const asked = [
      post('/users/login', { email: text, password: text }),
      post('/users/login', { email: `${text}@contoh.test`, password: 'x' }),
      post('/users/forgot-password', { email: `${text}@contoh.test` }),
      post('/users/reset-password', { token: text, password: 'Sandi-Baru-7777' }),
      opd.post('/payload-preferences/x', { value: text }),
      opd.post('/payload-preferences/a%00b', { value: 1 }),
      opd.get(`/follow-ups?where[title][like]=${encodeURIComponent('a\u0000')}`),
      opd.get('/files/%00'),
      opd.get('/plans/%00/actions'),
      opd.action('follow-ups', '%00', 'submit%00'),
      admin.post('/globals/organisation', { ...settings, address: text }),
    ]
    for (const [number, answer] of asked.entries()) {
      const { status } = await answer
      expect([number, status < 500]).toEqual([number, true])
    }
  })

  it('nor is what is nested deeper than any form', async () => {
    const nested = (levels: number) => `${'{"a":['.repeat(levels)}1${']}'.repeat(levels)}`
    for (const levels of [70, 5_000, 60_000]) {
      const body = `{"sections":[{"heading":"x","body":${nested(levels)}}]}`
      const headers = { 'content-type': 'application/json' }
      const path = `/reports/${report.id}`
      const { status } = await world.as.auditor.send('PATCH', path, { headers, body })
      expect([levels, status]).toEqual([levels, 422])
    }
  })
})

describe('long texts', () => {
  it('have an end in every field, and so have whole requests', async () => {
    const { sekretariat, opd, inspektur } = world.as
    const { plan } = await aPlan(world)
    const long = 'x'.repeat(100_000)
    for (const answer of await Promise.all([
      sekretariat.patch(`/plans/${plan.id}`, { title: long }),
      sekretariat.patch(`/plans/${plan.id}`, { notes: long }),
      opd.patch(`/follow-ups/${followUp.id}`, { items: [{ description: long }] }),
      inspektur.action('recommendations', recommendation.id, 'close-not-actionable', {
        reason: long,
        document: [long],
        note: long,
      }),
      sekretariat.action('plans', plan.id, 'submit', { justification: long }),
    ]))
      expect(answer.status).toBe(422)
    const huge = { title: 'x'.repeat(3_000_000) }
    expect((await sekretariat.patch(`/plans/${plan.id}`, huge)).status).toBe(413)
  })
})
