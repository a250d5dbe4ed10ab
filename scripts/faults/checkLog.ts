import pg from 'pg'

import { readAnchors } from '@/audit/anchors'
import { verifyLog } from '@/audit/verifyLog'

import type { Platform } from './platform'

/** Six rounds of the worker's sealing. */
const SEALED_WITHIN_MS = 30_000
const LOOK_EVERY_MS = 250

const verify = async ({ superuserUrl, dataDir, auditKey }: Platform) => {
  const pool = new pg.Pool({ connectionString: superuserUrl, max: 1 })
  try {
    return await verifyLog(pool, { key: auditKey, anchors: readAnchors(dataDir) })
  } finally {
    await pool.end()
  }
}

/** What `npm run audit:verify` says: the log fits its seals and anchors. */
export const checkLog = async (platform: Platform): Promise<string[]> => {
  const { broken } = await verify(platform)
  return broken ? [`audit log: ${JSON.stringify(broken)}`] : []
}

/** The worker that came back seals what the killed one had left. */
export const checkSealing = async (platform: Platform): Promise<string[]> => {
  const giveUpAt = Date.now() + SEALED_WITHIN_MS
  for (;;) {
    const { broken, waiting } = await verify(platform)
    if (broken) return [`audit log: ${JSON.stringify(broken)}`]
    if (waiting === 0) return []
    if (Date.now() > giveUpAt) return [`audit log: ${waiting} lines are not sealed`]
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}
