import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { freePort } from '@/scripts/ports'
import { initialise, startPostgres, THROW_AWAY } from '@/scripts/postgres'
import { preparePostgresHome } from '@/scripts/postgresHome'
import { endProcesses, findCommandLine, findWorkingIn } from '@/scripts/processes'
import {
  grantRoles,
  provision,
  superuserUrl,
  urlsOf,
  withClient,
  type Passwords,
  type Urls,
} from '@/scripts/provision'
import { runOnce } from '@/scripts/runOnce'

export type Cluster = { port: number; passwords: Passwords }

const PREFIX = 'teropong-test-'
const TEMPLATE = 'teropong'
const STOP_MS = 3000

/**
 * Starts a throw-away PostgreSQL in a temporary folder and migrates one database, the template of
 * all others.
 *
 * @returns the cluster, and a function that ends it and removes everything
 */
export const startCluster = async (): Promise<{ cluster: Cluster; stop: () => Promise<void> }> => {
  await sweepLeftovers()
  const folder = mkdtempSync(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`))
  const home = await preparePostgresHome(folder)
  const passwords = { superuser: random(), owner: random(), app: random() }
  initialise(home, passwords.superuser, ['--no-sync'])
  const port = await freePort()
  const logFile = path.join(folder, 'postgres.log')
  const server = await startPostgres(home, { port, logFile, settings: THROW_AWAY })
  const stop = async (): Promise<void> => {
    await server.stop()
    for (const used of [home.folder, folder]) rmSync(used, { recursive: true, force: true })
  }
  try {
    const urls = await provision(port, passwords, TEMPLATE)
    await runOnce(['--import', 'tsx', 'scripts/migrate.ts'], databaseVariables(urls, folder))
    return { cluster: { port, passwords }, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** What a process needs to use a test database as the demo would. */
export const databaseVariables = (urls: Urls, dataDir: string): Record<string, string> => ({
  TEROPONG_MODE: 'demo',
  DATABASE_URL: urls.databaseUrl,
  DATABASE_MIGRATION_URL: urls.databaseMigrationUrl,
  DATA_DIR: dataDir,
  NODE_ENV: 'production',
})

let made = 0

/** A database of one's own, copied from the template in a tenth of a second. */
export const cloneDatabase = async (
  { port, passwords }: Cluster,
  template = TEMPLATE,
): Promise<Urls & { name: string }> => {
  made += 1
  const name = `test_${process.pid}_${made}_${randomBytes(3).toString('hex')}`
  await withClient(superuserUrl(port, passwords), async (client) => {
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`)
  })
  // A copy has its template's tables and rights, but not who may connect to it or make tables there.
  await withClient(superuserUrl(port, passwords, name), grantRoles)
  return { ...urlsOf(port, passwords, name), name }
}

const random = (): string => randomBytes(18).toString('base64url')

/** Ends and removes what a killed test run left: its process id is in the folder's name. */
const sweepLeftovers = async (): Promise<void> => {
  for (const name of readdirSync(os.tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const owner = Number(name.slice(PREFIX.length).split('-')[0])
    if (findCommandLine(owner)) continue
    const folder = path.join(os.tmpdir(), name)
    await endProcesses(findWorkingIn(folder), { signal: 'SIGQUIT', graceMs: STOP_MS })
    rmSync(folder, { recursive: true, force: true })
  }
}
