import { describe, expect, it } from 'vitest'

import { codeOf, docOf } from '@/tests/support/api'
import {
  addFile,
  aDistributedReport,
  aFollowUp,
  approveReport,
  aReport,
  beginFollowUp,
  read,
  receiptOf,
  recommendationOf,
} from '@/tests/support/chain'
import { noticesOf, openWorld } from '@/tests/support/openWorld'
import { aConfirmedFollowUp, verdict } from '@/tests/support/verdict'

const world = await openWorld()

describe('a recommendation', () => {
  it('reopened sends its closed report back to distributed', async () => {
    const { recommendation, report } = await aConfirmedFollowUp(world)
    const { sekretariat, inspektur, opd } = world.as
    docOf(await sekretariat.action('reports', report.id, 'close'))
    expect((await inspektur.action('recommendations', recommendation.id, 'reopen')).status).toBe(
      422,
    )
    const note = { note: 'Setoran dibatalkan' }
    docOf(await inspektur.action('recommendations', recommendation.id, 'reopen', note))
    expect((await read(world, 'recommendations', recommendation.id)).status).toBe('open')
    expect((await read(world, 'reports', report.id)).status).toBe('distributed')
    const next = { recommendation: recommendation.id, kind: 'evidence' }
    expect((await opd.post('/follow-ups', next)).status).toBe(201)
  })

  it('is not told to the OPD that it is given to before its report has been distributed', async () => {
    const { recommendation } = await aReport(world)
    const before = await noticesOf(world, 'opd2')
    const input = { opd: world.places.opd2, note: 'Wewenang dinas lain' }
    const { sekretariat } = world.as
    docOf(await sekretariat.action('recommendations', recommendation.id, 'reassign', input))
    expect(await noticesOf(world, 'opd2')).toEqual(before)
  })

  it('stays with the OPD that its reviewers read, until the report has been distributed', async () => {
    const { recommendation, report } = await aReport(world)
    const { auditor, sekretariat } = world.as
    const input = { opd: world.places.opd2, note: 'Wewenang dinas lain' }
    const move = () => sekretariat.action('recommendations', recommendation.id, 'reassign', input)
    docOf(await auditor.action('reports', report.id, 'submit'))
    for (const approver of ['pt', 'irban', 'inspektur'] as const) {
      const answer = await move()
      expect([answer.status, codeOf(answer)], approver).toEqual([409, 'recommendations.opdRead'])
      docOf(await world.as[approver].action('reports', report.id, 'approve'))
    }
    expect(codeOf(await move())).toBe('recommendations.opdRead')
    expect((await read(world, 'recommendations', recommendation.id)).opd).toBe(world.places.opd)
  })

  it('is neither closed nor decided on before its report has been distributed', async () => {
    const { recommendation } = await aReport(world)
    const { irban, inspektur } = world.as
    const { id } = recommendation
    const decision = { number: 'SKTJM-1', decidedOn: '2026-04-02', amount: 1, note: 'Dicicil' }
    const reason = { reason: 'force-majeure', note: 'Gempa' }
    const tried = [
      await irban.action('recommendations', id, 'decide-remainder', {
        ...decision,
        evidence: [id],
      }),
      await inspektur.action('recommendations', id, 'close-not-actionable', {
        ...reason,
        document: [id],
      }),
    ]
    expect(tried.map((answer) => [answer.status, codeOf(answer)])).toEqual([
      [409, 'recommendations.notReleased'],
      [409, 'recommendations.notReleased'],
    ])
  })

  it('becomes done with money left only after a decision on the remainder', async () => {
    const made = await aFollowUp(world, { depositedAmount: 400_000 })
    const { opd, auditor, irban } = world.as
    const id = made.recommendation.id
    docOf(await opd.action('follow-ups', made.followUp.id, 'submit'))
    const judge = () =>
      auditor.action('follow-ups', made.followUp.id, 'verify', verdict({ verifiedAmount: 400_000 }))
    expect(codeOf(await judge())).toBe('recommendations.moneyRemaining')
    const file = await addFile(world, { relationTo: 'recommendations', value: id }, 'irban')
    const decision = {
      number: 'SKTJM-9',
      decidedOn: '2026-04-02',
      amount: 600_000,
      note: 'Dicicil',
    }
    const decide = (change: object) =>
      irban.action('recommendations', id, 'decide-remainder', {
        ...decision,
        evidence: [file.id],
        ...change,
      })
    expect(codeOf(await decide({ evidence: [made.followUp.items[0].files[0]] }))).toBe(
      'recommendations.evidenceForeign',
    )
    expect(codeOf(await decide({ decidedOn: '2099-01-01' }))).toBe(
      'recommendations.decidedInFuture',
    )
    expect((await decide({ decidedOn: '0206-04-02' })).json.errors[0].path).toBe('decidedOn')
    expect(codeOf(await decide({ amount: 9_000_000 }))).toBe('recommendations.amountTooHigh')
    expect((await decide({ amount: -1 })).status).toBe(422)
    docOf(await decide({}))
    docOf(await judge())
    docOf(await irban.action('follow-ups', made.followUp.id, 'confirm'))
    expect((await read(world, 'recommendations', id)).status).toBe('done')
  })

  it('is closed as not actionable with a reason, a document and a note', async () => {
    const { recommendation, report } = await aDistributedReport(world)
    const { inspektur, sekretariat } = world.as
    const id = recommendation.id
    const close = (input: object) =>
      inspektur.action('recommendations', id, 'close-not-actionable', input)
    expect((await close({ note: 'x', reason: 'force-majeure' })).status).toBe(422)
    const file = await addFile(world, { relationTo: 'recommendations', value: id }, 'inspektur')
    const input = { note: 'Gempa', document: [file.id] }
    expect((await close({ ...input, reason: 'lazy' })).status).toBe(422)
    expect(docOf(await close({ ...input, reason: 'force-majeure' })).status).toBe('not-actionable')
    expect(docOf(await sekretariat.action('reports', report.id, 'close')).status).toBe('closed')
  })

  it('reassigned moves with its follow-up and files to the new OPD, and its clocks go on', async () => {
    const { followUp, recommendation, report, finding } = await aFollowUp(world)
    const { sekretariat, opd, opd2 } = world.as
    const id = recommendation.id
    const before = await read(world, 'recommendations', id)
    const file = followUp.items[0].files[0]
    const move = { opd: world.places.opd2, note: 'Urusan beralih' }
    expect(
      codeOf(
        await sekretariat.action('recommendations', id, 'reassign', {
          ...move,
          opd: world.places.opd,
        }),
      ),
    ).toBe('recommendations.sameOpd')
    docOf(await sekretariat.action('recommendations', id, 'reassign', move))
    for (const path of [
      `/recommendations/${id}`,
      `/follow-ups/${followUp.id}`,
      `/files/${file}`,
      `/reports/${report.id}`,
    ]) {
      expect([path, (await opd2.get(path)).status]).toEqual([path, 200])
      if (!path.startsWith('/reports'))
        expect([path, (await opd.get(path)).status]).toEqual([path, 404])
    }
    expect((await opd2.get(`/findings/${finding.id}`)).status).toBe(200)
    const after = await read(world, 'recommendations', id)
    expect([after.receivedOn, after.completionDueOn]).toEqual([
      before.receivedOn,
      before.completionDueOn,
    ])
    expect(await receiptOf(world, report.id, world.places.opd2)).toMatchObject({ status: 'sent' })
    docOf(await opd2.action('follow-ups', followUp.id, 'submit'))
    for (const person of ['opd2', 'auditor', 'irban'] as const)
      expect(await noticesOf(world, person)).toContain('recommendations.reassign')
    expect(await noticesOf(world, 'opd')).toContain('recommendations.taken-away')
    expect(await noticesOf(world, 'opd2')).not.toContain('recommendations.taken-away')
  })

  it('reassigned opens the head and its finding to the new OPD, not the text about the old one', async () => {
    const { recommendation, report } = await aFollowUp(world)
    const { sekretariat, opd, opd2 } = world.as
    const sections = async (as: typeof opd) =>
      docOf(await as.get(`/reports/${report.id}?depth=0`)).sections ?? []
    expect(await sections(opd)).not.toEqual([])
    const move = { opd: world.places.opd2, note: 'Urusan beralih' }
    docOf(await sekretariat.action('recommendations', recommendation.id, 'reassign', move))
    expect(await sections(opd2)).toEqual([])
  })

  it('reassigned with restart waits for the new OPD’s receipt', async () => {
    const { recommendation, report } = await aFollowUp(world)
    const { sekretariat, opd2 } = world.as
    const move = { opd: world.places.opd2, note: 'Urusan beralih', restart: true }
    docOf(await sekretariat.action('recommendations', recommendation.id, 'reassign', move))
    expect(await read(world, 'recommendations', recommendation.id)).toMatchObject({
      receivedOn: null,
      completionDueOn: null,
    })
    const receipt = await receiptOf(world, report.id, world.places.opd2)
    docOf(await opd2.action('report-receipts', receipt.id, 'receive'))
    const after = await read(world, 'recommendations', recommendation.id)
    expect(after.completionDueOn).toMatch(/^\d{4}-/)
  })

  it('adds up deposits over several follow-ups exactly', async () => {
    const { report, finding } = await aReport(world)
    const value = 9_000_000_000_000_000
    const { auditor, irban, opd, sekretariat } = world.as
    const recommendation = docOf(
      await auditor.post('/recommendations', recommendationOf(world, finding.id, { value })),
    )
    await approveReport(world, report.id)
    docOf(await sekretariat.action('reports', report.id, 'distribute'))
    const receipt = await receiptOf(world, report.id, world.places.opd)
    docOf(await opd.action('report-receipts', receipt.id, 'receive'))
    for (const amount of [1, 8_999_999_999_999_998]) {
      const followUp = await beginFollowUp(world, recommendation.id, { depositedAmount: amount })
      docOf(await opd.action('follow-ups', followUp.id, 'submit'))
      const input = verdict({ verdict: 'partial', verifiedAmount: amount })
      docOf(await auditor.action('follow-ups', followUp.id, 'verify', input))
      docOf(await irban.action('follow-ups', followUp.id, 'confirm'))
    }
    expect(await read(world, 'recommendations', recommendation.id)).toMatchObject({
      status: 'partial',
      remaining: 1,
      verifiedAmount: 8_999_999_999_999_999,
    })
  })
})
