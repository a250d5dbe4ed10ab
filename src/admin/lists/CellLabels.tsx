import type { CollectionSlug, FlattenedField, ServerProps } from 'payload'

import { fieldLabel, type Language, languageOf } from '@/i18n/label'

type Props = ServerProps & { slug: string }

/**
 * The name of every column, for the style sheet: on a phone a list is a pile of cards, where each
 * value needs its name beside it, and Payload's cells do not carry one.
 */
export const CellLabels = ({ slug, payload, i18n }: Props) => {
  const language = languageOf(i18n.language)
  const fields = payload.collections[slug as CollectionSlug].config.flattenedFields
  const rules = fields.map((field) => ruleOf(field, language))
  return <style>{rules.join('\n')}</style>
}

const ruleOf = (field: FlattenedField, language: Language): string => {
  const own = 'label' in field ? (field.label as unknown) : undefined
  const label = isText(own) ? own[language] : fieldLabel(field.name)[language]
  return `.cell-${field.name} { --tp-label: ${JSON.stringify(label)} }`
}

const isText = (label: unknown): label is Record<Language, string> =>
  typeof label === 'object' && label !== null && 'id' in label && 'en' in label
