import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { prepareEmbedded } from '@/scripts/embedded'
import { withClient } from '@/scripts/provision'
import { freePort } from '@/scripts/ports'
import { runOnce } from '@/scripts/runOnce'

import { loadInspectorate } from './load'
import type { Sizes } from './loadStatements'

export type BenchDatabase = {
  /** Its folder, as `DATA_DIR`. */
  dataDir: string
  /** Connection of the tables' owner. */
  ownerUrl: string
  /** Port that the server under measurement listens on. */
  port: number
  /** Environment of the server under measurement. */
  variables: Record<string, string>
  /** Ends the server and removes its folder. */
  remove: () => Promise<void>
}

/** Keys without which a backup cannot be opened, nor the seals of its log be checked. */
const KEYS = ['secrets.json', 'backup.key'] as const

/**
 * A PostgreSQL of its own without tables, in a temporary folder.
 *
 * @param keysOf the folder of another one whose keys it gets
 */
export const emptyDatabase = async (keysOf?: string): Promise<BenchDatabase> => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'teropong-bench-'))
  if (keysOf) for (const key of KEYS) cpSync(path.join(keysOf, key), path.join(dataDir, key))
  const embedded = await prepareEmbedded(dataDir)
  const remove = async (): Promise<void> => {
    await embedded.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    await embedded.start()
    const { databaseUrl, databaseMigrationUrl } = embedded.urls
    const port = await freePort()
    const variables = {
      TEROPONG_MODE: 'demo',
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      DATABASE_MIGRATION_URL: databaseMigrationUrl,
      PORT: String(port),
      SERVER_URL: `http://127.0.0.1:${port}`,
    }
    return { dataDir, ownerUrl: databaseMigrationUrl, port, variables, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

/** The same with the platform's tables and a loaded inspectorate. */
export const prepareDatabase = async (
  sizes: Sizes & { sameIndexes: boolean },
): Promise<BenchDatabase> => {
  const database = await emptyDatabase()
  try {
    await runOnce(['--import', 'tsx', 'scripts/migrate.ts'], database.variables)
    await withClient(database.ownerUrl, (client) => loadInspectorate(client, sizes))
    return database
  } catch (error) {
    await database.remove()
    throw error
  }
}
