import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { demoSecrets, leaveDemoEnvironment } from './demoSecrets'
import { freePort } from './ports'
import { clearLeftovers, initialise, startPostgres, type RunningServer } from './postgres'
import { preparePostgresHome } from './postgresHome'
import { dropDatabase, provision, urlsOf, type Urls } from './provision'
import { StartProblem } from './startProblem'

const LOG_BYTES_MAX = 5_000_000

/** The demo's own database: one cluster in the data folder, its port remembered. */
export type Embedded = {
  urls: Urls
  start: () => Promise<RunningServer>
  /** Ends the server, also one that is just starting. */
  stop: () => Promise<void>
  /** Empty database again, roles and secrets kept. */
  recreate: () => Promise<void>
}

/**
 * Makes the cluster at first run, finds a port, clears leftovers of a killed run. Nothing runs yet:
 * `start()` does, and may be called again after the server died.
 */
export const prepareEmbedded = async (dataDir: string): Promise<Embedded> => {
  const home = await preparePostgresHome(dataDir)
  const { passwords, variables: secrets } = demoSecrets(dataDir)
  initialise(home, passwords.superuser)
  // First the leftovers: a server of ours that still runs would make its own port look taken.
  await clearLeftovers(home)
  const port = await rememberedPort(path.join(dataDir, 'postgres.port'))
  const urls = urlsOf(port, passwords)
  const variables = {
    ...secrets,
    DATABASE_URL: urls.databaseUrl,
    DATABASE_MIGRATION_URL: urls.databaseMigrationUrl,
  }
  const logFile = path.join(dataDir, 'postgres.log')
  if (existsSync(logFile) && statSync(logFile).size > LOG_BYTES_MAX) truncateSync(logFile)
  const start = async (): Promise<RunningServer> => {
    const server = await startPostgres(home, { port, logFile })
    await provision(port, passwords).catch(refusedPassword(dataDir))
    leaveDemoEnvironment(dataDir, variables)
    return server
  }
  const recreate = async (): Promise<void> => {
    await dropDatabase(port, passwords)
    await provision(port, passwords)
  }
  return { urls, start, stop: () => clearLeftovers(home), recreate }
}

/** `secrets.json` was removed or replaced, but not the cluster that was made with it. */
const refusedPassword =
  (dataDir: string) =>
  (error: { code?: string }): never => {
    if (error.code !== '28P01') throw error
    throw new StartProblem(
      `Sandi basis data demo tidak cocok dengan secrets.json di ${dataDir}. Kembalikan berkas itu, atau hapus folder ${dataDir} untuk memulai lagi dengan data demo baru.`,
      'secrets.json does not belong to this demo database; restore it or remove the data folder.',
    )
  }

const rememberedPort = async (file: string): Promise<number> => {
  const port = await freePort(existsSync(file) ? Number(readFileSync(file, 'utf8')) : undefined)
  writeFileSync(file, String(port))
  return port
}
