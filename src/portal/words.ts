import { portal as en } from '@/i18n/en/portal'
import { messages } from '@/i18n/id/messages'
import { portal as id } from '@/i18n/id/portal'
import type { Language } from '@/i18n/label'

export type PortalWords = typeof id
export type FormWords = PortalWords['form']

const WORDS: Record<Language, PortalWords> = { id, en }

/** Every word of the portal in the reader's language. */
export const wordsIn = (language: Language): PortalWords => WORDS[language]

/** The product's name, the same in every language. */
export const PRODUCT = messages['brand.name']
