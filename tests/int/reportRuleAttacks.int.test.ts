import { describe, expect, it } from 'vitest'
import { type Answer, codeOf, docOf } from '@/tests/support/api'
import {
  addFile,
  aFollowUp,
  approveReport,
  aReport,
  beginFollowUp,
  findingOf,
  read,
  rowOf,
  SECOND,
} from '@/tests/support/chain'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()

const said = (answer: Answer): unknown[] => [answer.status, codeOf(answer)]

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

it('the day by which a report was due is not moved once it is approved', async () => {
  const { irban, auditor, sekretariat } = world.as
  const data = { ...rowOf(world), source: 'kpk' }
  const { id } = docOf(await irban.post('/activities', data))
  docOf(await irban.action('activities', id, 'assign'))
  for (const step of ['start', 'begin-report']) docOf(await auditor.action('activities', id, step))
  const report = docOf(await auditor.post('/reports', { activity: id }))
  docOf(await irban.patch(`/activities/${id}`, { reportDueOn: '2026-04-02' }))
  await approveReport(world, report.id)
  for (const client of [irban, sekretariat]) {
    const answer = await client.patch(`/activities/${id}`, { reportDueOn: '2099-01-01' })
    const said = [answer.status, codeOf(answer), answer.json.errors?.[0].path]
    expect(said).toEqual([409, 'activities.reportApproved', 'reportDueOn'])
  }
  docOf(await irban.patch(`/activities/${id}`, { executionNotes: 'Terlambat karena banjir' }))
})

it('a report without findings goes to the OPDs it was approved for, whatever the activity says since', async () => {
  const { irban, auditor, sekretariat, inspektur, opd, opd2 } = world.as
  const row = { ...rowOf(world), source: 'head' }
  const { id } = docOf(await irban.post('/activities', row))
  for (const step of ['assign', 'start', 'begin-report'])
    docOf(await (step === 'assign' ? irban : auditor).action('activities', id, step))
  const report = docOf(await auditor.post('/reports', { activity: id }))
  const visit = async (place: 'opd' | 'opd2') =>
    docOf(await irban.patch(`/activities/${id}`, { opds: [world.places[place]] }))
  const reads = async () => [
    (await opd.get(`/reports/${report.id}`)).status,
    (await opd2.get(`/reports/${report.id}`)).status,
  ]
  await visit('opd2')
  await approveReport(world, report.id)
  await visit('opd')
  docOf(await sekretariat.action('reports', report.id, 'distribute'))
  expect(await reads()).toEqual([404, 200])
  const { opds } = docOf(await inspektur.get(`/reports/${report.id}?depth=0`))
  expect(opds).toEqual([world.places.opd2])
})

it('a report that is reviewed or approved keeps the meaning of its codes; a new code is found by its name', async () => {
  const { sekretariat, auditor, pt } = world.as
  const made = docOf(
    await sekretariat.post('/finding-codes', { scheme: 'P', code: '7.7', text: 'Kerugian' }),
  )
  expect(made.label).toBe('7.7 Kerugian')
  const change = (body: object) => sekretariat.patch(`/finding-codes/${made.id}`, body)
  const { report, finding } = await aReport(world)
  docOf(await auditor.patch(`/findings/${finding.id}`, { code: made.id }))
  expect(docOf(await change({ text: 'Kerugian daerah' })).label).toBe('7.7 Kerugian daerah')
  docOf(await auditor.action('reports', report.id, 'submit'))
  expect(said(await change({ text: 'Dibaca lain' }))).toEqual([409, 'codes.approved'])
  docOf(await pt.action('reports', report.id, 'return', { note: 'Perbaiki' }))
  docOf(await change({ text: 'Kerugian' }))
  await approveReport(world, report.id)
  for (const body of [{ code: '9.9' }, { text: 'Bukan temuan' }, { scheme: 'Q' }])
    expect(said(await change(body))).toEqual([409, 'codes.approved'])
  const refused = await change({ text: 'Bukan temuan' })
  expect(refused.json.errors[0].message).toContain('nomor lain')
  docOf(await change({ active: false }))
  const remake = (code: string) =>
    sekretariat.post('/finding-codes', { scheme: 'P', code, text: 'Bukan temuan' })
  expect((await remake('7.7')).status).toBeGreaterThanOrEqual(400)
  docOf(await remake('7.7a'))
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

  it('is decided on anew once the inspektur has reopened what was done by a decision', async () => {
    const { opd, auditor, irban, inspektur } = world.as
    const { followUp, recommendation } = await aFollowUp(world)
    const decide = async () => {
      const parent = { relationTo: 'recommendations', value: recommendation.id }
      const { id } = await addFile(world, parent, 'irban')
      const sktjm = { number: 'SKTJM-1', decidedOn: '2026-04-02', amount: 1_000_000 }
      const input = { ...sktjm, evidence: [id], note: 'Dicicil' }
      docOf(await irban.action('recommendations', recommendation.id, 'decide-remainder', input))
    }
    const unpaid = { verdict: 'done', verifiedAmount: 0, note: 'Selesai' }
    const verify = async (id: string) => {
      docOf(await opd.action('follow-ups', id, 'submit'))
      return auditor.action('follow-ups', id, 'verify', unpaid)
    }
    await decide()
    docOf(await verify(followUp.id))
    docOf(await irban.action('follow-ups', followUp.id, 'confirm'))
    const note = 'SKTJM tidak sah'
    docOf(await inspektur.action('recommendations', recommendation.id, 'reopen', { note }))
    const later = await beginFollowUp(world, recommendation.id)
    expect(said(await verify(later.id))).toEqual([422, 'recommendations.moneyRemaining'])
    await decide()
    docOf(await auditor.action('follow-ups', later.id, 'verify', unpaid))
  })
})
