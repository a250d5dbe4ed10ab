import { cookies } from 'next/headers'

import { type Language, languageOf } from '@/i18n/label'
import { LANGUAGE_COOKIE } from '@/language'

/** The reader's language: Indonesian until the person switches, whatever the browser asks for. */
export const readLanguage = async (): Promise<Language> =>
  languageOf((await cookies()).get(LANGUAGE_COOKIE)?.value)
