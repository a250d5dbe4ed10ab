import { describe, expect, it } from 'vitest'

import { plainDate } from './plainDate'
import { findPickedDay, matchesOfDay } from './wholeDays'

const START = '2026-11-27T17:00:00.000Z'
const NEXT = '2026-11-28T17:00:00.000Z'

describe('a day picked in a filter', () => {
  it.each([
    ['2026-11-28T12:00:00.000Z', '2026-11-28'],
    ['2026-11-28T12:00:00Z', '2026-11-28'],
    ['2026-11-28T12:00:01.000Z', null],
    ['2026-11-28T05:00:00.000Z', null],
    ['2026-11-28', null],
    ['2026-02-30T12:00:00.000Z', null],
    ['0000-01-01T12:00:00.000Z', null],
    ['9999-12-31T12:00:00.000Z', null],
    [5, null],
  ])('is told from an instant: %s', (value, day) => {
    expect(findPickedDay(value)).toBe(day)
  })

  it.each([
    ['equals', [{ greater_than_equal: START, less_than: NEXT }]],
    ['not_equals', [{ less_than: START }, { greater_than_equal: NEXT }]],
    ['greater_than', [{ greater_than_equal: NEXT }]],
    ['greater_than_equal', [{ greater_than_equal: START }]],
    ['less_than', [{ less_than: START }]],
    ['less_than_equal', [{ less_than: NEXT }]],
    ['exists', null],
    ['constructor', null],
  ])('is meant whole, from midnight to midnight in the zone: %s', (operator, matches) => {
    expect(matchesOfDay(operator, plainDate('2026-11-28'), 'Asia/Jakarta')).toEqual(matches)
  })
})
