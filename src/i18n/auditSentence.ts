import { actionLabel, kindLabel, type Language, languageOf, say, valueLabel } from './label'

type Line = {
  action?: unknown
  collection?: unknown
  title?: unknown
  causedBy?: unknown
}
type Doer = { action?: unknown; actorName?: unknown; actingAs?: unknown }

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

/** Whoever gave a wrong password may be anybody: the owner of the account is not the doer. */
export const isByUnknown = ({ action }: { action?: unknown }): boolean =>
  action === 'sign-in-failed'

/** Which account somebody tried to get into, in place of who did it. */
export const triedAccount = ({ title }: Line, reader: string | undefined): string =>
  text(title) ? say('audit.tried', reader, { name: text(title) }) : say('audit.triedNone', reader)

/** Who did it: *Budi Santoso, sebagai Plh. Inspektur (menggantikan …)*; what no person did, the system did. */
export const actorWords = (line: Doer, reader: string | undefined): string => {
  if (isByUnknown(line)) return say('audit.unknown', reader)
  const [name, office] = [text(line.actorName), text(line.actingAs)]
  if (!name) return say('audit.system', reader)
  return office ? say('audit.actingAs', reader, { name, office }) : name
}
