import type { GlobalAfterChangeHook } from 'payload'

import { OFFSET_MINUTES } from '@/domain/timeZone'
import { holdLock } from '@/hooks/holdLock'
import { queryRows, sql } from '@/hooks/transaction'

import { timeZoneOf } from './readSettings'

/**
 * A day begins at another instant in another zone: the periods of acting officers move with it. Under
 * the lock of all appointments, so that one under way is moved too, and by the zone as it is then:
 * what was read before may have been changed by somebody else meanwhile.
 */
export const followTimeZone: GlobalAfterChangeHook = async ({ req }) => {
  await holdLock(req, 'acting')
  const offset = OFFSET_MINUTES[await timeZoneOf(req)]
  const midnight = (day: ReturnType<typeof sql>) =>
    sql`(${day} - make_interval(mins => ${offset})) AT TIME ZONE 'UTC'`
  await queryRows(
    req,
    sql`UPDATE users_acting SET begins_at = ${midnight(sql`"from"::timestamp`)},
      ends_at = ${midnight(sql`"to"::timestamp + interval '1 day'`)}`,
  )
}
