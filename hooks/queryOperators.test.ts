import { expect, it } from 'vitest'

import { isAllowedMatch } from './queryOperators'

const ID = '3f0c9a52-8f0e-4c57-9d1e-0d3b8f2f6a11'

it.each([
  ['text', { like: 'a' }],
  ['text', { like: 'rencana '.repeat(49) }],
  ['text', { in: ['a', 'b'] }],
  ['text', { greater_than: '2026-01-01' }],
  ['date', { less_than: new Date(0) }],
  ['relationship', { in: `${ID},${ID}` }],
  ['relationship', { equals: null }],
  ['relationship', { equals: '' }],
  ['id', { not_in: [] }],
  ['select', { not_equals: null }],
  ['slug', { equals: 'reports' }],
  ['pair', { equals: { relationTo: 'reports', value: 'x' } }],
])('a %s is asked %j', (type, match) => {
  expect(isAllowedMatch(type, match)).toBe(true)
})

it.each([
  ['text', { near: '1,2' }],
  ['text', { like: ' '.repeat(50) }],
  ['text', { in: 'a,'.repeat(200) }],
  ['text', { contains: 'a'.repeat(1_001) }],
  ['text', { like: ['a'] }],
  ['text', { equals: { a: 'b' } }],
  ['text', { constructor: 'a' }],
  ['text', { equals: 'a', all: 'b' }],
  ['relationship', { contains: 'a' }],
  ['relationship', { equals: 'a' }],
  ['relationship', { in: `${ID},a` }],
  ['select', { like: 'a' }],
  ['date', { like: '2026' }],
  ['id', { in: Array.from({ length: 201 }, () => 'a') }],
  ['id', { in: [{ a: 1 }] }],
  ['pair', { equals: 'x' }],
  ['pair', { constructor: { relationTo: 'reports', value: 'x' } }],
  ['pair', { equals: { relationTo: 'reports', value: { a: 1 } } }],
])('a %s is not asked %j', (type, match) => {
  expect(isAllowedMatch(type, match)).toBe(false)
})
