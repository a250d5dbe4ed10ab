import type { GlobalAfterChangeHook } from 'payload'

import { OFFSET_MINUTES, type TimeZone } from '@/domain/timeZone'
import { queryRows, sql } from '@/hooks/transaction'

/** A day begins at another instant in another zone: the periods of acting officers move with it. */
export const followTimeZone: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc.timeZone === previousDoc?.timeZone) return
  const offset = OFFSET_MINUTES[doc.timeZone as TimeZone]
  const midnight = (day: ReturnType<typeof sql>) =>
    sql`(${day} - make_interval(mins => ${offset})) AT TIME ZONE 'UTC'`
  await queryRows(
    req,
    sql`UPDATE users_acting SET begins_at = ${midnight(sql`"from"::timestamp`)},
      ends_at = ${midnight(sql`"to"::timestamp + interval '1 day'`)}`,
  )
}
