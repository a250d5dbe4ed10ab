'use client'

import { useTranslation } from '@payloadcms/ui'

import { type Language, languageOf } from '@/i18n/label'

/** The language of the person at the screen. */
export const useLanguage = (): Language => languageOf(useTranslation().i18n.language)
