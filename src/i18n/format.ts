import { isPlainDate } from '@/domain/plainDate'
import type { TimeZone } from '@/domain/timeZone'

import { type Language, languageOf } from './label'

const LOCALE = { id: 'id-ID', en: 'en-GB' } satisfies Record<Language, string>
const ZONE_NAME = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
} satisfies Record<TimeZone, string>

const localeOf = (reader: string | undefined): string => LOCALE[languageOf(reader)]

const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`)

/** *30 Mar 2026*. Anything but a plain date (`YYYY-MM-DD`) comes back as it is. */
export const formatDate = (date: unknown, reader: string | undefined): string => {
  if (!isPlainDate(date)) return typeof date === 'string' ? date : ''
  return new Intl.DateTimeFormat(localeOf(reader), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(dayOf(date))
}

/** Node sets thin spaces in a period, browsers plain ones: the same page would differ in both. */
const THIN_SPACES = /[\u2009\u202f]/g

/** *2–8 Mar 2026*, *30 Mar – 5 Apr 2026* of two plain dates. */
export const formatPeriod = (from: string, to: string, reader: string | undefined): string =>
  new Intl.DateTimeFormat(localeOf(reader), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .formatRange(dayOf(from), dayOf(to))
    .replace(THIN_SPACES, ' ')

/** *Senin, 30 Maret 2026*. */
export const formatLongDate = (date: string, reader: string | undefined): string =>
  new Intl.DateTimeFormat(localeOf(reader), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(dayOf(date))

/** *30 Mar 2026 14.30 WIB* of an ISO 8601 instant, in the zone of the region. */
export const formatInstant = (
  instant: string,
  reader: string | undefined,
  timeZone: TimeZone = 'Asia/Jakarta',
): string => {
  const text = new Intl.DateTimeFormat(localeOf(reader), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(new Date(instant))
  return `${text.replace(/,| pukul/, '')} ${ZONE_NAME[timeZone]}`
}

/** *1.250.000*, but *2026*: a number of which nobody knows whether it counts or names a year. */
export const formatPlainNumber = (value: number, reader: string | undefined): string =>
  new Intl.NumberFormat(localeOf(reader), { useGrouping: 'min2' }).format(value)

/** *1.250.000* without the currency: what a person types into a field. */
export const formatNumber = (value: number, reader: string | undefined): string =>
  new Intl.NumberFormat(localeOf(reader)).format(value)

/** *Rp1.250.000*. */
export const formatRupiah = (amount: unknown, reader: string | undefined): string =>
  typeof amount === 'number' ? `Rp${formatNumber(amount, reader)}` : ''

/** *18,4 MB*, *512 KB*. */
export const formatBytes = (bytes: number, reader: string | undefined): string => {
  const megabytes = bytes / 1_048_576
  if (megabytes < 1) return `${formatNumber(Math.max(1, Math.round(bytes / 1024)), reader)} KB`
  return `${formatNumber(Math.round(megabytes * 10) / 10, reader)} MB`
}
