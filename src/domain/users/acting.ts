import { msOfLocalTime } from '@/domain/instant'
import { addDays, isPlainDate, type PlainDate } from '@/domain/plainDate'
import type { TimeZone } from '@/domain/timeZone'

/** *Plt.* fills a vacant office, *Plh.* stands in while its holder is away. */
export const ACTING_KINDS = ['plt', 'plh'] as const
export type ActingKind = (typeof ACTING_KINDS)[number]

/** The offices that can be acted in, by the role that each gives. */
export const ACTING_OFFICES = ['inspektur', 'irban', 'sekretariat'] as const
export type ActingOffice = (typeof ACTING_OFFICES)[number]

/** An office for some days, both included, as the letter of appointment gives it. */
export type ActingPeriod = {
  kind: ActingKind
  office: ActingOffice
  /** The unit of an irban; the other offices have none. */
  unit: string | null
  actsFor: string | null
  from: PlainDate
  to: PlainDate
}

/** What is entered as a period; nothing until office, kind and days are known. */
export const findActingPeriod = (row: Readonly<Record<string, unknown>>): ActingPeriod | null => {
  const { kind, office, from, to } = row
  if (!isOneOf(ACTING_KINDS, kind) || !isOneOf(ACTING_OFFICES, office)) return null
  if (!isPlainDate(from) || !isPlainDate(to)) return null
  const unit = office === 'irban' ? textOf(row.unit) : null
  return { kind, office, unit, actsFor: textOf(row.actsFor), from, to }
}

const isOneOf = <Value extends string>(list: readonly Value[], value: unknown): value is Value =>
  list.some((one) => one === value)

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null

/** From the first midnight to the one after the last day, in the zone of the organisation. */
export const instantsOf = (
  { from, to }: Pick<ActingPeriod, 'from' | 'to'>,
  zone: TimeZone,
): { beginsAt: string; endsAt: string } => {
  const midnight = (date: PlainDate): string =>
    new Date(msOfLocalTime({ date, msOfDay: 0 }, zone)).toISOString()
  return { beginsAt: midnight(from), endsAt: midnight(addDays(to, 1)) }
}

type Span = { beginsAt?: string | null; endsAt?: string | null }

/** Whether a period holds at an instant: the day after its last it no longer does. */
export const isInForce = ({ beginsAt, endsAt }: Span, now: string): boolean =>
  Boolean(beginsAt && endsAt) &&
  Date.parse(beginsAt ?? '') <= Date.parse(now) &&
  Date.parse(now) < Date.parse(endsAt ?? '')

/** Whether nobody may hold both: one office, one unit, a day in common. */
export const overlaps = (a: ActingPeriod, b: ActingPeriod): boolean =>
  a.office === b.office && a.unit === b.unit && a.from <= b.to && b.from <= a.to

/** A name as it is signed: *Budi Santoso (Plh. Inspektur Pembantu I)*. */
export const signatureOf = (name: string, title: string | null | undefined): string =>
  title ? `${name} (${title})` : name
