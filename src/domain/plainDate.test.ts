import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  compareDates,
  dateInZone,
  daysBetween,
  fromEpochDay,
  isoWeekOf,
  isPlainDate,
  mondayOf,
  plainDate,
  weekday,
  weeksBetween,
} from './plainDate'

const d = (text: string) => plainDate(text)
const anyDate = fc.integer({ min: -200_000, max: 200_000 }).map(fromEpochDay)

describe('plainDate', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    'accepts %s',
    (text) => {
      expect(plainDate(text)).toBe(text)
    },
  )

  it.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '0000-01-01',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '',
    20260101,
    null,
    undefined,
  ])('refuses %s', (text) => {
    expect(isPlainDate(text)).toBe(false)
    expect(() => plainDate(text, 'startsOn')).toThrow(
      expect.objectContaining({ code: 'date.invalid', path: 'startsOn' }),
    )
  })

  it('agrees with the Gregorian calendar of the platform for any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        expect(fromEpochDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10))
      }),
    )
  })

  it('adds days and counts them back', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days)
      }),
    )
  })

  it('refuses to leave the years it can write', () => {
    expect(() => addDays(d('9999-12-31'), 1)).toThrow(
      expect.objectContaining({ code: 'date.invalid' }),
    )
  })

  it('knows Monday 1 to Sunday 7', () => {
    const week = [
      '2026-06-08',
      '2026-06-09',
      '2026-06-10',
      '2026-06-11',
      '2026-06-12',
      '2026-06-13',
      '2026-06-14',
    ]
    expect(week.map((date) => weekday(d(date)))).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(weekday(d('1969-12-31'))).toBe(3)
    expect(mondayOf(d('2026-06-14'))).toBe('2026-06-08')
  })

  it('sorts', () => {
    expect([d('2026-03-02'), d('2025-12-31'), d('2026-03-01')].sort(compareDates)).toEqual([
      '2025-12-31',
      '2026-03-01',
      '2026-03-02',
    ])
    expect(compareDates(d('2026-03-02'), d('2026-03-02'))).toBe(0)
  })
})

describe('dateInZone', () => {
  it.each([
    ['2026-06-08T16:59:59Z', 'Asia/Jakarta', '2026-06-08'],
    ['2026-06-08T17:00:00Z', 'Asia/Jakarta', '2026-06-09'],
    ['2026-06-08T16:00:00Z', 'Asia/Makassar', '2026-06-09'],
    ['2026-06-08T15:00:00.000Z', 'Asia/Jayapura', '2026-06-09'],
    ['2026-06-09T00:30:00+09:00', 'Asia/Jakarta', '2026-06-08'],
    ['2026-01-01T00:00-10:00', 'Asia/Jakarta', '2026-01-01'],
  ] as const)('reads %s in %s as %s', (instant, zone, date) => {
    expect(dateInZone(instant, zone)).toBe(date)
  })

  it.each([
    '2026-06-08',
    '2026-06-08T09:00',
    '2026-02-30T09:00Z',
    '2026-06-08T24:00Z',
    '2026-06-08T09:60Z',
  ])('refuses %s, which is no instant', (text) => {
    expect(() => dateInZone(text, 'Asia/Jakarta')).toThrow(
      expect.objectContaining({ code: 'date.invalidInstant' }),
    )
  })
})

describe('ISO weeks', () => {
  it.each([
    ['2026-01-01', '2026-W01'],
    ['2025-12-29', '2026-W01'],
    ['2025-12-28', '2025-W52'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
  ])('puts %s into %s', (date, week) => {
    expect(isoWeekOf(d(date))).toBe(week)
  })

  it('lists every week touched, both ends included', () => {
    expect(weeksBetween(d('2026-12-27'), d('2027-01-04'))).toEqual([
      '2026-W52',
      '2026-W53',
      '2027-W01',
    ])
    expect(weeksBetween(d('2026-06-12'), d('2026-06-15'))).toEqual(['2026-W24', '2026-W25'])
    expect(weeksBetween(d('2026-06-15'), d('2026-06-12'))).toEqual([])
  })
})
