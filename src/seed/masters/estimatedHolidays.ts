import type { Holiday } from '@/domain/calendar'
import { addDays, fromEpochDay, plainDate, type PlainDate, yearOf } from '@/domain/plainDate'

/** Same day every year. */
const FIXED = [
  ['01-01', 'Tahun Baru Masehi'],
  ['05-01', 'Hari Buruh Internasional'],
  ['06-01', 'Hari Lahir Pancasila'],
  ['08-17', 'Proklamasi Kemerdekaan'],
  ['12-25', 'Kelahiran Yesus Kristus'],
] as const

/** Days before or after Easter Sunday. */
const AROUND_EASTER = [
  [-2, 'Wafat Yesus Kristus'],
  [0, 'Kebangkitan Yesus Kristus (Paskah)'],
  [39, 'Kenaikan Yesus Kristus'],
] as const

/** Month and day of the Islamic year. */
const ISLAMIC = [
  [1, 1, 'Tahun Baru Islam'],
  [3, 12, 'Maulid Nabi Muhammad saw.'],
  [7, 27, 'Isra Mikraj Nabi Muhammad saw.'],
  [10, 1, 'Idulfitri'],
  [10, 2, 'Idulfitri'],
  [12, 10, 'Iduladha'],
] as const

/**
 * National holidays of a year for which the joint decree of three ministers is not recorded: days
 * that are fixed, follow Easter, or follow the tabular Islamic calendar (the sighting of the moon
 * may move them by a day). Imlek, Nyepi and Waisak are left out. Replace them by the decree.
 */
export const estimatedHolidays = (year: number): Holiday[] => {
  const found = [...fixedDays(year), ...christianDays(year), ...islamicDays(year)]
  const byDate = new Map(found.map((holiday) => [holiday.date, holiday]))
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
}

const national = (date: PlainDate, name: string): Holiday => ({
  date,
  name,
  kind: 'libur-nasional',
})

const fixedDays = (year: number): Holiday[] =>
  FIXED.map(([day, name]) => national(plainDate(`${year}-${day}`), name))

const christianDays = (year: number): Holiday[] => {
  const easter = easterOf(year)
  return AROUND_EASTER.map(([offset, name]) => national(addDays(easter, offset), name))
}

const islamicDays = (year: number): Holiday[] => {
  const first = Math.floor(((year - 622) * 33) / 32)
  return [first - 1, first, first + 1, first + 2]
    .flatMap((islamicYear) =>
      ISLAMIC.map(([month, day, name]) =>
        national(fromIslamic({ year: islamicYear, month, day }), name),
      ),
    )
    .filter(({ date }) => yearOf(date) === year)
}

/** Easter Sunday, Gregorian (Meeus/Jones/Butcher). */
const easterOf = (year: number): PlainDate => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const e = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - e + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return plainDate(`${year}-0${month}-${String(day).padStart(2, '0')}`)
}

/** Days from 1 Muharram 1 AH (16 July 622, Julian) to 1970-01-01. */
const ISLAMIC_EPOCH_DAYS = 492_148

/** Tabular Islamic calendar, leap years 2 5 7 10 13 16 18 21 24 26 29 of thirty. */
const fromIslamic = ({ year, month, day }: { year: number; month: number; day: number }) =>
  fromEpochDay(
    day -
      1 +
      Math.ceil(29.5 * (month - 1)) +
      (year - 1) * 354 +
      Math.floor((3 + 11 * year) / 30) -
      ISLAMIC_EPOCH_DAYS,
  )
