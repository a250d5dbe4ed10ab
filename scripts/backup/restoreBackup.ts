import pg from 'pg'

import { readAnchors } from '@/audit/anchors'
import { type Verdict, verifyLog } from '@/audit/verifyLog'
import { migrationNames } from '@/scripts/databaseState'
import { withClient } from '@/scripts/provision'

import { type Header, labelOf, TABLES_FOLDER } from './archive'
import { listStoredFiles, schemaVersion, settle } from './catalogue'
import { decrypted } from './cipher'
import { cutOnError } from './cutOnError'
import {
  assertNoFiles,
  isDataFile,
  placeFiles,
  removeLeftovers,
  removeStaged,
  stagedIn,
  stageFile,
} from './dataFiles'
import { settleFile } from './dumpArchive'
import { beginLoading } from './loadTables'
import { backupProblem, explained } from './problems'
import { megabytes, type Progress } from './progress'
import { type Archive, openArchive } from './readArchive'
import { assertAlone, assertEmpty, lockTables } from './target'

export type RestoreTask = {
  /** Connection of the tables' owner. */
  databaseUrl: string
  /** Roles of web, worker and migrations. */
  roles: readonly string[]
  dataDir: string
  file: string
  identities: readonly string[]
  /** `derivedKey('audit')`; the one of the installation that made the backup. */
  sealKey: Buffer
  /** Makes the tables of this version, when there are none yet. */
  migrate: () => Promise<void>
  progress: Progress
}

export type Restored = {
  createdAt: string
  rows: number
  files: number
  /** Files that the database knows but that were gone or changed when the backup was made. */
  damagedFiles: string[]
  /** Tables that this version does not have, so that they were not restored. */
  unknownTables: string[]
  verdict: Verdict
}

/**
 * Puts a backup into an empty installation, in one transaction; the files come to a side folder and
 * are put in place right before the commit.
 *
 * @throws StartProblem, with the target as it was
 */
export const restoreBackup = async (task: RestoreTask): Promise<Restored> => {
  const archive = await openArchive(await decrypted(task.file, task.identities), task.sealKey)
  try {
    await prepareTarget(task, archive.header)
    return await withClient(task.databaseUrl, (client) =>
      cutOnError(client, () => load(client, task, archive)),
    )
  } catch (error) {
    removeStaged(task.dataDir)
    throw explained(error, task.dataDir)
  }
}

const prepareTarget = async (task: RestoreTask, header: Header): Promise<void> => {
  const isMigrated = await withClient(task.databaseUrl, async (client) => {
    await assertAlone(client, task.roles)
    await assertEmpty(client)
    return (await schemaVersion(client)) !== null
  })
  removeLeftovers(task.dataDir)
  assertNoFiles(task.dataDir)
  // Before this version makes its tables: in their stead the right version could not restore.
  const { queueVersion } = header
  if (!isMigrated) {
    assertSameVersion(header, { migrations: migrationNames(), queueVersion })
    await task.migrate()
  }
  const ours = await withClient(task.databaseUrl, schemaVersion)
  assertSameVersion(header, ours ?? { migrations: [], queueVersion: '' })
}

const assertSameVersion = (
  { version, migrations, queueVersion }: Header,
  ours: { migrations: readonly string[]; queueVersion: string },
): void => {
  const facts = { version, migration: migrations.at(-1) ?? '' }
  const unknown = migrations.some((name) => !ours.migrations.includes(name))
  if (unknown || Number(queueVersion) > Number(ours.queueVersion))
    throw backupProblem('newerVersion', facts)
  if (migrations.length < ours.migrations.length || queueVersion !== ours.queueVersion)
    throw backupProblem('olderVersion', facts)
}

const load = async (client: pg.Client, task: RestoreTask, archive: Archive): Promise<Restored> => {
  await assertAlone(client, task.roles)
  await client.query('BEGIN')
  await settle(client)
  await lockTables(client)
  await assertEmpty(client)
  const loading = await beginLoading(client, archive.header)
  const hashes = await takeEntries(task, archive, loading.take)
  const manifest = archive.manifest()
  task.progress.tell('Memeriksa setiap tabel')
  await loading.finish(manifest)
  const damagedFiles = await findDamaged(client, hashes)
  task.progress.tell('Memeriksa log audit')
  const anchors = readAnchors(stagedIn(task.dataDir))
  const verdict = await verifyLog(client as unknown as pg.Pool, { key: task.sealKey, anchors })
  await commit(client, task)
  const rows = manifest.tables
    .filter((table) => !loading.unknownTables.has(labelOf(table)))
    .reduce((sum, table) => sum + table.rows, 0)
  const { createdAt } = archive.header
  const unknownTables = [...loading.unknownTables]
  return { createdAt, rows, files: manifest.files, damagedFiles, unknownTables, verdict }
}

/** Tables into the transaction, files into the side folder; answers the files' hashes by name. */
const takeEntries = async (
  task: RestoreTask,
  { entries, header }: Archive,
  takePart: (entry: Parameters<typeof stageFile>[1]) => Promise<void>,
): Promise<Map<string, string>> => {
  const hashes = new Map<string, string>()
  let bytes = 0
  for await (const entry of entries) {
    bytes += entry.size
    task.progress.tell(`${megabytes(bytes)} dibaca: ${entry.name}`)
    if (entry.name.startsWith(TABLES_FOLDER)) await takePart(entry)
    else if (isDataFile(entry)) hashes.set(entry.name, await stageFile(task.dataDir, entry))
    else throw backupProblem('newerVersion', { version: header.version, migration: '?' })
  }
  return hashes
}

const findDamaged = async (
  client: pg.Client,
  hashes: ReadonlyMap<string, string>,
): Promise<string[]> => {
  const expected = await listStoredFiles(client)
  for (const [name, hash] of hashes) settleFile(expected, { name, hash })
  return [...expected.keys()]
}

const commit = async (client: pg.Client, { dataDir }: RestoreTask): Promise<void> => {
  const placed = placeFiles(dataDir)
  try {
    await client.query('COMMIT')
  } catch (error) {
    // Without an answer it may be committed: the files stay, the next restore finds out.
    if (!(error instanceof pg.DatabaseError)) throw backupProblem('unsure')
    placed.undo()
    throw error
  }
  placed.keep()
}
