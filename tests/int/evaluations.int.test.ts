import { describe, expect, it } from 'vitest'

import { codeOf, docOf, type Json } from '@/tests/support/api'
import { aDistributedReport, aFollowUp, anActivity } from '@/tests/support/chain'
import type { Person } from '@/tests/support/fixtures'
import { noticesOf, openWorld } from '@/tests/support/openWorld'
import { anApprovedEvaluation, anEvaluation, proposalOf } from '@/tests/support/quality'
import { both, exactlyOne, inRounds } from '@/tests/support/races'

const world = await openWorld()

/** Years that have passed, each for one test and the plan of the year after it. */
let lastYear = 2005
const aYear = (): number => (lastYear += 1)

/** Periods before them, for tests without a plan. */
const PERIODS = ['q1', 'q2', 'q3', 'q4', 'year']
let used = 0
const aPeriod = (): { year: number; period: string } => {
  const place = used
  used += 1
  const period = PERIODS[place % PERIODS.length] ?? ''
  return { year: 2001 + Math.floor(place / PERIODS.length), period }
}

const act = (person: Person, id: string, action: string, input?: object) =>
  world.as[person].action('evaluations', id, action, input)

const aSubmitted = async (when = aPeriod()): Promise<Json> => {
  const { id } = await anEvaluation(world, when)
  return docOf(await act('mutu', id, 'submit'))
}

describe('an evaluation', () => {
  it('is named after its period, of which there is one', async () => {
    const year = aYear()
    const made = await anEvaluation(world, { year, period: 'q2' })
    expect(made).toMatchObject({
      title: `Evaluasi Triwulan II ${year}`,
      status: 'draft',
      author: world.users.mutu,
    })
    const again = await world.as.mutu.post('/evaluations', { year, period: 'q2' })
    expect([again.status, codeOf(again)]).toEqual([409, 'evaluations.periodTaken'])
    const other = await anEvaluation(world, { year, period: 'q3' })
    const moved = await world.as.mutu.patch(`/evaluations/${other.id}`, { period: 'q2' })
    expect(moved.status).toBe(409)
    const renamed = await world.as.mutu.patch(`/evaluations/${other.id}`, { period: 'q4' })
    expect(docOf(renamed).title).toBe(`Evaluasi Triwulan IV ${year}`)
  })

  it('is submitted, returned with a note, corrected and approved', async () => {
    const { id } = await anEvaluation(world, aPeriod())
    expect(docOf(await act('mutu', id, 'submit')).status).toBe('submitted')
    expect((await act('inspektur', id, 'return')).status).toBe(422)
    const back = docOf(await act('inspektur', id, 'return', { note: 'Sebut unitnya' }))
    expect(back).toMatchObject({ status: 'returned', returnNote: 'Sebut unitnya' })
    docOf(await world.as.mutu.patch(`/evaluations/${id}`, { assessment: 'Irban I terlambat' }))
    docOf(await act('mutu', id, 'submit'))
    const done = docOf(await act('inspektur', id, 'approve'))
    expect(done).toMatchObject({ status: 'approved', approvedOn: expect.any(String) })
    expect((await act('inspektur', id, 'return', { note: 'x' })).status).toBe(409)
    expect((await world.as.mutu.patch(`/evaluations/${id}`, { assessment: 'x' })).status).toBe(409)
  })

  it('waits until its period has begun', async () => {
    const { id } = await anEvaluation(world, { year: 2099, period: 'q1' })
    const early = await act('mutu', id, 'submit')
    expect([early.status, codeOf(early)]).toEqual([422, 'evaluations.periodAhead'])
  })

  it('tells the inspektur, and of the approval those who plan', async () => {
    const before = await noticesOf(world, 'irban')
    const { id } = await aSubmitted()
    expect((await noticesOf(world, 'inspektur'))[0]).toBe('evaluations.submit')
    docOf(await act('inspektur', id, 'approve'))
    const after = await noticesOf(world, 'irban')
    expect(after.slice(0, after.length - before.length)).toEqual(['evaluations.approve'])
    expect((await noticesOf(world, 'mutu'))[0]).toBe('evaluations.approve')
  })

  it.each<[Person, number, number, number]>([
    ['mutu', 200, 403, 200],
    ['inspektur', 200, 403, 200],
    ['sekretariat', 200, 403, 200],
    ['irban', 404, 404, 200],
    ['auditor', 404, 404, 404],
    ['pimpinan', 404, 404, 404],
    ['opd', 404, 404, 404],
    ['admin', 404, 404, 404],
  ])(
    '%s reads the draft (%i), and approves none (%i), reads what is approved (%i)',
    async (person, reads, approves, readsApproved) => {
      const { id } = await aSubmitted()
      expect((await world.as[person].get(`/evaluations/${id}`)).status).toBe(reads)
      if (person !== 'inspektur') expect((await act(person, id, 'approve')).status).toBe(approves)
      docOf(await act('inspektur', id, 'approve'))
      expect((await world.as[person].get(`/evaluations/${id}`)).status).toBe(readsApproved)
      const made = await world.as[person].post('/evaluations', { year: 2000, period: 'year' })
      expect(made.status).toBe(person === 'mutu' ? 201 : 403)
    },
  )

  it('is deleted by nobody', async () => {
    const { id } = await anEvaluation(world, aPeriod())
    for (const person of ['mutu', 'inspektur', 'sekretariat'] as const)
      expect((await world.as[person].del(`/evaluations/${id}`)).status).toBe(403)
  })
})

describe('the figures of a period', () => {
  it('are those of the work, by unit, and stay as they were frozen', async () => {
    // The world's work ends on 20 March 2026, what was distributed came out today.
    await aDistributedReport(world)
    const followed = await aFollowUp(world)
    const { opd, auditor, irban } = world.as
    docOf(await opd.action('follow-ups', followed.followUp.id, 'submit'))
    const verdict = { verdict: 'done', verifiedAmount: 1_000_000, note: 'Sesuai' }
    docOf(await auditor.action('follow-ups', followed.followUp.id, 'verify', verdict))
    docOf(await irban.action('follow-ups', followed.followUp.id, 'confirm'))
    const going = await anActivity(world, { status: 'in-progress' })
    const log = { activity: going.activity.id, period: 'day', days: 2.5, progress: 40, done: 'Uji' }
    docOf(await auditor.post('/activity-logs', { ...log, date: '2026-03-03' }))
    docOf(await auditor.post('/activity-logs', { ...log, date: '2026-04-03' }))
    const planned = await anActivity(world, { status: 'planned' })
    docOf(await irban.action('activities', planned.activity.id, 'cancel', { note: 'Batal' }))

    const { id } = await anEvaluation(world, { year: 2026, period: 'q1', proposals: [] })
    const quarter = docOf(await act('mutu', id, 'submit'))
    expect(quarter.figures).toMatchObject({ from: '2026-01-01', to: '2026-03-31' })
    const first = quarter.figures.units.find((one: Json) => one.unit === world.places.unit)
    expect(first.figures).toMatchObject({
      activitiesPlanned: 4,
      activitiesCompleted: 0,
      activitiesCancelled: 1,
      activitiesOutside: 0,
      daysPlanned: 48,
      daysRealised: 2.5,
    })
    const second = quarter.figures.units.find((one: Json) => one.unit === world.places.unit2)
    expect(second.figures.activitiesPlanned).toBe(0)

    const whole = await anEvaluation(world, { year: 2026, proposals: [] })
    const year = docOf(await act('mutu', whole.id, 'submit'))
    expect(year.figures.total).toMatchObject({
      daysRealised: 5,
      reportsOut: 2,
      recommendationsOpen: 1,
      recommendationsDone: 1,
      recommendationsPartial: 0,
      amountRecommended: 2_000_000,
      amountFollowedUp: 1_000_000,
    })

    docOf(await auditor.post('/activity-logs', { ...log, date: '2026-03-04' }))
    const later = docOf(await world.as.mutu.get(`/evaluations/${id}`))
    expect(later.figures).toEqual(quarter.figures)
    docOf(await act('inspektur', id, 'return', { note: 'Perbaiki' }))
    const again = docOf(await act('mutu', id, 'submit'))
    expect(again.figures.total.daysRealised).toBe(5)
  })

  it('are those of its period, or none: another period is not shown with the figures of before', async () => {
    const { id } = await anEvaluation(world, { year: aYear(), proposals: [] })
    docOf(await act('mutu', id, 'submit'))
    docOf(await act('inspektur', id, 'return', { note: 'Periodenya keliru' }))
    const moved = docOf(await world.as.mutu.patch(`/evaluations/${id}`, { year: aYear() }))
    expect([moved.figures ?? null, moved.figuresAt ?? null]).toEqual([null, null])
  })

  it('are the server’s alone', async () => {
    const forged = { figures: { total: { reportsOut: 99 } }, figuresAt: '2020-01-01T00:00:00.000Z' }
    const year = aYear()
    const data = { year, period: 'q1', ...forged, proposals: [proposalOf(world)] }
    const made = docOf(await world.as.mutu.post('/evaluations?depth=0', data))
    expect(made.figures ?? null).toBeNull()
    const plan = docOf(await world.as.sekretariat.post('/plans', { title: 'x', year: year + 1 }))
    const [proposal] = made.proposals
    const patch = { ...forged, proposals: [{ ...proposal, plan: plan.id }] }
    const after = docOf(await world.as.mutu.patch(`/evaluations/${made.id}?depth=0`, patch))
    expect([after.figures ?? null, after.proposals[0].plan ?? null]).toEqual([null, null])
    expect(after.proposals[0].id).toBe(proposal.id)
  })
})

describe('the proposals', () => {
  const planOf = async (year: number): Promise<string> =>
    docOf(await world.as.sekretariat.post('/plans', { title: `PKPT ${year}`, year })).id
  const take = (person: Person, plan: string) =>
    world.as[person].action('plans', plan, 'take-proposals')
  const rowsOf = async (plan: string): Promise<Json[]> =>
    (await world.as.sekretariat.get(`/plan-items?where[plan][equals]=${plan}&depth=0`)).json.docs

  it('become rows of the next plan once, marked with the plan, and are told in the log', async () => {
    const year = aYear()
    const proposals = [
      proposalOf(world, { opds: [world.places.opd, world.places.opd2] }),
      proposalOf(world, { title: 'Reviu belanja modal', unit: world.places.unit2 }),
    ]
    const evaluation = await anApprovedEvaluation(world, { year, period: 'q3', proposals })
    const plan = await planOf(year + 1)
    docOf(await take('sekretariat', plan))
    const rows = (await rowsOf(plan)).sort((a, b) => (a.title < b.title ? -1 : 1))
    expect(rows).toMatchObject([
      {
        title: 'Audit kinerja pengelolaan aset',
        unit: world.places.unit,
        type: world.type,
        evaluation: evaluation.id,
        opds: [world.places.opd, world.places.opd2],
        startsOn: `${year + 1}-01-01`,
        endsOn: `${year + 1}-12-31`,
        notes: `Usulan Evaluasi Triwulan III ${year}: Aset belum ditertibkan`,
      },
      { title: 'Reviu belanja modal', unit: world.places.unit2, opds: [] },
    ])
    const marked = docOf(await world.as.mutu.get(`/evaluations/${evaluation.id}?depth=0`))
    expect(marked.proposals.map((one: Json) => one.plan)).toEqual([plan, plan])
    expect(marked.proposals[0].opds).toEqual([world.places.opd, world.places.opd2])
    const again = await take('sekretariat', plan)
    expect([again.status, codeOf(again)]).toEqual([422, 'plans.noProposals'])
    expect(await rowsOf(plan)).toHaveLength(2)
    const told = await world.sql(
      `SELECT action, collection, caused_by FROM audit_log
        WHERE record = ANY($1) AND (caused_by = 'plans.take-proposals' OR action = 'take-proposals')
        ORDER BY collection`,
      [[plan, evaluation.id, ...rows.map(({ id }) => id)]],
    )
    expect(told.map(({ collection, action }) => `${collection} ${action}`)).toEqual([
      'evaluations update',
      'plan-items create',
      'plan-items create',
      'plans take-proposals',
    ])
  })

  it('must name their OPDs before the plan is handed in', async () => {
    const year = aYear()
    await anApprovedEvaluation(world, { year })
    const plan = await planOf(year + 1)
    docOf(await take('sekretariat', plan))
    const submit = () => world.as.irban.action('plans', plan, 'submit')
    const early = await submit()
    expect([early.status, codeOf(early)]).toEqual([422, 'plans.rowWithoutOpd'])
    const [row] = await rowsOf(plan)
    docOf(await world.as.irban.patch(`/plan-items/${row.id}`, { opds: [world.places.opd] }))
    docOf(await submit())
    docOf(await world.as.inspektur.action('plans', plan, 'lock'))
    const revised = await world.as.sekretariat.action('plans', plan, 'revise', { note: 'Ubah' })
    const [copy] = await rowsOf(docOf(revised).id)
    expect(copy.evaluation).toBe(row.evaluation)
  })

  it('are taken by planners: an irban those for the own unit', async () => {
    const year = aYear()
    const proposals = [proposalOf(world), proposalOf(world, { unit: world.places.unit2 })]
    await anApprovedEvaluation(world, { year, proposals })
    const plan = await planOf(year + 1)
    expect((await take('opd', plan)).status).toBe(404)
    for (const person of ['mutu', 'inspektur', 'auditor'] as const)
      expect((await take(person, plan)).status).toBe(403)
    docOf(await take('irban', plan))
    expect((await rowsOf(plan)).map(({ unit }) => unit)).toEqual([world.places.unit])
    expect((await take('irban', plan)).status).toBe(422)
    docOf(await take('irban2', plan))
    expect(await rowsOf(plan)).toHaveLength(2)
  })

  it('stay where they are until they are approved, and go to the following year only', async () => {
    const year = aYear()
    await aSubmitted({ year, period: 'year' })
    const plan = await planOf(year + 1)
    expect((await take('sekretariat', plan)).status).toBe(422)
    await anApprovedEvaluation(world, { year, period: 'q1' })
    const { as } = world
    docOf(await take('sekretariat', plan))
    expect(await rowsOf(plan)).toHaveLength(1)
    const [row] = await rowsOf(plan)
    docOf(await as.sekretariat.patch(`/plan-items/${row.id}`, { opds: [world.places.opd] }))
    docOf(await as.sekretariat.action('plans', plan, 'submit'))
    expect((await take('sekretariat', plan)).status).toBe(409)
  })

  const marksOf = async (evaluation: string): Promise<unknown[]> => {
    const { proposals } = docOf(await world.as.mutu.get(`/evaluations/${evaluation}?depth=0`))
    return proposals.map(({ plan }: Json) => plan ?? null)
  }
  const freedBy = (evaluation: string, cause: string): Promise<Json[]> =>
    world.sql('SELECT changes FROM audit_log WHERE record = $1 AND caused_by = $2', [
      evaluation,
      cause,
    ])

  it('are free again when the draft that took them is given up', async () => {
    const year = aYear()
    const { id } = await anApprovedEvaluation(world, { year })
    const plan = await planOf(year + 1)
    docOf(await take('sekretariat', plan))
    expect((await world.as.sekretariat.del(`/plans/${plan}`)).status).toBe(200)
    expect(await freedBy(id, 'plans.delete')).toHaveLength(1)
    const next = await planOf(year + 1)
    docOf(await take('sekretariat', next))
    expect(await rowsOf(next)).toHaveLength(1)
  })

  it('are free again when their row is deleted: that one alone, for those who might take it', async () => {
    const year = aYear()
    const proposals = [
      proposalOf(world, { opds: [world.places.opd] }),
      proposalOf(world),
      proposalOf(world, { unit: world.places.unit2 }),
    ]
    const { id } = await anApprovedEvaluation(world, { year, proposals })
    const plan = await planOf(year + 1)
    docOf(await take('sekretariat', plan))
    const row = (await rowsOf(plan)).find(({ opds }) => opds.length > 0)
    expect((await world.as.irban2.del(`/plan-items/${row?.id}`)).status).toBe(403)
    expect((await world.as.irban.del(`/plan-items/${row?.id}`)).status).toBe(200)
    expect(await marksOf(id)).toEqual([null, plan, plan])
    expect(await freedBy(id, 'plan-items.delete')).toHaveLength(1)
    expect(codeOf(await take('irban2', plan))).toBe('plans.noProposals')
    docOf(await take('irban', plan))
    expect(await marksOf(id)).toEqual([plan, plan, plan])
    expect(await rowsOf(plan)).toHaveLength(3)
    expect(codeOf(await take('sekretariat', plan))).toBe('plans.noProposals')
  })

  it('of two rows that are deleted at once are both free', () =>
    inRounds(async (number) => {
      const year = aYear()
      const proposals = [proposalOf(world), proposalOf(world)]
      const { id } = await anApprovedEvaluation(world, { year, proposals })
      const plan = await planOf(year + 1)
      docOf(await take('sekretariat', plan))
      const [one, other] = await rowsOf(plan)
      const answers = await both(
        number,
        () => world.as.irban.del(`/plan-items/${one?.id}`),
        () => world.as.sekretariat.del(`/plan-items/${other?.id}`),
      )
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      expect(await marksOf(id)).toEqual([null, null])
    }))

  it('stay taken when a revision drops their row, and are no field that anybody writes', async () => {
    const year = aYear()
    const proposals = [proposalOf(world, { opds: [world.places.opd] }), proposalOf(world)]
    const { id } = await anApprovedEvaluation(world, { year, proposals })
    const plan = await planOf(year + 1)
    docOf(await take('sekretariat', plan))
    const forged = { opds: [world.places.opd], proposal: 'x' }
    for (const row of await rowsOf(plan)) {
      const written = docOf(await world.as.irban.patch(`/plan-items/${row.id}?depth=0`, forged))
      expect(written.proposal).toBe(row.proposal)
    }
    docOf(await world.as.sekretariat.action('plans', plan, 'submit', { justification: 'Satu OPD' }))
    docOf(await world.as.inspektur.action('plans', plan, 'lock'))
    const revised = await world.as.sekretariat.action('plans', plan, 'revise', { note: 'Ubah' })
    const [copy] = await rowsOf(docOf(revised).id)
    expect(copy?.proposal ?? null).toBeNull()
    expect((await world.as.irban.del(`/plan-items/${copy?.id}`)).status).toBe(200)
    expect(await marksOf(id)).toEqual([plan, plan])
  })

  it('taken twice at once are taken once', () =>
    inRounds(async (number) => {
      const year = aYear()
      await anApprovedEvaluation(world, { year })
      const plan = await planOf(year + 1)
      const answers = await both(
        number,
        () => take('sekretariat', plan),
        () => take('irban', plan),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 422])
      expect(await rowsOf(plan)).toHaveLength(1)
    }))

  it('taken while the plan is handed in are in it or still free', () =>
    inRounds(async (number) => {
      const year = aYear()
      const proposals = [proposalOf(world, { opds: [world.places.opd] })]
      const evaluation = await anApprovedEvaluation(world, { year, proposals })
      const plan = await planOf(year + 1)
      const row = { ...proposals[0], plan, opds: [world.places.opd2] }
      const days = { startsOn: `${year + 1}-02-02`, endsOn: `${year + 1}-02-20` }
      docOf(await world.as.sekretariat.post('/plan-items', { ...row, ...days }))
      const [taken, sent] = await both(
        number,
        () => take('sekretariat', plan),
        () => world.as.irban.action('plans', plan, 'submit'),
      )
      expect(sent.status).toBe(200)
      expect([200, 409]).toContain(taken.status)
      const { proposals: after } = docOf(await world.as.mutu.get(`/evaluations/${evaluation.id}`))
      expect(await rowsOf(plan)).toHaveLength(taken.status === 200 ? 2 : 1)
      expect(Boolean(after[0].plan)).toBe(taken.status === 200)
    }))
})

describe('at once', () => {
  it('two approvals, or an approval and a return: exactly one', () =>
    inRounds(async (number) => {
      const one = await aSubmitted()
      const approve = () => act('inspektur', one.id, 'approve')
      exactlyOne(...(await both(number, approve, approve)))
      const other = await aSubmitted()
      const [yes, no] = await both(
        number,
        () => act('inspektur', other.id, 'approve'),
        () => act('inspektur', other.id, 'return', { note: 'Kurang' }),
      )
      exactlyOne(yes, no)
    }))

  it('two evaluations of one period: exactly one', () =>
    inRounds(async (number) => {
      const data = aPeriod()
      const make = () => world.as.mutu.post('/evaluations', data)
      const answers = await both(number, make, make)
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    }))
})
