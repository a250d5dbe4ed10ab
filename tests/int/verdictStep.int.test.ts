import { beforeEach, expect, it } from 'vitest'

import { codeOf, docOf } from '@/tests/support/api'
import { addFile, aFollowUp, beginFollowUp, read } from '@/tests/support/chain'
import { noticesOf, openWorld } from '@/tests/support/openWorld'
import { both, expectNoFailure, inRounds } from '@/tests/support/races'
import { verdict } from '@/tests/support/verdict'

const world = await openWorld()
const { as } = world

const countFrom = async (statusFollows: 'verified' | 'confirmed') =>
  docOf(await as.sekretariat.post('/globals/organisation', { statusFollows }))
beforeEach(() => countFrom('verified'))

const stateOf = async ({ id }: { id: string }) => {
  const { status, verifiedAmount, remaining } = await read(world, 'recommendations', id)
  return [status, verifiedAmount, remaining]
}

const verify = async (followUp: string, input = {}) => {
  docOf(await as.opd.action('follow-ups', followUp, 'submit'))
  docOf(await as.auditor.action('follow-ups', followUp, 'verify', verdict(input)))
}
const takeBack = async (followUp: string) =>
  docOf(await as.irban.action('follow-ups', followUp, 'return', { note: 'Bukti diragukan' }))
const reopen = async (recommendation: string) =>
  docOf(
    await as.inspektur.action('recommendations', recommendation, 'reopen', {
      note: 'Setoran ternyata palsu',
    }),
  )

it('a verdict counts from its verification on, and no more once it is taken back', async () => {
  const { recommendation, followUp } = await aFollowUp(world)
  await verify(followUp.id)
  expect(await stateOf(recommendation)).toEqual(['done', 1_000_000, 0])
  await takeBack(followUp.id)
  expect(await stateOf(recommendation)).toEqual(['open', 0, 1_000_000])
})

it('a verdict that counted before the setting was changed counts no more once it is taken back', async () => {
  const { recommendation, followUp } = await aFollowUp(world)
  await verify(followUp.id)
  await countFrom('confirmed')
  await takeBack(followUp.id)
  expect(await stateOf(recommendation)).toEqual(['open', 0, 1_000_000])
})

it('statuses and money follow the setting at once, to and fro, and the log says why', async () => {
  const { recommendation, followUp } = await aFollowUp(world)
  await verify(followUp.id)
  await countFrom('confirmed')
  expect(await stateOf(recommendation)).toEqual(['open', 0, 1_000_000])
  const where = `where[record][equals]=${recommendation.id}&sort=-createdAt&limit=1`
  const [line] = (await as.inspektur.get(`/audit-log?${where}`)).json.docs
  expect(line).toMatchObject({ action: 'update', causedBy: 'organisation.verdict-step' })
  for (const person of ['inspektur', 'irban', 'irban2'] as const)
    expect(await noticesOf(world, person)).toContain('organisation.verdict-step')
  await countFrom('verified')
  expect(await stateOf(recommendation)).toEqual(['done', 1_000_000, 0])
})

it('a closed report stays as it was closed, whatever counts since', async () => {
  const { recommendation, followUp, report } = await aFollowUp(world)
  await verify(followUp.id)
  docOf(await as.sekretariat.action('reports', report.id, 'close'))
  await countFrom('confirmed')
  expect(await stateOf(recommendation)).toEqual(['done', 1_000_000, 0])
})

it.each(['verified', 'confirmed'] as const)(
  'what the inspektur reopened is not closed by a verdict of before, when it counts once %s',
  async (step) => {
    const { recommendation, followUp } = await aFollowUp(world)
    await verify(followUp.id)
    await reopen(recommendation.id)
    await countFrom(step)
    const confirm = () => as.irban.action('follow-ups', followUp.id, 'confirm')
    const answer = await confirm()
    expect([answer.status, codeOf(answer)]).toEqual([409, 'followUps.verdictOverruled'])
    await takeBack(followUp.id)
    docOf(await as.auditor.action('follow-ups', followUp.id, 'verify', verdict()))
    docOf(await confirm())
    expect(await stateOf(recommendation)).toEqual(['done', 1_000_000, 0])
  },
)

it('what the inspektur reopened is not closed by taking a later verdict back', async () => {
  const { recommendation, followUp } = await aFollowUp(world)
  await verify(followUp.id)
  docOf(await as.irban.action('follow-ups', followUp.id, 'confirm'))
  await reopen(recommendation.id)
  const later = await beginFollowUp(world, recommendation.id, { depositedAmount: 1 })
  await verify(later.id, { verdict: 'partial', verifiedAmount: 1 })
  await takeBack(later.id)
  expect(await stateOf(recommendation)).toEqual(['open', 1_000_000, 0])
  docOf(await as.auditor.action('follow-ups', later.id, 'verify', verdict({ verifiedAmount: 1 })))
  expect((await read(world, 'recommendations', recommendation.id)).status).toBe('done')
})

const closeNotActionable = async (recommendation: string) => {
  const parent = { relationTo: 'recommendations', value: recommendation }
  const { id } = await addFile(world, parent, 'inspektur')
  const input = { note: 'Gempa', document: [id], reason: 'force-majeure' }
  docOf(await as.inspektur.action('recommendations', recommendation, 'close-not-actionable', input))
}

it('a verdict confirmed while a recommendation was not actionable does not close it once reopened', async () => {
  await countFrom('confirmed')
  const { recommendation, followUp } = await aFollowUp(world)
  await verify(followUp.id)
  await closeNotActionable(recommendation.id)
  docOf(await as.irban.action('follow-ups', followUp.id, 'confirm'))
  await reopen(recommendation.id)
  const later = await beginFollowUp(world, recommendation.id, { depositedAmount: 1 })
  await verify(later.id, { verdict: 'open', verifiedAmount: 0 })
  await takeBack(later.id)
  expect(await stateOf(recommendation)).toEqual(['open', 1_000_000, 0])
})

it('a verdict that waits while a recommendation is not actionable counts when it is confirmed', async () => {
  await countFrom('confirmed')
  const { recommendation, followUp } = await aFollowUp(world)
  await verify(followUp.id)
  await closeNotActionable(recommendation.id)
  await reopen(recommendation.id)
  docOf(await as.irban.action('follow-ups', followUp.id, 'confirm'))
  expect(await stateOf(recommendation)).toEqual(['done', 1_000_000, 0])
})

it('a verdict that let a report be closed is taken back only after the inspektur has reopened it', async () => {
  const { recommendation, followUp, report } = await aFollowUp(world)
  await verify(followUp.id)
  docOf(await as.sekretariat.action('reports', report.id, 'close'))
  const answer = await as.irban.action('follow-ups', followUp.id, 'return', { note: 'Ragu' })
  expect([answer.status, codeOf(answer)]).toEqual([409, 'followUps.reportClosed'])
  await reopen(recommendation.id)
  await takeBack(followUp.id)
  expect(await stateOf(recommendation)).toEqual(['open', 0, 1_000_000])
})

it('a report is not closed by a verdict that counted only while the setting was another one', async () => {
  const { recommendation, followUp, report } = await aFollowUp(world)
  await verify(followUp.id)
  await countFrom('confirmed')
  const close = () => as.sekretariat.action('reports', report.id, 'close')
  const answer = await close()
  expect([answer.status, codeOf(answer)]).toEqual([422, 'reports.recommendationsOpen'])
  docOf(await as.irban.action('follow-ups', followUp.id, 'confirm'))
  expect(docOf(await close()).status).toBe('closed')
  expect(await stateOf(recommendation)).toEqual(['done', 1_000_000, 0])
})

it('no report is closed while the verdict that settles it is taken back', () =>
  inRounds(async (number) => {
    const { recommendation, followUp, report } = await aFollowUp(world)
    await verify(followUp.id)
    const answers = await both(
      number,
      () => as.sekretariat.action('reports', report.id, 'close'),
      () => as.irban.action('follow-ups', followUp.id, 'return', { note: 'Ragu' }),
    )
    expectNoFailure(...answers)
    const [{ status }, [settled]] = [
      await read(world, 'reports', report.id),
      await stateOf(recommendation),
    ]
    expect([status, settled]).toEqual(status === 'closed' ? ['closed', 'done'] : [status, 'open'])
  }))

it('a verdict that is given while the setting changes does not count by the one of before', () =>
  inRounds(async (number) => {
    await countFrom('verified')
    const { recommendation, followUp } = await aFollowUp(world)
    docOf(await as.opd.action('follow-ups', followUp.id, 'submit'))
    const verified = () => as.auditor.action('follow-ups', followUp.id, 'verify', verdict())
    const setting = { statusFollows: 'confirmed' }
    const set = () => as.sekretariat.post('/globals/organisation', setting)
    const answers = await both(number, verified, set)
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await stateOf(recommendation)).toEqual(['open', 0, 1_000_000])
  }))

it('no setting makes done what has money left, since a deposit before it was rejected', async () => {
  await countFrom('confirmed')
  const { recommendation, followUp } = await aFollowUp(world, { depositedAmount: 600_000 })
  await verify(followUp.id, { verdict: 'partial', verifiedAmount: 600_000 })
  docOf(await as.irban.action('follow-ups', followUp.id, 'confirm'))
  const rest = await beginFollowUp(world, recommendation.id, { depositedAmount: 400_000 })
  await verify(rest.id, { verifiedAmount: 400_000 })
  const rejection = { rejectedAmount: 600_000, note: 'Tidak tercatat di bank' }
  docOf(await as.inspektur.action('follow-ups', followUp.id, 'reject-deposit', rejection))
  await countFrom('verified')
  expect(await stateOf(recommendation)).toEqual(['partial', 400_000, 600_000])
  const answer = await as.irban.action('follow-ups', rest.id, 'confirm')
  expect([answer.status, codeOf(answer)]).toEqual([422, 'recommendations.moneyRemaining'])
})
