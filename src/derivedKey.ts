import { hkdfSync } from 'node:crypto'

import { env } from '@/env'

const KEY_BYTES = 32

type Purpose = 'audit' | 'rate' | 'browser' | 'nobody'

/**
 * The key of one purpose: the variable of its name (`AUDIT_KEY`, `RATE_KEY`), or one that follows
 * from `PAYLOAD_SECRET`, so that no installation runs without. Changing the audit key makes what was
 * sealed before unverifiable; changing the rate key only starts the counters anew. The key of known
 * browsers has no variable: without it every browser is new once; nor has that of nobody's ids.
 *
 * @param salt makes a key of its own for each value, e.g. one for each day
 */
export const derivedKey = (purpose: Purpose, salt = ''): Buffer => {
  const own = purpose === 'audit' || purpose === 'rate' ? env.keys[purpose] : undefined
  if (own !== undefined && salt === '') return Buffer.from(own, 'utf8')
  const secret = own ?? env.payloadSecret
  return Buffer.from(hkdfSync('sha256', secret, salt, `teropong ${purpose}`, KEY_BYTES))
}
