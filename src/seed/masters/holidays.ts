import type { Payload } from 'payload'

import type { Holiday } from '@/domain/calendar'

import { estimatedHolidays } from './estimatedHolidays'
import { insertMasters } from './query'
import { readTable } from './readTable'

const DECREED_YEAR = 2026
const DECREE = 'SKB Tiga Menteri Nomor 1497, 2 dan 5 Tahun 2025'
const ESTIMATE = 'perkiraan'

type Day = Holiday & { source: string }

/** Days off of a year: the decree where it is shipped, else an estimate that says so. */
export const holidaysOf = (year: number): Day[] =>
  year === DECREED_YEAR
    ? readTable<Holiday>(`holidays-${year}.csv`).map((day) => ({ ...day, source: DECREE }))
    : estimatedHolidays(year).map((day) => ({ ...day, source: ESTIMATE }))

/** Records the days off of these years. */
export const loadHolidays = async (payload: Payload, years: readonly number[]): Promise<void> => {
  await insertMasters(payload, 'holidays', years.flatMap(holidaysOf))
}
