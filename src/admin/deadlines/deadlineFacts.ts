import { createLocalReq, type Payload } from 'payload'
import { cache } from 'react'

import type { Calendar } from '@/domain/calendar'
import { isPlainDate, type PlainDate } from '@/domain/plainDate'
import { type Clock, latenessOf } from '@/domain/recommendations/deadlines'
import { todayOf } from '@/hooks/context'
import { clocksOf, dayRulesOf } from '@/hooks/settings/readSettings'
import { type Language, type MessageKey, say } from '@/i18n/label'

export type DeadlineView = { words: string; tone: 'late' | 'soon' | 'open' }
export type Today = { today: PlainDate; cal: Calendar }

/** Days before a deadline from which it stands out. */
const SOON_DAYS = 7

/** Today and the working days of the region; one look-up for all deadlines of a page. */
export const calendarOf = cache(async (payload: Payload): Promise<Today> => {
  const req = await createLocalReq({}, payload)
  const { cal } = await dayRulesOf(req)
  return { today: await todayOf(req), cal }
})

/**
 * The clock that a due date belongs to. A list asks for all its rows at once, by the clocks that hold
 * for every source of reports; a form asks for its own.
 */
export const clockOf = cache(
  async (payload: Payload, field: string, source: string = EVERY_SOURCE): Promise<Clock> => {
    const clocks = await clocksOf(await createLocalReq({}, payload), source)
    return field === 'responseDueOn' ? clocks.response : clocks.completion
  },
)
const EVERY_SOURCE = ''

const PHRASES = {
  'working-days': { left: 'deadline.left', late: 'deadline.late' },
  'calendar-days': { left: 'deadline.leftCalendar', late: 'deadline.lateCalendar' },
} as const satisfies Record<Clock['unit'], { left: MessageKey; late: MessageKey }>

/** How far a deadline is, in the days that it counts: *4 hari kerja lagi*, *lewat 3 hari*. */
export const deadlineView = (
  due: unknown,
  { today, cal, unit, language }: Today & Pick<Clock, 'unit'> & { language: Language },
): DeadlineView | null => {
  if (!isPlainDate(due)) return null
  if (due === today) return { words: say('deadline.today', language), tone: 'soon' }
  const lateness = latenessOf({ due, today, cal, unit })
  const { left, late } = PHRASES[unit]
  if ('daysLate' in lateness)
    return { words: say(late, language, { days: lateness.daysLate }), tone: 'late' }
  const days = lateness.daysLeft
  return { words: say(left, language, { days }), tone: days <= SOON_DAYS ? 'soon' : 'open' }
}
