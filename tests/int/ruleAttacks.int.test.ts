import { describe, expect, it } from 'vitest'
import { type Answer, codeOf, docOf, signIn } from '@/tests/support/api'
import { aFollowUp, aLockedPlan, aReport, read } from '@/tests/support/chain'
import { emailOf, type Person } from '@/tests/support/fixtures'
import { openWorld } from '@/tests/support/openWorld'
import { asSuperuser } from '@/tests/support/superuser'

const world = await openWorld()

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

  it('does not go with its parent when it could not go by itself', async () => {
    const { auditor } = world.as
    const { finding, recommendation, report } = await aReport(world)
    const as = (status: string) =>
      asSuperuser(
        `UPDATE recommendations SET status = '${status}' WHERE id = '${recommendation.id}'`,
      )
    // No action settles a recommendation of a draft; were one settled all the same, it would stay.
    await as('not-actionable')
    for (const path of ['recommendations', 'findings', 'reports']) {
      const record = { recommendations: recommendation, findings: finding, reports: report }[path]
      const answer = await auditor.del(`/${path}/${record?.id}`)
      expect([path, answer.status, codeOf(answer)]).toEqual([path, 409, 'workflow.notDeletable'])
    }
    await as('open')
    docOf(await auditor.del(`/findings/${finding.id}`))
  })

  it('stays as long as another one is of its group, which would lose it unseen', async () => {
    const { sekretariat } = world.as
    const make = async (body: object) => docOf(await sekretariat.post('/oversight-types', body))
    const group = await make({ code: 'G', name: 'Pengawasan' })
    const kind = await make({ code: 'G.1', name: 'Audit khusus', parent: group.id })
    const answer = await sekretariat.del(`/oversight-types/${group.id}`)
    expect([answer.status, codeOf(answer)]).toEqual([409, 'field.inUse'])
    for (const { id } of [kind, group])
      expect((await sekretariat.del(`/oversight-types/${id}`)).status).toBe(200)
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
        ['working-papers', 'activity', mine.activity.id],
      ] as const) {
        const [there, nowhere] = await Promise.all(
          [id, gone].map((value) => client.post(`/${slug}`, { ...log, [field]: value })),
        )
        expect([slug, there?.status, there?.json]).toEqual([slug, nowhere?.status, nowhere?.json])
        expect([403, 404]).toContain(there?.status)
      }
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
    const roles = ['pengendali-mutu', 'admin']
    docOf(await admin.patch(`/users/${world.users.mutu}`, { roles }))
    const second = await signIn(world.server, emailOf('mutu'))
    const [one, other] = await Promise.all([
      admin.patch(path, { active: false }),
      second.patch(`/users/${world.users.mutu}`, { roles: ['pengendali-mutu'] }),
    ])
    expect([one.status, other.status].sort()).toEqual([200, 409])
    await world.sql('UPDATE users SET active = true WHERE id = $1', [world.users.admin])
    docOf(await admin.patch(`/users/${world.users.mutu}`, { roles: ['pengendali-mutu'] }))
  })

  it('give themselves no role, place or name, also as administrators; they may give a role up', async () => {
    const { admin } = world.as
    const path = `/users/${world.users.admin}`
    const changes = {
      roles: ['admin', 'inspektur'],
      unit: world.places.unit,
      opd: world.places.opd,
      name: 'Lain',
      employeeNumber: '1',
    }
    const { name, position } = docOf(await admin.get(path))
    for (const [field, value] of Object.entries(changes)) {
      const { status, json } = await admin.patch(path, { position: 'Lain', [field]: value })
      const [{ code, path: at }] = json.errors
      expect([status, code, at]).toEqual([403, 'users.ownAccount', field])
    }
    const stored = docOf(await admin.get(`${path}?depth=0`))
    expect([stored.name, stored.roles]).toEqual([name, ['admin']])
    expect([stored.position, stored.employeeNumber ?? null]).toEqual([position, null])
    expect([stored.unit ?? null, stored.opd ?? null]).toEqual([null, null])
    docOf(await admin.patch(`/users/${world.users.kopi}`, { roles: ['admin-kopi', 'admin'] }))
    const kopi = await signIn(world.server, emailOf('kopi'))
    docOf(await kopi.patch(`/users/${world.users.kopi}`, { roles: ['admin-kopi'] }))
  })

  it('save their own account when its employee number is empty and sent as an empty text', async () => {
    const path = `/users/${world.users.admin}`
    const { position } = docOf(await world.as.admin.get(path))
    for (const change of ['Pranata komputer', position])
      docOf(await world.as.admin.patch(path, { position: change, employeeNumber: '' }))
  })

  it('have one account each, also when the other one is switched off', async () => {
    const { admin } = world.as
    const numbered = (person: Person, employeeNumber: string) =>
      admin.patch(`/users/${world.users[person]}`, { employeeNumber })
    docOf(await numbered('formerKt', '19700101 199003 1 001'))
    docOf(await admin.patch(`/users/${world.users.formerKt}`, { active: false }))
    const data = { name: 'Dua', email: 'dua@contoh.test', password: 'kereta lewat sawah' }
    const second = { ...data, roles: ['konsulen'], employeeNumber: '197001011990031001' }
    const answers = [
      await admin.post('/users', second),
      await numbered('formerPt', '1970 0101 1990 031 001'),
    ]
    for (const answer of answers)
      expect([answer.status, codeOf(answer)]).toEqual([422, 'users.employeeNumberTaken'])
    const atOnce = await Promise.all([numbered('pt', '7'), numbered('pt2', '7')])
    expect(atOnce.map(({ status }) => status).sort()).toEqual([200, 422])
    for (const number of ['197001011990031001', '']) docOf(await numbered('formerKt', number))
    docOf(await admin.patch(`/users/${world.users.formerKt}`, { active: true }))
  })

  it('who are given a weighty role are told, and so is the head, also of a new account', async () => {
    const { admin } = world.as
    await world.sql('DELETE FROM notifications')
    const told = async () =>
      (
        await world.sql(`SELECT u.name, n.subject FROM notifications n
          JOIN users u ON u.id = n.recipient_id WHERE n.event = 'users.roles-granted'`)
      )
        .map(({ name, subject }) => `${name} | ${subject}`)
        .toSorted()
    const path = `/users/${world.users.kopi}`
    for (const roles of [['admin-kopi', 'konsulen'], ['admin-kopi']])
      docOf(await admin.patch(path, { roles }))
    expect(await told()).toEqual([])
    docOf(await admin.patch(path, { roles: ['admin-kopi', 'sekretariat', 'petugas-pengaduan'] }))
    docOf(await admin.patch(path, { position: 'Penata' }))
    docOf(await admin.patch(path, { roles: ['admin-kopi'] }))
    const words = 'Orang kopi: Sekretariat, Petugas pengaduan (oleh admin)'
    expect(await told()).toEqual([`Orang inspektur | ${words}`, `Orang kopi | ${words}`])
    await world.sql('DELETE FROM notifications')
    const account = { name: 'Baru', email: 'baru@contoh.test', password: 'kuda lari di pasar' }
    docOf(await admin.post('/users', { ...account, roles: ['admin'] }))
    expect(await told()).toEqual(
      ['Baru', 'Orang inspektur'].map((name) => `${name} | Baru: Admin sistem (oleh admin)`),
    )
    await world.sql(`UPDATE users SET active = false WHERE email = 'baru@contoh.test'`)
  })
})

describe('many records at once', () => {
  it('are changed or deleted by a query by nobody, also not one’s own', async () => {
    const { plan, items } = await aLockedPlan(world)
    const { report } = await aReport(world)
    const { followUp } = await aFollowUp(world)
    const own: [string, string, Person[]][] = [
      ['plans', plan.id, ['sekretariat', 'inspektur']],
      ['plan-items', items[0].id, ['irban', 'sekretariat']],
      ['reports', report.id, ['auditor']],
      ['follow-ups', followUp.id, ['opd']],
      ['units', world.places.unit, ['admin', 'sekretariat']],
      ['users', world.users.at, ['admin', 'at']],
    ]
    for (const [slug, id, persons] of own)
      for (const person of persons)
        for (const query of [
          'where[id][exists]=true',
          `where[id][equals]=${id}`,
          `where[id][in]=${id}`,
          'where[id][exists]=true&trash=true',
        ]) {
          const { patch, del } = world.as[person]
          const answers = [
            await patch(`/${slug}?${query}`, { title: 'Diubah', deletedAt: '2026-01-01' }),
            await del(`/${slug}?${query}`),
          ]
          const cell = [slug, person, query]
          expect([...cell, ...answers.map(({ status }) => status)]).toEqual([...cell, 403, 403])
        }
    for (const [slug, id] of own) expect((await read(world, slug, id)).title).not.toBe('Diubah')
  })
})
