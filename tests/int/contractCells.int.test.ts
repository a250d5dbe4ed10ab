import { afterAll, beforeAll, expect, it } from 'vitest'

import type { Answer } from '@/tests/support/api'
import { aDistributedReport, aFollowUp, anActivity, aPlan, aReport } from '@/tests/support/chain'
import { findingOf, recommendationOf, rowOf, submitPlan } from '@/tests/support/chain'
import { anApprovedEvaluation, anEvaluation, aPaper } from '@/tests/support/quality'
import { aWorld, type Person, type World } from '@/tests/support/fixtures'
import { startTestServer } from '@/tests/support/server'

let world: World
let stop: () => Promise<void>
/** Ids by the names that the table uses. */
const ids: Record<string, string> = {}

beforeAll(async () => {
  const server = await startTestServer()
  stop = server.stop
  world = await aWorld(server)
  const draft = await aPlan(world)
  const submitted = await aPlan(world)
  await submitPlan(world, submitted.plan.id)
  const going = await anActivity(world, { status: 'in-progress' })
  const planned = await anActivity(world, { status: 'planned' })
  const paper = await aPaper(world, { activity: going.activity.id })
  const evaluation = await anEvaluation(world, { year: 2024 })
  const approved = await anApprovedEvaluation(world, { year: 2025 })
  const written = await aReport(world)
  const out = await aDistributedReport(world)
  const sent = await aFollowUp(world)
  Object.assign(ids, {
    plan: draft.plan.id,
    row: draft.items[0].id,
    submitted: submitted.plan.id,
    locked: going.plan.id,
    going: going.activity.id,
    planned: planned.activity.id,
    paper: paper.id,
    evaluation: evaluation.id,
    approved: approved.id,
    report: written.report.id,
    finding: written.finding.id,
    recommendation: written.recommendation.id,
    out: out.report.id,
    outFinding: out.finding.id,
    outRecommendation: out.recommendation.id,
    receipt: out.receipt.id,
    followUp: sent.followUp.id,
    followedUp: sent.recommendation.id,
  })
})
afterAll(() => stop())

type Cell = readonly [Person, string, number]
type Ask = (person: Person, what: string) => Promise<Answer>

const list = (slug: string): Ask => {
  return (person) => world.as[person].get(`/${slug}?limit=1`)
}

const total = async (person: Person, slug: string) => (await list(slug)(person, '')).json.totalDocs

const get: Ask = (person, what) => {
  const [slug, name = ''] = what.split(' ')
  return world.as[person].get(`/${slug}/${ids[name] ?? world.users[name as Person]}`)
}
const edit: Ask = (person, what) => {
  const [slug, name = ''] = what.split(' ')
  return world.as[person].patch(`/${slug}/${ids[name]}`, {})
}
const remove: Ask = (person, what) => {
  const [slug, name = ''] = what.split(' ')
  return world.as[person].del(`/${slug}/${ids[name]}`)
}
const act: Ask = (person, what) => {
  const [slug = '', name = '', action = ''] = what.split(' ')
  return world.as[person].action(slug, ids[name] ?? '', action)
}

/** Straight from docs/roles: what each role sees and may do, not from the policy table. */
const READS: Cell[] = [
  ['opd', 'plans plan', 404],
  ['opd', 'plan-items row', 404],
  ['opd', 'activities going', 404],
  ['opd', 'working-papers paper', 404],
  ['opd', 'evaluations evaluation', 404],
  ['opd', 'evaluations approved', 404],
  ['opd', 'reports report', 404],
  ['opd', 'findings finding', 404],
  ['opd', 'recommendations recommendation', 404],
  ['opd', 'reports out', 200],
  ['opd', 'findings outFinding', 200],
  ['opd', 'recommendations outRecommendation', 200],
  ['opdRekan', 'follow-ups followUp', 200],
  ['opd2', 'reports out', 404],
  ['opd2', 'findings outFinding', 404],
  ['opd2', 'recommendations outRecommendation', 404],
  ['opd2', 'report-receipts receipt', 404],
  ['opd2', 'follow-ups followUp', 404],
  ['opd', 'users opdRekan', 200],
  ['opd', 'users opd2', 404],
  ['opd', 'users auditor', 404],
  ['irban2', 'activities going', 404],
  ['irban2', 'reports report', 404],
  ['irban2', 'plans plan', 200],
  ['auditor2', 'activities going', 404],
  ['auditor2', 'plans locked', 200],
  ['mutu', 'reports report', 200],
  ['mutu', 'working-papers paper', 200],
  ['sekretariat', 'working-papers paper', 200],
  ['irban', 'working-papers paper', 200],
  ['pt', 'working-papers paper', 200],
  ['irban2', 'working-papers paper', 404],
  ['auditor2', 'working-papers paper', 404],
  ['bystander', 'working-papers paper', 404],
  ['sekretariat', 'evaluations evaluation', 200],
  ['irban', 'evaluations evaluation', 404],
  ['irban', 'evaluations approved', 200],
  ['pimpinan', 'reports report', 404],
  ['pimpinan', 'reports out', 200],
  ['konsulen', 'plans plan', 404],
  ['petugas', 'recommendations outRecommendation', 404],
  ['kopi', 'follow-ups followUp', 404],
]
const EDITS: Cell[] = [
  ['sekretariat', 'plans plan', 200],
  ['irban', 'plans plan', 200],
  ['inspektur', 'plans plan', 403],
  ['auditor', 'plans plan', 403],
  ['irban', 'plans locked', 409],
  ['irban', 'plan-items row', 200],
  ['auditor', 'plan-items row', 200],
  ['irban2', 'plan-items row', 403],
  ['auditor2', 'plan-items row', 403],
  ['inspektur', 'plan-items row', 403],
  ['auditor', 'activities going', 403],
  ['irban', 'activities going', 200],
  ['pt', 'reports report', 403],
  ['at', 'reports report', 200],
  ['auditor', 'reports out', 409],
  ['auditor', 'findings outFinding', 409],
  ['at', 'working-papers paper', 200],
  ['auditor', 'working-papers paper', 403],
  ['irban', 'working-papers paper', 403],
  ['mutu', 'evaluations evaluation', 200],
  ['inspektur', 'evaluations evaluation', 403],
  ['mutu', 'evaluations approved', 409],
  ['opd', 'recommendations outRecommendation', 403],
  ['opdRekan', 'follow-ups followUp', 200],
  ['auditor', 'follow-ups followUp', 403],
  ['sekretariat', 'report-receipts receipt', 403],
]
const ACTS: Cell[] = [
  ['irban', 'plans submitted lock', 403],
  ['sekretariat', 'plans submitted return', 403],
  ['inspektur', 'plans submitted return', 422],
  ['inspektur', 'plans plan lock', 409],
  ['inspektur', 'plans plan submit', 403],
  ['opd', 'plans plan lock', 404],
  ['inspektur', 'plans plan fly', 404],
  ['auditor', 'activities planned assign', 403],
  ['sekretariat', 'activities planned start', 409],
  ['inspektur', 'activities going cancel', 422],
  ['irban', 'activities going cancel', 403],
  ['pt', 'activities going begin-report', 403],
  ['auditor', 'working-papers paper submit', 403],
  ['auditor', 'working-papers paper approve', 409],
  ['irban2', 'working-papers paper approve', 404],
  ['opd', 'working-papers paper approve', 404],
  ['inspektur', 'evaluations evaluation submit', 403],
  ['inspektur', 'evaluations evaluation approve', 409],
  ['mutu', 'evaluations evaluation approve', 403],
  ['mutu', 'plans plan take-proposals', 403],
  ['pt', 'reports report submit', 403],
  ['irban', 'reports out distribute', 403],
  ['sekretariat', 'reports out distribute', 409],
  ['irban', 'recommendations outRecommendation reassign', 403],
  ['sekretariat', 'recommendations outRecommendation reassign', 422],
  ['sekretariat', 'recommendations outRecommendation reopen', 403],
  ['inspektur', 'recommendations outRecommendation reopen', 409],
  ['irban2', 'recommendations outRecommendation decide-remainder', 404],
  ['opd2', 'report-receipts receipt receive', 404],
  ['auditor', 'report-receipts receipt receive', 403],
  ['sekretariat', 'report-receipts receipt receive', 422],
  ['auditor', 'follow-ups followUp submit', 403],
  ['auditor', 'follow-ups followUp verify', 409],
  ['opd', 'follow-ups followUp verify', 403],
]
const REMOVES: Cell[] = [
  ['at', 'working-papers paper', 403],
  ['mutu', 'evaluations evaluation', 403],
  ['irban', 'plans plan', 403],
  ['irban', 'activities planned', 403],
  ['at', 'reports report', 403],
  ['sekretariat', 'reports report', 403],
  ['auditor', 'reports out', 409],
  ['opd', 'report-receipts receipt', 403],
  ['sekretariat', 'plans locked', 409],
]

it.each(READS)('%s reads %s: %i', async (person, what, status) => {
  expect((await get(person, what)).status).toBe(status)
})
it.each(EDITS)('%s edits %s: %i', async (person, what, status) => {
  expect((await edit(person, what)).status).toBe(status)
})
it.each(ACTS)('%s: %s: %i', async (person, what, status) => {
  expect((await act(person, what)).status).toBe(status)
})
it.each(REMOVES)('%s deletes %s: %i', async (person, what, status) => {
  expect((await remove(person, what)).status).toBe(status)
})

it('creates only under a parent that is open and in scope', async () => {
  const { irban2, auditor, at, pt, irban, opd, opd2, sekretariat } = world.as
  const foreignUnit = rowOf(world, { plan: ids.plan })
  const made = [
    [irban2.post('/plan-items', foreignUnit), 403],
    [irban.post('/plan-items', rowOf(world, { plan: ids.locked })), 409],
    [auditor.post('/reports', { activity: ids.going }), 409],
    [at.post('/working-papers', { activity: ids.going, title: 'Uji' }), 201],
    [at.post('/working-papers', { activity: ids.planned, title: 'Uji' }), 409],
    [irban2.post('/working-papers', { activity: ids.going, title: 'Uji' }), 404],
    [sekretariat.post('/evaluations', { year: 2023, period: 'q1' }), 403],
    [pt.post('/findings', findingOf(world, ids.report ?? '')), 403],
    [at.post('/findings', findingOf(world, ids.report ?? '')), 201],
    [auditor.post('/findings', findingOf(world, ids.out ?? '')), 409],
    [auditor.post('/recommendations', recommendationOf(world, ids.outFinding ?? '')), 409],
    [opd2.post('/follow-ups', { recommendation: ids.followedUp, kind: 'response' }), 404],
    [opd.post('/follow-ups', { recommendation: ids.recommendation, kind: 'response' }), 404],
    [sekretariat.post('/follow-ups', { recommendation: ids.followedUp, kind: 'response' }), 403],
    [sekretariat.post('/activities', { ...rowOf(world), source: 'pkpt' }), 422],
    [irban.post('/activities', { ...rowOf(world), source: 'kpk' }), 201],
    [irban2.post('/activities', { ...rowOf(world), source: 'kpk' }), 403],
    [sekretariat.post('/report-receipts', { report: ids.out }), 403],
    [auditor.post('/units', { code: 'X', name: 'X', kind: 'irban' }), 403],
  ] as const
  for (const [answer, status] of made) expect((await answer).status).toBe(status)
})

it('shows an OPD only its own OPD, and all units, codes and kinds of oversight', async () => {
  expect(await total('opd', 'opds')).toBe(1)
  expect(await total('opd', 'units')).toBe(2)
  for (const slug of ['finding-codes', 'recommendation-codes', 'oversight-types'])
    expect(await total('opd', slug)).toBe(1)
  for (const slug of [
    'plans',
    'plan-items',
    'activities',
    'activity-logs',
    'working-papers',
    'evaluations',
  ])
    expect(await total('opd', slug)).toBe(0)
})
