import { describe, expect, it } from 'vitest'

import { daysBetween, type PlainDate } from '@/domain/plainDate'

import { estimatedHolidays } from './estimatedHolidays'
import { readTable } from './readTable'

const decreed = readTable<{ date: PlainDate; name: string; kind: string }>('holidays-2026.csv')

describe('estimated holidays', () => {
  it('are within a day of those decreed for 2026', () => {
    for (const { date } of estimatedHolidays(2026)) {
      const nearest = decreed.map((day) => Math.abs(daysBetween(date, day.date)))
      expect(Math.min(...nearest), date).toBeLessThanOrEqual(1)
    }
  })

  it.each([2024, 2025, 2027, 2028, 2033])('make %i a known year, each day once', (year) => {
    const days = estimatedHolidays(year).map(({ date }) => date)
    expect(days.length).toBeGreaterThanOrEqual(12)
    expect(new Set(days).size).toBe(days.length)
    for (const date of days) expect(date.startsWith(String(year))).toBe(true)
  })
})
