'use client'

import { useRowLabel } from '@payloadcms/ui'

import { shorten } from '@/domain/shorten'
import { type Language, valueLabel } from '@/i18n/label'

import { useLanguage } from './useLanguage.client'

type Props = { titleField: string; singular: Record<Language, string>; words?: string }

const CHARACTERS_MAX = 90

/** The heading of a row: what it is about, and its number while nobody has written that. */
export const RowTitle = ({ titleField, singular, words }: Props) => {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown>>()
  const language = useLanguage()
  const value = String(data?.[titleField] ?? '').trim()
  if (!value)
    return (
      <span>
        {singular[language]} {rowNumber + 1}
      </span>
    )
  return <span>{words ? valueLabel(words, value, language) : shorten(value, CHARACTERS_MAX)}</span>
}
