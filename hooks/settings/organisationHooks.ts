import type { GlobalBeforeValidateHook, GlobalConfig } from 'payload'

import { findActor } from '@/access/actor'
import { LIMITS } from '@/domain/limits'
import { assertConfirmed } from '@/hooks/users/confirmation'

import { followTimeZone } from './followTimeZone'
import { followVerdictStep } from './followVerdictStep'

type Limits = Record<string, unknown>

/** Raised limits would let somebody guess passwords: changed only by a person who is surely there. */
const confirmLimits: GlobalBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const given = (data?.limits ?? {}) as Limits
  const stored = (originalDoc?.limits ?? {}) as Limits
  const isChanged = Object.entries(LIMITS).some(
    ([name, { points }]) => name in given && given[name] !== (stored[name] ?? points),
  )
  if (isChanged && findActor(req)) await assertConfirmed(req)
  return data
}

export const organisationHooks: GlobalConfig['hooks'] = {
  beforeValidate: [confirmLimits],
  afterChange: [followTimeZone, followVerdictStep],
}
