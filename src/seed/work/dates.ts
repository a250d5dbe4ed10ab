import { monthOf, type PlainDate, yearOf } from '@/domain/plainDate'

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const

/** `2026-03-09` → `9 Maret 2026`, as reports write it. */
export const formatPlainDate = (date: PlainDate): string =>
  `${Number(date.slice(8))} ${MONTHS[monthOf(date) - 1]} ${yearOf(date)}`
