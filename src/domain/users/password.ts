import type { RuleCode } from '@/domain/ruleCodes'

import { isCommon, plain } from './commonPasswords'

/** What may be wrong with a new password. */
export const PASSWORD_PROBLEMS = [
  'users.passwordShort',
  'users.passwordLong',
  'users.passwordCommon',
] as const satisfies readonly RuleCode[]

type PasswordProblem = (typeof PASSWORD_PROBLEMS)[number]

const LENGTH_MIN = 12
const LENGTH_MAX = 128

/** Words that whoever attacks this very system tries first. */
const OURS = ['teropong', 'inspektorat', 'katasandi', 'password']

/** Letters and digits left when the guessable words are taken out; fewer is no password. */
const REST_MIN = 6
/** `aabbabab` has two. */
const SIGNS_MIN = 4
/** Shorter words stand in every other sentence. */
const WORD_MIN = 5

/** `Siti Rohmawati` → `sitirohmawati`, `rohmawati`; the same of an address before its `@`. */
const wordsOf = (text: string): string[] => {
  const [named = ''] = text.split('@')
  return [named, ...named.split(/[^\p{L}\p{N}]+/u)].map(plain)
}

const without = (text: string, words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, ''), text)

/**
 * Why a password is refused, or nothing. 12 to 128 characters, no rules of composition (OWASP ASVS
 * 5.0, 6.2.5); no common password with a few signs around it, and nothing made of what everybody here
 * knows.
 *
 * @param known name, address and employee number of the person, names of the region
 */
export const passwordProblem = (
  password: string,
  known: readonly string[] = [],
): PasswordProblem | null => {
  if (password.length < LENGTH_MIN) return 'users.passwordShort'
  if (password.length > LENGTH_MAX) return 'users.passwordLong'
  const guessable = [...OURS, ...known.flatMap(wordsOf)].filter((word) => word.length >= WORD_MIN)
  const bare = plain(password)
  const rest = without(bare, guessable)
  const isGuessable = rest !== bare && rest.length < REST_MIN
  const isSimple = new Set(bare).size < SIGNS_MIN
  return isGuessable || isSimple || isCommon(bare, REST_MIN) ? 'users.passwordCommon' : null
}
