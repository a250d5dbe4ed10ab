import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type pg from 'pg'

import { withClient } from '@/scripts/provision'
import { runOnce } from '@/scripts/runOnce'

import { type BenchDatabase, emptyDatabase } from './database'
import { dropTwins } from './load'

type Measured = { seconds: number; peakMegabytes: number; said: string }
export type BackupResult = { backupMegabytes: number; backup: Measured; restore: Measured }

const FILE_MEGABYTES = 8
const BYTES_PER_MB = 1_000_000
const KILOBYTES_PER_MB = 1000
const MS_PER_SECOND = 1000

/** Put into the command, so that it tells its own peak when it ends. */
const TELL_PEAK = `data:text/javascript,process.on('exit',()=>console.log('peak='+process.resourceUsage().maxRSS))`

/** Files that cannot be packed, as photos and PDFs cannot, each with its row. */
const addFiles = async (
  client: pg.Client,
  { dataDir, megabytes }: { dataDir: string; megabytes: number },
): Promise<void> => {
  for (let stored = 0; stored < megabytes; stored += FILE_MEGABYTES) {
    const bytes = randomBytes(FILE_MEGABYTES * BYTES_PER_MB)
    const key = randomUUID()
    const folder = path.join(dataDir, 'files', key.slice(0, 2))
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, key), bytes)
    await client.query(
      `INSERT INTO evidence (title, kind, storage_key, checksum, size_bytes)
        VALUES ('Bukti', 'document', $1, $2, $3)`,
      [key, createHash('sha256').update(bytes).digest('hex'), bytes.length],
    )
  }
}

/** @throws StartProblem when the command does not end with 0: a loss is no figure */
const measure = async (
  args: readonly string[],
  variables: Record<string, string>,
): Promise<Measured> => {
  const began = performance.now()
  const said = await runOnce(['--import', TELL_PEAK, '--import', 'tsx', ...args], variables)
  const seconds = (performance.now() - began) / MS_PER_SECOND
  const peak = Number(/peak=(\d+)/.exec(said)?.[1])
  const rows = said.split('\n').find((line) => line.includes(' baris, ')) ?? ''
  return { seconds, peakMegabytes: Math.round(peak / KILOBYTES_PER_MB), said: rows }
}

/**
 * Makes a backup of the loaded inspectorate and its files, and restores it into an empty
 * installation, with the commands that an administrator uses.
 *
 * @param megabytes size of all files together
 */
export const measureBackup = async (
  database: BenchDatabase,
  megabytes: number,
): Promise<BackupResult> => {
  const { dataDir, ownerUrl, variables } = database
  await withClient(ownerUrl, async (client) => {
    await dropTwins(client)
    await addFiles(client, { dataDir, megabytes })
  })
  const file = path.join(dataDir, 'bench.backup')
  const backup = await measure(['scripts/backup.ts', file], variables)
  const target = await emptyDatabase(dataDir)
  try {
    const restore = await measure(['scripts/restore.ts', file], target.variables)
    return { backupMegabytes: Math.round(statSync(file).size / BYTES_PER_MB), backup, restore }
  } finally {
    await target.remove()
  }
}
