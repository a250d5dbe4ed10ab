import type { GlobalAfterChangeHook, PayloadRequest } from 'payload'

import { refreshStatus } from '@/hooks/recommendations/refreshStatus'
import { queryRows, sql } from '@/hooks/transaction'

/**
 * Whoever verifies or confirms at this moment has read the setting of before, and what they say is not
 * there to be followed yet: they are waited for, and those after them read the new one. Reports first,
 * as ever.
 */
const lockDistributed = async (req: PayloadRequest): Promise<void> => {
  await queryRows(
    req,
    sql`SELECT id FROM reports WHERE status = 'distributed' ORDER BY id FOR SHARE`,
  )
  await queryRows(
    req,
    sql`SELECT c.id FROM recommendations c JOIN reports r ON r.id = c.report_id
      WHERE r.status = 'distributed' ORDER BY c.id FOR NO KEY UPDATE OF c`,
  )
}

/**
 * From which step verdicts count is a setting: when it changes, what waits for its confirmation counts
 * at once, or no more. Kept as they were, statuses of a setting that held for a moment would stay and
 * go into an evaluation's figures. A closed report stays as it was closed.
 */
export const followVerdictStep: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc.statusFollows === previousDoc?.statusFollows) return
  await lockDistributed(req)
  const waiting = await queryRows<{ id: string }>(
    req,
    sql`SELECT c.id FROM recommendations c JOIN reports r ON r.id = c.report_id
      WHERE r.status = 'distributed' AND EXISTS (SELECT 1 FROM follow_ups f
        WHERE f.recommendation_id = c.id AND f.kind = 'evidence' AND f.status = 'verified')
      ORDER BY c.id`,
  )
  for (const { id } of waiting)
    await refreshStatus(req, { recommendation: id, by: 'organisation.verdict-step' })
}
