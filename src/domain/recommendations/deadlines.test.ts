import { describe, expect, it } from 'vitest'
import { calendar2026 } from '@/tests/support/calendar2026'
import { plainDate } from '@/domain/plainDate'
import {
  clocksFor,
  type ClockStart,
  completionDue,
  DEFAULT_CLOCKS,
  latenessOf,
  responseDue,
} from './deadlines'

const d = (text: string) => plainDate(text)
const cal = calendar2026()
const received = (on: string, change: Partial<ClockStart> = {}): ClockStart => ({
  receivedOn: d(on),
  clocks: DEFAULT_CLOCKS,
  cal,
  moveToWorkingDay: true,
  ...change,
})

describe('the two clocks of a recommendation', () => {
  it('gives 10 working days for the response, counted from receipt', () => {
    expect(responseDue(received('2026-03-09'))).toBe('2026-03-30')
  })

  it('gives 60 calendar days for completion and moves a day off', () => {
    expect(completionDue(received('2026-01-20'))).toBe('2026-03-25')
    expect(completionDue(received('2026-01-20', { moveToWorkingDay: false }))).toBe('2026-03-21')
  })

  it('takes the limits that the region set for a source of reports', () => {
    const clocks = clocksFor('apip', { apip: { completion: { amount: 30, unit: 'working-days' } } })
    expect(clocks.response).toEqual({ amount: 10, unit: 'working-days' })
    expect(completionDue(received('2026-06-12', { clocks }))).toBe('2026-07-27')
    expect(clocksFor('bpk', {})).toEqual(DEFAULT_CLOCKS)
  })
})

describe('latenessOf', () => {
  it.each([
    ['2026-06-08', '2026-06-12', { daysLeft: 4 }],
    ['2026-06-12', '2026-06-12', { daysLeft: 0 }],
    ['2026-06-13', '2026-06-12', { daysLate: 1 }],
    ['2026-06-15', '2026-06-12', { daysLate: 1 }],
    ['2026-06-17', '2026-06-12', { daysLate: 2 }],
  ])('on %s a deadline of %s is %j', (today, due, lateness) => {
    expect(latenessOf({ today: d(today), due: d(due), cal })).toEqual(lateness)
  })

  it('counts calendar days for a clock of calendar days', () => {
    const facts = { due: d('2026-06-12'), cal, unit: 'calendar-days' as const }
    expect(latenessOf({ ...facts, today: d('2026-06-08') })).toEqual({ daysLeft: 4 })
    expect(latenessOf({ ...facts, today: d('2026-06-17') })).toEqual({ daysLate: 5 })
  })
})
