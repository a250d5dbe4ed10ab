import { beforeAll, describe, expect, it } from 'vitest'

import { codeOf, docOf } from '@/tests/support/api'
import { addFile, aDistributedReport, anActivity, read } from '@/tests/support/chain'
import type { Person } from '@/tests/support/fixtures'
import { noticesOf, openWorld } from '@/tests/support/openWorld'
import { anApprovedPaper, aPaper, aSubmittedPaper } from '@/tests/support/quality'
import { both, exactlyOne, inRounds } from '@/tests/support/races'

const world = await openWorld()
let activity: string

beforeAll(async () => {
  activity = (await anActivity(world, { status: 'in-progress' })).activity.id
})

const act = (person: Person, id: string, action: string, input?: object) =>
  world.as[person].action('working-papers', id, action, input)

describe('a working paper of a member', () => {
  it('takes number, unit, author and the only auditee from its activity', async () => {
    const first = await aPaper(world, { activity })
    const second = await aPaper(world, { activity, by: 'auditor' })
    expect(first).toMatchObject({
      number: 'KKA-01',
      status: 'draft',
      unit: world.places.unit,
      opd: world.places.opd,
      author: world.users.at,
    })
    expect(second).toMatchObject({ number: 'KKA-02', author: world.users.auditor })
  })

  it('climbs from the leader to the controller, each review with its note', async () => {
    const { id } = await aPaper(world, { activity })
    expect(docOf(await act('at', id, 'submit')).status).toBe('kt-review')
    const first = docOf(await act('auditor', id, 'approve', { note: 'Sampel cukup' }))
    expect(first.status).toBe('pt-review')
    const last = docOf(await act('pt', id, 'approve'))
    expect(last.status).toBe('approved')
    expect(last.approvedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(last.reviews).toMatchObject([
      { level: 'kt-review', decision: 'approved', by: world.users.auditor, note: 'Sampel cukup' },
      { level: 'pt-review', decision: 'approved', by: world.users.pt },
    ])
  })

  it('is returned with a note, corrected by its author and sent up again', async () => {
    const { id } = await aSubmittedPaper(world, { activity })
    expect((await act('auditor', id, 'return')).status).toBe(422)
    const back = docOf(await act('auditor', id, 'return', { note: 'Sebut jumlah sampel' }))
    expect(back).toMatchObject({ status: 'returned', returnNote: 'Sebut jumlah sampel' })
    const fixed = await world.as.at.patch(`/working-papers/${id}`, { procedure: '30 dari 120 SPJ' })
    expect(fixed.status).toBe(200)
    expect(docOf(await act('at', id, 'submit')).returnNote ?? null).toBeNull()
    docOf(await act('auditor', id, 'approve'))
    docOf(await act('pt', id, 'return', { note: 'Kriteria kurang' }))
    docOf(await act('at', id, 'submit'))
    docOf(await act('auditor', id, 'approve'))
    const done = docOf(await act('pt', id, 'approve'))
    expect(done.reviews.map(({ decision }: { decision: string }) => decision)).toEqual([
      'returned',
      'approved',
      'returned',
      'approved',
      'approved',
    ])
  })

  it('tells the next reviewer, and the author of the answer', async () => {
    const before = await Promise.all([noticesOf(world, 'pt'), noticesOf(world, 'at')])
    await anApprovedPaper(world, activity)
    const [pt, at] = await Promise.all([noticesOf(world, 'pt'), noticesOf(world, 'at')])
    expect(pt.slice(0, pt.length - before[0].length)).toEqual(['working-papers.approve@pt-review'])
    expect(at.slice(0, at.length - before[1].length)).toEqual(['working-papers.approve@approved'])
  })
})

describe('who reviews', () => {
  it('is never below the author: a paper of the leader begins with the controller', async () => {
    const sent = await aSubmittedPaper(world, { activity, by: 'auditor' })
    expect(sent.status).toBe('pt-review')
    expect((await act('auditor', sent.id, 'approve')).status).toBe(403)
    expect((await act('at', sent.id, 'approve')).status).toBe(403)
    expect(docOf(await act('pt', sent.id, 'approve')).status).toBe('approved')
  })

  it('is the deputy for a paper of the controller', async () => {
    const team = [
      { user: world.users.irban, role: 'wpj' },
      { user: world.users.pt, role: 'pt' },
      { user: world.users.auditor, role: 'kt' },
    ]
    const made = await anActivity(world, { status: 'in-progress', row: { team } })
    const sent = await aSubmittedPaper(world, { activity: made.activity.id, by: 'pt' })
    expect(sent.status).toBe('pt-review')
    expect((await act('pt', sent.id, 'approve')).status).toBe(403)
    expect((await act('auditor', sent.id, 'approve')).status).toBe(403)
    expect((await act('irban2', sent.id, 'approve')).status).toBe(404)
    expect(docOf(await act('irban', sent.id, 'approve')).status).toBe('approved')
  })

  it('is the irban of the unit where the team names no deputy', async () => {
    const sent = await aSubmittedPaper(world, { activity, by: 'pt' })
    expect(docOf(await act('irban', sent.id, 'approve')).status).toBe('approved')
  })

  it.each<[Person, number]>([
    ['at', 403],
    ['pt', 403],
    ['irban', 403],
    ['inspektur', 403],
    ['sekretariat', 403],
    ['mutu', 403],
    ['admin', 404],
    ['auditor2', 404],
    ['bystander', 404],
    ['opd', 404],
    ['pimpinan', 404],
    ['auditor', 200],
  ])('at the level of the leader: %s gets %i', async (person, status) => {
    const { id } = await aSubmittedPaper(world, { activity })
    expect((await act(person, id, 'approve')).status).toBe(status)
  })

  it('finds what waits in the list of open actions', async () => {
    const { id } = await aSubmittedPaper(world, { activity })
    const names = async (person: Person) =>
      (await world.as[person].get(`/working-papers/${id}/actions`)).json.actions.map(
        ({ name }: { name: string }) => name,
      )
    expect(await names('auditor')).toEqual(['approve', 'return'])
    expect(await names('at')).toEqual([])
    expect(await names('pt')).toEqual([])
  })
})

describe('what may be written', () => {
  it('is the author’s, in draft and returned only', async () => {
    const { id } = await aPaper(world, { activity })
    const edit = (person: Person) =>
      world.as[person].patch(`/working-papers/${id}`, { title: 'Lain' })
    expect((await edit('auditor')).status).toBe(403)
    expect((await edit('irban')).status).toBe(403)
    expect((await edit('at')).status).toBe(200)
    docOf(await act('at', id, 'submit'))
    expect((await edit('at')).status).toBe(409)
    for (const person of ['at', 'auditor', 'irban', 'sekretariat', 'inspektur'] as const)
      expect((await world.as[person].del(`/working-papers/${id}`)).status).toBe(403)
  })

  it('begins with a member of the team, while the work goes on', async () => {
    const planned = (await anActivity(world, { status: 'assigned' })).activity.id
    const post = (person: Person, of: string) =>
      world.as[person].post('/working-papers', { activity: of, title: 'Uji' })
    expect((await post('bystander', activity)).status).toBe(404)
    expect((await post('auditor2', activity)).status).toBe(404)
    expect((await post('irban', activity)).status).toBe(403)
    expect((await post('opd', activity)).status).toBe(403)
    expect((await post('at', planned)).status).toBe(409)
  })

  it('stays in its activity, names its auditee and a period that ends after it begins', async () => {
    const other = (await anActivity(world, { status: 'in-progress' })).activity.id
    const { id } = await aPaper(world, { activity })
    const patch = (data: object) => world.as.at.patch(`/working-papers/${id}`, data)
    expect((await patch({ activity: other })).status).toBe(409)
    expect(codeOf(await patch({ opd: world.places.opd2 }))).toBe('workingPapers.foreignOpd')
    const reversed = await patch({ periodFrom: '2026-03-01', periodTo: '2026-02-01' })
    expect([reversed.status, codeOf(reversed)]).toEqual([422, 'workingPapers.periodReversed'])
    for (const number of ['KKA-99', 'forged'])
      expect(docOf(await patch({ number, reviews: [] })).number).not.toBe(number)
  })

  it('ends with the activity: nothing is sent in or back any more', async () => {
    const made = await aDistributedReport(world)
    const draft = await aPaper(world, { activity: made.activity.id })
    const sent = await aSubmittedPaper(world, { activity: made.activity.id })
    docOf(await world.as.irban.action('activities', made.activity.id, 'complete'))
    expect((await act('at', draft.id, 'submit')).status).toBe(409)
    expect((await act('auditor', sent.id, 'return', { note: 'x' })).status).toBe(409)
    expect((await act('auditor', sent.id, 'approve')).status).toBe(200)
  })

  it('is read by nobody outside: an OPD finds neither paper nor file', async () => {
    const { id } = await aPaper(world, { activity })
    const file = await addFile(world, { relationTo: 'working-papers', value: id }, 'at')
    for (const person of ['opd', 'opd2', 'pimpinan', 'irban2', 'auditor2'] as const) {
      const { get } = world.as[person]
      expect((await get(`/working-papers/${id}`)).status).toBe(404)
      expect((await get('/working-papers')).json.totalDocs).toBe(0)
      expect((await get(`/files/${file.id}`)).status).toBe(404)
    }
    expect((await world.as.pt.get(`/files/${file.id}`)).status).toBe(200)
    docOf(await act('at', id, 'submit'))
    expect((await world.as.at.del(`/evidence/${file.id}`)).status).toBe(409)
  })
})

describe('at once', () => {
  it('two approvals of one level: exactly one', () =>
    inRounds(async (number) => {
      const { id } = await aSubmittedPaper(world, { activity })
      const approve = () => act('auditor', id, 'approve')
      exactlyOne(...(await both(number, approve, approve)))
      const paper = await read(world, 'working-papers', id)
      expect([paper.status, paper.reviews.length]).toEqual(['pt-review', 1])
    }))

  it('the same approval after the first was through is too late, not without the right', async () => {
    const { id } = await aSubmittedPaper(world, { activity })
    docOf(await act('auditor', id, 'approve'))
    const again = await act('auditor', id, 'approve')
    expect([again.status, codeOf(again)]).toEqual([409, 'workingPapers.alreadyApproved'])
    expect((await act('at', id, 'approve')).status).toBe(403)
  })

  it('two last approvals: exactly one', () =>
    inRounds(async (number) => {
      const { id } = await aSubmittedPaper(world, { activity, by: 'auditor' })
      const approve = () => act('pt', id, 'approve')
      exactlyOne(...(await both(number, approve, approve)))
    }))

  it('approve and return: one of them', () =>
    inRounds(async (number) => {
      const { id } = await aSubmittedPaper(world, { activity, by: 'auditor' })
      const [yes, no] = await both(
        number,
        () => act('pt', id, 'approve'),
        () => act('pt', id, 'return', { note: 'Kurang' }),
      )
      exactlyOne(yes, no)
    }))

  it('submit and an edit: what is reviewed stands still', () =>
    inRounds(async (number) => {
      const { id } = await aPaper(world, { activity })
      const [sent, edit] = await both(
        number,
        () => act('at', id, 'submit'),
        () => world.as.at.patch(`/working-papers/${id}`, { condition: 'Lain' }),
      )
      expect(sent.status).toBe(200)
      expect([200, 409]).toContain(edit.status)
      const { status } = await world.as.at.patch(`/working-papers/${id}`, { condition: 'Telat' })
      expect(status).toBe(409)
    }))

  it('papers begun together get numbers of their own', async () => {
    const made = (await anActivity(world, { status: 'in-progress' })).activity.id
    const papers = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((n) =>
        aPaper(world, { activity: made, by: n % 2 === 0 ? 'at' : 'auditor' }),
      ),
    )
    expect(papers.map(({ number }) => number).sort()).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => `KKA-0${n}`),
    )
  })
})

it('goes into a new report where its template asks for it', async () => {
  const made = (await anActivity(world, { status: 'in-progress' })).activity
  await anApprovedPaper(world, made.id)
  await aPaper(world, { activity: made.id, change: { title: 'Belum direviu' } })
  const path = `/oversight-types/${world.type}`
  docOf(
    await world.as.admin.patch(path, { sectionTemplate: [{ heading: 'II', hint: '{papers}' }] }),
  )
  docOf(await world.as.auditor.action('activities', made.id, 'begin-report'))
  const report = docOf(await world.as.auditor.post('/reports?depth=0', { activity: made.id }))
  const text = JSON.stringify(report.sections)
  expect(text).toContain('KKA-01 — Uji kas bendahara: Selisih Rp250.000')
  expect(text).not.toContain('Belum direviu')
})

it('moves with its activity to another unit', async () => {
  const own = docOf(
    await world.as.irban.post('/activities', {
      title: 'Penugasan kepala daerah',
      type: world.type,
      unit: world.places.unit,
      opds: [world.places.opd],
      startsOn: '2026-03-02',
      endsOn: '2026-03-20',
      source: 'head',
      team: [
        { user: world.users.pt, role: 'pt' },
        { user: world.users.auditor, role: 'kt' },
      ],
    }),
  )
  docOf(await world.as.irban.action('activities', own.id, 'assign'))
  docOf(await world.as.auditor.action('activities', own.id, 'start'))
  const { id } = await aPaper(world, { activity: own.id, by: 'auditor' })
  docOf(await world.as.sekretariat.patch(`/activities/${own.id}`, { unit: world.places.unit2 }))
  expect((await world.as.irban.get(`/working-papers/${id}`)).status).toBe(404)
  expect((await world.as.irban2.get(`/working-papers/${id}`)).status).toBe(200)
  for (const person of ['irban', 'irban2'] as const)
    expect([person, await noticesOf(world, person)]).toEqual([
      person,
      expect.arrayContaining(['activities.moved']),
    ])
  const query = `where[record][equals]=${id}&where[action][equals]=update`
  const lines = await world.as.inspektur.get(`/audit-log?${query}`)
  expect(lines.json.docs[0]).toMatchObject({
    causedBy: 'activities.moved',
    changes: { unit: [world.places.unit, world.places.unit2] },
  })
})
