import { monthOf, type PlainDate, yearOf } from './plainDate'
import { RuleViolation } from './violation'

/** How a series counts: yearly (starts at 1 every year) and for each unit apart. */
export type NumberSeries = { yearly: boolean; perUnit: boolean }

type Token = 'seq' | 'year' | 'month' | 'monthRoman' | 'unit' | 'archive'
type Part = { literal: string } | { token: Token; width: number }
export type NumberPattern = { parts: readonly Part[] }

export type NumberFacts = { sequence: number; date: PlainDate; unit?: string; archive?: string }

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const
const PIECE = /\{([^{}]*)\}|([^{}]+)|([{}])/g
const TOKEN = /^(?:(seq)(?::([1-9]))?|(year|month|monthRoman|unit|archive))$/

/**
 * Reads a number pattern such as `700.1.2/{seq:3}/{unit}/{year}` once. Tokens: `{seq}` `{seq:3}` (padded with zeros)
 * `{year}` `{month}` `{monthRoman}` `{unit}` `{archive}`; all else is literal text.
 * Throws `numbering.badToken` naming the token, `numbering.oneSequence` unless there is exactly one `{seq}`,
 * `numbering.yearMissing` / `numbering.unitMissing` when a series that starts anew could repeat a number, and
 * `numbering.ambiguous` when the sequence touches a unit or archive code (1 and 23 would read like 12 and 3).
 */
export const parsePattern = (
  pattern: string,
  { yearly, perUnit }: NumberSeries = { yearly: true, perUnit: false },
): NumberPattern => {
  const parts = [...pattern.matchAll(PIECE)].map(([piece, token, literal]) =>
    literal === undefined ? tokenOf(token ?? '', piece) : { literal },
  )
  const count = parts.filter((part) => isToken(part, 'seq')).length
  if (count !== 1) throw new RuleViolation('numbering.oneSequence', { count })
  const has = (token: Token): boolean => parts.some((part) => isToken(part, token))
  if (yearly && !has('year')) throw new RuleViolation('numbering.yearMissing', { token: '{year}' })
  if (perUnit && !has('unit')) throw new RuleViolation('numbering.unitMissing', { token: '{unit}' })
  assertReadable(parts)
  return { parts }
}

/** The number for these facts. Throws `numbering.valueMissing` naming the token whose value was not given. */
export const formatNumber = ({ parts }: NumberPattern, facts: NumberFacts): string =>
  parts
    .map((part) => ('literal' in part ? part.literal : FORMAT[part.token](facts, part.width)))
    .join('')

const FORMAT = {
  seq: ({ sequence }, width) => String(sequence).padStart(width, '0'),
  year: ({ date }) => String(yearOf(date)).padStart(4, '0'),
  month: ({ date }) => String(monthOf(date)).padStart(2, '0'),
  monthRoman: ({ date }) => ROMAN[monthOf(date) - 1] ?? '',
  unit: ({ unit }) => given('unit', unit),
  archive: ({ archive }) => given('archive', archive),
} satisfies Record<Token, (facts: NumberFacts, width: number) => string>

const given = (token: Token, value: string | undefined): string => {
  if (!value) throw new RuleViolation('numbering.valueMissing', { token: `{${token}}` })
  return value
}

const tokenOf = (text: string, piece: string): Part => {
  const match = TOKEN.exec(text)
  if (!match) throw new RuleViolation('numbering.badToken', { token: piece.slice(0, 40) })
  return { token: (match[1] ?? match[3]) as Token, width: Number(match[2] ?? 1) }
}

const isToken = (part: Part | undefined, token: Token): boolean =>
  part !== undefined && 'token' in part && part.token === token

const assertReadable = (parts: readonly Part[]): void => {
  const position = parts.findIndex((part) => isToken(part, 'seq'))
  for (const neighbour of [parts[position - 1], parts[position + 1]]) {
    if (!isToken(neighbour, 'unit') && !isToken(neighbour, 'archive')) continue
    throw new RuleViolation('numbering.ambiguous', { token: '{seq}' })
  }
}
