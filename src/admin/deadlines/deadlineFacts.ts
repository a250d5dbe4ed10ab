import { createLocalReq, type Payload } from 'payload'
import { cache } from 'react'

import type { Calendar } from '@/domain/calendar'
import { isPlainDate, type PlainDate } from '@/domain/plainDate'
import { latenessOf } from '@/domain/recommendations/deadlines'
import { todayOf } from '@/hooks/context'
import { dayRulesOf } from '@/hooks/settings/readSettings'
import { type Language, say } from '@/i18n/label'

export type DeadlineView = { words: string; tone: 'late' | 'soon' | 'open' }
export type Today = { today: PlainDate; cal: Calendar }

/** Working days before a deadline from which it stands out. */
const SOON_DAYS = 7

/** Today and the working days of the region; one look-up for all deadlines of a page. */
export const calendarOf = cache(async (payload: Payload): Promise<Today> => {
  const req = await createLocalReq({}, payload)
  const { cal } = await dayRulesOf(req)
  return { today: await todayOf(req), cal }
})

/** How far a deadline is: *4 hari kerja lagi*, *jatuh tempo hari ini*, *lewat 3 hari kerja*. */
export const deadlineView = (
  due: unknown,
  { today, cal, language }: Today & { language: Language },
): DeadlineView | null => {
  if (!isPlainDate(due)) return null
  if (due === today) return { words: say('deadline.today', language), tone: 'soon' }
  const lateness = latenessOf({ due, today, cal })
  if ('daysLate' in lateness)
    return { words: say('deadline.late', language, { days: lateness.daysLate }), tone: 'late' }
  const days = lateness.daysLeft
  const tone = days <= SOON_DAYS ? 'soon' : 'open'
  return { words: say('deadline.left', language, { days }), tone }
}
