import { PASSWORD_PROBLEMS } from '@/domain/users/password'
import type { Language } from '@/i18n/label'
import { violations } from '@/i18n/violations'

/** The sentence at the field of a new password; nothing for a code that is about something else. */
export const findPasswordProblem = (
  language: Language,
  code: string | undefined,
): string | undefined => {
  const found = PASSWORD_PROBLEMS.find((problem) => problem === code)
  return found && violations[language][found]
}
