import { hkdfSync } from 'node:crypto'

import { env } from '@/env'

const KEY_BYTES = 32

/**
 * The key of the seals: `AUDIT_KEY`, or one that follows from `PAYLOAD_SECRET`, so that no
 * installation runs without. Whoever changes it can no longer verify what was sealed before.
 */
export const auditKey = (): Buffer =>
  env.keys.audit === undefined
    ? Buffer.from(hkdfSync('sha256', env.payloadSecret, '', 'teropong audit seal', KEY_BYTES))
    : Buffer.from(env.keys.audit, 'utf8')
