import type { TimeZone } from '@/domain/timeZone'
import type { Language } from '@/i18n/label'

import type { PortalWords } from './words'

/** What the words of a story depend on. */
export type StoryContext = { words: PortalWords; language: Language; timeZone: TimeZone }
