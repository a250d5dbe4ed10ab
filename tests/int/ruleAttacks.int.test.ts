import { describe, expect, it } from 'vitest'

import { type Answer, codeOf, docOf, signIn } from '@/tests/support/api'
import {
  addFile,
  aDistributedReport,
  aFollowUp,
  aLockedPlan,
  anActivity,
  approveReport,
  aReport,
  beginFollowUp,
  findingOf,
  read,
  rowOf,
  SECOND,
  submitAndLock,
} from '@/tests/support/chain'
import { aPng } from '@/tests/support/files'
import { emailOf } from '@/tests/support/fixtures'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()

const said = (answer: Answer): unknown[] => [answer.status, codeOf(answer)]
const png = { name: 'a.png', bytes: aPng, type: 'image/png' }

describe('the status', () => {
  it('is moved by no field of a body, whatever it is called', async () => {
    const { items, activities } = await aLockedPlan(world)
    const { report, finding } = await aReport(world)
    const { sekretariat, auditor, irban } = world.as
    const forged = {
      status: 'completed',
      _status: 'published',
      action: 'complete',
      transition: { slug: 'reports', id: report.id, action: 'approve', to: 'approved' },
      context: { transition: {}, cause: {} },
      overrideAccess: true,
    }
    await irban.patch(`/activities/${activities[0].id}`, forged)
    await auditor.patch(`/reports/${report.id}`, { ...forged, status: 'approved' })
    await auditor.patch(`/findings/${finding.id}`, { ...forged, report: { ...report, ...forged } })
    await sekretariat.patch(`/plan-items/${items[0].id}`, forged)
    await irban.action('activities', activities[0].id, 'assign', { ...forged, to: 'completed' })
    expect((await read(world, 'activities', activities[0].id)).status).toBe('assigned')
    expect((await read(world, 'reports', report.id)).status).toBe('draft')
  })
})

describe('a record', () => {
  it('stays under its parent', async () => {
    const { auditor, opd, sekretariat } = world.as
    const one = await aReport(world)
    const other = await aReport(world)
    const { followUp } = await aFollowUp(world)
    const { recommendation } = await aFollowUp(world)
    const moves: [Promise<Answer>, string][] = [
      [auditor.patch(`/reports/${one.report.id}`, { activity: other.activity.id }), 'activity'],
      [auditor.patch(`/findings/${one.finding.id}`, { report: other.report.id }), 'report'],
      [
        auditor.patch(`/recommendations/${one.recommendation.id}`, { finding: other.finding.id }),
        'finding',
      ],
      [
        opd.patch(`/follow-ups/${followUp.id}`, { recommendation: recommendation.id }),
        'recommendation',
      ],
    ]
    for (const [answer, path] of moves) {
      const { status, json } = await answer
      expect([path, status, json.errors?.[0]?.path]).toEqual([path, 409, path])
    }
    await auditor.patch(`/recommendations/${one.recommendation.id}`, { report: other.report.id })
    await sekretariat.patch(`/activities/${one.activity.id}`, { plan: other.plan.id })
    const kept = await read(world, 'recommendations', one.recommendation.id)
    expect(kept.report).toBe(one.report.id)
    expect((await read(world, 'activities', one.activity.id)).plan).toBe(one.plan.id)
  })

  it('goes with what hangs under it: a finding with its recommendations', async () => {
    const { auditor } = world.as
    const { finding, recommendation, report } = await aReport(world)
    docOf(await auditor.patch(`/recommendations/${recommendation.id}`, { text: 'Lain' }))
    expect((await auditor.del(`/findings/${finding.id}`)).status).toBe(200)
    expect((await auditor.get(`/recommendations/${recommendation.id}`)).status).toBe(404)
    expect((await auditor.del(`/reports/${report.id}`)).status).toBe(200)
  })

  it('of another unit is made by nobody, and not seen by the answer', async () => {
    const { auditor2, irban2, pt2 } = world.as
    const mine = await aReport(world)
    const gone = '11111111-1111-4111-8111-111111111111'
    const log = { period: 'day', date: '2026-03-03', days: 1, progress: 1, done: 'x' }
    for (const client of [auditor2, irban2, pt2])
      for (const [slug, field, id] of [
        ['reports', 'activity', mine.activity.id],
        ['findings', 'report', mine.report.id],
        ['recommendations', 'finding', mine.finding.id],
        ['activity-logs', 'activity', mine.activity.id],
      ] as const) {
        const [there, nowhere] = await Promise.all(
          [id, gone].map((value) => client.post(`/${slug}`, { ...log, [field]: value })),
        )
        expect([slug, there?.status, there?.json]).toEqual([slug, nowhere?.status, nowhere?.json])
        expect([403, 404]).toContain(there?.status)
      }
  })
})

describe('a finding', () => {
  it('repeats only one that its writer may read', async () => {
    const foreign = await aReport(world, { crew: SECOND })
    const { report } = await aReport(world)
    const own = (await aReport(world)).finding
    const gone = '11111111-1111-4111-8111-111111111111'
    const repeat = (repeatOf: string) =>
      world.as.auditor.post('/findings', findingOf(world, report.id, { isRepeat: true, repeatOf }))
    const [there, nowhere] = [await repeat(foreign.finding.id), await repeat(gone)]
    expect(said(there)).toEqual([422, 'field.invalid'])
    expect([nowhere.status, nowhere.json]).toEqual([there.status, there.json])
    expect((await repeat(own.id)).status).toBe(201)
  })

  it('keeps its files once its report was submitted', async () => {
    const { auditor, pt } = world.as
    const { report, finding } = await aReport(world)
    const file = await addFile(world, { relationTo: 'findings', value: finding.id }, 'auditor')
    const spare = await addFile(world, { relationTo: 'findings', value: finding.id }, 'auditor')
    expect((await auditor.del(`/evidence/${spare.id}`)).status).toBe(200)
    docOf(await auditor.action('reports', report.id, 'submit'))
    docOf(await pt.action('reports', report.id, 'return', { note: 'Perbaiki' }))
    expect(said(await auditor.del(`/evidence/${file.id}`))).toEqual([409, 'workflow.notDeletable'])
  })

  it('takes its files along when its report is given up', async () => {
    const { report, finding } = await aReport(world)
    const file = await addFile(world, { relationTo: 'findings', value: finding.id }, 'auditor')
    expect((await world.as.auditor.del(`/reports/${report.id}`)).status).toBe(200)
    expect((await world.as.auditor.get(`/files/${file.id}`)).status).toBe(404)
    expect(await world.sql('SELECT 1 FROM evidence WHERE id = $1', [file.id])).toEqual([])
  })
})

describe('proof', () => {
  it('is of its own follow-up: another’s file and no file at all look the same', async () => {
    const { opd } = world.as
    const { followUp, recommendation } = await aFollowUp(world)
    const foreign = await aFollowUp(world, { crew: SECOND })
    const own = await aFollowUp(world)
    const gone = '11111111-1111-4111-8111-111111111111'
    const [kept] = (await read(world, 'follow-ups', followUp.id)).items
    const path = `/follow-ups/${followUp.id}`
    const files = [foreign, own].map((made) => made.followUp.items[0].files[0])
    for (const file of [...files, gone]) {
      const added = await opd.patch(path, { items: [{ ...kept, files: [...kept.files, file] }] })
      expect([file, ...said(added)]).toEqual([file, 422, 'recommendations.evidenceForeign'])
    }
    docOf(await opd.patch(path, { items: [kept] }))
    docOf(await opd.del(path))
    const data = { recommendation: recommendation.id, kind: 'evidence' }
    for (const file of [...files, gone]) {
      const items = [{ description: 'x', files: [file] }]
      expect((await opd.post('/follow-ups', { ...data, items })).status).toBe(422)
    }
  })

  it('that was accepted is forged by nobody, and not taken for accepted before', async () => {
    const { opd, auditor } = world.as
    const { followUp, recommendation } = await aFollowUp(world)
    const path = `/follow-ups/${followUp.id}`
    const [item] = followUp.items
    const second = { description: 'Kedua', files: item.files, accepted: true, reviewNote: 'x' }
    const forged = [{ ...item, accepted: true }, second]
    const drafted = docOf(await opd.patch(`${path}?depth=0`, { items: forged }))
    expect(drafted.items.map(({ accepted }: { accepted: boolean }) => accepted)).toEqual([
      false,
      false,
    ])
    docOf(await opd.action('follow-ups', followUp.id, 'submit'))
    const [first, other] = drafted.items
    const items = [
      { id: first.id, accepted: true },
      { id: other.id, accepted: false, note: 'Tidak terbaca' },
    ]
    docOf(await auditor.action('follow-ups', followUp.id, 'return', { note: 'Perbaiki', items }))
    const changes = [
      [{ ...first, depositedAmount: 5 }, other],
      [other],
      [{ ...first, id: undefined }, other],
      [{ ...other, id: first.id }, first],
      [],
    ]
    for (const change of changes) {
      const answer = await opd.patch(path, { items: change })
      expect([409, 422]).toContain(answer.status)
    }
    const sneaked = [first, { ...other, accepted: true }, { ...second, description: 'Ketiga' }]
    const after = docOf(await opd.patch(`${path}?depth=0`, { items: sneaked }))
    expect(after.items.map(({ accepted }: { accepted: boolean }) => accepted)).toEqual([
      true,
      false,
      false,
    ])
    const again = { recommendation: recommendation.id, kind: 'evidence' }
    expect((await opd.post('/follow-ups', again)).status).toBe(409)
  })

  it('is not added once it was sent, by anybody, and not by the verifier', async () => {
    const { followUp } = await aFollowUp(world)
    docOf(await world.as.opd.action('follow-ups', followUp.id, 'submit'))
    const parent = { relationTo: 'follow-ups', value: followUp.id }
    for (const [person, status] of [
      ['opd', 409],
      ['auditor', 403],
      ['irban', 403],
      ['opd2', 404],
      ['pimpinan', 403],
    ] as const)
      expect((await world.as[person].upload('/evidence', { parent }, png)).status).toBe(status)
  })
})

describe('money', () => {
  it('that nobody decided on keeps a recommendation from being done', async () => {
    const { opd, auditor, irban } = world.as
    const { followUp, recommendation } = await aFollowUp(world, { depositedAmount: 400_000 })
    docOf(await opd.action('follow-ups', followUp.id, 'submit'))
    const parent = { relationTo: 'recommendations', value: recommendation.id }
    const file = await addFile(world, parent, 'irban')
    const decide = (amount: number) =>
      irban.action('recommendations', recommendation.id, 'decide-remainder', {
        number: 'SKTJM-1',
        decidedOn: '2026-04-02',
        amount,
        evidence: [file.id],
        note: 'Dicicil',
      })
    const verify = () =>
      auditor.action('follow-ups', followUp.id, 'verify', {
        verdict: 'done',
        verifiedAmount: 400_000,
        note: 'Selesai',
      })
    for (const amount of [0, 1, 599_999]) {
      docOf(await decide(amount))
      expect(said(await verify())).toEqual([422, 'recommendations.moneyRemaining'])
    }
    docOf(await decide(600_000))
    docOf(await verify())
  })
})

describe('a report', () => {
  it('of work that was cancelled goes nowhere', async () => {
    const { auditor, inspektur } = world.as
    const { report, activity } = await aReport(world)
    docOf(await inspektur.action('activities', activity.id, 'cancel', { note: 'Batal' }))
    expect((await auditor.action('reports', report.id, 'submit')).status).toBe(409)
    expect((await auditor.patch(`/reports/${report.id}`, { title: 'x' })).status).toBe(409)
    expect((await auditor.post('/reports', { activity: activity.id })).status).toBe(409)
    expect((await read(world, 'reports', report.id)).status).toBe('draft')
  })

  it('is approved by no person at two levels, whatever roles they hold', async () => {
    const { admin, auditor, pt } = world.as
    const { report, activity } = await aReport(world)
    docOf(await auditor.action('reports', report.id, 'submit'))
    docOf(await pt.action('reports', report.id, 'approve'))
    const roles = ['auditor', 'irban', 'inspektur']
    docOf(await admin.patch(`/users/${world.users.pt}`, { roles }))
    expect(said(await pt.action('reports', report.id, 'approve'))).toEqual([
      403,
      'reports.sameApprover',
    ])
    docOf(await world.as.irban.action('reports', report.id, 'approve'))
    expect((await pt.action('reports', report.id, 'approve')).status).toBe(403)
    docOf(await admin.patch(`/users/${world.users.pt}`, { roles: ['auditor'] }))
    expect((await read(world, 'activities', activity.id)).status).toBe('reporting')
  })

  it('returned from approved keeps its number, is open again, and its old approvals do not count', async () => {
    const { auditor, inspektur, pt, irban } = world.as
    const { report, finding } = await aReport(world)
    const approved = await approveReport(world, report.id)
    const note = { note: 'Salah angka' }
    for (const client of [pt, irban, auditor])
      expect((await client.action('reports', report.id, 'return', note)).status).toBe(403)
    docOf(await inspektur.action('reports', report.id, 'return', note))
    docOf(await auditor.patch(`/findings/${finding.id}`, { value: 2_000_000 }))
    expect((await auditor.del(`/reports/${report.id}`)).status).toBe(409)
    const again = await approveReport(world, report.id)
    expect(again.number).toBe(approved.number)
    expect(again.contentHash).not.toBe(approved.contentHash)
  })
})

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

describe('a follow-up', () => {
  it('goes on with the new OPD after a reassignment, and the old one has nothing of it left', async () => {
    const { opd, opd2, sekretariat } = world.as
    const { followUp, recommendation, report, finding } = await aFollowUp(world)
    const file = followUp.items[0].files[0]
    const input = { opd: world.places.opd2, note: 'Urusan beralih' }
    docOf(await sekretariat.action('recommendations', recommendation.id, 'reassign', input))
    for (const path of [
      `/follow-ups/${followUp.id}`,
      `/follow-ups/${followUp.id}/actions`,
      `/recommendations/${recommendation.id}`,
      `/findings/${finding.id}`,
      `/reports/${report.id}`,
      `/evidence/${file}`,
      `/files/${file}`,
    ])
      expect([path, (await opd.get(path)).status]).toEqual([path, 404])
    expect((await opd.patch(`/follow-ups/${followUp.id}`, { items: [] })).status).toBe(404)
    expect((await opd.del(`/follow-ups/${followUp.id}`)).status).toBe(404)
    expect((await opd.action('follow-ups', followUp.id, 'submit')).status).toBe(404)
    const counted = await opd.get(`/follow-ups/count?where[id][equals]=${followUp.id}`)
    expect(counted.json.totalDocs).toBe(0)
    docOf(await opd2.action('follow-ups', followUp.id, 'submit'))
  })

  it('is verified and confirmed by two persons, also when one holds both roles', async () => {
    const { admin, opd, irban, auditor } = world.as
    const { followUp } = await aFollowUp(world)
    docOf(await opd.action('follow-ups', followUp.id, 'submit'))
    docOf(await admin.patch(`/users/${world.users.auditor}`, { roles: ['auditor', 'irban'] }))
    const verdict = { verdict: 'done', verifiedAmount: 1_000_000, note: 'Sesuai' }
    docOf(await auditor.action('follow-ups', followUp.id, 'verify', verdict))
    const own = await auditor.action('follow-ups', followUp.id, 'confirm')
    expect(said(own)).toEqual([403, 'followUps.verifierConfirms'])
    docOf(await irban.action('follow-ups', followUp.id, 'confirm'))
    docOf(await admin.patch(`/users/${world.users.auditor}`, { roles: ['auditor'] }))
  })

  it('is begun under no recommendation that is settled or not yet out', async () => {
    const { inspektur, opd } = world.as
    const { recommendation, receipt } = await aDistributedReport(world)
    docOf(await opd.action('report-receipts', receipt.id, 'receive'))
    const parent = { relationTo: 'recommendations', value: recommendation.id }
    const file = await addFile(world, parent, 'inspektur')
    const input = { reason: 'force-majeure', document: [file.id], note: 'Bencana' }
    docOf(
      await inspektur.action('recommendations', recommendation.id, 'close-not-actionable', input),
    )
    const data = { recommendation: recommendation.id, kind: 'response' }
    expect((await opd.post('/follow-ups', data)).status).toBe(409)
    await expect(beginFollowUp(world, recommendation.id)).rejects.toThrow('409')
  })
})

describe('people', () => {
  it('one of whom always remains an administrator', async () => {
    const { admin } = world.as
    const path = `/users/${world.users.admin}`
    for (const change of [{ active: false }, { roles: ['sekretariat'] }, { roles: [] }]) {
      const answer = await admin.patch(path, change)
      expect([409, 422]).toContain(answer.status)
    }
    docOf(await admin.patch(`/users/${world.users.mutu}`, { roles: ['admin'] }))
    const second = await signIn(world.server, emailOf('mutu'))
    const [one, other] = await Promise.all([
      admin.patch(path, { active: false }),
      second.patch(`/users/${world.users.mutu}`, { roles: ['pengendali-mutu'] }),
    ])
    expect([one.status, other.status].sort()).toEqual([200, 409])
    await world.sql('UPDATE users SET active = true WHERE id = $1', [world.users.admin])
  })
})
