import type { RuleCode } from '@/domain/ruleCodes'
import type { ViolationFacts } from '@/domain/violation'

import { formatDate, formatNumber, formatPlainNumber, formatRupiah } from './format'
import { fill, type Language, languageOf, say, valueLabel } from './label'
import { violations } from './violations'

type Fact = string | number

const inRupiah = (amount: Fact, language: Language): string =>
  formatRupiah(Number(amount), language)

/** Facts that are codes, counts or rupiah, by name; every other number (a year) and date is only put into the language. */
const WORDS_FOR: Readonly<Record<string, (fact: Fact, language: Language) => string>> = {
  role: (fact, language) => valueLabel('teamRole', String(fact), language),
  reason: (fact, language) => valueLabel('contentProblem', String(fact), language),
  advice: (fact, language) => valueLabel('contentAdvice', String(fact), language),
  count: (fact, language) => formatNumber(Number(fact), language),
  remaining: inRupiah,
  verified: inRupiah,
}

const inWords = (name: string, fact: Fact, language: Language): string => {
  const words = WORDS_FOR[name]
  if (words) return words(fact, language)
  if (typeof fact === 'number') return formatPlainNumber(fact, language)
  return formatDate(fact, language)
}

/**
 * A broken rule as the reader sees it: its sentence, with roles, reasons, amounts and dates in the
 * reader's words, and a suggestion behind it where there is one.
 */
export const violationText = (
  { code, facts }: { code: RuleCode; facts: ViolationFacts },
  reader: string | undefined,
): string => {
  const language = languageOf(reader)
  const worded = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, inWords(name, fact, language)]),
  )
  const sentence = fill(violations[language][code], worded)
  return worded.suggestion ? `${sentence} ${say('import.suggestion', language, worded)}` : sentence
}
