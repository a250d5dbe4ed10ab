import { describe, expect, it } from 'vitest'

import { type Answer, docOf } from '@/tests/support/api'
import { addFile, aDistributedReport, aFollowUp, aReport, read } from '@/tests/support/chain'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()

const statuses = (answers: Answer[]): number[] => answers.map(({ status }) => status).sort()

const fourTimes = (ask: () => Promise<Answer>): Promise<Answer[]> =>
  Promise.all(Array.from({ length: 4 }, ask))

describe('the same action four times at once happens once', () => {
  it('distribute makes one receipt', async () => {
    const { report } = await aReport(world)
    const { sekretariat, auditor, pt, irban, inspektur } = world.as
    docOf(await auditor.action('reports', report.id, 'submit'))
    for (const approver of [pt, irban, inspektur]) {
      const answers = await fourTimes(() => approver.action('reports', report.id, 'approve'))
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    }
    const answers = await fourTimes(() => sekretariat.action('reports', report.id, 'distribute'))
    expect(statuses(answers)).toEqual([200, 409, 409, 409])
    const receipts = await sekretariat.get(`/report-receipts?where[report][equals]=${report.id}`)
    expect(receipts.json.totalDocs).toBe(1)
  })

  it('receive, then submit, verify and confirm of a follow-up', async () => {
    const { receipt } = await aDistributedReport(world)
    const { opd, auditor, irban } = world.as
    const received = await fourTimes(() => opd.action('report-receipts', receipt.id, 'receive'))
    expect(statuses(received)).toEqual([200, 409, 409, 409])
    const { followUp, recommendation } = await aFollowUp(world)
    const act = (client: typeof opd, action: string, input = {}) =>
      fourTimes(() => client.action('follow-ups', followUp.id, action, input))
    const verdict = { verdict: 'partial', verifiedAmount: 400_000, note: 'Sebagian' }
    expect(statuses(await act(opd, 'submit'))).toEqual([200, 409, 409, 409])
    expect(statuses(await act(auditor, 'verify', verdict))).toEqual([200, 409, 409, 409])
    expect(statuses(await act(irban, 'confirm'))).toEqual([200, 409, 409, 409])
    const { status, remaining, verifiedAmount } = await read(
      world,
      'recommendations',
      recommendation.id,
    )
    expect({ status, remaining, verifiedAmount }).toEqual({
      status: 'partial',
      remaining: 600_000,
      verifiedAmount: 400_000,
    })
    const rounds = (await read(world, 'follow-ups', followUp.id)).rounds
    expect(rounds).toHaveLength(1)
  })

  it('creates one open follow-up of a kind', async () => {
    const { recommendation, receipt } = await aDistributedReport(world)
    docOf(await world.as.opd.action('report-receipts', receipt.id, 'receive'))
    const data = { recommendation: recommendation.id, kind: 'response' }
    const answers = await fourTimes(() => world.as.opd.post('/follow-ups', data))
    expect(statuses(answers)).toEqual([201, 409, 409, 409])
  })
})

describe('a recommendation is moved while its follow-up is judged', () => {
  const submitted = async () => {
    const made = await aFollowUp(world, { depositedAmount: 400_000 })
    docOf(await world.as.opd.action('follow-ups', made.followUp.id, 'submit'))
    return made
  }
  const verdict = { verdict: 'partial', verifiedAmount: 400_000, note: 'Sebagian' }

  it('loses neither the reassignment nor the verdict', async () => {
    const { auditor, irban, sekretariat } = world.as
    const { opd2 } = world.places
    for (const [who, action, input] of [
      [auditor, 'verify', verdict],
      [irban, 'confirm', {}],
    ] as const) {
      for (let round = 0; round < 3; round += 1) {
        const { followUp, recommendation } = await submitted()
        if (action === 'confirm')
          docOf(await auditor.action('follow-ups', followUp.id, 'verify', verdict))
        const [judged, moved] = await Promise.all([
          who.action('follow-ups', followUp.id, action, input),
          sekretariat.action('recommendations', recommendation.id, 'reassign', {
            opd: opd2,
            note: 'Urusan beralih',
          }),
        ])
        expect([judged.status, moved.status]).toEqual([200, 200])
        const afterwards = await read(world, 'recommendations', recommendation.id)
        const handed = await read(world, 'follow-ups', followUp.id)
        expect([afterwards.opd, afterwards.releasedTo, handed.opd]).toEqual([opd2, opd2, opd2])
        expect(handed.status).toBe(action === 'verify' ? 'verified' : 'confirmed')
        expect(handed.verdict).toBe('partial')
        expect(afterwards.status).toBe(action === 'verify' ? 'open' : 'partial')
      }
    }
  })

  it('loses neither the decision on the remainder nor the verdict', async () => {
    const { auditor, irban } = world.as
    for (let round = 0; round < 3; round += 1) {
      const { followUp, recommendation } = await submitted()
      const parent = { relationTo: 'recommendations', value: recommendation.id }
      const file = await addFile(world, parent, 'irban')
      docOf(await auditor.action('follow-ups', followUp.id, 'verify', verdict))
      const [confirmed, decided] = await Promise.all([
        irban.action('follow-ups', followUp.id, 'confirm'),
        irban.action('recommendations', recommendation.id, 'decide-remainder', {
          number: 'SKTJM-1',
          decidedOn: '2026-04-02',
          amount: 500_000,
          evidence: [file.id],
          note: 'Sisa dicicil',
        }),
      ])
      expect([confirmed.status, decided.status]).toEqual([200, 200])
      const after = await read(world, 'recommendations', recommendation.id)
      expect(after).toMatchObject({ status: 'partial', remaining: 600_000 })
      expect(after.remainder).toMatchObject({ number: 'SKTJM-1', amount: 500_000 })
    }
  })
})
