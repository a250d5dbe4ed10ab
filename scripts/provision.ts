import pg from 'pg'
import { SUPERUSER } from './postgres'
import { StartProblem } from './startProblem'

const DATABASE = 'teropong'
/** Owner of tables and queue schema: migrations only. */
const OWNER = 'teropong_owner'
/** What web and worker connect as: reads and writes rows, owns nothing. */
const APP = 'teropong_app'

export type Passwords = { superuser: string; owner: string; app: string }
export type Urls = { databaseUrl: string; databaseMigrationUrl: string }

/** Connection addresses of one database of a local server. */
export const urlsOf = (port: number, passwords: Passwords, database = DATABASE): Urls => ({
  databaseUrl: `postgres://${APP}:${passwords.app}@127.0.0.1:${port}/${database}`,
  databaseMigrationUrl: `postgres://${OWNER}:${passwords.owner}@127.0.0.1:${port}/${database}`,
})

export const superuserUrl = (port: number, passwords: Passwords, database = 'postgres'): string =>
  `postgres://${SUPERUSER}:${passwords.superuser}@127.0.0.1:${port}/${database}`

/**
 * Makes roles and an empty database unless they exist; safe to repeat. Tables that the owner makes
 * later are open to the app role by default; a migration takes away what it must not do (the audit
 * log is insert-only).
 */
export const provision = async (
  port: number,
  passwords: Passwords,
  database = DATABASE,
): Promise<Urls> => {
  await withClient(superuserUrl(port, passwords), async (client) => {
    await ensureRole(client, OWNER, passwords.owner)
    await ensureRole(client, APP, passwords.app)
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      database,
    ])
    if (!rowCount) await client.query(`CREATE DATABASE ${database} OWNER ${OWNER}`)
    await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`)
    await client.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${database} TO ${APP}`)
  })
  await withClient(superuserUrl(port, passwords, database), async (client) => {
    await client.query(`ALTER SCHEMA public OWNER TO ${OWNER}`)
    await client.query(`GRANT USAGE ON SCHEMA public TO ${APP}`)
    for (const grant of DEFAULT_GRANTS) {
      await client.query(`ALTER DEFAULT PRIVILEGES FOR ROLE ${OWNER} GRANT ${grant} TO ${APP}`)
    }
  })
  return urlsOf(port, passwords, database)
}

const DEFAULT_GRANTS = [
  'SELECT, INSERT, UPDATE, DELETE ON TABLES',
  'USAGE, SELECT ON SEQUENCES',
  'EXECUTE ON FUNCTIONS',
  'USAGE ON SCHEMAS',
]

/** Throws the database away with everything in it: for a first run that was killed half way. */
export const dropDatabase = async (
  port: number,
  passwords: Passwords,
  database = DATABASE,
): Promise<void> =>
  withClient(superuserUrl(port, passwords), async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
  })

/** Runs `work` on a connection of its own and closes it. */
export const withClient = async <T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Throws a StartProblem that names host and reason, never the password. */
export const assertReachable = async (url: string): Promise<void> => {
  try {
    await withClient(url, (client) => client.query('SELECT 1'))
  } catch (error) {
    const { host, pathname } = new URL(url)
    throw new StartProblem(
      `Basis data${pathname} di ${host} tidak dapat dihubungi: ${reasonOf(error)}. Periksa DATABASE_URL dan pastikan PostgreSQL menyala.`,
      'The database cannot be reached; check DATABASE_URL.',
    )
  }
}

const reasonOf = (error: unknown): string => {
  if (error instanceof AggregateError) return reasonOf(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}

const ensureRole = async (client: pg.Client, role: string, password: string): Promise<void> => {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])
  const verb = rowCount ? 'ALTER' : 'CREATE'
  await client.query(`${verb} ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(password)}`)
}
