import { describe, expect, it } from 'vitest'

import { readReviews, reviewItems } from '@/domain/followUps/review'

const items = [
  { id: 'a', description: 'Kuitansi' },
  { id: 'b', description: 'Berita acara' },
  { id: 'c', description: 'Foto', accepted: true, reviewNote: 'Jelas' },
]
const violation = (code: string) => expect.objectContaining({ code })

describe('reviewItems', () => {
  it('accepts one item, returns another with its note and leaves accepted ones alone', () => {
    const reviewed = reviewItems(items, [
      { id: 'a', accepted: true },
      { id: 'b', accepted: false, note: 'Belum ditandatangani' },
      { id: 'c', accepted: false, note: 'Ditolak' },
    ])
    expect(reviewed.map(({ accepted, reviewNote }) => [accepted, reviewNote])).toEqual([
      [true, ''],
      [false, 'Belum ditandatangani'],
      [true, 'Jelas'],
    ])
  })

  it.each([
    ['an item that is not there', [{ id: 'x', accepted: true }], 'followUps.unknownItem'],
    ['an item left out', [{ id: 'a', accepted: true }], 'followUps.reviewRequired'],
    [
      'a return without a note',
      [
        { id: 'a', accepted: true },
        { id: 'b', accepted: false },
      ],
      'followUps.reviewNoteRequired',
    ],
    [
      'a return in which everything is accepted',
      [
        { id: 'a', accepted: true },
        { id: 'b', accepted: true },
      ],
      'followUps.nothingReturned',
    ],
  ])('refuses %s', (_what, reviews, code) => {
    expect(() => reviewItems(items, reviews)).toThrow(violation(code))
  })
})

describe('readReviews', () => {
  it.each([[null], [{}], ['x'], [[{ id: 1, accepted: true }]], [[{ id: 'a' }]], [[null]]])(
    'reads nothing from %j',
    (input) => {
      expect(readReviews(input)).toBeNull()
    },
  )

  it('trims notes', () => {
    expect(readReviews([{ id: 'a', accepted: false, note: ' buram ' }])).toEqual([
      { id: 'a', accepted: false, note: 'buram' },
    ])
  })
})
