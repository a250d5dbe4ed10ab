import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendar2026 } from '@/tests/support/calendar2026'
import { type DeadlineQuestion, explainDeadline, DEADLINE_UNITS } from './explainDeadline'
import { DEFAULT_OFFICE_HOURS } from './officeHours'
import { fromEpochDay } from './plainDate'

const ask = (question: Partial<DeadlineQuestion>) =>
  explainDeadline({
    from: '2026-03-16',
    amount: 1,
    unit: 'working-days',
    calendar: calendar2026(),
    hours: DEFAULT_OFFICE_HOURS,
    timeZone: 'Asia/Jakarta',
    moveToWorkingDay: true,
    ...question,
  })

describe('explainDeadline', () => {
  it('says day by day why ten working days around Idulfitri end late', () => {
    const { due, days } = ask({ from: '2026-03-16', amount: 3 })
    expect(due).toBe('2026-03-26')
    expect(days.map(({ date, counted, reason }) => `${date} ${counted} ${reason}`)).toEqual([
      '2026-03-16 0 start',
      '2026-03-17 1 working-day',
      '2026-03-18 0 joint-leave',
      '2026-03-19 0 holiday',
      '2026-03-20 0 joint-leave',
      '2026-03-21 0 holiday',
      '2026-03-22 0 holiday',
      '2026-03-23 0 joint-leave',
      '2026-03-24 0 joint-leave',
      '2026-03-25 1 working-day',
      '2026-03-26 1 working-day',
    ])
    expect(days[3]?.name).toBe('Hari Suci Nyepi')
  })

  it('moves calendar days that end on a day off, without counting the days it moves over', () => {
    const { due, days } = ask({ from: '2026-06-11', amount: 2, unit: 'calendar-days' })
    expect(due).toBe('2026-06-15')
    expect(days.map(({ date, counted, reason }) => `${date} ${counted} ${reason}`)).toEqual([
      '2026-06-11 0 start',
      '2026-06-12 1 calendar-day',
      '2026-06-13 1 weekend',
      '2026-06-14 0 weekend',
      '2026-06-15 0 moved',
    ])
    expect(
      ask({ from: '2026-06-11', amount: 2, unit: 'calendar-days', moveToWorkingDay: false }).due,
    ).toBe('2026-06-13')
  })

  it('counts minutes of office time on each day', () => {
    const { due, days } = ask({
      from: '2026-06-12T16:15:00+07:00',
      amount: 30,
      unit: 'working-minutes',
    })
    expect(due).toBe('2026-06-15T07:45:00+07:00')
    expect(days).toEqual([
      { date: '2026-06-12', counted: 15, reason: 'working-day' },
      { date: '2026-06-13', counted: 0, reason: 'weekend' },
      { date: '2026-06-14', counted: 0, reason: 'weekend' },
      { date: '2026-06-15', counted: 15, reason: 'working-day' },
    ])
  })

  it('starts at the next opening when minutes begin outside office hours', () => {
    const evening = ask({ from: '2026-06-08T20:00:00+07:00', amount: 30, unit: 'working-minutes' })
    expect(evening.due).toBe('2026-06-09T08:00:00+07:00')
    expect(evening.days[0]).toEqual({ date: '2026-06-08', counted: 0, reason: 'outside-hours' })
    expect(
      ask({ from: '2026-06-13T10:00:00+07:00', amount: 30, unit: 'working-minutes' }).due,
    ).toBe('2026-06-15T08:00:00+07:00')
  })

  it('keeps the clock time when days are counted from an instant', () => {
    expect(ask({ from: '2026-06-08T09:30:00+07:00', amount: 1 }).due).toBe(
      '2026-06-09T09:30:00+07:00',
    )
    expect(ask({ from: '2026-06-08T02:30:00Z', amount: 5, unit: 'calendar-days' }).due).toBe(
      '2026-06-15T09:30:00+07:00',
    )
    expect(ask({ from: '2026-06-08T23:30:00Z', amount: 1, timeZone: 'Asia/Jayapura' }).due).toBe(
      '2026-06-10T08:30:00+09:00',
    )
  })

  it('answers a plain date with a plain date, also for minutes', () => {
    expect(ask({ from: '2026-06-08', amount: 600, unit: 'working-minutes' }).due).toBe('2026-06-09')
  })

  it('reads an offset whose plus sign was not escaped in the address', () => {
    expect(ask({ from: '2026-06-08T09:30:00 07:00' }).due).toBe('2026-06-09T09:30:00+07:00')
  })

  it.each([0, -1, 1001, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses the amount %d',
    (amount) => {
      expect(() => ask({ amount })).toThrow(
        expect.objectContaining({ code: 'calendar.amountOutOfRange', path: 'amount' }),
      )
    },
  )

  it.each(['', '2026-02-30', 'besok', '2026-06-08T09:30:00', '2026-06-08T25:00:00Z'])(
    'refuses from %s',
    (from) => {
      expect(() => ask({ from })).toThrow(
        expect.objectContaining({ code: 'date.invalid', path: 'from' }),
      )
    },
  )

  it.each(['', 'days', 'WORKING-DAYS', 'toString'])('refuses the unit %s', (unit) => {
    expect(() => ask({ unit })).toThrow(
      expect.objectContaining({ code: 'calendar.badUnit', path: 'unit' }),
    )
  })

  it('always counts exactly the amount, on days in a row, up to the due date', () => {
    const anyQuestion = fc.record({
      from: fc
        .tuple(
          fc.integer({ min: 20_450, max: 20_700 }).map(fromEpochDay),
          fc.boolean(),
          fc.nat(86_399),
        )
        .map(([date, isInstant, second]) =>
          isInstant ? `${date}T${new Date(second * 1000).toISOString().slice(11, 19)}+07:00` : date,
        ),
      amount: fc.integer({ min: 1, max: 1000 }),
      unit: fc.constantFrom(...DEADLINE_UNITS),
    })
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { due, days } = ask(question)
        expect(days.reduce((total, { counted }) => total + counted, 0)).toBe(question.amount)
        expect(days[0]?.date).toBe(question.from.slice(0, 10))
        expect(days.at(-1)?.date).toBe(due.slice(0, 10))
        expect(days.every(({ counted }) => Number.isInteger(counted))).toBe(true)
      }),
    )
  })
})
