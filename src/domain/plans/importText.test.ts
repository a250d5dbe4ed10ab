import { describe, expect, it } from 'vitest'
import { processorTime } from '@/tests/support/processorTime'
import { cleanText, normalise } from './importText'

describe('text of a cell', () => {
  it('is on one line, without what cannot be seen, its accents with their letters', () => {
    expect(cleanText('\uFEFF  Cafe\u0301\r\n\u200B Sehat ')).toBe('Café Sehat')
  })

  it('is compared without accents, capitals and punctuation', () => {
    expect(normalise('Dinas  Kesehatan & Café, Jl. Ā\u0301')).toBe('dinas kesehatan dan cafe jl a')
  })

  it('bears no piles of accents, which take minutes to put in order', () => {
    const pile = `a${'\u0315\u0300'.repeat(1_000_000)}b`
    const spent = processorTime(() => {
      expect(normalise(pile)).toBe('ab')
      expect([...cleanText(pile)].length).toBeLessThan(12)
    })
    expect(spent).toBeLessThan(1000)
  })
})
