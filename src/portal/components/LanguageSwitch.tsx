import { en } from '@/i18n/en'
import { id } from '@/i18n/id'
import type { Language } from '@/i18n/label'

const OTHER = { id: 'en', en: 'id' } satisfies Record<Language, Language>
const WORDS = { id, en }

/** A button in the other language's own name. */
export const LanguageSwitch = ({ back, language }: { back: string; language: Language }) => (
  <form action="/opd/bahasa" method="post">
    <input type="hidden" name="kembali" value={back} />
    <button
      className="button button-quiet"
      name="bahasa"
      value={OTHER[language]}
      lang={OTHER[language]}
    >
      {WORDS[language].messages['language.switch']}
    </button>
  </form>
)
