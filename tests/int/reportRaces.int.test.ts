import { describe, expect, it } from 'vitest'
import { actAs, actNoMore } from '@/tests/support/acting'
import { docOf } from '@/tests/support/api'
import { aDistributedReport, anActivity, approveReport, aReport, read } from '@/tests/support/chain'
import { openWorld } from '@/tests/support/openWorld'
import { both, exactlyOne, expectNoFailure, inRounds } from '@/tests/support/races'

const world = await openWorld()

describe('of a report', () => {
  it('distribute and return: one of them, with receipts or without', () =>
    inRounds(async (number) => {
      const { report } = await aReport(world)
      await approveReport(world, report.id)
      const { inspektur, sekretariat } = world.as
      const [out, back] = await both(
        number,
        () => sekretariat.action('reports', report.id, 'distribute'),
        () => inspektur.action('reports', report.id, 'return', { note: 'Salah' }),
      )
      exactlyOne(out, back)
      const found = await world.sql('SELECT 1 FROM report_receipts WHERE report_id = $1', [
        report.id,
      ])
      expect(found).toHaveLength(out.status === 200 ? 1 : 0)
    }))

  it('approve four times at one level: one of them, however late the others came', () =>
    inRounds(async () => {
      const { report } = await aReport(world)
      docOf(await world.as.auditor.action('reports', report.id, 'submit'))
      const approve = () => world.as.pt.action('reports', report.id, 'approve')
      const answers = await Promise.all([approve(), approve(), approve(), approve()])
      const statuses = answers.map(({ status }) => status).sort()
      expect(statuses[0]).toBe(200)
      // Too late while the first was under way; once it was through, the level is another's.
      for (const status of statuses.slice(1)) expect([403, 409]).toContain(status)
      expect((await read(world, 'reports', report.id)).status).toBe('irban-review')
    }))

  it('approve by four holders of one level: one of them, the others came too late', () =>
    inRounds(async () => {
      const { report } = await aReport(world)
      docOf(await world.as.auditor.action('reports', report.id, 'submit'))
      docOf(await world.as.pt.action('reports', report.id, 'approve'))
      const standIns = ['konsulen', 'kopi', 'bystander'] as const
      for (const person of standIns) await actAs(world, person, { office: 'irban', unit: 'unit' })
      const holders = ['irban', ...standIns] as const
      exactlyOne(
        ...(await Promise.all(
          holders.map((person) => world.as[person].action('reports', report.id, 'approve')),
        )),
      )
      await actNoMore(world)
      expect((await read(world, 'reports', report.id)).status).toBe('inspektur-review')
    }))

  it('receive by the OPD and by the secretariat: one of them', () =>
    inRounds(async (number) => {
      const { receipt } = await aDistributedReport(world)
      const { opd, sekretariat } = world.as
      const input = { receivedOn: receipt.sentOn }
      const answers = await both(
        number,
        () => opd.action('report-receipts', receipt.id, 'receive'),
        () => sekretariat.action('report-receipts', receipt.id, 'receive', input),
      )
      exactlyOne(...answers)
    }))

  it('submit and a change of its content: what is reviewed stands still', () =>
    inRounds(async (number) => {
      const { report, finding, recommendation } = await aReport(world)
      const { auditor, at } = world.as
      const [sent, edit, text, removed] = await Promise.all([
        auditor.action('reports', report.id, 'submit'),
        at.patch(`/findings/${finding.id}`, { value: 5 + number }),
        at.patch(`/recommendations/${recommendation.id}`, { text: `Teks ${number}` }),
        at.del(`/recommendations/${recommendation.id}`),
      ])
      expect(sent.status).toBe(200)
      expectNoFailure(edit, text, removed)
      const late = await at.patch(`/findings/${finding.id}`, { value: 99 })
      expect(late.status).toBe(409)
    }))

  it('complete and a new report: never completed with a report that is not out', () =>
    inRounds(async (number) => {
      const { activity } = await aDistributedReport(world)
      const { irban, auditor } = world.as
      const [ended, made] = await both(
        number,
        () => irban.action('activities', activity.id, 'complete'),
        () => auditor.post('/reports', { activity: activity.id }),
      )
      expectNoFailure(ended, made)
      expect(ended.status === 200).toBe(made.status !== 201)
    }))

  it('cancel of the work and submit: never under review without work', () =>
    inRounds(async (number) => {
      const { activity, report } = await aReport(world)
      const { inspektur, auditor } = world.as
      const [ended, sent] = await both(
        number,
        () => inspektur.action('activities', activity.id, 'cancel', { note: 'Batal' }),
        () => auditor.action('reports', report.id, 'submit'),
      )
      expectNoFailure(ended, sent)
      expect([ended, sent].filter(({ status }) => status === 200)).toHaveLength(1)
    }))
})

describe('of work', () => {
  it('logs, a new team and begin-report at once: all of it', () =>
    inRounds(async () => {
      const { activity } = await anActivity(world, { status: 'in-progress' })
      const { auditor, at, irban } = world.as
      const log = { activity: activity.id, period: 'day', date: '2026-03-03', days: 1, done: 'x' }
      const answers = await Promise.all([
        auditor.post('/activity-logs', { ...log, progress: 10 }),
        at.post('/activity-logs', { ...log, progress: 20 }),
        irban.patch(`/activities/${activity.id}`, { executionNotes: 'Catatan' }),
        auditor.action('activities', activity.id, 'begin-report'),
      ])
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 200, 200])
      const after = await read(world, 'activities', activity.id)
      expect([after.status, after.realisedDays, after.executionNotes]).toEqual([
        'reporting',
        2,
        'Catatan',
      ])
    }))
})
