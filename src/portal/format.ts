import { OFFSET_MINUTES, type TimeZone } from '@/domain/timeZone'
import type { Language } from '@/i18n/label'

const LOCALE = { id: 'id-ID', en: 'en-GB' } satisfies Record<Language, string>

/** WIB, WITA, WIT, by minutes ahead of UTC. */
const ZONE_NAME: Record<number, string> = { 420: 'WIB', 480: 'WITA', 540: 'WIT' }

const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`)

/** `2026-03-30` → `30 Mar 2026`. */
export const shortDate = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALE[language], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(dayOf(date))

/** An ISO instant → `30 Mar 2026, 14.30 WIB` in the organisation's zone. */
export const shortInstant = (
  instant: string,
  { language, timeZone }: { language: Language; timeZone: TimeZone },
): string => {
  const options = { timeZone, language }
  return `${partOf(instant, options, { day: 'numeric', month: 'short', year: 'numeric' })}, ${partOf(
    instant,
    options,
    { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  )} ${ZONE_NAME[OFFSET_MINUTES[timeZone]] ?? ''}`.trim()
}

const partOf = (
  instant: string,
  { language, timeZone }: { language: Language; timeZone: TimeZone },
  options: Intl.DateTimeFormatOptions,
): string =>
  new Intl.DateTimeFormat(LOCALE[language], { ...options, timeZone }).format(new Date(instant))

/** Whole rupiah → `Rp1.250.000`. */
export const rupiah = (amount: number, language: Language): string =>
  `Rp${new Intl.NumberFormat(LOCALE[language]).format(amount)}`

const KILO = 1024

/** Bytes → `850 KB` or `1,8 MB`. */
export const fileSize = (bytes: number, language: Language): string => {
  const format = (value: number, digits: number): string =>
    new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: digits }).format(value)
  if (bytes < KILO * KILO) return `${format(Math.max(1, bytes / KILO), 0)} KB`
  return `${format(bytes / KILO / KILO, 1)} MB`
}
