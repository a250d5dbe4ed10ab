import type { GlobalBeforeValidateHook, GlobalConfig } from 'payload'

import { parsePattern } from '@/domain/numbering'

const SERIES = { planPattern: 'plan', reportPattern: 'report' } as const

/** A pattern that could issue the same number twice is refused when it is typed, not when it is used. */
const checkPatterns: GlobalBeforeValidateHook = ({ data }) => {
  for (const field of Object.keys(SERIES))
    if (typeof data?.[field] === 'string') parsePattern(data[field])
  return data
}

export const numberingHooks: GlobalConfig['hooks'] = { beforeValidate: [checkPatterns] }
