import { activitiesSpecial } from './activitiesSpecial'
import { activitiesUnit1 } from './activitiesUnit1'
import { activitiesUnit2 } from './activitiesUnit2'
import { activitiesUnit3 } from './activitiesUnit3'
import { activitiesUnit4 } from './activitiesUnit4'
import type { DemoActivity } from './types'

/**
 * A year's plan without dates; `activityDates` gives them. No team and no OPD is in two of these
 * at a time. The budget is person-days × Rp170.000, a rate that each region sets for itself.
 */
export const activities = [
  ...activitiesUnit1,
  ...activitiesUnit2,
  ...activitiesUnit3,
  ...activitiesUnit4,
  ...activitiesSpecial,
] as const satisfies readonly DemoActivity[]
