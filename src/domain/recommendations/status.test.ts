import { describe, expect, it } from 'vitest'
import {
  assertMayBeDone,
  reopenedStatus,
  standingVerdicts,
  statusFromVerdicts,
  type Verdict,
  type VerdictEntry,
  type VerdictStep,
} from './status'

/** Verdicts verified and confirmed one day after another; `?` marks one that is not confirmed. */
const history = (...verdicts: `${Verdict}${'' | '?'}`[]): VerdictEntry[] =>
  verdicts.map((text, index) => ({
    verdict: text.replace('?', '') as Verdict,
    verifiedAt: `2026-06-0${index + 1}T09:00:00+07:00`,
    confirmedAt: text.endsWith('?') ? null : `2026-06-0${index + 1}T15:00:00+07:00`,
  }))

describe('status of a recommendation', () => {
  it.each([
    [history(), 'open'],
    [history('partial'), 'partial'],
    [history('partial', 'done'), 'done'],
    [history('done', 'open'), 'open'],
    [history('partial', 'done?'), 'partial'],
    [history('done?'), 'open'],
  ])('follows the latest confirmed verdict (%#)', (verdicts, status) => {
    expect(statusFromVerdicts(verdicts)).toBe(status)
    expect(statusFromVerdicts(verdicts.toReversed())).toBe(status)
  })

  it('follows the latest verified verdict by setting', () => {
    expect(statusFromVerdicts(history('partial', 'done?'), 'verified')).toBe('done')
  })

  it('orders by the moment, whatever offset it is written in', () => {
    const verdicts: VerdictEntry[] = [
      { verdict: 'done', verifiedAt: '2026-06-01T00:00:00Z', confirmedAt: '2026-06-01T03:00:00Z' },
      {
        verdict: 'partial',
        verifiedAt: '2026-06-01T00:00:00Z',
        confirmedAt: '2026-06-01T09:00:00+07:00',
      },
    ]
    expect(statusFromVerdicts(verdicts)).toBe('done')
  })

  it.each([
    [history('partial', 'done'), 'partial'],
    [history('done'), 'open'],
    [history('partial', 'open', 'done'), 'open'],
    [history('open', 'partial', 'done', 'done'), 'partial'],
    [history('partial?', 'done'), 'open'],
    [history(), 'open'],
  ])('reopens to the latest confirmed verdict short of done (%#)', (verdicts, status) => {
    expect(reopenedStatus(verdicts)).toBe(status)
  })
})

describe('a recommendation that was reopened', () => {
  const reopenedAt = '2026-06-02T12:00:00+07:00'
  const status = (countsFrom: VerdictStep, ...verdicts: Parameters<typeof history>) =>
    statusFromVerdicts(
      standingVerdicts(history(...verdicts), { reopenedAt, undoneAt: null, countsFrom }),
      countsFrom,
    )

  it('is done only by a verdict that counts from after that', () => {
    expect(status('verified', 'partial', 'done')).toBe('partial')
    expect(status('verified', 'open', 'done', 'partial')).toBe('partial')
    expect(status('verified', 'done', 'done', 'done')).toBe('done')
    expect(status('verified', 'done?')).toBe('open')
  })

  it('is done by what the irban confirms after that, where confirming counts', () => {
    expect(status('confirmed', 'partial', 'done')).toBe('done')
    expect(status('confirmed', 'done')).toBe('open')
    expect(status('confirmed', 'done', 'done?')).toBe('open')
  })

  it('from done is done by none that was there then, however it counts', () => {
    const reopened = { reopenedAt, undoneAt: reopenedAt, countsFrom: 'confirmed' } as const
    expect(standingVerdicts(history('partial', 'done', 'done'), reopened)).toHaveLength(2)
  })

  it('keeps every verdict as long as it never was', () => {
    const never = { reopenedAt: null, undoneAt: null, countsFrom: 'verified' } as const
    expect(standingVerdicts(history('done'), never)).toHaveLength(1)
  })
})

describe('done with money remaining', () => {
  const facts = { value: 1_000_000, remainderDecided: false }

  it('is refused, with the amount', () => {
    expect(() =>
      assertMayBeDone({ ...facts, verifiedDepositsIncludingThisFollowUp: [800_000] }),
    ).toThrow(
      expect.objectContaining({
        code: 'recommendations.moneyRemaining',
        facts: { remaining: 200_000 },
      }),
    )
  })

  it('is allowed once the deposit in hand completes the value, or the remainder is decided', () => {
    expect(() =>
      assertMayBeDone({ ...facts, verifiedDepositsIncludingThisFollowUp: [800_000, 200_000] }),
    ).not.toThrow()
    expect(() =>
      assertMayBeDone({
        ...facts,
        verifiedDepositsIncludingThisFollowUp: [],
        remainderDecided: true,
      }),
    ).not.toThrow()
    expect(() =>
      assertMayBeDone({
        value: 0,
        verifiedDepositsIncludingThisFollowUp: [],
        remainderDecided: false,
      }),
    ).not.toThrow()
  })
})
