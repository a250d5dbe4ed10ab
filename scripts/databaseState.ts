import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type pg from 'pg'
import { JOB_NAMES } from '@/jobs/jobs'
import { withClient } from './provision'

const MIGRATION_FILE = /^(\d{8}_\d{6}.*)\.ts$/

/** Whether migrations or the queue (its schema, a new kind of job) wait to be brought up to date. */
export const needsMigration = (url: string): Promise<boolean> =>
  withClient(url, async (client) => {
    if (await lacksMigrations(client)) return true
    const queues = await column(client, 'pgboss.queue', 'name')
    if (JOB_NAMES.some((name) => !queues.includes(name))) return true
    return !(await column(client, 'pgboss.version', 'version')).includes(queueVersion())
  })

/** Whether a table or column that this version uses may be missing; those of later ones do no harm. */
export const lacksMigrations = async (client: pg.Client): Promise<boolean> => {
  const done = new Set(await column(client, 'payload_migrations', 'name'))
  return migrationNames().some((name) => !done.has(name))
}

/** Whether anybody has an account yet; the demo data is loaded only into a database without. */
export const hasUsers = (url: string): Promise<boolean> =>
  withClient(url, async (client) => (await column(client, 'users', 'email')).length > 0)

/** Accounts whose password everybody knows. */
export const hasDemoAccounts = (url: string): Promise<boolean> =>
  withClient(url, async (client) =>
    (await column(client, 'users', 'email')).some((email) => email.endsWith('@demo.test')),
  )

const column = async (client: pg.Client, table: string, name: string): Promise<string[]> => {
  const { rows } = await client.query<{ found: string | null }>('SELECT to_regclass($1) AS found', [
    table,
  ])
  if (!rows[0]?.found) return []
  const values = await client.query<{ value: unknown }>(`SELECT ${name} AS value FROM ${table}`)
  return values.rows.map(({ value }) => String(value))
}

/** The migrations of this version. */
export const migrationNames = (): string[] =>
  existsSync('migrations')
    ? readdirSync('migrations').flatMap((file) => MIGRATION_FILE.exec(file)?.[1] ?? [])
    : []

const queueVersion = (): string => {
  const manifest = readFileSync('node_modules/pg-boss/package.json', 'utf8')
  return String((JSON.parse(manifest) as { pgboss: { schema: number } }).pgboss.schema)
}
