import type { Holiday } from '@/domain/calendar'

import { estimatedHolidays } from './estimatedHolidays'
import { readTable } from './readTable'

/** Years whose joint decree of three ministers is shipped. */
export const DECREED_YEARS = [2026] as const

const DECREE = 'SKB Tiga Menteri Nomor 1497, 2 dan 5 Tahun 2025'
const ESTIMATE = 'perkiraan'

type Day = Holiday & { source: string }

/** Days off of a year: the decree where it is shipped, else an estimate that says so. */
export const holidaysOf = (year: number): Day[] =>
  DECREED_YEARS.some((decreed) => decreed === year)
    ? readTable<Holiday>(`holidays-${year}.csv`).map((day) => ({ ...day, source: DECREE }))
    : estimatedHolidays(year).map((day) => ({ ...day, source: ESTIMATE }))
