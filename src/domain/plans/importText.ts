import { shorten } from '@/domain/shorten'
import type { RuleCode } from '@/domain/ruleCodes'

/** What is wrong in one cell; row and column are added by the caller. */
export type CellProblem = {
  code: Extract<RuleCode, `import.${string}`>
  facts?: Record<string, string | number>
  /** Finds the nearest name of the master data. A search through all of them: only for what is shown. */
  suggest?: () => string | undefined
}
/** A value read from a cell, or what is wrong with it. */
export type Read<Value> = { value: Value } | { problem: CellProblem }

/** One name of the master data: its id and every way it is written; the first is shown. */
export type Lookup = {
  id: string
  names: readonly string[]
  /** Of an OPD: the unit that oversees it. */
  unit?: string | null
}
export type LookupIndex = {
  find: (text: string) => Lookup[]
  suggest: (text: string) => string | undefined
}

/** Half of the letter pairs in common is close enough to be worth proposing. */
const SUGGESTION_SCORE_MIN = 0.5
const TEXT_SHOWN_MAX = 80
/** No name is this long, and a text of a million letters would be compared with every one of them. */
const COMPARED_CHARACTERS_MAX = 200

/** No letter bears more. To put a hundred thousand in order takes seconds, a million an hour (measured). */
const withoutPiles = (text: string): string => text.replace(/(\p{M}{8})\p{M}+/gu, '$1')

/** Lower case, no accents or punctuation, one space, '&' as 'dan': how names are compared. */
export const normalise = (text: string): string =>
  withoutPiles(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' dan ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Trimmed text on one line, without the invisible characters that spreadsheets leave behind. */
export const cleanText = (text: string): string =>
  withoutPiles(text)
    .normalize('NFC')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()

/** The text as quoted in a message. */
export const shown = (text: string): string => shorten(text, TEXT_SHOWN_MAX)

/** Index of names; suggestions are remembered, because one misspelt OPD fills many rows. */
export const indexLookups = (lookups: readonly Lookup[]): LookupIndex => {
  const byName = new Map<string, Lookup[]>()
  for (const lookup of lookups) {
    for (const key of new Set(lookup.names.map(normalise).filter(Boolean))) {
      byName.set(key, [...(byName.get(key) ?? []), lookup])
    }
  }
  const candidates = [...byName].map(([key, [lookup]]) => ({
    words: key.split(' '),
    pairs: pairsOf(key),
    name: lookup?.names[0],
  }))
  const remembered = new Map<string, string | undefined>()
  const suggest = (text: string): string | undefined => {
    const key = normalise(text)
    if (!remembered.has(key)) remembered.set(key, nearest(key, candidates))
    return remembered.get(key)
  }
  return { find: (text) => byName.get(normalise(text)) ?? [], suggest }
}

/** The one entry that a text names, else the problem, which knows how to find the nearest name. */
export const readLookup = (
  text: string,
  index: LookupIndex,
  code: CellProblem['code'],
): Read<string> => {
  const [found, another] = index.find(text)
  if (found && !another) return { value: found.id }
  if (found) return { problem: { code: 'import.ambiguousName', facts: { value: shown(text) } } }
  return { problem: { code, facts: { value: shown(text) }, suggest: () => index.suggest(text) } }
}

type Candidate = {
  words: readonly string[]
  pairs: ReadonlySet<string>
  name: string | undefined
}

const nearest = (key: string, candidates: readonly Candidate[]): string | undefined => {
  if (key.length > COMPARED_CHARACTERS_MAX) return undefined
  const words = key.split(' ')
  const pairs = pairsOf(key)
  let best: { score: number; name: string | undefined } = {
    score: SUGGESTION_SCORE_MIN,
    name: undefined,
  }
  for (const candidate of candidates) {
    // A name that lacks a few words ("Dinas Pendidikan") is meant more surely than one that looks alike.
    const isPart = words.every((word) => candidate.words.includes(word))
    const score = similarity(pairs, candidate.pairs) + (isPart ? 1 : 0)
    if (score > best.score) best = { score, name: candidate.name }
  }
  return best.name
}

/** Dice coefficient of letter pairs: cheap, and forgiving of swapped or missing words. */
const similarity = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let common = 0
  for (const pair of a) if (b.has(pair)) common += 1
  return (2 * common) / Math.max(1, a.size + b.size)
}

const pairsOf = (key: string): Set<string> => {
  const padded = ` ${key} `
  const pairs = new Set<string>()
  for (let index = 0; index < padded.length - 1; index += 1)
    pairs.add(padded.slice(index, index + 2))
  return pairs
}
