/*
 * Days and milliseconds since 1970-01-01T00:00Z by plain arithmetic: nothing here reads a clock or the zone of the machine.
 * Civil days are counted on 400-year eras that begin on 1 March, so that the leap day comes last (proleptic Gregorian).
 */

const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d{2}):?(\d{2}))$/
const DAYS_PER_ERA = 146_097
const DAYS_TO_EPOCH = 719_468

/** ISO 8601 instant with offset → milliseconds since the epoch; undefined when the text is not one that exists. */
export const findInstantMs = (text: string): number | undefined => {
  const match = INSTANT.exec(text)
  if (!match) return undefined
  const part = (index: number): number => Number(match[index] ?? 0)
  const [hour, minute, second] = [part(4), part(5), part(6)]
  const isClock = hour <= 23 && minute <= 59 && second <= 59
  const isOffset = part(9) <= 14 && part(10) <= 59
  if (!isClock || !isOffset || !isCivilDate(part(1), part(2), part(3))) return undefined
  const offset = (part(9) * 60 + part(10)) * (match[8] === '-' ? -1 : 1)
  const minutes = epochDayOfCivil(part(1), part(2), part(3)) * 1_440 + hour * 60 + minute - offset
  const ms = Number((match[7] ?? '').slice(0, 3).padEnd(3, '0'))
  return minutes * 60_000 + second * 1_000 + ms
}

/** Whether the day exists, years 1–9999. */
export const isCivilDate = (year: number, month: number, day: number): boolean =>
  year >= 1 &&
  year <= 9999 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= daysInMonth(year, month)

/** Civil day → days since 1970-01-01. */
export const epochDayOfCivil = (year: number, month: number, day: number): number => {
  const shiftedYear = month <= 2 ? year - 1 : year
  const era = Math.floor(shiftedYear / 400)
  const yearOfEra = shiftedYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_EPOCH
}

/** Days since 1970-01-01 → civil day. */
export const civilOfEpochDay = (epochDay: number): { year: number; month: number; day: number } => {
  const shifted = epochDay + DAYS_TO_EPOCH
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const leapDays =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
