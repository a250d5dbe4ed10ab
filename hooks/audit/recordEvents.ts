import type { PayloadRequest } from 'payload'

import { type Actor, findActor } from '@/access/actor'
import { actingAsOf, nowOf } from '@/hooks/context'
import { type Asking, queryRows, sql } from '@/hooks/transaction'

import type { Changes } from './changes'

/** One line of the audit log: what was done to which record. Who, as what and when are taken from the request. */
export type AuditEvent = {
  /** `create`, `update`, `delete`, the name of an action, or an event such as `sign-in`. */
  action: string
  /** Slug of the collection or of the settings. */
  collection: string
  record?: string | null
  /** The record's name as it was then. */
  title?: string | null
  /** The reason that the person gave. */
  note?: string | null
  /** The act of another record that brought this about, e.g. `plans.lock`. */
  causedBy?: string | null
  changes?: Changes | null
}

export type Recording = Asking & Pick<PayloadRequest, 'context' | 'user'>

/**
 * Writes lines of the audit log, in the transaction of the request: rolled back with the change,
 * committed with it. Lines are never changed or deleted (docs/decisions/0010-audit-log.md).
 *
 * @param actor who did it; the signed-in person unless the event is their signing in
 * @returns ids of the lines
 */
export const recordEvents = async (
  req: Recording,
  events: readonly AuditEvent[],
  actor: Pick<Actor, 'id' | 'name'> | null = findActor(req),
): Promise<string[]> => {
  if (events.length === 0) return []
  const lines = await queryRows<{ id: string }>(
    req,
    sql`INSERT INTO audit_log (id, actor_id, actor_name, action, collection, record, title, note,
        caused_by, changes, acting_as, created_at, updated_at)
      SELECT gen_random_uuid(), ${actor?.id ?? null}, ${actor?.name ?? null}, e.action, e.collection,
        lower(e.record), left(e.title, 500), e.note, e."causedBy", e.changes, ${actingAsOf(req)},
        ${nowOf(req)}, ${nowOf(req)}
      FROM jsonb_to_recordset(${JSON.stringify(events)}::jsonb) AS e(action text, collection text,
        record text, title text, note text, "causedBy" text, changes jsonb)
      RETURNING id`,
  )
  return lines.map(({ id }) => id)
}
