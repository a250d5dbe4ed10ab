import { collectionLabels, type Language } from '@/i18n/label'

import type { ChainSlug } from './links'

export type ChainDoc = Record<string, unknown> & { id: string }

const LENGTH_MAX = 70

const cut = (text: string): string =>
  text.length > LENGTH_MAX ? `${text.slice(0, LENGTH_MAX - 1).trimEnd()}…` : text

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** What follows the kind of record in its short name: year, number or title. */
const NAMES: Readonly<Partial<Record<ChainSlug, (doc: ChainDoc) => string>>> = {
  plans: ({ year }) => text(year),
  reports: ({ number, title }) => text(number) || text(title),
  findings: ({ number }) => text(number),
  evaluations: ({ title }) => text(title),
  'working-papers': ({ number, title }) => `${text(number)} ${text(title)}`.trim(),
  recommendations: ({ number }) => text(number),
}

/** Their name says what kind of record it is. */
const NAMED_BY_THEMSELVES: readonly ChainSlug[] = ['reports', 'evaluations', 'working-papers']

/** A record in a breadcrumb: *PKPT 2026*, *Temuan 2*, or its title. */
export const recordName = (slug: ChainSlug, doc: ChainDoc, language: Language): string => {
  const kind = collectionLabels(slug).singular[language]
  const name = NAMES[slug]?.(doc)
  if (NAMED_BY_THEMSELVES.includes(slug)) return cut(name || kind)
  if (name) return `${kind} ${name}`
  return cut(text(doc.title) || kind)
}
