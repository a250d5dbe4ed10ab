import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assertRupiah, overpaid, remaining, RUPIAH_MAX, sum } from './money'

describe('money', () => {
  it.each([0, 1, 1_250_000, RUPIAH_MAX])('accepts %d', (value) => {
    expect(() => assertRupiah(value, 'value')).not.toThrow()
  })

  it.each([-1, 0.5, RUPIAH_MAX + 1, Number.NaN, Number.POSITIVE_INFINITY, '1000', null, undefined])(
    'refuses %s',
    (value) => {
      expect(() => assertRupiah(value, 'value')).toThrow(
        expect.objectContaining({ code: 'money.outOfRange', path: 'value' }),
      )
    },
  )

  it.each([
    [1_000_000, [800_000], 200_000, 0],
    [0, [], 0, 0],
    [1, [], 1, 0],
    [0, [1], 0, 1],
    [1_000_000, [600_000, 400_000], 0, 0],
    [1_000_000, [900_000, 300_000], 0, 200_000],
    [RUPIAH_MAX, [1], RUPIAH_MAX - 1, 0],
  ])('of %d with deposits %j there remain %d, overpaid %d', (value, deposits, left, above) => {
    expect(remaining({ value, deposits })).toBe(left)
    expect(overpaid({ value, deposits })).toBe(above)
  })

  it('is exact where floating point is not, and says so when it cannot be', () => {
    expect(sum([RUPIAH_MAX, 7_199_254_740_991])).toBe(9_007_199_254_740_991)
    expect(() => sum([RUPIAH_MAX, RUPIAH_MAX])).toThrow(
      expect.objectContaining({ code: 'money.outOfRange' }),
    )
    expect(remaining({ value: RUPIAH_MAX, deposits: [RUPIAH_MAX, RUPIAH_MAX] })).toBe(0)
  })

  it('never leaves both a remainder and an overpayment, and the two make up the difference', () => {
    const rupiah = fc.integer({ min: 0, max: 1_000_000_000_000 })
    fc.assert(
      fc.property(rupiah, fc.array(rupiah, { maxLength: 6 }), (value, deposits) => {
        const facts = { value, deposits }
        expect(remaining(facts) - overpaid(facts)).toBe(value - sum(deposits))
        expect(Math.min(remaining(facts), overpaid(facts))).toBe(0)
      }),
    )
  })
})
