import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { prepareEmbedded } from '@/scripts/embedded'
import { withClient } from '@/scripts/provision'
import { freePort } from '@/scripts/ports'
import { runOnce } from '@/scripts/runOnce'

import { loadInspectorate } from './load'
import type { Sizes } from './loadStatements'

export type BenchDatabase = {
  /** Connection of the tables' owner. */
  ownerUrl: string
  /** Port that the server under measurement listens on. */
  port: number
  /** Environment of the server under measurement. */
  variables: Record<string, string>
  /** Ends the server and removes its folder. */
  remove: () => Promise<void>
}

/** A PostgreSQL of its own with the platform's tables and a loaded inspectorate, in a temporary folder. */
export const prepareDatabase = async (
  sizes: Sizes & { sameIndexes: boolean },
): Promise<BenchDatabase> => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'teropong-bench-'))
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
    await runOnce(['--import', 'tsx', 'scripts/migrate.ts'], variables)
    await withClient(databaseMigrationUrl, (client) => loadInspectorate(client, sizes))
    return { ownerUrl: databaseMigrationUrl, port, variables, remove }
  } catch (error) {
    await remove()
    throw error
  }
}
