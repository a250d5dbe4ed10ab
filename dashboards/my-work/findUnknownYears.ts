import type { Payload } from 'payload'

import { calendarOf } from '@/admin/deadlines/deadlineFacts'
import { unknownYears } from '@/domain/calendar'
import { addDays } from '@/domain/plainDate'

/** As far as the longest clock of a recommendation looks ahead. */
const DAYS_AHEAD = 60

/** Years that deadlines already reach and for which no table of holidays is recorded. */
export const findUnknownYears = async (payload: Payload): Promise<number[]> => {
  const { cal, today } = await calendarOf(payload)
  return unknownYears(today, addDays(today, DAYS_AHEAD), cal)
}
