import { noticesEn } from './en/notices'
import { noticesId } from './id/notices'
import { type Language, languageOf } from './label'

const NOTICES: Record<'id' | 'en', Record<string, string>> = { id: noticesId, en: noticesEn }
const UNKNOWN = { id: 'Ada perubahan pada data ini.', en: 'This record has changed.' }

/**
 * The sentence of an inbox row in the reader's language.
 * @param event `<slug>.<action>`, or `<slug>.<action>@<state it led to>` where the reader must know
 *   the level; without a sentence of its own it falls back to `<slug>.<action>`, then to a neutral one
 */
export const noticeText = (event: string, language: string | undefined): string => {
  const reader = languageOf(language)
  const sentenceOf = (key: string): string | undefined =>
    Object.hasOwn(NOTICES[reader], key) ? NOTICES[reader][key] : undefined
  return sentenceOf(event) ?? sentenceOf(event.split('@')[0] ?? '') ?? UNKNOWN[reader]
}

/** The same for the person whose account it tells of (`own:<event>`). */
export const noticeTextForOwner = (event: string, language: string | undefined): string => {
  const [act = ''] = event.split('@')
  return Object.hasOwn(noticesId, `own:${act}`)
    ? noticeText(`own:${event}`, language)
    : noticeText(event, language)
}

/** The same for an OPD, which is spoken to differently of some events (`opd:<event>`). */
export const noticeTextForOpd = (event: string, language: Language): string =>
  Object.hasOwn(NOTICES[language], `opd:${event}`)
    ? noticeText(`opd:${event}`, language)
    : noticeText(event, language)
