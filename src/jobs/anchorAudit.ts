import { poolOf } from '@/database/pool'
import { hasAnchor, writeAnchor } from '@/audit/anchors'
import { lastSealOf } from '@/audit/query'
import { sealLines } from '@/audit/sealLines'
import { derivedKey } from '@/derivedKey'
import type { PlainDate } from '@/domain/plainDate'
import { env } from '@/env'

import type { JobContext } from './job'

/**
 * Writes down where the chain of seals stands on a day, outside the database
 * (docs/decisions/0010-audit-log.md). The first of a day stays.
 */
export const anchorAudit = async ({
  payload,
  data: { day },
}: JobContext<{ day: PlainDate }>): Promise<void> => {
  const pool = poolOf(payload)
  await sealLines(pool, derivedKey('audit'))
  if (hasAnchor(env.dataDir, day)) return
  const last = await lastSealOf(pool)
  if (last) writeAnchor(env.dataDir, day, last)
}
