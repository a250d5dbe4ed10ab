import { PROBLEMS_SHOWN_MAX } from '@/domain/plans/importSize'
import { formatNumber } from '@/i18n/format'
import type { Language } from '@/i18n/label'

/** How many things are wrong; of more than are listed the last line of the list says the rest. */
export const problemCount = (problems: readonly unknown[], language: Language): string =>
  problems.length > PROBLEMS_SHOWN_MAX
    ? `${formatNumber(PROBLEMS_SHOWN_MAX, language)}+`
    : formatNumber(problems.length, language)
