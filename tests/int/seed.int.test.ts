import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { ROLES } from '@/access/roles'
import { addDays, plainDate } from '@/domain/plainDate'
import { statesOf, type Workflow } from '@/domain/workflow'
import { WORKFLOWS, type WorkflowSlug } from '@/domain/workflows'
import { env } from '@/env'
import { withClient } from '@/scripts/provision'
import { runOnce } from '@/scripts/runOnce'
import { DEMO_EXTRA } from '@/seed/demoAccounts'
import { seed } from '@/seed/index'
import { type Client, signIn } from '@/tests/support/api'
import { databaseVariables } from '@/tests/support/cluster'
import { startTestServer, type TestServer } from '@/tests/support/server'
import { createTestDatabase } from '@/tests/support/testDatabase'

const TODAY = plainDate('2026-11-20')
const SEED = ['--import', 'tsx', 'src/seed/index.ts', TODAY] as const
const SEEDING_MS = 600_000

/** What must be the same on every run: everything but ids and instants. */
const CONTENT = [
  `SELECT year, revision, status, number, title, notes FROM plans ORDER BY year, revision`,
  `SELECT p.year, p.revision, i.title, i.starts_on, i.ends_on, i.budget FROM plan_items i
    JOIN plans p ON p.id = i.plan_id ORDER BY 1, 2, 3, 4`,
  `SELECT title, status, source, starts_on, ends_on, progress, realised_days FROM activities
    ORDER BY 1, 4`,
  `SELECT number, title, status, approved_on, distributed_on, content_hash FROM reports
    ORDER BY title, approved_on`,
  `SELECT r.title, r.status, r.received_on, r.response_due_on, r.completion_due_on, r.remaining,
    o.code FROM recommendations r JOIN opds o ON o.id = r.opd_id ORDER BY 1, 3, 7`,
  `SELECT title, kind, status, verdict, verified_amount, target_on FROM follow_ups ORDER BY 1, 2, 5`,
  `SELECT event, count(*) FROM notifications GROUP BY 1 ORDER BY 1`,
  `SELECT date, done, days, progress FROM activity_logs ORDER BY 1, 2, 4`,
  `SELECT w.number, w.title, w.status, w.approved_on, a.title AS activity FROM working_papers w
    JOIN activities a ON a.id = w.activity_id ORDER BY 5, 1`,
  `SELECT title, status, approved_on, figures->'total' AS figures FROM evaluations ORDER BY 1`,
  `SELECT title, checksum FROM evidence ORDER BY 1, 2`,
  `SELECT email, name FROM users ORDER BY 1`,
  `SELECT series, year, value FROM number_counters ORDER BY 1, 2`,
]

type Row = Record<string, string | number | null>

const query = (url: string, text: string): Promise<Row[]> =>
  withClient(url, async (client) => (await client.query(text)).rows as Row[])

const contentOf = async (url: string): Promise<Row[][]> => {
  const tables: Row[][] = []
  for (const text of CONTENT) tables.push(await query(url, text))
  return tables
}

const files = mkdtempSync(path.join(os.tmpdir(), 'teropong-files-'))
let server: TestServer
let twin: string
const rows = (text: string): Promise<Row[]> => query(env.databaseUrl, text)
const as = (name: string): Promise<Client> => signIn(server, `${name}@demo.test`)

beforeAll(async () => {
  const other = await createTestDatabase()
  twin = other.databaseUrl
  server = await startTestServer()
  await Promise.all([
    seed({ payload: server.payload, today: TODAY }),
    runOnce(SEED, databaseVariables(other, files)),
  ])
}, SEEDING_MS)

afterAll(async () => {
  await server.stop()
  rmSync(files, { recursive: true, force: true })
})

describe('the demo data', () => {
  it('is the same whenever it is made for the same day', async () => {
    expect(await contentOf(twin)).toEqual(await contentOf(env.databaseUrl))
  })

  it('is left alone when anybody has an account', async () => {
    const before = await contentOf(env.databaseUrl)
    expect(await seed({ payload: server.payload, today: TODAY })).toBe(false)
    expect(await contentOf(env.databaseUrl)).toEqual(before)
  })

  it.each(Object.keys(WORKFLOWS) as WorkflowSlug[])('shows every state of %s', async (slug) => {
    const found = await rows(`SELECT DISTINCT status FROM ${slug.replace('-', '_')}`)
    expect(found.map(({ status }) => status).toSorted()).toEqual(
      statesOf(WORKFLOWS[slug] as Workflow).toSorted(),
    )
  })

  it('numbers plans and reports without a gap', async () => {
    const counters = await rows(`SELECT series, year, value FROM number_counters`)
    const plans = await rows(`SELECT number FROM plans WHERE number IS NOT NULL`)
    const reports = await rows(`SELECT number FROM reports WHERE number IS NOT NULL`)
    const all = [...plans, ...reports].map(({ number }) => String(number))
    expect(new Set(all).size).toBe(all.length)
    const issued = counters.reduce((sum, { value }) => sum + Number(value), 0)
    expect(issued).toBe(all.length)
  })

  it('gives every activity its first and last day', async () => {
    expect(
      await rows(`SELECT title FROM activities WHERE starts_on IS NULL OR ends_on IS NULL`),
    ).toEqual([])
  })

  it('has work outside the plan, and a week of which nobody has written', async () => {
    const sources = await rows(`SELECT DISTINCT source FROM activities`)
    expect(sources.length).toBeGreaterThanOrEqual(5)
    const gaps = await rows(`SELECT max(date) AS last, count(*) AS logs FROM activity_logs l
      JOIN activities a ON a.id = l.activity_id WHERE a.title LIKE '%Kas Bendahara%'
      GROUP BY a.id`)
    expect(Number(gaps[0]?.logs)).toBeGreaterThanOrEqual(2)
  })

  it('tells of nothing that lies ahead', async () => {
    const late = await rows(`SELECT 1 FROM activity_logs WHERE date > '${TODAY}'
      UNION ALL SELECT 1 FROM reports WHERE distributed_on > '${TODAY}'
      UNION ALL SELECT 1 FROM notifications WHERE created_at > '${addDays(TODAY, 1)}'`)
    expect(late).toEqual([])
  })
})

describe('deadlines around the day of seeding', () => {
  const soon = addDays(TODAY, 7)
  const open = `status IN ('open', 'partial')`

  it.each([
    ['due soon', `${open} AND completion_due_on BETWEEN '${TODAY}' AND '${soon}'`],
    ['overdue in completion', `${open} AND completion_due_on < '${TODAY}'`],
    [
      'overdue in response',
      `status = 'open' AND response_due_on < '${TODAY}' AND NOT EXISTS (SELECT 1 FROM follow_ups f
        WHERE f.recommendation_id = recommendations.id)`,
    ],
    ['partly paid', `status = 'partial' AND verified_amount > 0 AND remaining > 0`],
    ['with a decided remainder', `remainder_decided_on IS NOT NULL`],
    ['moved to another OPD', `opd_id <> (SELECT opd_id FROM findings f WHERE f.id = finding_id)`],
    [
      'reopened',
      `status <> 'done' AND EXISTS (SELECT 1 FROM follow_ups f
        WHERE f.recommendation_id = recommendations.id AND f.verdict = 'done'
          AND f.status = 'confirmed')`,
    ],
  ])('include a recommendation %s', async (_, condition) => {
    const found = await rows(`SELECT title FROM recommendations WHERE ${condition}`)
    expect(found.length).toBeGreaterThan(0)
  })
})

describe('accounts', () => {
  const NAMES = [...ROLES, ...DEMO_EXTRA]

  it.each(NAMES)('%s can sign in', async (name) => {
    const me = await (await as(name)).get('/users/me')
    expect(me.json.user.email).toBe(`${name}@demo.test`)
  })

  it('have something in every inbox', async () => {
    expect(
      await rows(`SELECT email FROM users u
        WHERE NOT EXISTS (SELECT 1 FROM notifications n WHERE n.recipient_id = u.id)`),
    ).toEqual([])
  })

  it('have a message that is not read yet, whatever the day', async () => {
    expect(
      await rows(`SELECT email FROM users u WHERE NOT EXISTS (SELECT 1 FROM notifications n
        WHERE n.recipient_id = u.id AND n.read_at IS NULL)`),
    ).toEqual([])
  })

  it('of OPDs have addresses that begin with opd', async () => {
    const found = await rows(`SELECT email FROM users WHERE opd_id IS NOT NULL`)
    expect(found.length).toBeGreaterThan(3)
    for (const { email } of found) expect(email).toMatch(/^opd/)
  })

  it('irban, auditor and pt share a unit and a team', async () => {
    const shared = await rows(`SELECT a.id FROM activities a JOIN activities_team t
        ON t._parent_id = a.id JOIN users u ON u.id = t.user_id AND u.unit_id = a.unit_id
      WHERE (u.email, t.role::text) IN (('irban@demo.test', 'wpj'), ('auditor@demo.test', 'kt'),
        ('pt@demo.test', 'pt')) GROUP BY a.id HAVING count(*) = 3`)
    expect(shared.length).toBeGreaterThan(5)
  })
})

describe('what waits for people', () => {
  it('is a plan in force', async () => {
    const found = await rows(`SELECT title FROM plans WHERE status = 'locked' AND year = 2026`)
    expect(found).toHaveLength(1)
  })

  it('is an open recommendation of opd, with a draft that can be submitted as it stands', async () => {
    const opd = await as('opd')
    const open = await opd.get('/recommendations?where[status][equals]=open')
    expect(open.json.totalDocs).toBeGreaterThan(0)
    const drafts = await opd.get('/follow-ups?where[status][equals]=draft&depth=0')
    expect(drafts.json.totalDocs).toBeGreaterThan(0)
    for (const { id } of drafts.json.docs)
      expect((await opd.action('follow-ups', id, 'submit')).json.doc?.status).toBe('submitted')
  })

  it('are drafts and returned plans that can be submitted and locked as they stand', async () => {
    const irban = await as('irban')
    const inspektur = await as('inspektur')
    const plans = await rows(`SELECT id FROM plans WHERE status IN ('draft', 'returned')`)
    expect(plans.length).toBeGreaterThanOrEqual(2)
    for (const { id } of plans) {
      const submitted = await irban.action('plans', String(id), 'submit')
      expect(submitted.json).toMatchObject({ doc: { status: 'submitted' } })
      const locked = await inspektur.action('plans', String(id), 'lock')
      expect(locked.json).toMatchObject({ doc: { status: 'locked' } })
    }
  })

  it('is a submitted revision that the inspektur can lock', async () => {
    const [revision] = await rows(
      `SELECT id FROM plans WHERE status = 'submitted' AND revision > 0`,
    )
    const locked = await (await as('inspektur')).action('plans', String(revision?.id), 'lock')
    expect(locked.json).toMatchObject({ doc: { status: 'locked' } })
  })
})
