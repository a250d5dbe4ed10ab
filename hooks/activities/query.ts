import type { PayloadRequest } from 'payload'

import { watchRows } from '@/hooks/audit/watchRows'
import { queryRows, sql, tableOf } from '@/hooks/transaction'
import { holdersOf } from '@/hooks/users/officeHolders'

/** Of these users, those who are active; and who is the irban of a unit today, also acting. */
export const staffingOf = async (
  req: PayloadRequest,
  { activity, unit }: { activity: string; unit: string },
): Promise<{ active: Set<string>; irban: Set<string> }> => {
  const active = await queryRows<{ id: string }>(
    req,
    sql`SELECT u.id FROM users u JOIN activities_team t ON t.user_id = u.id
      WHERE t._parent_id = ${activity} AND u.active`,
  )
  const irban = await queryRows<{ id: string }>(req, holdersOf(req, { role: 'irban', unit }))
  return {
    active: new Set(active.map(({ id }) => id)),
    irban: new Set(irban.map(({ id }) => id)),
  }
}

/** How many reports an activity has, by whether they are under way, out, or still with the team. */
export const reportsOf = async (
  req: PayloadRequest,
  activity: string,
): Promise<{ total: number; out: number; withTeam: number }> => {
  const [row] = await queryRows<{ total: string; out: string; with_team: string }>(
    req,
    sql`SELECT count(*) AS total,
      count(*) FILTER (WHERE status IN ('distributed', 'closed')) AS out,
      count(*) FILTER (WHERE status IN ('draft', 'returned')) AS with_team
      FROM reports WHERE activity_id = ${activity}`,
  )
  return {
    total: Number(row?.total),
    out: Number(row?.out),
    withTeam: Number(row?.with_team),
  }
}

/** Whether a report came in time is told by the day that stood when it was approved. */
export const isDueSettled = async (req: PayloadRequest, activity: unknown): Promise<boolean> => {
  const approved = await queryRows(
    req,
    sql`SELECT 1 FROM reports WHERE activity_id = ${activity} AND approved_on IS NOT NULL LIMIT 1`,
  )
  return approved.length > 0
}

/**
 * Whether the records of an activity need a stand-in verifier: its team has no active auditor.
 * Kept on the recommendation, so that a list can be asked for it without looking at every team.
 */
export const refreshUnstaffed = async (
  req: PayloadRequest,
  which: { activity: string } | { user: string } | { report: string },
): Promise<void> => {
  const condition =
    'activity' in which
      ? sql`c.activity_id = ${which.activity}`
      : 'report' in which
        ? sql`c.report_id = ${which.report}`
        : sql`c.activity_id IN (SELECT _parent_id FROM activities_team WHERE user_id = ${which.user})`
  await queryRows(
    req,
    sql`UPDATE recommendations c SET unstaffed = s.unstaffed FROM (
        SELECT r.id, NOT EXISTS (
          SELECT 1 FROM activities_team t
          JOIN users u ON u.id = t.user_id AND u.active
          JOIN users_roles x ON x.parent_id = u.id AND x.value = 'auditor'
          WHERE t._parent_id = r.activity_id) AS unstaffed
        FROM recommendations r) s
      WHERE s.id = c.id AND s.unstaffed IS DISTINCT FROM c.unstaffed AND ${condition}`,
  )
}

const OF_ACTIVITY = [
  'activity-logs',
  'working-papers',
  'reports',
  'findings',
  'recommendations',
  'report-receipts',
  'follow-ups',
  'evidence',
] as const

/**
 * Work that moves to another unit takes its records along: the irban who answers for it now must see
 * and approve them, and the one before no longer. In the order of the chain, as all locks are.
 */
export const moveToUnit = async (
  req: PayloadRequest,
  which: { activity: string } | { plan: string },
): Promise<void> => {
  const [isMoved, cause] =
    'activity' in which
      ? [sql`a.id = ${which.activity}`, 'activities.moved']
      : [sql`a.plan_id = ${which.plan}`, 'plans.lock']
  for (const slug of OF_ACTIVITY) {
    const where = sql`EXISTS (SELECT 1 FROM activities a WHERE a.id = t.activity_id
      AND t.unit_id IS DISTINCT FROM a.unit_id AND ${isMoved})`
    await watchRows(req, { slug, where, cause }, () =>
      queryRows(
        req,
        sql`UPDATE ${sql.identifier(tableOf(slug))} t SET unit_id = a.unit_id FROM activities a
          WHERE t.activity_id = a.id AND t.unit_id IS DISTINCT FROM a.unit_id AND ${isMoved}`,
      ),
    )
  }
}

/** Progress and realised days of an activity from its logs: the newest progress, the sum of days. */
export const progressOf = async (
  req: PayloadRequest,
  activity: string,
): Promise<{ progress: number; realisedDays: number }> => {
  const [row] = await queryRows<{ progress: string | null; days: string | null }>(
    req,
    sql`SELECT sum(days) AS days,
      (SELECT progress FROM activity_logs WHERE activity_id = ${activity}
        ORDER BY date DESC, created_at DESC LIMIT 1) AS progress
      FROM activity_logs WHERE activity_id = ${activity}`,
  )
  return { progress: Number(row?.progress ?? 0), realisedDays: Number(row?.days ?? 0) }
}
