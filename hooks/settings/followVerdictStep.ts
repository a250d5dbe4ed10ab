import type { GlobalAfterChangeHook } from 'payload'

import { refreshStatus } from '@/hooks/recommendations/refreshStatus'
import { queryRows, sql } from '@/hooks/transaction'

/**
 * From which step verdicts count is a setting: when it changes, what waits for its confirmation counts
 * at once, or no more. Kept as they were, statuses of a setting that held for a moment would stay and
 * go into an evaluation's figures. A closed report stays as it was closed. Reports first, as ever.
 */
export const followVerdictStep: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc.statusFollows === previousDoc?.statusFollows) return
  const waiting = await queryRows<{ id: string }>(
    req,
    sql`SELECT c.id FROM recommendations c JOIN reports r ON r.id = c.report_id
      WHERE r.status <> 'closed' AND EXISTS (SELECT 1 FROM follow_ups f
        WHERE f.recommendation_id = c.id AND f.kind = 'evidence' AND f.status = 'verified')
      ORDER BY c.id FOR SHARE OF r`,
  )
  for (const { id } of waiting)
    await refreshStatus(req, { recommendation: id, by: 'organisation.verdict-step' })
}
