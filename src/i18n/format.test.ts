import { describe, expect, it } from 'vitest'

import { formatPeriod, formatPlainNumber } from './format'

describe('words of dates and numbers', () => {
  it.each(['id', 'en'])('a period has plain spaces in %s, as in every browser', (language) => {
    expect(formatPeriod('2026-11-24', '2026-12-07', language)).toMatch(/^24 Nov – 7 De[sc] 2026$/)
  })

  it('a year keeps its four digits together', () => {
    expect([2026, 12_640_000].map((value) => formatPlainNumber(value, 'id'))).toEqual([
      '2026',
      '12.640.000',
    ])
  })
})
