import { expect, it } from 'vitest'

import { type ByteRange, rangeOf } from './byteRange'

it.each<[string | null, ByteRange | 'whole' | 'unsatisfiable']>([
  [null, 'whole'],
  ['', 'whole'],
  ['bytes=0-', { start: 0, end: 99 }],
  ['bytes=0-0', { start: 0, end: 0 }],
  ['bytes=90-200', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=-200', { start: 0, end: 99 }],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=0-1,5-6', 'unsatisfiable'],
  ['bytes=5-2', 'whole'],
  ['bytes=-', 'whole'],
  ['items=0-1', 'whole'],
])('of 100 bytes, %j is %j', (header, part) => {
  expect(rangeOf(header, 100)).toEqual(part)
})

it('an empty file has no part', () => {
  expect([rangeOf('bytes=0-', 0), rangeOf('bytes=-1', 0)]).toEqual([
    'unsatisfiable',
    'unsatisfiable',
  ])
})
