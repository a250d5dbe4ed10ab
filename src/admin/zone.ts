import { createLocalReq, type Payload } from 'payload'
import { cache } from 'react'

import type { TimeZone } from '@/domain/timeZone'
import { timeZoneOf } from '@/hooks/settings/readSettings'

/** Zone of all times shown; one look-up for all of a page. */
export const zoneOf = cache(async (payload: Payload): Promise<TimeZone> =>
  timeZoneOf(await createLocalReq({}, payload)),
)
