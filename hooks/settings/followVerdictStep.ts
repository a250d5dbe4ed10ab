import type { GlobalAfterChangeHook, PayloadRequest } from 'payload'

import { findActor } from '@/access/actor'
import { tell } from '@/hooks/queueNotices'
import { refreshStatus } from '@/hooks/recommendations/refreshStatus'
import { queryRows, sql } from '@/hooks/transaction'
import { say, valueLabel } from '@/i18n/label'

const STEP_SET = 'organisation.verdict-step'

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

/** Where verification is enough no irban is asked: those whose word counted before learn of it. */
const tellOfStep = async (req: PayloadRequest, step: string): Promise<void> => {
  const actor = findActor(req)
  // Stored, so in the language of the office.
  const what = valueLabel('statusFollows', step, 'id')
  const subject = actor ? say('account.changed.by', 'id', { what, name: actor.name }) : what
  const about = { req, slug: 'organisation', id: '', row: { id: '' }, facts: {} }
  await tell(about, { event: STEP_SET, subject, by: actor?.id })
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
  for (const { id } of waiting) await refreshStatus(req, { recommendation: id, by: STEP_SET })
  await tellOfStep(req, String(doc.statusFollows))
}
