'use client'

import { say } from '@/i18n/label'
import { LANGUAGE_COOKIE } from '@/language'

import { useLanguage } from './useLanguage.client'

const A_YEAR_SECONDS = 31_536_000

/** Keeps the choice for a year and loads the page anew in it. */
const choose = (language: string): void => {
  document.cookie = `${LANGUAGE_COOKIE}=${language}; Max-Age=${A_YEAR_SECONDS}; Path=/; Secure; SameSite=Lax`
  window.location.reload()
}

/** The other language, by its own name. */
export const LanguageSwitch = () => {
  const language = useLanguage()
  const other = language === 'id' ? 'en' : 'id'
  return (
    <button type="button" className="tp-link" lang={other} onClick={() => choose(other)}>
      {say('language.switch', language)}
    </button>
  )
}
