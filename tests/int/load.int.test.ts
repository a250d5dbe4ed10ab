import { describe, expect, it } from 'vitest'

import { type Answer, docOf } from '@/tests/support/api'
import {
  aFollowUp,
  aPlan,
  aReport,
  anActivity,
  read,
  recommendationOf,
  rowOf,
  submitPlan,
} from '@/tests/support/chain'
import { aPng } from '@/tests/support/files'
import { openWorld } from '@/tests/support/openWorld'
import { countRows, planCsv, planLine, sendPlan } from '@/tests/support/planFile'

const PARALLEL = 64
/** Three times what two cores needed while others worked on them: 5 s for the slowest 64. */
const HANGS_MS = 15_000
/** Three times what the two questions took right after, signing in for the first of them included. */
const ANSWERS_MS = 700

const world = await openWorld()

const late = (): Promise<never> =>
  new Promise((_resolve, reject) =>
    setTimeout(() => reject(new Error('a request hangs')), HANGS_MS).unref(),
  )

/** Sends 64 at once; each is answered without a failure of the server, which still answers then. */
const inParallel = async (ask: (number: number) => Promise<Answer>): Promise<number[]> => {
  const all = Promise.all(Array.from({ length: PARALLEL }, (_, number) => ask(number)))
  const statuses = (await Promise.race([all, late()])).map(({ status }) => status)
  expect(statuses.filter((status) => status >= 500)).toEqual([])
  const before = performance.now()
  const ready = await world.as.sekretariat.get('/ready')
  const list = await world.as.auditor.get('/plans?limit=1')
  expect([ready.json.database, list.status]).toEqual(['ok', 200])
  expect(performance.now() - before).toBeLessThan(ANSWERS_MS)
  return statuses
}

const count = (statuses: number[], status: number): number =>
  statuses.filter((one) => one === status).length

describe('64 writes at once leave the server answering', () => {
  it('new rows of one plan', async () => {
    const { plan } = await aPlan(world, { rows: [] })
    const row = rowOf(world, { plan: plan.id })
    expect(count(await inParallel(() => world.as.irban.post('/plan-items', row)), 201)).toBe(64)
  })

  it('edits of one row and of one plan', async () => {
    const { plan, items } = await aPlan(world)
    const statuses = await inParallel((number) =>
      number % 2
        ? world.as.irban.patch(`/plan-items/${items[0].id}`, { title: `Kegiatan ${number}` })
        : world.as.sekretariat.patch(`/plans/${plan.id}`, { title: `Rencana ${number}` }),
    )
    expect(count(statuses, 200)).toBe(64)
  })

  it('the same action, and different actions, of one plan', async () => {
    const { plan } = await aPlan(world)
    await submitPlan(world, plan.id)
    const { inspektur } = world.as
    const statuses = await inParallel((number) =>
      inspektur.action('plans', plan.id, number % 2 ? 'lock' : 'return', { note: 'Perbaiki' }),
    )
    expect([count(statuses, 200), count(statuses, 409)]).toEqual([1, 63])
  })

  it('logs of one activity', async () => {
    const { activity } = await anActivity(world, { status: 'in-progress' })
    const log = { activity: activity.id, period: 'day', date: '2026-03-03', days: 1, done: 'x' }
    const statuses = await inParallel((number) =>
      world.as.auditor.post('/activity-logs', { ...log, progress: number }),
    )
    expect(count(statuses, 201)).toBe(64)
    expect((await read(world, 'activities', activity.id)).realisedDays).toBe(64)
  })

  it('recommendations of one finding, numbered without a gap', async () => {
    const { finding, report } = await aReport(world)
    const data = recommendationOf(world, finding.id)
    const statuses = await inParallel(() => world.as.auditor.post('/recommendations', data))
    expect(count(statuses, 201)).toBe(64)
    const found = await world.sql('SELECT number FROM recommendations WHERE report_id = $1', [
      report.id,
    ])
    const numbers = found.map(({ number }) => Number(number)).sort((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 65 }, (_, index) => index + 1))
  })

  it('files and edits of one follow-up, and its submission', async () => {
    const { followUp } = await aFollowUp(world)
    const parent = { relationTo: 'follow-ups', value: followUp.id }
    const file = { name: 'bukti.png', bytes: aPng, type: 'image/png' }
    const { opd, opdRekan } = world.as
    const uploads = await inParallel(() => opd.upload('/evidence?depth=0', { parent }, file))
    expect(count(uploads, 201)).toBe(64)
    const statuses = await inParallel((number) => {
      if (number % 4 === 0) return opd.action('follow-ups', followUp.id, 'submit')
      if (number % 4 === 1) return opdRekan.upload('/evidence?depth=0', { parent }, file)
      if (number % 4 === 2) return opd.patch(`/follow-ups/${followUp.id}`, { reason: `${number}` })
      return world.as.auditor.get(`/follow-ups/${followUp.id}/actions`)
    })
    expect(statuses.filter((status) => ![200, 201, 409].includes(status))).toEqual([])
    expect((await read(world, 'follow-ups', followUp.id)).status).toBe('submitted')
  })

  it('imports among rows and edits of the same plan', async () => {
    const { plan, items } = await aPlan(world)
    const { irban, sekretariat } = world.as
    const lines = (number: number) =>
      Array.from({ length: 20 }, (_, row) =>
        planLine(plan.year, { 'Nama Kegiatan': `Reviu ${number}-${row}` }),
      )
    const statuses = await inParallel((number) => {
      if (number % 16 === 0)
        return sendPlan(sekretariat, planCsv(lines(number)), { year: plan.year })
      if (number % 2) return irban.post('/plan-items', rowOf(world, { plan: plan.id }))
      return irban.patch(`/plan-items/${items[0].id}`, { title: `Kegiatan ${number}` })
    })
    expect([count(statuses, 201), count(statuses, 200)]).toEqual([32, 32])
    expect(await countRows(world, plan.year)).toBe(1 + 32 + 4 * 20)
  })

  it('masters, users, settings and one’s own inbox', async () => {
    const { admin, auditor } = world.as
    const [notice] = (await auditor.get('/notifications?limit=1')).json.docs
    const statuses = await inParallel((number) => {
      if (number % 4 === 0) return admin.patch(`/opds/${world.places.opd}`, { name: `D ${number}` })
      if (number % 4 === 1) return admin.patch(`/users/${world.users.at}`, { name: `N ${number}` })
      if (number % 4 === 2)
        return auditor.patch(`/notifications/${notice.id}`, { readAt: '2026-03-03T00:00:00Z' })
      return admin.post('/globals/numbering', {
        planPattern: 'PKPT-{year}-{seq:3}',
        reportPattern: '700/{seq:3}/LHP/{unit}/{monthRoman}/{year}',
      })
    })
    expect(count(statuses, 200)).toBe(64)
  })
})

describe('official numbers', () => {
  it('have no gap after ten approvals at once of which some fail', async () => {
    const made = []
    for (let number = 0; number < 10; number += 1) made.push(await aReport(world))
    const { auditor, pt, irban, inspektur } = world.as
    for (const { report } of made) {
      docOf(await auditor.action('reports', report.id, 'submit'))
      docOf(await pt.action('reports', report.id, 'approve'))
      docOf(await irban.action('reports', report.id, 'approve'))
    }
    const answers = await Promise.all(
      made.flatMap(({ report }, number) => [
        inspektur.action('reports', report.id, 'approve'),
        number % 2
          ? inspektur.action('reports', report.id, 'approve')
          : inspektur.action('reports', report.id, 'return', { note: 'Perbaiki' }),
      ]),
    )
    for (const { status } of answers) expect([200, 409]).toContain(status)
    const rows = await world.sql(`SELECT number FROM reports WHERE number IS NOT NULL`)
    const sequence = rows.map(({ number }) => Number(number.split('/')[1])).sort((a, b) => a - b)
    expect(sequence).toEqual(Array.from({ length: rows.length }, (_, index) => index + 1))
    expect(rows.length).toBeGreaterThan(4)
  })
})
