import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { env } from '@/env'
import { isDatabaseGiven } from '@/envRules'
import { writePrivate } from './demoSecrets'
import { hasUsers, needsMigration } from './databaseState'
import { prepareEmbedded, type Embedded } from './embedded'
import { assertReachable } from './provision'
import { runOnce } from './runOnce'
import { StartProblem } from './startProblem'

const MIGRATE = ['--import', 'tsx', 'scripts/migrate.ts'] as const
const SEED = ['node_modules/payload/bin.js', 'run', 'src/seed/index.ts'] as const
const BUILT = { NODE_ENV: 'production' }

/** The demo's own server, or undefined when a database was given (which must answer). */
export const prepareDatabase = async (): Promise<Embedded | undefined> => {
  if (!isDatabaseGiven(process.env)) return prepareEmbedded(env.dataDir)
  await assertReachable(env.databaseUrl)
  return undefined
}

type Say = (line: string) => void

/** Migrates tables and queue of a running database, unless they are up to date. */
export const bringUpTables = async (embedded: Embedded | undefined, say: Say): Promise<void> => {
  if (!(await needsMigration(ownerUrl(embedded)))) return
  say('Menyiapkan tabel basis data')
  await runOnce(MIGRATE, BUILT)
}

/**
 * Loads the demo data into a migrated database without users; elsewhere it does nothing. A first
 * run that was killed while loading starts over: nobody can have worked with half of the data.
 *
 * @param embedded the demo's own server; only there may half-loaded data be thrown away
 * @throws StartProblem when a given database holds half-loaded data
 */
export const loadDemoData = async (embedded: Embedded | undefined, say: Say): Promise<void> => {
  if (env.mode !== 'demo') return
  const seeding = path.join(env.dataDir, 'seeding.json')
  if (existsSync(seeding)) {
    if (!embedded) throw halfLoaded()
    say('Pemuatan data demo terputus pada proses sebelumnya, diulang dari awal')
    await embedded.recreate()
    await bringUpTables(embedded, say)
  }
  if (await hasUsers(ownerUrl(embedded))) return
  say('Memuat data demo')
  writePrivate(seeding, { startedAt: new Date().toISOString() })
  await runOnce(SEED, BUILT)
  rmSync(seeding)
}

const ownerUrl = (embedded: Embedded | undefined): string =>
  embedded?.urls.databaseMigrationUrl ?? env.databaseMigrationUrl

const halfLoaded = (): StartProblem =>
  new StartProblem(
    'Pemuatan data demo sebelumnya terputus, sehingga basis data Anda berisi data separuh. Kosongkan basis data itu, hapus berkas seeding.json di folder data, lalu ulangi.',
    'Loading the demo data was interrupted; empty the database, remove seeding.json from the data folder, run again.',
  )
