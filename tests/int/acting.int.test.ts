import { createLocalReq } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { findTasks } from '@/dashboards/my-work/findTasks'
import { actAs, actNoMore, type Office } from '@/tests/support/acting'
import { anonymous, bareClient, codeOf, cookieOf, DEMO_PASSWORD } from '@/tests/support/api'
import { docOf, type Json } from '@/tests/support/api'
import {
  addFile,
  aDistributedReport,
  aFollowUp,
  anActivity,
  aPlan,
  aReport,
  read,
} from '@/tests/support/chain'
import { emailOf, type Person } from '@/tests/support/fixtures'
import { noticesOf, openWorld } from '@/tests/support/openWorld'
import { anEvaluation, aSubmittedPaper } from '@/tests/support/quality'
import { countStatements } from '@/tests/support/statements'

const world = await openWorld()

/** Of the staff the one who has no part in the chain: what they may, the office gives them. */
const OUTSIDER: Person = 'konsulen'
const YESTERDAY = { from: -9, to: -1 }
const TODAY = { from: 0, to: 0 }
const TOMORROW = { from: 1, to: 9 }
const NEVER = [403, 404]

const records: Record<string, string> = {}

beforeAll(async () => {
  const { report, recommendation, receipt, followUp, activity } = await aFollowUp(world)
  const { plan } = await aPlan(world)
  const evaluation = await anEvaluation(world, { year: 2005 })
  Object.assign(records, {
    plans: plan.id,
    activities: activity.id,
    reports: report.id,
    recommendations: recommendation.id,
    'report-receipts': receipt.id,
    'follow-ups': followUp.id,
    evaluations: evaluation.id,
  })
})
beforeEach(() => actNoMore(world))

/** Puts a record into a state, as if nobody had decided on it yet. */
const put = async (slug: string, status: string) => {
  const table = slug.replaceAll('-', '_')
  await world.sql(`UPDATE ${table} SET status = $1 WHERE id = $2`, [status, records[slug]])
  await world.sql('DELETE FROM reports_approvals WHERE _parent_id = $1', [records.reports])
}

const statusOf = async (slug: string, action: string): Promise<number> =>
  (await world.as[OUTSIDER].action(slug, String(records[slug]), action)).status

/** Every decision of the chain that an office takes: collection, state, action, office. */
const DECISIONS: [string, string, string, Office][] = [
  ['plans', 'submitted', 'return', { office: 'inspektur' }],
  ['plans', 'submitted', 'lock', { office: 'inspektur' }],
  ['plans', 'locked', 'revise', { office: 'inspektur' }],
  ['plans', 'locked', 'revise', { office: 'sekretariat' }],
  ['plans', 'locked', 'close', { office: 'inspektur' }],
  ['plans', 'draft', 'submit', { office: 'irban', unit: 'unit' }],
  ['plans', 'draft', 'submit', { office: 'sekretariat' }],
  ['activities', 'planned', 'assign', { office: 'irban', unit: 'unit' }],
  ['activities', 'planned', 'assign', { office: 'sekretariat' }],
  ['activities', 'reporting', 'complete', { office: 'irban', unit: 'unit' }],
  ['activities', 'assigned', 'cancel', { office: 'irban', unit: 'unit' }],
  ['activities', 'reporting', 'cancel', { office: 'inspektur' }],
  ['reports', 'irban-review', 'approve', { office: 'irban', unit: 'unit' }],
  ['reports', 'irban-review', 'return', { office: 'irban', unit: 'unit' }],
  ['reports', 'inspektur-review', 'approve', { office: 'inspektur' }],
  ['reports', 'inspektur-review', 'return', { office: 'inspektur' }],
  ['reports', 'approved', 'return', { office: 'inspektur' }],
  ['reports', 'approved', 'distribute', { office: 'sekretariat' }],
  ['reports', 'distributed', 'close', { office: 'sekretariat' }],
  ['report-receipts', 'sent', 'receive', { office: 'sekretariat' }],
  ['recommendations', 'open', 'decide-remainder', { office: 'irban', unit: 'unit' }],
  ['recommendations', 'open', 'decide-remainder', { office: 'sekretariat' }],
  ['recommendations', 'open', 'reassign', { office: 'sekretariat' }],
  ['recommendations', 'open', 'close-not-actionable', { office: 'inspektur' }],
  ['recommendations', 'done', 'reopen', { office: 'inspektur' }],
  ['follow-ups', 'verified', 'confirm', { office: 'irban', unit: 'unit' }],
  ['follow-ups', 'verified', 'return', { office: 'irban', unit: 'unit' }],
  ['evaluations', 'submitted', 'approve', { office: 'inspektur' }],
  ['evaluations', 'submitted', 'return', { office: 'inspektur' }],
]

describe.each(DECISIONS)('%s in %s: %s', (slug, status, action, office) => {
  const unit = office.unit ? ` ${office.unit}` : ''
  it(`is refused before and after the days of an acting ${office.office}${unit}`, async () => {
    await put(slug, status)
    expect(NEVER).toContain(await statusOf(slug, action))
    await actAs(world, OUTSIDER, { ...office, ...YESTERDAY })
    await actAs(world, OUTSIDER, { ...office, ...TOMORROW })
    expect(NEVER).toContain(await statusOf(slug, action))
  })

  it(`is shown and open to them on the very day (${office.office})`, async () => {
    await put(slug, status)
    await actAs(world, OUTSIDER, { ...office, ...TODAY })
    const path = `/${slug}/${records[slug]}/actions`
    const { json } = await world.as[OUTSIDER].get(path)
    expect(json.actions.map(({ name }: Json) => name)).toContain(action)
    // What it needs besides is told as for everybody: 422, or 409 where the year goes on.
    expect([200, 409, 422]).toContain(await statusOf(slug, action))
  })
})

it.each(DECISIONS.filter(([slug, , , { unit }]) => unit && slug !== 'plans'))(
  '%s in %s: %s is not there for the acting irban of another unit',
  async (slug, status, action) => {
    await put(slug, status)
    await actAs(world, OUTSIDER, { office: 'irban', unit: 'unit2' })
    expect(await statusOf(slug, action)).toBe(404)
    expect((await world.as[OUTSIDER].get(`/${slug}/${records[slug]}`)).status).toBe(404)
  },
)

describe('reading', () => {
  const UNIT_RECORDS = ['activities', 'reports', 'recommendations', 'report-receipts', 'follow-ups']

  it.each(UNIT_RECORDS)('opens %s of the unit for the days of the office', async (slug) => {
    const { get } = world.as[OUTSIDER]
    const path = `/${slug}/${records[slug]}?depth=0`
    expect((await get(path)).status).toBe(404)
    expect((await get(`/${slug}`)).json.totalDocs).toBe(0)
    await actAs(world, OUTSIDER, { office: 'irban', unit: 'unit', ...TODAY })
    expect((await get(path)).status).toBe(200)
    const [row] = await world.sql(
      `SELECT count(*)::int AS count FROM ${slug.replaceAll('-', '_')} WHERE unit_id = $1`,
      [world.places.unit],
    )
    expect((await get(`/${slug}`)).json.totalDocs).toBe(row?.count)
  })

  it('hands out files of the unit, and no longer the day after', async () => {
    const [file] = await world.sql('SELECT id FROM evidence WHERE unit_id = $1', [
      world.places.unit,
    ])
    const { get } = world.as[OUTSIDER]
    await actAs(world, OUTSIDER, { office: 'irban', unit: 'unit', ...YESTERDAY })
    expect((await get(`/files/${file?.id}`)).status).toBe(404)
    await actAs(world, OUTSIDER, { office: 'irban', unit: 'unit', ...TODAY })
    expect((await get(`/files/${file?.id}`)).status).toBe(200)
  })

  it('leaves the portal of an OPD as it was, whatever stands in its row', async () => {
    const before = await world.as.opd.get('/recommendations?depth=0')
    const { json } = await world.as.opd.get('/users/me')
    expect(json.user.acting ?? []).toEqual([])
    await actAs(world, OUTSIDER, { office: 'inspektur' })
    const after = await world.as.opd.get('/recommendations?depth=0')
    expect(after.json).toEqual(before.json)
  })
})

describe('people are compared as people, in whatever office', () => {
  it('who verified a follow-up does not confirm it as Plh. irban', async () => {
    const { followUp } = await aFollowUp(world)
    docOf(await world.as.opd.action('follow-ups', followUp.id, 'submit'))
    const verdict = { verdict: 'done', verifiedAmount: 1_000_000, note: 'Sesuai' }
    docOf(await world.as.auditor.action('follow-ups', followUp.id, 'verify', verdict))
    await actAs(world, 'auditor', { office: 'irban', unit: 'unit' })
    const own = await world.as.auditor.action('follow-ups', followUp.id, 'confirm')
    expect([own.status, codeOf(own)]).toEqual([403, 'followUps.verifierConfirms'])
    await actAs(world, OUTSIDER, { office: 'irban', unit: 'unit', kind: 'plh', actsFor: 'irban' })
    const confirmed = docOf(await world.as[OUTSIDER].action('follow-ups', followUp.id, 'confirm'))
    expect(confirmed.confirmerName).toBe('Orang konsulen (Plh. Inspektur Pembantu I)')
    const seen = docOf(await world.as.opd.get(`/follow-ups/${followUp.id}?depth=0`))
    expect(seen.confirmerName).toBe('Orang konsulen (Plh. Inspektur Pembantu I)')
  })

  it('who approved as controller or wrote the report does not approve it as irban', async () => {
    const { report } = await aReport(world)
    docOf(await world.as.auditor.action('reports', report.id, 'submit'))
    await actAs(world, 'pt', { office: 'irban', unit: 'unit' })
    docOf(await world.as.pt.action('reports', report.id, 'approve'))
    const twice = await world.as.pt.action('reports', report.id, 'approve')
    expect([twice.status, codeOf(twice)]).toEqual([403, 'reports.sameApprover'])
    await actAs(world, 'auditor', { office: 'irban', unit: 'unit' })
    const own = await world.as.auditor.action('reports', report.id, 'approve')
    expect([own.status, codeOf(own)]).toEqual([403, 'reports.writerActs'])
    await actAs(world, 'bystander', { office: 'irban', unit: 'unit', kind: 'plh' })
    const doc = docOf(await world.as.bystander.action('reports', report.id, 'approve'))
    expect(doc.approvals).toMatchObject([
      { name: 'Orang pt' },
      { name: 'Orang bystander', actingAs: 'Plh. Inspektur Pembantu I' },
    ])
    expect(doc.approvals[0].actingAs ?? null).toBeNull()
    // The earlier approvals keep their office through the next one.
    const last = docOf(await world.as.inspektur.action('reports', report.id, 'approve'))
    expect(last.approvals[1].actingAs).toBe('Plh. Inspektur Pembantu I')
    expect(last.approvals[2].actingAs ?? null).toBeNull()
  })

  it('who wrote an evaluation does not approve it as Plh. inspektur; another who acts does', async () => {
    const { id } = await anEvaluation(world, { year: 2023 })
    docOf(await world.as.mutu.action('evaluations', id, 'submit'))
    await actAs(world, 'mutu', { office: 'inspektur' })
    const own = await world.as.mutu.action('evaluations', id, 'approve')
    expect([own.status, codeOf(own)]).toEqual([403, 'evaluations.ownPaper'])
    await actAs(world, OUTSIDER, { office: 'inspektur' })
    expect((await world.as[OUTSIDER].action('evaluations', id, 'approve')).status).toBe(200)
  })

  it('who handed in an evaluation of somebody else does not approve it as Plh. inspektur', async () => {
    const { id } = await anEvaluation(world, { year: 2022 })
    await world.sql('UPDATE evaluations SET author_id = $1 WHERE id = $2', [world.users.kopi, id])
    const sent = docOf(await world.as.mutu.action('evaluations', id, 'submit'))
    expect(sent.submitter).toBe(world.users.mutu)
    await actAs(world, 'mutu', { office: 'inspektur', kind: 'plh', actsFor: 'inspektur' })
    const own = await world.as.mutu.action('evaluations', id, 'approve')
    expect([own.status, codeOf(own)]).toEqual([403, 'evaluations.ownPaper'])
    const { json } = await world.as.mutu.get(`/evaluations/${id}/actions`)
    const approve = json.actions.find(({ name }: Json) => name === 'approve')
    expect(approve.blocked.code).toBe('evaluations.ownPaper')
    docOf(await world.as.inspektur.action('evaluations', id, 'approve'))
  })

  it.each<[Person, string | null]>([
    ['auditor', 'recommendations.writerActs'],
    ['at', 'recommendations.writerActs'],
    ['pt', null],
    ['konsulen', null],
  ])('%s of its team, as Plh. inspektur, closes a recommendation: %s', async (person, code) => {
    const { recommendation } = await aDistributedReport(world)
    const parent = { relationTo: 'recommendations', value: recommendation.id }
    const file = await addFile(world, parent, 'irban')
    await actAs(world, person, { office: 'inspektur', kind: 'plh', actsFor: 'inspektur' })
    const path = `/recommendations/${recommendation.id}/actions`
    const { json } = await world.as[person].get(path)
    const offered = json.actions.find(({ name }: Json) => name === 'close-not-actionable')
    expect(offered.blocked?.code ?? null).toBe(code)
    const input = { reason: 'court-process', document: [file.id], note: 'Perkara berjalan' }
    const answer = await world.as[person].post(`${path}/close-not-actionable`, input)
    expect(answer.status).toBe(code ? 403 : 200)
    if (code) expect(codeOf(answer)).toBe(code)
  })

  it('the holder of a level that another one has approved is too late, not without the right', async () => {
    const { report } = await aReport(world)
    docOf(await world.as.auditor.action('reports', report.id, 'submit'))
    docOf(await world.as.pt.action('reports', report.id, 'approve'))
    await actAs(world, OUTSIDER, { office: 'irban', unit: 'unit', kind: 'plh', actsFor: 'irban' })
    docOf(await world.as.irban.action('reports', report.id, 'approve'))
    const late = await world.as[OUTSIDER].action('reports', report.id, 'approve')
    expect([late.status, codeOf(late)]).toEqual([409, 'reports.approvedBy'])
    expect(late.json.errors[0].message).toContain('Orang irban')
    const again = await world.as.irban.action('reports', report.id, 'approve')
    expect([again.status, codeOf(again)]).toEqual([403, 'reports.approvedByYou'])
    // Whose level it never was learns nothing of it.
    const never = await world.as.auditor.action('reports', report.id, 'approve')
    expect([never.status, codeOf(never)]).toEqual([403, 'access.forbidden'])
    docOf(await world.as.inspektur.action('reports', report.id, 'return', { note: 'Perbaiki' }))
    docOf(await world.as.auditor.action('reports', report.id, 'submit'))
    docOf(await world.as.pt.action('reports', report.id, 'approve'))
    docOf(await world.as[OUTSIDER].action('reports', report.id, 'approve'))
  })

  it('a controller who acts as irban of the unit makes the team incomplete', async () => {
    const { activity } = await anActivity(world, { status: 'planned' })
    await actAs(world, 'pt', { office: 'irban', unit: 'unit' })
    const answer = await world.as.irban.action('activities', activity.id, 'assign')
    expect([answer.status, codeOf(answer)]).toEqual([422, 'activities.ptIsIrban'])
    await actNoMore(world)
    docOf(await world.as.irban.action('activities', activity.id, 'assign'))
  })

  it('a paper that nobody of the team may review is reviewed by the acting irban, not its author', async () => {
    const { activity } = await anActivity(world, { status: 'in-progress' })
    const paper = await aSubmittedPaper(world, { activity: activity.id, by: 'pt' })
    await actAs(world, 'pt', { office: 'irban', unit: 'unit' })
    const own = await world.as.pt.action('working-papers', paper.id, 'approve')
    expect(own.status).toBe(403)
    await actAs(world, 'auditor', { office: 'irban', unit: 'unit', kind: 'plh' })
    const { json } = await world.as.auditor.get(`/working-papers/${paper.id}/actions`)
    expect(json.actions.map(({ name }: Json) => name)).toContain('approve')
    const doc = docOf(await world.as.auditor.action('working-papers', paper.id, 'approve'))
    expect(doc.reviews).toMatchObject([
      { by: world.users.auditor, actingAs: 'Plh. Inspektur Pembantu I' },
    ])
  })
})

describe('an office', () => {
  it('gives nothing to somebody who is deactivated', async () => {
    await actAs(world, 'pimpinan', { office: 'inspektur' })
    expect((await world.as.pimpinan.get('/plans')).json.totalDocs).toBeGreaterThan(0)
    await world.sql('UPDATE users SET active = false WHERE id = $1', [world.users.pimpinan])
    expect((await world.as.pimpinan.get('/plans')).status).toBe(401)
    await world.sql('UPDATE users SET active = true WHERE id = $1', [world.users.pimpinan])
  })

  it('brings its notices to whoever acts in it, and to nobody else', async () => {
    const { plan } = await aPlan(world)
    await actAs(world, 'kopi', { office: 'inspektur', ...TODAY })
    await actAs(world, 'petugas', { office: 'inspektur', ...YESTERDAY })
    const justification = 'Sudah disepakati'
    docOf(await world.as.sekretariat.action('plans', plan.id, 'submit', { justification }))
    const told = async (person: Person) =>
      (await noticesOf(world, person)).filter((event) => event === 'plans.submit').length
    expect([await told('kopi'), await told('petugas')]).toEqual([1, 0])
    expect(await told('inspektur')).toBeGreaterThan(0)
    const { activity } = await anActivity(world, { status: 'assigned' })
    await actAs(world, 'petugas', { office: 'irban', unit: 'unit', ...TODAY })
    await actAs(world, 'mutu', { office: 'irban', unit: 'unit2', ...TODAY })
    docOf(await world.as.auditor.action('activities', activity.id, 'start'))
    expect(await noticesOf(world, 'petugas')).toContain('activities.start')
    expect(await noticesOf(world, 'mutu')).not.toContain('activities.start')
  })

  it('says with each action, and with each waiting record, in which office it is done', async () => {
    const { activity } = await anActivity(world, { status: 'planned' })
    await actAs(world, 'irban2', { office: 'irban', unit: 'unit', kind: 'plh', actsFor: 'irban' })
    const officeOf = async (person: Person) => {
      const { json } = await world.as[person].get(`/activities/${activity.id}/actions`)
      return json.actions.find(({ name }: Json) => name === 'assign').actingAs
    }
    expect(await officeOf('irban2')).toBe('Plh. Inspektur Pembantu I (menggantikan Orang irban)')
    expect(await officeOf('irban')).toBeNull()
    await world.sql(`UPDATE activities SET updated_at = '2000-01-01' WHERE id = $1`, [activity.id])
    const tasksOf = async (person: Person) => {
      const user = await world.server.payload.findByID({
        collection: 'users',
        id: world.users[person],
        depth: 0,
        overrideAccess: true,
      })
      const req = await createLocalReq(
        { user: { ...user, collection: 'users' } },
        world.server.payload,
      )
      return findTasks(req)
    }
    const waiting = async (person: Person) =>
      (await tasksOf(person)).flatMap(({ rows }) => rows).find(({ id }) => id === activity.id)
        ?.office
    expect(await waiting('irban2')).toBe('Plh. Inspektur Pembantu I')
    expect(await waiting('irban')).toBeNull()
    // All records of a task together: two more that wait cost no statement more.
    const count = countStatements(world)
    const few = await count(() => tasksOf('irban2'))
    for (let more = 0; more < 2; more += 1) {
      const { activity: other } = await anActivity(world, { status: 'planned' })
      await world.sql(`UPDATE activities SET updated_at = '2000-01-02' WHERE id = $1`, [other.id])
    }
    expect(await count(() => tasksOf('irban2'))).toBe(few)
    await actAs(world, OUTSIDER, { office: 'irban', unit: 'unit', kind: 'plh', actsFor: 'irban' })
    expect(await waiting(OUTSIDER)).toBe('Plh. Inspektur Pembantu I')
  })

  it('opens creating and editing in its unit only', async () => {
    const data = { title: 'Reviu', type: world.type, source: 'head', opds: [world.places.opd] }
    const create = (unit: string) =>
      world.as[OUTSIDER].post('/activities?depth=0', {
        ...data,
        unit,
        startsOn: '2026-03-02',
        endsOn: '2026-03-06',
      })
    expect((await create(world.places.unit)).status).toBe(403)
    await actAs(world, OUTSIDER, { office: 'irban', unit: 'unit', ...TODAY })
    const { id } = docOf(await create(world.places.unit))
    expect((await create(world.places.unit2)).status).toBe(403)
    const note = { executionNotes: 'Jadwal tetap' }
    docOf(await world.as[OUTSIDER].patch(`/activities/${id}`, note))
    await actNoMore(world)
    expect((await world.as[OUTSIDER].patch(`/activities/${id}`, note)).status).toBe(404)
    expect((await read(world, 'activities', id)).executionNotes).toBe('Jadwal tetap')
  })

  it('costs no request a statement more', async () => {
    const count = countStatements(world)
    const { activity } = await anActivity(world, { status: 'planned' })
    const asks = ['/users/me', `/activities/${activity.id}?depth=0`, '/recommendations?depth=0']
    const counts = async (): Promise<number[]> => {
      const found: number[] = []
      // The counter of requests is stored after every ten of them: the least of several is the request's own.
      for (const path of asks) {
        const times: number[] = []
        for (let time = 0; time < 3; time += 1)
          times.push(await count(() => world.as.irban.get(path)))
        found.push(Math.min(...times))
      }
      return found
    }
    const without = await counts()
    for (const statements of without) expect(statements).toBeGreaterThan(0)
    await actAs(world, 'irban', { office: 'irban', unit: 'unit2' })
    await actAs(world, 'irban', { office: 'sekretariat' })
    expect(await counts()).toEqual(without)
  })

  it('shortens a session to that of its holder', async () => {
    const login = { email: emailOf('kopi'), password: DEMO_PASSWORD }
    const answer = await anonymous(world.server).post('/users/login', login)
    const client = bareClient(world.server, {
      cookie: cookieOf(answer),
      origin: world.server.url,
    })
    await world.sql(
      `UPDATE users_sessions SET created_at = now() - interval '9 hours' WHERE _parent_id = $1`,
      [world.users.kopi],
    )
    expect((await client.post('/users/refresh-token', {})).status).toBe(200)
    await actAs(world, 'kopi', { office: 'inspektur' })
    expect((await client.post('/users/refresh-token', {})).status).toBe(401)
  })
})
