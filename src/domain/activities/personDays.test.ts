import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '@/domain/plainDate'
import { calendar2026 } from '@/tests/support/calendar2026'
import {
  missingWeeks,
  personDaysOf,
  progressOf,
  realisedDays,
  totalPersonDays,
  type WorkLog,
} from './personDays'

const d = (text: string) => plainDate(text)
const log = (change: Partial<WorkLog>): WorkLog => ({
  on: d('2026-06-08'),
  loggedAt: '2026-06-08T15:00:00Z',
  ...change,
})

describe('person-days', () => {
  it('adds PJ 1×1, WPJ 1×2, PT 1×4, KT 1×10, AT 3×10 up to 47', () => {
    const at = personDaysOf({ people: 3, days: 10 })
    expect(totalPersonDays({ pj: 1, wpj: 2, pt: 4, kt: 10, at })).toBe(47)
  })

  it('is exact with one decimal', () => {
    expect(totalPersonDays({ pj: 0.1, wpj: 0.2, pt: 0.7 })).toBe(1)
    expect(totalPersonDays({})).toBe(0)
    const tenths = fc.integer({ min: 0, max: 3650 })
    fc.assert(
      fc.property(tenths, tenths, tenths, (pj, kt, at) => {
        expect(totalPersonDays({ pj: pj / 10, kt: kt / 10, at: at / 10 })).toBe((pj + kt + at) / 10)
      }),
    )
  })
})

describe('realisation from logs', () => {
  it('adds days and hours of 7.5 to the day, and rounds once', () => {
    expect(realisedDays([log({ days: 1 }), log({ hours: 7.5 }), log({ days: 0.5 })])).toBe(2.5)
    expect(realisedDays(Array.from({ length: 3 }, () => log({ hours: 1 })))).toBe(0.4)
    expect(realisedDays(Array.from({ length: 10 }, () => log({ days: 0.1 })))).toBe(1)
    expect(realisedDays([])).toBe(0)
  })

  it('takes the progress of the newest log', () => {
    expect(
      progressOf([
        log({ on: d('2026-06-10'), progress: 60 }),
        log({ on: d('2026-06-12'), progress: null }),
        log({ on: d('2026-06-11'), progress: 55, loggedAt: '2026-06-11T16:00:00Z' }),
        log({ on: d('2026-06-11'), progress: 50, loggedAt: '2026-06-11T15:00:00Z' }),
      ]),
    ).toBe(55)
    expect(progressOf([])).toBe(0)
  })
})

describe('missingWeeks', () => {
  const activity = { startsOn: d('2026-06-10'), endsOn: d('2026-06-30'), loggedWeeks: ['2026-W25'] }

  it.each([
    ['2026-06-09', []],
    ['2026-06-14', []],
    ['2026-06-15', ['2026-W24']],
    ['2026-06-28', ['2026-W24']],
    ['2026-06-29', ['2026-W24', '2026-W26']],
    ['2026-06-30', ['2026-W24', '2026-W26']],
    ['2026-07-01', ['2026-W24', '2026-W26', '2026-W27']],
    ['2027-07-01', ['2026-W24', '2026-W26', '2026-W27']],
  ])('on %s these are over and without a log: %j', (today, weeks) => {
    expect(missingWeeks({ ...activity, today: d(today) })).toEqual(weeks)
  })

  it('asks nothing of a part of a week without a working day', () => {
    const idulfitri = {
      startsOn: d('2026-03-18'),
      endsOn: d('2026-03-24'),
      today: d('2026-04-01'),
      loggedWeeks: [],
    }
    expect(missingWeeks(idulfitri)).toEqual(['2026-W12', '2026-W13'])
    expect(missingWeeks({ ...idulfitri, calendar: calendar2026() })).toEqual([])
  })
})
