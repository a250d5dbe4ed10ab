import { existsSync, renameSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'

import type pg from 'pg'

import { ADVISORY_LOCKS } from '@/database/advisoryLocks'
import { withClient } from '@/scripts/provision'

import { listForeignTables, settle } from './catalogue'
import { encrypted } from './cipher'
import { cutOnError } from './cutOnError'
import { type Dumped, dumpArchive, listAnchors, type Source } from './dumpArchive'
import { backupProblem, explained } from './problems'
import type { Progress } from './progress'

export type BackupTask = {
  /** Connection of the tables' owner. */
  databaseUrl: string
  dataDir: string
  /** Where the backup goes; not there yet, in a folder that is. */
  file: string
  recipients: readonly string[]
  /** `derivedKey('audit')`. */
  sealKey: Buffer
  /** Of package.json. */
  version: string
  now: Date
  progress: Progress
}

export type Backup = Dumped & { bytes: number; foreignTables: string[] }

/**
 * Writes database and files into one encrypted file while the platform runs: the tables are those of
 * one moment, the files at least those that they name. The file has its name only when it is whole.
 *
 * @throws StartProblem with nothing left behind
 */
export const makeBackup = async (task: BackupTask): Promise<Backup> => {
  if (existsSync(task.file)) throw backupProblem('fileExists', { file: task.file })
  const partial = `${task.file}.${process.pid}.partial`
  const anchors = listAnchors(task.dataDir)
  try {
    const backup = await withClient(task.databaseUrl, (client) =>
      cutOnError(client, async () => {
        const endSnapshot = await beginSnapshot(client)
        const foreignTables = await listForeignTables(client)
        const written = await write({ ...task, client, anchors, endSnapshot }, task, partial)
        return { ...written, foreignTables }
      }),
    )
    renameSync(partial, task.file)
    return backup
  } catch (error) {
    rmSync(partial, { force: true })
    throw explained(error, task.file)
  }
}

/**
 * One snapshot for all tables, and no migration until its end. No file goes until the connection
 * ends: its row may be in the snapshot.
 */
const beginSnapshot = async (client: pg.Client): Promise<() => Promise<void>> => {
  await client.query('SELECT pg_advisory_lock_shared($1)', [ADVISORY_LOCKS.files])
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  await settle(client)
  const { rows } = await client.query<{ free: boolean }>(
    'SELECT pg_try_advisory_xact_lock_shared($1) AS free',
    [ADVISORY_LOCKS.migration],
  )
  if (!rows[0]?.free) throw backupProblem('isMigrating')
  return async () => {
    await client.query('COMMIT')
  }
}

const write = async (
  source: Source,
  { recipients }: BackupTask,
  partial: string,
): Promise<Dumped & { bytes: number }> => {
  let dumped: Dumped = { rows: 0, files: 0, damagedFiles: [] }
  const plain = dumpArchive(source, (done) => (dumped = done))
  const handle = await opened(partial)
  let bytes = 0
  try {
    for await (const piece of await encrypted(plain, recipients)) {
      await handle.writeFile(piece)
      bytes += piece.length
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
  return { ...dumped, bytes }
}

const opened = async (file: string) => {
  try {
    return await open(file, 'wx', 0o600)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC') throw error
    throw backupProblem('notWritable', { file, reason: code })
  }
}
