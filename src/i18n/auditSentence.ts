import { actionLabel, kindLabel, type Language, languageOf, say, valueLabel } from './label'

type Line = {
  action?: unknown
  collection?: unknown
  title?: unknown
  causedBy?: unknown
}
type Doer = { actorName?: unknown; actingAs?: unknown }

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What was done: the words on the button of an action, else those for an event of the log. */
const actWords = (slug: string, action: string, language: Language): string => {
  const words = actionLabel(slug, action, language)
  return words === action ? valueLabel('auditActions', action, language) : words
}

const becauseOf = ({ action, causedBy }: Line, language: Language): string => {
  const [slug = '', cause = ''] = text(causedBy).split('.')
  if (!slug) return ''
  const key = action === 'denied' ? 'audit.attempt' : 'audit.because'
  return say(key, language, { act: actWords(slug, cause, language) })
}

/** What was done, on the page of the record itself: *Kunci PKPT*, *Mengubah (karena: …)*. */
export const auditAct = (line: Line, reader: string | undefined): string => {
  const language = languageOf(reader)
  const act = actWords(text(line.collection), text(line.action), language)
  return [act, becauseOf(line, language)].filter(Boolean).join(' ')
}

/**
 * A line of the audit log without its person: *Mengubah: Rekomendasi “Setorkan kelebihan”*, *Kunci
 * PKPT: PKPT “PKPT 2026”*.
 */
export const auditSentence = (line: Line, reader: string | undefined): string => {
  const language = languageOf(reader)
  const [slug, action] = [text(line.collection), text(line.action)]
  if (!slug || !action) return ''
  const title = text(line.title) && `“${text(line.title)}”`
  const what = [kindLabel(slug, language), title, becauseOf(line, language)]
  return `${actWords(slug, action, language)}: ${what.filter(Boolean).join(' ')}`
}

/** Who did it: *Budi Santoso, sebagai Plh. Inspektur (menggantikan …)*; what no person did, the system did. */
export const actorWords = ({ actorName, actingAs }: Doer, reader: string | undefined): string => {
  const name = text(actorName)
  if (!name) return say('audit.system', reader)
  return text(actingAs) ? say('audit.actingAs', reader, { name, office: text(actingAs) }) : name
}
