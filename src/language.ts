import { type Language, languageOf } from '@/i18n/label'

/**
 * The cookie that keeps the language a person chose. Payload reads it by this name; its own switch
 * writes it without `Secure`, so browsers drop that one.
 */
export const LANGUAGE_COOKIE = '__Host-teropong-lng'

const COOKIE = new RegExp(`(?:^|;\\s*)${LANGUAGE_COOKIE}=(\\w+)`)

/** The language of a request: the one chosen, else Indonesian, whatever the browser asks for. */
export const chosenLanguage = (cookies: string | null): Language =>
  languageOf(COOKIE.exec(cookies ?? '')?.[1])
