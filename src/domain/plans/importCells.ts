import { isPersonDays } from '@/domain/activities/personDays'
import { RUPIAH_MAX } from '@/domain/money'
import { isPlainDate, type PlainDate } from '@/domain/plainDate'
import { normalise, type Read, shown } from './importText'
import { RISK_LEVELS, type RiskLevel } from './riskLevel'

const REPORTS_MAX = 1_000
/** What people type for "nothing". */
const DASH = /^[-–—]+$/

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['januari', 'jan', 'january'],
    ['februari', 'feb', 'pebruari', 'february'],
    ['maret', 'mar', 'mrt', 'march'],
    ['april', 'apr'],
    ['mei', 'may'],
    ['juni', 'jun', 'june'],
    ['juli', 'jul', 'july'],
    ['agustus', 'agu', 'agt', 'ags', 'agst', 'aug', 'august'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt', 'oct', 'october'],
    ['november', 'nov', 'nopember', 'nop'],
    ['desember', 'des', 'dec', 'december'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1])),
)

const RISKS: Readonly<Record<string, RiskLevel>> = {
  ...namesOf('very-low', ['sangat rendah', 'sr', '1', 'very low']),
  ...namesOf('low', ['rendah', 'r', '2', 'low']),
  ...namesOf('medium', ['sedang', 's', '3', 'menengah', 'moderat', 'medium']),
  ...namesOf('high', ['tinggi', 't', '4', 'high']),
  ...namesOf('very-high', ['sangat tinggi', 'st', '5', 'ekstrem', 'ekstrim', 'very high']),
}

/** `2027-03-02`, `02/03/2027`, `2-3-2027`, `2 Mar 2027`, `Selasa, 2 Maret 2027`; days come before months. Empty is null. */
export const readDate = (text: string): Read<PlainDate | null> => {
  if (text === '' || DASH.test(text)) return { value: null }
  const date = findDate(text)
  return date
    ? { value: date }
    : { problem: { code: 'import.badDate', facts: { value: shown(text) } } }
}

/** A month without a day, `Maret` or `Maret 2027` (else of `year`): its first and last day; nothing for other text. */
export const readMonth = (
  text: string,
  year: number,
): { first: PlainDate; last: PlainDate } | undefined => {
  const match = /^(\p{L}+)\.?(?:[ -](\d{4}))?$/u.exec(text)
  const name = match?.[1]?.toLowerCase() ?? ''
  if (!Object.hasOwn(MONTHS, name)) return undefined
  const month = MONTHS[name] ?? 1
  const ofYear = match?.[2] ?? String(year)
  const dayCount = new Date(Date.UTC(Number(ofYear), month, 0)).getUTCDate()
  const first = composed(ofYear, month, '1')
  const last = composed(ofYear, month, String(dayCount))
  return first && last && { first, last }
}

/**
 * Whole rupiah: `1250000`, `1.250.000`, `1,250,000`, `Rp1.250.000`, `Rp 1.250.000,-`, `Rp1.250.000,00`. A part of a
 * rupiah is refused, never rounded. Empty is 0.
 */
export const readMoney = (text: string): Read<number> => {
  const bare = text.replace(/^(?:rp|idr)\.?\s*/i, '').replace(/,(?:-+|–|00?)$/, '')
  if (bare === '' || DASH.test(bare)) return { value: 0 }
  if (/^-/.test(bare) || /^\(.*\)$/.test(bare))
    return { problem: { code: 'import.negative', facts: { value: shown(text) } } }
  const isWhole =
    /^\d+$/.test(bare) || /^\d{1,3}(?:\.\d{3})+$/.test(bare) || /^\d{1,3}(?:,\d{3}){2,}$/.test(bare)
  const amount = Number(bare.replace(/[.,]/g, ''))
  if (isWhole && amount <= RUPIAH_MAX) return { value: amount }
  return { problem: { code: 'import.badMoney', facts: { value: shown(text) } } }
}

/** Person-days: a number from 0 with at most one decimal, `2.5` or `2,5`; the word "hari" or "HP" may follow. Empty is 0. */
export const readDays = (text: string): Read<number> => {
  const bare = text.replace(/\s*(?:hari|hp|oh)\.?$/i, '').replace(',', '.')
  if (bare === '' || DASH.test(bare)) return { value: 0 }
  if (/^-\s*\d/.test(bare))
    return { problem: { code: 'import.negative', facts: { value: shown(text) } } }
  const isDays = /^\d{1,5}(?:\.\d0*)?$/.test(bare) && isPersonDays(Number(bare))
  return isDays
    ? { value: Number(bare) }
    : { problem: { code: 'import.badNumber', facts: { value: shown(text) } } }
}

/** Number of reports, also with a unit behind it (`1 LHP`). An empty cell is one report, a dash none. */
export const readReports = (text: string): Read<number> => {
  if (text === '') return { value: 1 }
  if (DASH.test(text)) return { value: 0 }
  if (/^-\s*\d/.test(text))
    return { problem: { code: 'import.negative', facts: { value: shown(text) } } }
  const match = /^(\d{1,4})(?:\s*\p{L}.*|\s*\(.*\))?$/u.exec(text)
  if (match && Number(match[1]) <= REPORTS_MAX) return { value: Number(match[1]) }
  return { problem: { code: 'import.badNumber', facts: { value: shown(text) } } }
}

/** `Sangat rendah` … `Sangat tinggi`, SR R S T ST or 1–5. Empty is null. */
export const readRisk = (text: string): Read<RiskLevel | null> => {
  const key = normalise(text)
  if (key === '') return { value: null }
  const risk = Object.hasOwn(RISKS, key)
    ? RISKS[key]
    : RISK_LEVELS.find((level) => normalise(level) === key)
  return risk
    ? { value: risk }
    : { problem: { code: 'import.badRisk', facts: { value: shown(text) } } }
}

/** Several names in one cell: separated by `;`, `|` or a line break (a comma belongs to titles like "S.E., M.Si."). */
export const splitNames = (cell: string): string[] =>
  cell
    .split(/[;|\r\n]+/)
    .map((part) => part.trim().replace(/^(?:[-•*]|\d{1,2}[.)])\s+/, ''))
    .filter((part) => part !== '' && !DASH.test(part))

/** Bounded: in a long word each letter would be where its second half begins (measured). */
const DAY_OF_WEEK = /^\p{L}{1,20}['’]?\p{L}{0,20},\s*/u

const findDate = (text: string): PlainDate | undefined => {
  if (isPlainDate(text)) return text
  const bare = text.replace(DAY_OF_WEEK, '')
  const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(bare)
  if (numeric) return composed(numeric[4], Number(numeric[3]), numeric[1])
  const written = /^(\d{1,2})[ -](\p{L}+)\.?[ -](\d{4})$/u.exec(bare)
  const name = written?.[2]?.toLowerCase() ?? ''
  return written && Object.hasOwn(MONTHS, name)
    ? composed(written[3], MONTHS[name], written[1])
    : undefined
}

const composed = (year = '', month = 0, day = ''): PlainDate | undefined => {
  const text = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isPlainDate(text) ? text : undefined
}

function namesOf(level: RiskLevel, names: readonly string[]): Record<string, RiskLevel> {
  return Object.fromEntries(names.map((name) => [name, level]))
}
