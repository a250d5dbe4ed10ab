import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addCalendarDays,
  addWorkingDays,
  buildCalendar,
  isWorkingDay,
  unknownYears,
  workingDaysInclusive,
  workingDaysUntil,
} from './calendar'
import { calendar2026 } from '@/tests/support/calendar2026'
import { addDays, fromEpochDay, plainDate } from './plainDate'

const d = (text: string) => plainDate(text)
const cal = calendar2026()
const jointLeaveAsWork = calendar2026({ jointLeaveCounts: false })
const weekendsOnly = buildCalendar({ holidays: [] })
const anyDate = fc.integer({ min: 20_400, max: 20_900 }).map(fromEpochDay)
const anyAmount = fc.integer({ min: 1, max: 260 })
const anyCalendar = fc.constantFrom(cal, jointLeaveAsWork, weekendsOnly)

describe('the working year 2026', () => {
  it('has 240 working days, 248 when joint leave is counted as work', () => {
    expect(workingDaysInclusive(d('2026-01-01'), d('2026-12-31'), cal)).toBe(240)
    expect(workingDaysInclusive(d('2026-01-01'), d('2026-12-31'), jointLeaveAsWork)).toBe(248)
  })

  it.each([20, 18, 17, 21, 16, 20, 23, 19, 22, 22, 21, 21].map((days, index) => [index + 1, days]))(
    'has in month %i %i working days',
    (month, days) => {
      const first = d(`2026-${String(month).padStart(2, '0')}-01`)
      const next =
        month === 12 ? d('2027-01-01') : d(`2026-${String(month + 1).padStart(2, '0')}-01`)
      expect(workingDaysInclusive(first, addDays(next, -1), cal)).toBe(days)
    },
  )

  it('is known, its neighbours are not', () => {
    expect(unknownYears(d('2025-12-20'), d('2027-01-05'), cal)).toEqual([2025, 2027])
    expect(unknownYears(d('2026-03-01'), d('2026-03-05'), cal)).toEqual([])
    expect(unknownYears(d('2027-01-05'), d('2026-12-20'), cal)).toEqual([2027])
  })

  it('is not known by a local holiday alone', () => {
    const local = buildCalendar({
      holidays: [{ date: d('2027-03-10'), name: 'Hari Jadi', kind: 'libur-daerah' }],
    })
    expect(unknownYears(d('2027-01-01'), d('2027-12-31'), local)).toEqual([2027])
    expect(isWorkingDay(d('2027-03-10'), local)).toBe(false)
  })
})

describe('addWorkingDays, day of receipt is day 0', () => {
  const rows: [string, number, string][] = [
    ['2026-01-02', 1, '2026-01-05'],
    ['2026-01-02', 3, '2026-01-07'],
    ['2026-01-02', 5, '2026-01-09'],
    ['2026-01-02', 10, '2026-01-19'],
    ['2026-01-02', 14, '2026-01-23'],
    ['2026-02-13', 1, '2026-02-18'],
    ['2026-02-13', 3, '2026-02-20'],
    ['2026-02-13', 5, '2026-02-24'],
    ['2026-02-13', 10, '2026-03-03'],
    ['2026-02-13', 14, '2026-03-09'],
    ['2026-03-09', 1, '2026-03-10'],
    ['2026-03-09', 3, '2026-03-12'],
    ['2026-03-09', 5, '2026-03-16'],
    ['2026-03-09', 10, '2026-03-30'],
    ['2026-03-09', 14, '2026-04-06'],
    ['2026-03-16', 1, '2026-03-17'],
    ['2026-03-16', 3, '2026-03-26'],
    ['2026-03-16', 5, '2026-03-30'],
    ['2026-03-16', 10, '2026-04-07'],
    ['2026-03-16', 14, '2026-04-13'],
    ['2026-06-12', 1, '2026-06-15'],
    ['2026-06-12', 3, '2026-06-18'],
    ['2026-06-12', 5, '2026-06-22'],
    ['2026-06-12', 10, '2026-06-29'],
    ['2026-06-12', 14, '2026-07-03'],
  ]
  it.each(rows)('%s + %i is %s', (from, amount, due) => {
    expect(addWorkingDays(d(from), amount, cal)).toBe(due)
  })

  it.each([
    ['2026-01-02', '2026-01-19'],
    ['2026-02-13', '2026-03-02'],
    ['2026-03-09', '2026-03-24'],
    ['2026-03-16', '2026-03-31'],
    ['2026-06-12', '2026-06-29'],
  ])('%s + 10 with joint leave as work is %s', (from, due) => {
    expect(addWorkingDays(d(from), 10, jointLeaveAsWork)).toBe(due)
  })

  it.each([-1, 1.5, Number.NaN, 1e9])('refuses %d days', (amount) => {
    expect(() => addWorkingDays(d('2026-01-02'), amount, cal)).toThrow(
      expect.objectContaining({ code: 'calendar.amountOutOfRange', path: 'amount' }),
    )
  })

  it('keeps a national holiday off when the same day is also joint leave', () => {
    const twice = buildCalendar({
      jointLeaveCounts: false,
      holidays: [
        { date: d('2026-06-09'), name: 'Libur', kind: 'libur-nasional' },
        { date: d('2026-06-09'), name: 'Cuti bersama', kind: 'cuti-bersama' },
      ],
    })
    expect(isWorkingDay(d('2026-06-09'), twice)).toBe(false)
  })

  it('never ends on a day off', () => {
    fc.assert(
      fc.property(anyDate, anyAmount, anyCalendar, (from, amount, any) => {
        expect(isWorkingDay(addWorkingDays(from, amount, any), any)).toBe(true)
      }),
    )
  })

  it('gives the amount back when the days are counted', () => {
    fc.assert(
      fc.property(anyDate, anyAmount, anyCalendar, (from, amount, any) => {
        const due = addWorkingDays(from, amount, any)
        expect(workingDaysUntil(from, due, any)).toBe(amount)
        expect(workingDaysInclusive(addDays(from, 1), due, any)).toBe(amount)
      }),
    )
  })

  it('never gives a later start or a larger amount an earlier end', () => {
    fc.assert(
      fc.property(anyDate, anyAmount, fc.nat(30), anyCalendar, (from, amount, more, any) => {
        const due = addWorkingDays(from, amount, any)
        expect(addWorkingDays(addDays(from, more), amount, any) >= due).toBe(true)
        expect(addWorkingDays(from, amount + more, any) >= due).toBe(true)
      }),
    )
  })
})

describe('counting', () => {
  it('counts both ends of an assignment', () => {
    expect(workingDaysInclusive(d('2026-03-09'), d('2026-03-31'), cal)).toBe(12)
    expect(workingDaysInclusive(d('2017-03-09'), d('2017-03-24'), weekendsOnly)).toBe(12)
    expect(workingDaysInclusive(d('2026-03-31'), d('2026-03-09'), cal)).toBe(0)
  })

  it.each([
    ['2026-03-09', '2026-03-09', 0],
    ['2026-03-09', '2026-03-30', 10],
    ['2026-03-30', '2026-03-09', -10],
    ['2026-03-17', '2026-03-25', 1],
    ['2026-03-20', '2026-03-17', 0],
  ])('from %s to %s it is %i working days', (today, due, days) => {
    expect(workingDaysUntil(d(today), d(due), cal)).toBe(days)
  })
})

describe('addCalendarDays', () => {
  it('moves a due date on a day off to the next working day, if asked', () => {
    // 60 days after 20 January 2026 is Saturday 21 March, inside the Idulfitri break.
    const from = d('2026-01-20')
    expect(addCalendarDays(from, 60, { cal, moveToWorkingDay: false })).toBe('2026-03-21')
    expect(addCalendarDays(from, 60, { cal, moveToWorkingDay: true })).toBe('2026-03-25')
    expect(addCalendarDays(d('2026-06-08'), 1, { cal, moveToWorkingDay: true })).toBe('2026-06-09')
  })

  it('ends on a working day, never before the plain count', () => {
    fc.assert(
      fc.property(anyDate, anyAmount, anyCalendar, (from, amount, any) => {
        const due = addCalendarDays(from, amount, { cal: any, moveToWorkingDay: true })
        expect(isWorkingDay(due, any)).toBe(true)
        expect(due >= addDays(from, amount)).toBe(true)
      }),
    )
  })
})
