import { describe, expect, it } from 'vitest'

import { parseRupiah, showRupiah } from './rupiahInput'

describe('amounts as people type them', () => {
  it.each([
    ['1250000', 1_250_000],
    ['1.250.000', 1_250_000],
    ['Rp 1.250.000,00', 1_250_000],
    ['1,250,000.00', 1_250_000],
    ['', null],
    ['rupiah', null],
  ])('reads %s as %s', (text, amount) => {
    expect(parseRupiah(text)).toBe(amount)
  })

  it('shows what it read so that it reads the same again', () => {
    expect(parseRupiah(showRupiah(9_000_000_000_000_000, 'id'))).toBe(9_000_000_000_000_000)
  })
})
