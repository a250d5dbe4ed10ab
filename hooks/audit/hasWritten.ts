import { queryRows, sql } from '@/hooks/transaction'
import type { ActionRun } from '@/hooks/actionHandlers'

/**
 * The records that are part of what one says: findings and recommendations of their report, the files
 * that prove a finding or an answer, the recommendation that another one repeats word for word, and those
 * that it was copied from, whatever became of them since.
 */
const partsOf = (id: string) => sql`SELECT id::text FROM findings WHERE report_id = ${id}
  UNION ALL SELECT id::text FROM recommendations WHERE report_id = ${id}
  UNION ALL SELECT e.parent_id::text FROM evidence_rels e JOIN findings f ON f.id = e.findings_id
    WHERE e.path = 'parent' AND f.report_id = ${id}
  UNION ALL SELECT parent_id::text FROM evidence_rels
    WHERE path = 'parent' AND follow_ups_id = ${id}
  UNION ALL SELECT r.id::text FROM recommendations c
    JOIN recommendations r ON r.finding_id = c.finding_id AND r.text = c.text WHERE c.id = ${id}
  UNION ALL SELECT id FROM origins`

/** The record and what it was copied from, by the log (`src/endpoints/copyRecommendation.ts`). */
const originsOf = (id: string) => sql`origins AS (SELECT ${id}::text AS id
  UNION SELECT l.changes->'copiedFrom'->>1 FROM audit_log l JOIN origins o ON l.record = o.id
    WHERE l.collection = 'recommendations' AND l.action = 'copy')`

/**
 * Whether whoever acts has made the record, changed its text or handed it in, by the log: also when they
 * have left the team since, or when another person began it. To take a finding or recommendation out of
 * a report changes its text too, and so does naming another OPD for one before it is out; what follows
 * from an act of another record does not: who distributes a report or confirms a verdict changes the
 * recommendation, and has not written it.
 */
export const hasWritten = async ({
  req,
  id,
  actor,
}: Pick<ActionRun, 'req' | 'id' | 'actor'>): Promise<boolean> => {
  const lines = await queryRows(
    req,
    sql`WITH RECURSIVE ${originsOf(id)} SELECT 1 FROM audit_log
      WHERE record IN (${partsOf(id)}) AND actor_id = ${actor.id}
        AND (action IN ('create', 'update', 'submit')
          OR (action = 'reassign' AND changes->'releasedTo' IS NULL)) AND caused_by IS NULL
      UNION ALL SELECT 1 FROM audit_log
      WHERE actor_id = ${actor.id} AND action = 'delete'
        AND collection IN ('findings', 'recommendations') AND changes->'report'->>0 = ${id}
      LIMIT 1`,
  )
  return lines.length > 0
}
