import { queryRows, sql } from '@/hooks/transaction'
import type { ActionRun } from '@/hooks/actionHandlers'

/** Findings and recommendations are the text of their report. */
const partsOf = (id: string) => sql`SELECT id::text FROM findings WHERE report_id = ${id}
  UNION ALL SELECT id::text FROM recommendations WHERE report_id = ${id}`

/**
 * Whether whoever acts has made the record, changed its text or handed it in, by the log: also when they
 * have left the team since, or when another person began it.
 */
export const hasWritten = async ({
  req,
  id,
  actor,
}: Pick<ActionRun, 'req' | 'id' | 'actor'>): Promise<boolean> => {
  const lines = await queryRows(
    req,
    sql`SELECT 1 FROM audit_log
      WHERE record IN (SELECT ${id}::text UNION ALL ${partsOf(id)}) AND actor_id = ${actor.id}
        AND action IN ('create', 'update', 'submit') LIMIT 1`,
  )
  return lines.length > 0
}
