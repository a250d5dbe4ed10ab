import { en } from './en'
import { id } from './id'

export type Language = 'id' | 'en'
type Text = { id: string; en: string }

const dictionaries = { id, en }

/** The reader's language, Indonesian unless it is English. */
export const languageOf = (language: string | undefined): Language =>
  language === 'en' ? 'en' : 'id'

/** The label of a field in both languages. The compiler knows only the names; the test knows all. */
export const fieldLabel = (name: string): Text => ({
  id: (id.fields as Record<string, string>)[name] ?? name,
  en: (en.fields as Record<string, string>)[name] ?? name,
})

/** A word that is not in the list, an inherited name among them, has no other to stand for it. */
const find = <Word>(words: Record<string, Word>, name: string): Word | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined

/** What a stored slug is called; the slug itself when nothing is called so. */
export const kindLabel = (slug: string, language: Language): string =>
  find(dictionaries[language].collections as Record<string, { singular: string }>, slug)
    ?.singular ?? slug

/** Singular and plural of a collection. */
export const collectionLabels = (slug: keyof typeof id.collections) => ({
  singular: { id: id.collections[slug].singular, en: en.collections[slug].singular },
  plural: { id: id.collections[slug].plural, en: en.collections[slug].plural },
})

export const groupLabel = (group: keyof typeof id.groups): Text => ({
  id: id.groups[group],
  en: en.groups[group],
})

/** The word for a stored value, e.g. `valueLabel('plans', 'locked', 'id')` → "Dikunci". */
export const valueLabel = (group: string, value: string, language: Language): string => {
  const groups = dictionaries[language].values as Record<string, Record<string, string>>
  return find(find(groups, group) ?? {}, value) ?? value
}

export const optionsOf = (group: string, values: readonly string[]) =>
  values.map((value) => ({
    value,
    label: { id: valueLabel(group, value, 'id'), en: valueLabel(group, value, 'en') },
  }))

const ofAction =
  (part: 'actions' | 'done') =>
  (slug: string, action: string, language: Language): string => {
    const words = dictionaries[language][part] as Record<string, Record<string, string>>
    return find(find(words, slug) ?? {}, action) ?? action
  }

/** The words on the button of an action. */
export const actionLabel = ofAction('actions')

/** The sentence that tells that an action was done. */
export const doneSentence = ofAction('done')

/** Replaces `{name}` by the fact of that name. */
export const fill = (sentence: string, facts: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole))

export type MessageKey = keyof typeof id.messages

/** A sentence in the reader's language. */
export const say = (
  key: MessageKey,
  language: string | undefined,
  facts: Record<string, string | number> = {},
): string => fill(dictionaries[languageOf(language)].messages[key], facts)
