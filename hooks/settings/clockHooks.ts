import type { GlobalBeforeValidateHook, GlobalConfig } from 'payload'

import { assertOfficeHours } from '@/domain/officeHours'
import { assertOneRowPerSource } from '@/domain/recommendations/deadlines'

/** Of two rows for one source the last would count, and the form would show both. */
const checkSources: GlobalBeforeValidateHook = ({ data }) => {
  assertOneRowPerSource(data?.clocks ?? [])
  return data
}

/** Hours that run backwards would be no hours at all: a clock would never end on such a day. */
const checkHours: GlobalBeforeValidateHook = ({ data }) => {
  assertOfficeHours(data ?? {})
  return data
}

export const deadlineHooks: GlobalConfig['hooks'] = { beforeValidate: [checkSources] }

export const officeHoursHooks: GlobalConfig['hooks'] = { beforeValidate: [checkHours] }
