import { readFileSync } from 'node:fs'
import pg from 'pg'
import { SUPERUSER } from './postgres'
import { StartProblem } from './startProblem'

const DATABASE = 'teropong'
/** As `scripts/roles.sql` makes them. */
const OWNER = 'teropong_owner'
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
 * Makes an empty database unless it exists, and its roles (`scripts/roles.sql`) with these passwords;
 * safe to repeat.
 */
export const provision = async (
  port: number,
  passwords: Passwords,
  database = DATABASE,
): Promise<Urls> => {
  await withClient(superuserUrl(port, passwords), async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      database,
    ])
    if (!rowCount) await client.query(`CREATE DATABASE ${database}`)
  })
  await withClient(superuserUrl(port, passwords, database), async (client) => {
    await grantRoles(client)
    await setPassword(client, OWNER, passwords.owner)
    await setPassword(client, APP, passwords.app)
  })
  return urlsOf(port, passwords, database)
}

/** Makes the roles and says what they may do in the connected database, as a superuser. */
export const grantRoles = async (client: pg.Client): Promise<void> => {
  await client.query(readFileSync('scripts/roles.sql', 'utf8'))
}

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

/** PostgreSQL is there, but still starting: after a crash it reads its log first. */
const STARTING = '57P03'
const STARTS_WITHIN_MS = 30_000
const ASK_EVERY_MS = 200

/**
 * Throws a StartProblem that names host and reason, never the password. A server that is starting is
 * waited for: whoever ended here would be started anew, ever later.
 */
export const assertReachable = async (url: string): Promise<void> => {
  const giveUpAt = Date.now() + STARTS_WITHIN_MS
  try {
    for (;;) {
      const problem = await withClient(url, (client) => client.query('SELECT 1')).then(
        () => null,
        (error: Error & { code?: string }) => error,
      )
      if (!problem) return
      if (problem.code !== STARTING || Date.now() > giveUpAt) throw problem
      await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
    }
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

const setPassword = async (client: pg.Client, role: string, password: string): Promise<void> => {
  await client.query(`ALTER ROLE ${role} PASSWORD ${client.escapeLiteral(password)}`)
}
