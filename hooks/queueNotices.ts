import { NOTICES, type Recipients } from '@/domain/notices'
import { allReviewers } from '@/domain/workingPapers/reviewers'

import type { ActionRun } from './actionHandlers'
import { queryRows, sql, tableOf } from './transaction'
import { actingIn, holdersOf, withRole } from './users/officeHolders'
import { reviewersOfPaper } from './workingPapers/query'

type Query = ReturnType<typeof sql>

/** The record that is told of; settings have no id, and the notice leads nowhere. */
type Subject = Pick<ActionRun, 'req' | 'id' | 'row' | 'facts'> & { slug: string }

const these = (ids: readonly string[]): Query =>
  sql`SELECT u.id FROM users u WHERE u.id::text = ANY(string_to_array(${ids.join(',')}, ','))`

/** Who each group of recipients is, for the record at hand. */
const RECIPIENTS = {
  inspektur: ({ req }) => holdersOf(req, { role: 'inspektur' }),
  head: ({ req }) =>
    sql`SELECT parent_id AS id FROM users_roles WHERE value = 'inspektur'
      UNION ${actingIn(req, { role: 'inspektur' })}`,
  sekretariat: ({ req }) => holdersOf(req, { role: 'sekretariat' }),
  everyIrban: ({ req }) => holdersOf(req, { role: 'irban' }),
  unitIrban: ({ req, row }) => holdersOf(req, { role: 'irban', unit: row.unit_id }),
  team: (run) =>
    sql`SELECT t.user_id AS id FROM activities_team t WHERE t._parent_id = ${activityOf(run)}`,
  teamPt: (run) => byTeamRole(run, 'pt'),
  teamKt: (run) => byTeamRole(run, 'kt'),
  teamAuditors: ({ facts }) => these(facts.verifiers ?? []),
  formerTeam: ({ facts }) => these((facts.team ?? []).map(({ user }) => user)),
  opd: ({ slug, id }) =>
    withRole(
      'opd',
      sql`AND u.opd_id = (SELECT ${sql.identifier(opdColumnOf(slug))}
        FROM ${sql.identifier(tableOf(slug))} WHERE id = ${id})`,
    ),
  formerOpd: ({ row }) => withRole('opd', sql`AND u.opd_id = ${row.opd_id}`),
  receivers: ({ id }) =>
    withRole(
      'opd',
      sql`AND u.opd_id IN (SELECT opd_id FROM report_receipts WHERE report_id = ${id})`,
    ),
  // The level has changed: those whose turn it is now, not those who could act before.
  reviewers: async ({ req, id }) => these(allReviewers(await reviewersOfPaper(req, id))),
  author: ({ row }) => sql`SELECT u.id FROM users u WHERE u.id = ${row.author_id}`,
  qualityControl: () => withRole('pengendali-mutu'),
  person: ({ id }) => sql`SELECT u.id FROM users u WHERE u.id = ${id}`,
} satisfies Record<Recipients, (subject: Subject) => Query | Promise<Query>>

/** A recommendation is an OPD's from the distribution of its report on: a draft is not told of. */
const opdColumnOf = (slug: string): string =>
  slug === 'recommendations' ? 'released_to_id' : 'opd_id'

const activityOf = ({ slug, row }: Subject): unknown =>
  slug === 'activities' ? row.id : row.activity_id

const byTeamRole = (run: Subject, role: string): Query =>
  sql`SELECT t.user_id AS id FROM activities_team t
    WHERE t._parent_id = ${activityOf(run)} AND t.role::text = ${role}`

export const titleOf = ({ row }: ActionRun): string => String(row.title ?? row.number ?? '')

/** Tells everybody who should know of an action. */
export const queueNotices = async (run: ActionRun): Promise<void> => {
  const event = `${run.slug}.${run.action}`
  const withState = `${event}@${run.to}`
  await tell(run, {
    event: withState in NOTICES ? withState : event,
    subject: titleOf(run),
    note: run.note,
    by: run.actor.id,
  })
}

type Notice = {
  event: string
  subject: string
  note?: string | null
  by: string | undefined
}

/**
 * Writes one inbox row for each person whom the event concerns, in the transaction of the request:
 * rolled back with it, committed with it. The one who acted is not told.
 */
export const tell = async (about: Subject, { event, subject, note, by }: Notice): Promise<void> => {
  const groups = NOTICES[event] ?? []
  if (groups.length === 0) return
  const people = await Promise.all(groups.map((group) => RECIPIENTS[group](about)))
  await queryRows(
    about.req,
    sql`INSERT INTO notifications (id, recipient_id, event, subject, note, record_collection,
        record_id, created_at, updated_at)
      SELECT gen_random_uuid(), p.id, ${event}, ${subject}, ${note ?? null},
        ${about.slug}, ${about.id || null}, now(), now()
      FROM (${sql.join(people, sql` UNION `)}) p WHERE p.id IS DISTINCT FROM ${by ?? null}::uuid`,
  )
}
