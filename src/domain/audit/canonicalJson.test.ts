import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { canonicalJson, sealableOf } from './canonicalJson'

describe('canonical JSON', () => {
  it.each([
    ['{"b":1,"a":[true,null]}', '{"a":[true,null],"b":"1"}'],
    ['{ "é": "x", "z": "y", "Z": "" }', '{"Z":"","z":"y","é":"x"}'],
    ['[9007199254740993, 1.10]', '["9007199254740993","1.10"]'],
    ['"a\\u0041\\n"', '"aA\\n"'],
    ['{"\\ud83d\\ude00":"1","\\ufb33":"2"}', '{"😀":"1","\ufb33":"2"}'],
  ])('of %s is %s', (json, canonical) => {
    expect(canonicalJson(sealableOf(json))).toBe(canonical)
  })

  it('does not depend on the order of keys or on spaces', () => {
    const shuffled = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const one = canonicalJson(sealableOf(JSON.stringify(value)))
        const other = canonicalJson(sealableOf(JSON.stringify(shuffled(value), null, 2)))
        expect(other).toBe(one)
      }),
    )
  })
})
