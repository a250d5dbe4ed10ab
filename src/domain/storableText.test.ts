import { describe, expect, it } from 'vitest'

import { assertStorable } from './storableText'

const pathOf = (value: unknown): string | undefined => {
  try {
    assertStorable(value)
    return undefined
  } catch (error) {
    return (error as { path?: string }).path
  }
}

const nested = (levels: number): unknown => {
  let value: unknown = 1
  for (let level = 0; level < levels; level += 1) value = [value]
  return value
}

describe('assertStorable', () => {
  it('takes every text that can be stored, whole pairs of surrogates included', () => {
    expect(pathOf({ a: ['Rp 5.000 😀', null, 7, true, { b: 'x\n\t' }] })).toBeUndefined()
  })

  it.each([
    ['a', { a: 'x\u0000' }],
    ['a', { a: '\ud800' }],
    ['a', { a: 'x\udc00x' }],
    ['a.1.b', { a: ['x', { b: '\u0000' }] }],
    ['', { 'a\u0000': 1 }],
  ])('names the place of what cannot: %j', (path, value) => {
    expect(pathOf(value)).toBe(path)
  })

  it('refuses what is nested deeper than any form, without following it to the end', () => {
    expect(pathOf({ a: nested(50) })).toBeUndefined()
    expect(pathOf({ a: nested(100_000) })).toBe('a.0.0')
  })
})
