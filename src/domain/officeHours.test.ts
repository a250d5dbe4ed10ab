import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWorkingDay } from './calendar'
import { calendar2026 } from '@/tests/support/calendar2026'
import { formatInstant, localTimeOf, parseInstant } from './instant'
import {
  addWorkingDaysAtClock,
  addWorkingMinutes,
  assertOfficeHours,
  DEFAULT_OFFICE_HOURS,
  findHours,
  type OfficeClock,
  type OfficeHours,
} from './officeHours'
import { plainDate } from './plainDate'
import { TIME_ZONES } from './timeZone'
import { type RuleViolation, RuleViolations } from './violation'

const cal = calendar2026()
const jakarta: OfficeClock = { hours: DEFAULT_OFFICE_HOURS, cal, timeZone: 'Asia/Jakarta' }
const ramadanDay = { opens: '08:00', closes: '15:00' }
const ramadan: OfficeHours = {
  ...DEFAULT_OFFICE_HOURS,
  overrides: [
    {
      from: plainDate('2026-02-18'),
      to: plainDate('2026-03-19'),
      name: 'Ramadan',
      hours: {
        1: ramadanDay,
        2: ramadanDay,
        3: ramadanDay,
        4: ramadanDay,
        5: { opens: '08:00', closes: '15:30' },
        6: null,
        7: null,
      },
    },
  ],
}

describe('addWorkingMinutes', () => {
  it.each([
    ['2026-06-08T09:00:00+07:00', 30, '2026-06-08T09:30:00+07:00'],
    ['2026-06-09T09:30:00+07:00', 30, '2026-06-09T10:00:00+07:00'],
    ['2026-06-08T15:30:00+07:00', 30, '2026-06-08T16:00:00+07:00'],
    ['2026-06-08T15:30:00+07:00', 31, '2026-06-09T07:31:00+07:00'],
    ['2026-06-08T06:00:00+07:00', 30, '2026-06-08T08:00:00+07:00'],
    ['2026-06-08T16:00:00+07:00', 1, '2026-06-09T07:31:00+07:00'],
    ['2026-06-12T16:15:00+07:00', 15, '2026-06-12T16:30:00+07:00'],
    ['2026-06-12T16:15:00+07:00', 30, '2026-06-15T07:45:00+07:00'],
    ['2026-06-13T10:00:00+07:00', 30, '2026-06-15T08:00:00+07:00'],
    ['2026-06-15T15:45:00+07:00', 30, '2026-06-17T07:45:00+07:00'],
    ['2026-06-08T15:59:30+07:00', 1, '2026-06-09T07:30:30+07:00'],
    ['2026-06-08T02:00:00Z', 30, '2026-06-08T09:30:00+07:00'],
    ['2026-06-08T09:00:00+07:00', 1000, '2026-06-10T08:40:00+07:00'],
  ])('%s + %i minutes is %s', (from, minutes, due) => {
    expect(addWorkingMinutes(from, minutes, jakarta)).toBe(due)
  })

  it('starts at the next opening when submitted on a Saturday', () => {
    expect(addWorkingMinutes('2026-06-06T11:00:00+07:00', 0, jakarta)).toBe(
      '2026-06-08T07:30:00+07:00',
    )
  })

  it('uses the hours in force on each date', () => {
    const clock = { ...jakarta, hours: ramadan }
    expect(addWorkingMinutes('2026-03-02T14:30:00+07:00', 60, clock)).toBe(
      '2026-03-03T08:30:00+07:00',
    )
    expect(addWorkingMinutes('2026-03-06T15:00:00+07:00', 60, clock)).toBe(
      '2026-03-09T08:30:00+07:00',
    )
    expect(addWorkingMinutes('2026-02-13T15:30:00+07:00', 120, clock)).toBe(
      '2026-02-18T09:00:00+07:00',
    )
    expect(findHours(plainDate('2026-03-19'), ramadan)).toEqual(ramadanDay)
    expect(findHours(plainDate('2026-03-20'), ramadan)).toEqual({ opens: '07:30', closes: '16:30' })
  })

  it('answers in the zone of the office', () => {
    const from = '2026-06-08T09:00:00+07:00'
    expect(addWorkingMinutes(from, 30, { ...jakarta, timeZone: 'Asia/Makassar' })).toBe(
      '2026-06-08T10:30:00+08:00',
    )
    expect(addWorkingMinutes(from, 30, { ...jakarta, timeZone: 'Asia/Jayapura' })).toBe(
      '2026-06-08T11:30:00+09:00',
    )
  })

  it('refuses broken amounts and offices that never open', () => {
    expect(() => addWorkingMinutes('2026-06-08T09:00:00+07:00', -1, jakarta)).toThrow(
      expect.objectContaining({ code: 'calendar.amountOutOfRange' }),
    )
    const closed = { 1: null, 2: null, 3: null, 4: null, 5: null, 6: null, 7: null }
    const hours = { regular: closed, overrides: [] }
    expect(() => addWorkingMinutes('2026-06-08T09:00:00+07:00', 1, { ...jakarta, hours })).toThrow(
      expect.objectContaining({ code: 'calendar.neverOpen' }),
    )
  })
})

describe('properties of working minutes', () => {
  const anyStart = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 10, 30) })
  const anyMinutes = fc.integer({ min: 1, max: 3000 })
  const anyClock = fc.record({
    hours: fc.constantFrom(DEFAULT_OFFICE_HOURS, ramadan),
    cal: fc.constant(cal),
    timeZone: fc.constantFrom(...TIME_ZONES),
  })
  const add = (ms: number, minutes: number, clock: OfficeClock) =>
    addWorkingMinutes(formatInstant(ms, clock.timeZone), minutes, clock)

  it('adds up when an amount is split', () => {
    fc.assert(
      fc.property(anyStart, anyMinutes, anyMinutes, anyClock, (start, first, second, clock) => {
        const inTwo = addWorkingMinutes(add(start, first, clock), second, clock)
        expect(inTwo).toBe(add(start, first + second, clock))
      }),
    )
  })

  it('is always due inside office hours of a working day', () => {
    fc.assert(
      fc.property(anyStart, anyMinutes, anyClock, (start, minutes, clock) => {
        const due = localTimeOf(parseInstant(add(start, minutes, clock)), clock.timeZone)
        const hours = findHours(due.date, clock.hours)
        const time = formatInstant(parseInstant(add(start, minutes, clock)), clock.timeZone).slice(
          11,
        )
        expect(isWorkingDay(due.date, cal)).toBe(true)
        expect(
          time > `${hours?.opens ?? '99'}:00` && time.slice(0, 8) <= `${hours?.closes ?? '00'}:00~`,
        ).toBe(true)
      }),
    )
  })

  it('never gives a later start an earlier end', () => {
    fc.assert(
      fc.property(
        anyStart,
        fc.nat(200_000_000),
        anyMinutes,
        anyClock,
        (start, later, minutes, clock) => {
          expect(parseInstant(add(start + later, minutes, clock))).toBeGreaterThanOrEqual(
            parseInstant(add(start, minutes, clock)),
          )
        },
      ),
    )
  })
})

describe('one working day of a clock that runs in hours', () => {
  it.each([
    ['2026-06-08T09:30:00+07:00', '2026-06-09T09:30:00+07:00'],
    ['2026-06-12T16:15:00+07:00', '2026-06-15T16:15:00+07:00'],
    ['2026-06-15T10:00:00+07:00', '2026-06-17T10:00:00+07:00'],
    ['2026-06-13T10:00:00+07:00', '2026-06-15T10:00:00+07:00'],
  ])('%s ends at %s', (from, due) => {
    expect(addWorkingDaysAtClock(from, 1, jakarta)).toBe(due)
  })
})

describe('assertOfficeHours', () => {
  const DAY = { opens: '07:30', closes: '16:00' }
  const MONTH = { from: '2026-02-18', to: '2026-03-19' }
  const pathsOf = (settings: Parameters<typeof assertOfficeHours>[0]): (string | undefined)[] => {
    try {
      assertOfficeHours(settings)
      return []
    } catch (error) {
      const found = error instanceof RuleViolations ? error.violations : [error as RuleViolation]
      return found.map(({ code, path }) => (code === 'calendar.badOfficeHours' ? path : code))
    }
  }

  it('accepts hours that run forward, closed days and a period of one day', () => {
    const oneDay = { from: MONTH.from, to: MONTH.from }
    const week = [DAY, { opens: null, closes: null }, {}]
    expect(pathsOf({ week, overrides: [{ ...MONTH, week }, oneDay] })).toEqual([])
    expect(pathsOf({})).toEqual([])
  })

  it('names every day and every period that runs backwards', () => {
    const none = { opens: '08:00', closes: '08:00' }
    const week = [DAY, { opens: '16:00', closes: '07:30' }, none]
    const overrides = [
      { ...MONTH, week: [none] },
      { from: MONTH.to, to: MONTH.from },
    ]
    expect(pathsOf({ week, overrides })).toEqual([
      'week.1.closes',
      'week.2.closes',
      'overrides.0.week.0.closes',
      'overrides.1.to',
    ])
  })
})
