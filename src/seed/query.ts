import type { Payload, PayloadRequest } from 'payload'

import { queryRows, sql } from '@/hooks/transaction'

import type { DemoUser } from './content/types'

const requestOf = (payload: Payload): PayloadRequest => ({ payload, context: {} }) as PayloadRequest

/** Whether anybody has an account: then the installation is in use and nothing is seeded. */
export const hasUsers = async (payload: Payload): Promise<boolean> =>
  (await queryRows(requestOf(payload), sql`SELECT 1 FROM users LIMIT 1`)).length > 0

/**
 * Adds accounts with the password of a first one. Hashing the same password for each of sixty
 * people would take most of the time of a first start.
 */
export const addAccounts = async (
  payload: Payload,
  { like, people }: { like: string; people: readonly DemoUser[] },
): Promise<void> => {
  await queryRows(
    requestOf(payload),
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

/** The clock of the database, to tell rows that are written from now on. */
export const databaseNow = async (payload: Payload): Promise<string> => {
  const [row] = await queryRows<{ now: string }>(requestOf(payload), sql`SELECT now()::text AS now`)
  return row?.now ?? ''
}

const DATED_TABLES = [
  'plans',
  'plan_items',
  'activities',
  'activity_logs',
  'evidence',
  'reports',
  'findings',
  'recommendations',
  'report_receipts',
  'follow_ups',
  'notifications',
] as const

/** A second of loading becomes twenty minutes of the day, which ends with the office hours. */
const STRETCH = 1200
const LATEST = '8 hours'

/**
 * Gives what was written since `since` (real time) an instant of the day on which it happened in
 * the demo, in the same order: "newest first" is the order of the year, not that of the loading.
 */
export const backdate = async (
  payload: Payload,
  { since, morning }: { since: string; morning: string },
): Promise<void> => {
  const moved = (column: 'created_at' | 'updated_at') =>
    sql`${morning}::timestamptz + LEAST(${LATEST}::interval,
      (${sql.identifier(column)} - ${since}::timestamptz) * ${STRETCH}::int)`
  const isNew = (column: 'created_at' | 'updated_at') =>
    sql`${sql.identifier(column)} BETWEEN ${since}::timestamptz AND now()`
  const updates = DATED_TABLES.map(
    (table) => sql`${sql.identifier(`moved_${table}`)} AS (
      UPDATE ${sql.identifier(table)} SET updated_at = ${moved('updated_at')}, created_at =
          CASE WHEN ${isNew('created_at')} THEN ${moved('created_at')} ELSE created_at END
        WHERE ${isNew('updated_at')})`,
  )
  await queryRows(requestOf(payload), sql`WITH ${sql.join(updates, sql`, `)} SELECT 1`)
}

/** Greets everybody whose inbox is still empty. */
export const welcome = async (payload: Payload, instant: string): Promise<void> => {
  await queryRows(
    requestOf(payload),
    sql`INSERT INTO notifications (recipient_id, event, created_at, updated_at)
      SELECT u.id, 'system.welcome', ${instant}, ${instant} FROM users u
      WHERE NOT EXISTS (SELECT 1 FROM notifications n WHERE n.recipient_id = u.id)`,
  )
}

/** Marks what was told before an instant as read a day later. */
export const markRead = async (payload: Payload, before: string): Promise<void> => {
  await queryRows(
    requestOf(payload),
    sql`UPDATE notifications SET read_at = created_at + interval '1 day'
      WHERE created_at < ${before}`,
  )
}
