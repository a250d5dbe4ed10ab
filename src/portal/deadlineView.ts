import type { Calendar } from '@/domain/calendar'
import type { PlainDate } from '@/domain/plainDate'
import { type Clock, latenessOf } from '@/domain/recommendations/deadlines'
import { fill, type Language } from '@/i18n/label'

import { shortDate } from './format'
import type { PortalWords } from './words'

export type Tone = 'late' | 'soon' | 'done' | 'open'

/** One date as it is shown: the day, how far away in words, and how it feels. */
export type DeadlineView = { date: string; relative: string; tone: Tone; days: number }

export type DayContext = {
  today: PlainDate
  cal: Calendar
  language: Language
  words: PortalWords
}

/** Days before a deadline from which it is shown as near. */
const SOON_DAYS = 5

const PHRASES = {
  'working-days': { left: 'workingLeft', late: 'workingLate' },
  'calendar-days': { left: 'daysLeft', late: 'daysLate' },
} as const satisfies Record<Clock['unit'], { left: string; late: string }>

/** A due date with the days left (≥ 0) or late (< 0) beside it. */
export const deadlineView = (
  due: string,
  unit: Clock['unit'],
  { today, cal, language, words }: DayContext,
): DeadlineView => {
  const lateness = latenessOf({ due: due as PlainDate, today, cal, unit })
  const date = shortDate(due, language)
  if ('daysLate' in lateness) {
    const { daysLate: days } = lateness
    return {
      date,
      relative: fill(words.dates[PHRASES[unit].late], { days }),
      tone: 'late',
      days: -days,
    }
  }
  const { daysLeft: days } = lateness
  const relative =
    due === today ? words.dates.today : fill(words.dates[PHRASES[unit].left], { days })
  return { date, relative, tone: days <= SOON_DAYS ? 'soon' : 'open', days }
}

/** A date that no longer presses because what it asked for has been done. */
export const settledView = (due: string, said: string, language: Language): DeadlineView => ({
  date: shortDate(due, language),
  relative: said,
  tone: 'done',
  days: Number.MAX_SAFE_INTEGER,
})
