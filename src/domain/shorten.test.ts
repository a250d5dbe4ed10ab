import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { shorten } from './shorten'

describe('shorten', () => {
  it.each([
    ['Menagih kelebihan', 20, 'Menagih kelebihan'],
    ['Menagih kelebihan pembayaran honorarium', 20, 'Menagih kelebihan…'],
    ['Menagih\n  kelebihan', 20, 'Menagih kelebihan'],
    ['Menagih kelebihan, lalu menyetor', 20, 'Menagih kelebihan…'],
    ['Pertanggungjawabannya', 10, 'Pertanggu…'],
  ])('shortens %j to at most %i characters', (text, max, expected) => {
    expect(shorten(text, max)).toBe(expected)
  })

  it('never exceeds the length and never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, max) => {
        const short = shorten(text, max)
        expect([...short].length).toBeLessThanOrEqual(max)
        expect(short.isWellFormed()).toBe(true)
      }),
    )
  })
})
