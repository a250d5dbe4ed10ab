import { describe, expect, it } from 'vitest'

import { codeOf, docOf } from '@/tests/support/api'
import {
  aDistributedReport,
  anActivity,
  approveReport,
  aReport,
  findingOf,
  read,
  receiptOf,
} from '@/tests/support/chain'
import { noticesOf, openWorld } from '@/tests/support/openWorld'

const world = await openWorld()

describe('a report', () => {
  it('climbs three approvals by three people, is numbered, frozen and sealed', async () => {
    const { report, finding, recommendation } = await aReport(world)
    const { auditor, pt, irban, inspektur } = world.as
    docOf(await auditor.action('reports', report.id, 'submit'))
    for (const [slug, id] of [
      ['reports', report.id],
      ['findings', finding.id],
      ['recommendations', recommendation.id],
    ])
      expect((await auditor.patch(`/${slug}/${id}`, { title: 'x', text: 'x' })).status).toBe(409)
    expect((await irban.action('reports', report.id, 'approve')).status).toBe(403)
    expect(docOf(await pt.action('reports', report.id, 'approve')).status).toBe('irban-review')
    expect((await pt.action('reports', report.id, 'approve')).status).toBe(403)
    expect(docOf(await irban.action('reports', report.id, 'approve')).status).toBe(
      'inspektur-review',
    )
    const approved = docOf(await inspektur.action('reports', report.id, 'approve'))
    expect(approved).toMatchObject({ status: 'approved' })
    expect(approved.number).toMatch(/^700\/\d{3}\/LHP\/IRB1\/[IVX]+\/\d{4}$/)
    expect(approved.contentHash).toMatch(/^[0-9a-f]{64}$/)
    expect(approved.approvals).toHaveLength(3)
  })

  it('begins with what the team has logged, once and no longer than anybody reads', async () => {
    const { admin, auditor } = world.as
    const type = `/oversight-types/${world.type}`
    const { sectionTemplate } = docOf(await admin.get(type))
    const twice = [{ heading: 'BAB I', hint: 'Log:\n{logs}\n{logs}\n {logs}' }]
    docOf(await admin.patch(type, { sectionTemplate: twice }))
    const { activity } = await anActivity(world, { status: 'in-progress' })
    const log = { activity: activity.id, period: 'day', days: 1, progress: 10 }
    const done = 'Kata '.repeat(3_900).trim()
    for (const date of Array.from({ length: 20 }, (_, day) => `2026-03-${day + 10}`))
      docOf(await auditor.post('/activity-logs', { ...log, date, done, obstacles: done }))
    docOf(await auditor.action('activities', activity.id, 'begin-report'))
    const asked = { activity: activity.id, title: 'Laporan' }
    const { sections } = docOf(await auditor.post('/reports', asked))
    docOf(await admin.patch(type, { sectionTemplate }))
    const lines = sections[0].body.root.children.map(
      ({ children }: { children: { text: string }[] }) => children[0]?.text ?? '',
    )
    expect(lines).toHaveLength(23)
    expect(lines[1]).toMatch(/^2026-03-10 — Kata .*… — /)
    expect(lines.join('').length).toBeLessThan(205_000)
    expect(lines.slice(21)).toEqual(['…', ' …'])
  })

  it('returned from approved keeps its number and gets a new hash with new content', async () => {
    const { report } = await aReport(world)
    const approved = await approveReport(world, report.id)
    const { inspektur, auditor } = world.as
    const back = docOf(await inspektur.action('reports', report.id, 'return', { note: 'Perbaiki' }))
    expect([back.status, back.number]).toEqual(['returned', approved.number])
    docOf(await auditor.post('/findings', findingOf(world, report.id)))
    const again = await approveReport(world, report.id)
    expect(again.number).toBe(approved.number)
    expect(again.contentHash).not.toBe(approved.contentHash)
    expect(again.approvals).toHaveLength(6)
  })

  it('distributed is read by each OPD in its own part only', async () => {
    const { report, finding } = await aReport(world)
    const { auditor, sekretariat, opd, opd2 } = world.as
    const other = docOf(
      await auditor.post('/findings', findingOf(world, report.id, { opd: world.places.opd2 })),
    )
    await approveReport(world, report.id)
    expect((await opd.get(`/reports/${report.id}`)).status).toBe(404)
    docOf(await sekretariat.action('reports', report.id, 'distribute'))
    const head = docOf(await opd.get(`/reports/${report.id}?depth=0`))
    expect(Object.keys(head)).toEqual(expect.arrayContaining(['number', 'title', 'status', 'unit']))
    for (const field of ['contentHash', 'team', 'activity', 'approvals', 'opds', 'readers'])
      expect([field, head[field] ?? []]).toEqual([field, []])
    expect(head.sections ?? []).toEqual([])
    expect((await opd.get(`/findings/${other.id}`)).status).toBe(404)
    expect((await opd2.get(`/findings/${finding.id}`)).status).toBe(404)
    expect((await opd2.get(`/findings/${other.id}`)).status).toBe(200)
    expect(await receiptOf(world, report.id, world.places.opd2)).toMatchObject({ status: 'sent' })
    expect(await noticesOf(world, 'opd')).toContain('reports.distribute')
  })

  it('closes only when every recommendation is settled', async () => {
    const { report } = await aDistributedReport(world)
    const answer = await world.as.sekretariat.action('reports', report.id, 'close')
    expect([answer.status, codeOf(answer)]).toEqual([422, 'reports.recommendationsOpen'])
  })
})

describe('receiving a report', () => {
  it('starts both clocks, in plain dates, at the OPD’s opening', async () => {
    const { receipt, recommendation } = await aDistributedReport(world)
    expect(await read(world, 'recommendations', recommendation.id)).toMatchObject({
      receivedOn: null,
      responseDueOn: null,
    })
    docOf(await world.as.opd.action('report-receipts', receipt.id, 'receive'))
    const after = await read(world, 'recommendations', recommendation.id)
    for (const field of ['receivedOn', 'responseDueOn', 'completionDueOn'])
      expect(after[field]).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(after.completionDueOn > after.receivedOn).toBe(true)
  })

  it('on paper asks for a day between distribution and today', async () => {
    const { receipt } = await aDistributedReport(world)
    const receive = (receivedOn?: string) =>
      world.as.sekretariat.action('report-receipts', receipt.id, 'receive', { receivedOn })
    expect(codeOf(await receive())).toBe('receipts.dateRequired')
    expect(codeOf(await receive('2099-01-01'))).toBe('receipts.future')
    expect(codeOf(await receive('2001-01-01'))).toBe('receipts.beforeDistribution')
    expect(codeOf(await receive('01-02-2026'))).toBe('field.invalid')
    expect(docOf(await receive(receipt.sentOn))).toMatchObject({ channel: 'paper' })
  })
})

describe('logs', () => {
  const log = (activity: string, change: object = {}) => ({
    activity,
    period: 'day',
    date: '2026-03-03',
    days: 1.5,
    progress: 40,
    done: 'Memeriksa',
    ...change,
  })

  it('are one’s own, of days that have come, and move the activity’s progress', async () => {
    const { activity } = await anActivity(world, { status: 'in-progress' })
    const { auditor, at, bystander, auditor2 } = world.as
    const own = docOf(
      await auditor.post('/activity-logs?depth=0', log(activity.id, { author: world.users.at })),
    )
    expect(own.author).toBe(world.users.auditor)
    const future = await auditor.post('/activity-logs', log(activity.id, { date: '2099-01-01' }))
    expect([future.status, codeOf(future)]).toEqual([422, 'activityLogs.future'])
    docOf(await at.post('/activity-logs', log(activity.id, { date: '2026-03-04', progress: 60 })))
    expect(await read(world, 'activities', activity.id)).toMatchObject({
      progress: 60,
      realisedDays: 3,
    })
    expect((await at.patch(`/activity-logs/${own.id}`, { days: 9 })).status).toBe(403)
    expect((await at.del(`/activity-logs/${own.id}`)).status).toBe(403)
    for (const client of [bystander, auditor2])
      expect((await client.post('/activity-logs', log(activity.id))).status).toBe(404)
    docOf(await auditor.del(`/activity-logs/${own.id}`))
    expect(await read(world, 'activities', activity.id)).toMatchObject({ realisedDays: 1.5 })
  })

  it('are only written while the work goes on', async () => {
    const { activity } = await anActivity(world, { status: 'assigned' })
    expect((await world.as.auditor.post('/activity-logs', log(activity.id))).status).toBe(409)
  })
})
