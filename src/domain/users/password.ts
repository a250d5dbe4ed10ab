import type { RuleCode } from '@/domain/violation'

const LENGTH_MIN = 12
const LENGTH_MAX = 128

/** Words that every attacker tries first here; the longer list of common passwords comes from a file. */
const OBVIOUS = [
  'teropong',
  'inspektorat',
  'password',
  'katasandi',
  'rahasia',
  '12345678',
  'qwerty',
]

/** Letters and digits left when the obvious word is taken out; fewer is no password. */
const REST_MIN = 6

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')

/**
 * Why a password is refused, or nothing. 12 to 128 characters, no rules of composition (OWASP ASVS
 * 5.0, 6.2.5); not a single obvious word, nor the person's own name or address.
 */
export const passwordProblem = (
  password: string,
  person: { name?: string; email?: string } = {},
): RuleCode | null => {
  if (password.length < LENGTH_MIN) return 'users.passwordShort'
  if (password.length > LENGTH_MAX) return 'users.passwordLong'
  const own = [person.name, person.email?.split('@')[0]].map((text) => plain(text ?? ''))
  const words = [...OBVIOUS, ...own].filter((word) => word.length >= 5)
  const bare = plain(password)
  const isObvious = words.some(
    (word) => bare.includes(word) && bare.replaceAll(word, '').length < REST_MIN,
  )
  return isObvious || new Set(bare).size < 4 ? 'users.passwordCommon' : null
}
