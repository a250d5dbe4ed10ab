import { actionLabel, collectionLabels, type Language, languageOf, say, valueLabel } from './label'

type Line = {
  action?: unknown
  collection?: unknown
  title?: unknown
  causedBy?: unknown
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What was done: the words on the button of an action, else those for an event of the log. */
const actWords = (slug: string, action: string, language: Language): string => {
  const words = actionLabel(slug, action, language)
  return words === action ? valueLabel('auditActions', action, language) : words
}

const kindWords = (slug: string, language: Language): string =>
  collectionLabels(slug as Parameters<typeof collectionLabels>[0]).singular[language]

/**
 * A line of the audit log without its person: *Mengubah rekomendasi “Setorkan kelebihan”*, *Kunci
 * PKPT: “PKPT 2026”*.
 */
export const auditSentence = (line: Line, reader: string | undefined): string => {
  const language = languageOf(reader)
  const [slug, action] = [text(line.collection), text(line.action)]
  if (!slug || !action) return ''
  const act = actWords(slug, action, language)
  const [causeSlug = '', cause = ''] = text(line.causedBy).split('.')
  const what = [
    kindWords(slug, language),
    text(line.title) && `“${text(line.title)}”`,
    causeSlug &&
      say(action === 'denied' ? 'audit.attempt' : 'audit.because', language, {
        act: actWords(causeSlug, cause, language),
      }),
  ]
  return `${act}: ${what.filter(Boolean).join(' ')}`
}
