import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber, parsePattern } from './numbering'
import { plainDate } from './plainDate'

const facts = { sequence: 7, date: plainDate('2026-09-03'), unit: 'IRBAN.I', archive: '700.1.2' }

describe('number patterns', () => {
  it.each([
    ['PKPT-{year}-{seq:4}', 'PKPT-2026-0007'],
    ['ST/{unit}/{seq:3}/{monthRoman}/{year}', 'ST/IRBAN.I/007/IX/2026'],
    ['{archive}/{seq}/404.4/{year}', '700.1.2/7/404.4/2026'],
    ['{seq}/{month}/{year}', '7/09/2026'],
  ])('%s gives %s', (pattern, number) => {
    expect(formatNumber(parsePattern(pattern), facts)).toBe(number)
  })

  it('does not cut a sequence that outgrew its width', () => {
    expect(formatNumber(parsePattern('{seq:3}/{year}'), { ...facts, sequence: 12_345 })).toBe(
      '12345/2026',
    )
  })

  it.each([
    ['{seq}/{tahun}/{year}', '{tahun}'],
    ['{seq:0}/{year}', '{seq:0}'],
    ['{seq:12}/{year}', '{seq:12}'],
    ['{year:2}/{seq}', '{year:2}'],
    ['{}/{seq}/{year}', '{}'],
    ['{seq/{year}', '{'],
    ['{seq}}/{year}', '}'],
  ])('%s is refused, naming %s', (pattern, token) => {
    expect(() => parsePattern(pattern)).toThrow(
      expect.objectContaining({ code: 'numbering.badToken', facts: { token } }),
    )
  })

  it.each([
    ['LHP/{year}', 0],
    ['{seq}-{seq:3}/{year}', 2],
    ['', 0],
  ])('%s is refused: %i sequences instead of one', (pattern, count) => {
    expect(() => parsePattern(pattern)).toThrow(
      expect.objectContaining({ code: 'numbering.oneSequence', facts: { count } }),
    )
  })

  it('refuses a pattern whose numbers would repeat', () => {
    expect(() => parsePattern('LHP-{seq}')).toThrow(
      expect.objectContaining({ code: 'numbering.yearMissing' }),
    )
    expect(() => parsePattern('LHP-{seq}/{year}', { yearly: true, perUnit: true })).toThrow(
      expect.objectContaining({ code: 'numbering.unitMissing' }),
    )
    expect(() => parsePattern('{seq}{unit}/{year}')).toThrow(
      expect.objectContaining({ code: 'numbering.ambiguous' }),
    )
    expect(() => parsePattern('LHP-{seq}', { yearly: false, perUnit: false })).not.toThrow()
  })

  it('refuses to write a number with a hole', () => {
    expect(() =>
      formatNumber(parsePattern('{archive}/{seq}/{year}'), { ...facts, archive: undefined }),
    ).toThrow(
      expect.objectContaining({ code: 'numbering.valueMissing', facts: { token: '{archive}' } }),
    )
  })

  it('never gives two sequences or years the same number', () => {
    const pattern = parsePattern('{seq:2}{monthRoman}{year}')
    const anyCase = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 2000, max: 2099 }),
    )
    fc.assert(
      fc.property(anyCase, anyCase, ([a, yearA], [b, yearB]) => {
        const number = (sequence: number, year: number) =>
          formatNumber(pattern, { sequence, date: plainDate(`${year}-05-01`) })
        expect(number(a, yearA) === number(b, yearB)).toBe(a === b && yearA === yearB)
      }),
    )
  })
})
