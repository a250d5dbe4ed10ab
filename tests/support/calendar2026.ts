import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { buildCalendar, type Calendar, type Holiday } from '@/domain/calendar'

/** The shipped table of 2026 (joint decree of three ministers 1497/2025, 2/2025, 5/2025), for tests. */
export const calendar2026 = ({ jointLeaveCounts = true } = {}): Calendar => {
  const csv = readFileSync(
    new URL('../../src/seed/data/holidays-2026.csv', import.meta.url),
    'utf8',
  )
  return buildCalendar({
    holidays: parse(csv, { columns: true }) as unknown as Holiday[],
    jointLeaveCounts,
  })
}
