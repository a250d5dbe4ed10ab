import type { Payload } from 'payload'

import { queryRows, sql } from '@/hooks/transaction'

import type { DemoUser } from './content/types'
import { localRequest } from './localRequest'

/** Whether anybody has an account: then the installation is in use and nothing is seeded. */
export const hasUsers = async (payload: Payload): Promise<boolean> =>
  (await queryRows(localRequest(payload), sql`SELECT 1 FROM users LIMIT 1`)).length > 0

/**
 * Adds accounts with the password of a first one. Hashing the same password for each of sixty
 * people would take most of the time of a first start.
 */
export const addAccounts = async (
  payload: Payload,
  { like, people }: { like: string; people: readonly DemoUser[] },
): Promise<void> => {
  await queryRows(
    localRequest(payload),
    sql`WITH source AS (SELECT hash, salt FROM users WHERE email = ${like}),
      made AS (
        INSERT INTO users (name, email, position, employee_number, unit_id, opd_id, active,
          login_attempts, hash, salt)
        SELECT p.name, p.email, p.position, p."employeeNumber", n.id, o.id, true, 0, s.hash, s.salt
        FROM jsonb_to_recordset(${JSON.stringify(people)}::jsonb) AS p(name text, email text,
          position text, "employeeNumber" text, unit text, opd text)
        CROSS JOIN source s LEFT JOIN units n ON n.code = p.unit
        LEFT JOIN opds o ON o.code = p.opd RETURNING id, email)
      INSERT INTO users_roles ("order", parent_id, value)
      SELECT r.position, m.id, r.role::enum_users_roles
      FROM jsonb_to_recordset(${JSON.stringify(people)}::jsonb) AS p(email text, roles jsonb)
      JOIN made m ON m.email = p.email
      CROSS JOIN jsonb_array_elements_text(p.roles) WITH ORDINALITY AS r(role, position)`,
  )
}

/** The clock of the database, which stamps the rows that it writes (ISO 8601, milliseconds). */
export const databaseNow = async (payload: Payload): Promise<string> => {
  const [row] = await queryRows<{ now: string }>(
    localRequest(payload),
    sql`SELECT date_trunc('milliseconds', clock_timestamp())::text AS now`,
  )
  return row?.now ?? ''
}

const DATED_TABLES = [
  'plans',
  '_plans_v',
  'plan_items',
  'activities',
  'activity_logs',
  'working_papers',
  'evaluations',
  'evidence',
  'reports',
  '_reports_v',
  'findings',
  '_findings_v',
  'recommendations',
  '_recommendations_v',
  'report_receipts',
  'follow_ups',
  'notifications',
] as const

/** A day of the demo (`morning`, an instant), and when it was loaded: from `since` until `until`. */
export type LoadedDay = { since: string; until: string; morning: string }

/** A second of loading becomes twenty minutes of the day, which ends with the office hours. */
const STRETCH = 1200
const LATEST = '8 hours'

/** Where an instant of loading lies within the day of the demo that was loaded then. */
const moved = (column: ReturnType<typeof sql>, day: 'created' | 'updated') =>
  sql`${sql.identifier(day)}.morning + LEAST(${LATEST}::interval,
    (${column} - ${sql.identifier(day)}.since) * ${STRETCH}::int)`

/**
 * Gives every row an instant of the day on which it was written in the demo, in the same order:
 * "newest first" is the order of the years, not that of the loading.
 */
export const backdate = async (payload: Payload, days: readonly LoadedDay[]): Promise<void> => {
  const updates = DATED_TABLES.map((table) => {
    const [created, updated] = [sql`t.created_at`, sql`t.updated_at`]
    return sql`${sql.identifier(`moved_${table}`)} AS (
      UPDATE ${sql.identifier(table)} t SET created_at = ${moved(created, 'created')},
        updated_at = ${moved(updated, 'updated')} FROM days created, days updated
      WHERE t.created_at >= created.since AND t.created_at < created.until
        AND t.updated_at >= updated.since AND t.updated_at < updated.until)`
  })
  await queryRows(
    localRequest(payload),
    sql`WITH days AS MATERIALIZED (SELECT * FROM jsonb_to_recordset(${JSON.stringify(days)}::jsonb)
        AS d(since timestamptz, until timestamptz, morning timestamptz)),
      ${sql.join(updates, sql`, `)} SELECT 1`,
  )
}

/** Greets everybody whose inbox is still empty. */
export const welcome = async (payload: Payload, instant: string): Promise<void> => {
  await queryRows(
    localRequest(payload),
    sql`INSERT INTO notifications (recipient_id, event, created_at, updated_at)
      SELECT u.id, 'system.welcome', ${instant}, ${instant} FROM users u
      WHERE NOT EXISTS (SELECT 1 FROM notifications n WHERE n.recipient_id = u.id)`,
  )
}

/** Marks what was told before an instant as read a day later, but for the latest of every inbox. */
export const markRead = async (payload: Payload, before: string): Promise<void> => {
  await queryRows(
    localRequest(payload),
    sql`UPDATE notifications SET read_at = created_at + interval '1 day'
      WHERE created_at < ${before} AND id NOT IN (
        SELECT DISTINCT ON (recipient_id) id FROM notifications
          ORDER BY recipient_id, created_at DESC, id)`,
  )
}
