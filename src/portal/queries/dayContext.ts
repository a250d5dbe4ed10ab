import { dayRulesOf } from '@/hooks/settings/readSettings'
import { todayOf } from '@/hooks/context'

import type { DayContext } from '@/portal/deadlineView'
import type { Reader } from '@/portal/session'

/** Today and the region's calendar, for words like "4 working days left". */
export const dayContextOf = async ({ req, language, words }: Reader): Promise<DayContext> => {
  const { cal } = await dayRulesOf(req)
  return { today: await todayOf(req), cal, language, words }
}
