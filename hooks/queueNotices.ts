import { NOTICES, type Recipients } from '@/domain/notices'

import type { ActionRun } from './actionHandlers'
import { queryRows, sql, tableOf } from './transaction'
import { reviewersOfPaper } from './workingPapers/query'

type Query = ReturnType<typeof sql>

const withRole = (role: string, and: Query = sql``): Query =>
  sql`SELECT u.id FROM users u JOIN users_roles r ON r.parent_id = u.id
    WHERE u.active AND r.value::text = ${role} ${and}`

const these = (ids: readonly string[]): Query =>
  sql`SELECT u.id FROM users u WHERE u.id::text = ANY(string_to_array(${ids.join(',')}, ','))`

/** Who each group of recipients is, for the record at hand. */
const RECIPIENTS = {
  inspektur: () => withRole('inspektur'),
  sekretariat: () => withRole('sekretariat'),
  everyIrban: () => withRole('irban'),
  unitIrban: ({ row }) => withRole('irban', sql`AND u.unit_id = ${row.unit_id}`),
  team: (run) =>
    sql`SELECT t.user_id AS id FROM activities_team t WHERE t._parent_id = ${activityOf(run)}`,
  teamPt: (run) => byTeamRole(run, 'pt'),
  teamKt: (run) => byTeamRole(run, 'kt'),
  teamAuditors: ({ facts }) => these(facts.verifiers ?? []),
  opd: ({ slug, id }) =>
    withRole(
      'opd',
      sql`AND u.opd_id = (SELECT opd_id FROM ${sql.identifier(tableOf(slug))} WHERE id = ${id})`,
    ),
  receivers: ({ id }) =>
    withRole(
      'opd',
      sql`AND u.opd_id IN (SELECT opd_id FROM report_receipts WHERE report_id = ${id})`,
    ),
  // The level has changed: those whose turn it is now, not those who could act before.
  reviewers: async ({ req, id }) => these(await reviewersOfPaper(req, id)),
  author: ({ row }) => sql`SELECT u.id FROM users u WHERE u.id = ${row.author_id}`,
  qualityControl: () => withRole('pengendali-mutu'),
} satisfies Record<Recipients, (run: ActionRun) => Query | Promise<Query>>

const activityOf = ({ slug, row }: ActionRun): unknown =>
  slug === 'activities' ? row.id : row.activity_id

const byTeamRole = (run: ActionRun, role: string): Query =>
  sql`SELECT t.user_id AS id FROM activities_team t
    WHERE t._parent_id = ${activityOf(run)} AND t.role::text = ${role}`

const subjectOf = ({ row }: ActionRun): string => String(row.title ?? row.number ?? '')

/**
 * Writes one inbox row for each person who should know of an action, in its transaction: rolled
 * back with it, committed with it. The one who acted is not told.
 */
export const queueNotices = async (run: ActionRun): Promise<void> => {
  const event = `${run.slug}.${run.action}`
  const groups = NOTICES[`${event}@${run.to}`] ?? NOTICES[event] ?? []
  if (groups.length === 0) return
  const people = sql.join(
    await Promise.all(groups.map((group) => RECIPIENTS[group](run))),
    sql` UNION `,
  )
  const key = `${event}@${run.to}` in NOTICES ? `${event}@${run.to}` : event
  await queryRows(
    run.req,
    sql`INSERT INTO notifications (id, recipient_id, event, subject, note, record_collection,
        record_id, created_at, updated_at)
      SELECT gen_random_uuid(), p.id, ${key}, ${subjectOf(run)}, ${run.note ?? null}, ${run.slug},
        ${run.id}, now(), now() FROM (${people}) p WHERE p.id <> ${run.actor.id}`,
  )
}
