import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'

import {
  FORMAT,
  HEADER,
  type Header,
  labelOf,
  macName,
  macOf,
  MANIFEST,
  type Manifest,
  partName,
  type Table,
} from './archive'
import {
  contentOf,
  listSequences,
  listStoredFiles,
  listTables,
  quotedColumns,
  quotedTable,
  schemaVersion,
} from './catalogue'
import {
  ANCHORS,
  type DataFile,
  keyOf,
  listEvidenceFiles,
  listFiles,
  readDataFile,
} from './dataFiles'
import { backupProblem } from './problems'
import { megabytes, type Progress } from './progress'
import { TAR_END, tarHeader, tarPadding } from './tarWriter'

const PART_BYTES = 4_000_000
/** Fast rather than small: the encryption behind it is not faster. */
const GZIP_LEVEL = 4
const MS_PER_SECOND = 1000
const pack = promisify(gzip)

export type Source = {
  /** In a read-only transaction of one snapshot, with the settings of `settle`. */
  client: pg.Client
  /** Ends that transaction: the files do not need it. */
  endSnapshot: () => Promise<void>
  anchors: readonly DataFile[]
  dataDir: string
  sealKey: Buffer
  version: string
  now: Date
  progress: Progress
}

/** What a backup holds; files that the database knows but that are gone or changed are named. */
export type Dumped = { rows: number; files: number; damagedFiles: string[] }

/** Anchors are listed before the snapshot is taken: none of them is then ahead of the log in it. */
export const listAnchors = (dataDir: string): DataFile[] => listFiles(dataDir, ANCHORS)

/**
 * The plain archive, piece by piece: header, anchors, tables, files, manifest; a tar file.
 *
 * @param onDone gets what it holds, when all of it was handed out
 */
export async function* dumpArchive(
  source: Source,
  onDone: (dumped: Dumped) => void,
): AsyncGenerator<Buffer> {
  const digest = createHash('sha256')
  const hashed = async function* (pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      digest.update(piece)
      yield piece
    }
  }
  const header = await headerOf(source)
  const tables: Manifest['tables'] = []
  yield* hashed(signed(source, HEADER, header))
  for (const anchor of source.anchors) yield* hashed(fileEntry(anchor, () => undefined))
  for (const [index, table] of header.tables.entries()) {
    source.progress.tell(`Tabel ${index + 1} dari ${header.tables.length}: ${labelOf(table)}`)
    yield* hashed(tableEntries(source, table))
    tables.push({ ...labelled(table), ...(await contentOf(source.client, table)) })
  }
  const expected = await listStoredFiles(source.client)
  await source.endSnapshot()
  const files = listEvidenceFiles(source.dataDir)
  yield* hashed(fileEntries(source, files, expected))
  const manifest: Manifest = { tables, files: files.length, digest: digest.digest('hex') }
  yield* signed(source, MANIFEST, manifest)
  yield TAR_END
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  onDone({ rows, files: files.length, damagedFiles: [...expected.keys()] })
}

const labelled = ({ schema, name }: Table) => ({ schema, name })

const headerOf = async ({ client, version, now }: Source): Promise<Header> => {
  const schema = await schemaVersion(client)
  if (!schema) throw backupProblem('notMigrated')
  return {
    product: 'teropong',
    format: FORMAT,
    version,
    createdAt: now.toISOString(),
    ...schema,
    tables: await listTables(client),
    sequences: await listSequences(client),
  }
}

async function* entry(
  file: { name: string; size: number; changedAt: number },
  body: Iterable<Buffer> | AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  yield tarHeader(file)
  yield* body
  yield tarPadding(file.size)
}

const secondsOf = (instant: Date): number => Math.floor(instant.getTime() / MS_PER_SECOND)

async function* signed(
  { sealKey, now }: Source,
  name: string,
  content: Header | Manifest,
): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(JSON.stringify(content))
  const mac = Buffer.from(macOf(bytes, name, sealKey))
  const changedAt = secondsOf(now)
  yield* entry({ name, size: bytes.length, changedAt }, [bytes])
  yield* entry({ name: macName(name), size: mac.length, changedAt }, [mac])
}

const fileEntry = (file: DataFile, onHash: (hash: string) => void): AsyncGenerator<Buffer> =>
  entry(file, readDataFile(file, onHash))

/** Takes every file off `expected` that is as the database knows it; what stays is damaged. */
async function* fileEntries(
  { progress }: Source,
  files: readonly DataFile[],
  expected: Map<string, string | null>,
): AsyncGenerator<Buffer> {
  let bytes = 0
  for (const [index, file] of files.entries()) {
    progress.tell(`Berkas ${index + 1} dari ${files.length}, ${megabytes(bytes)}`)
    yield* fileEntry(file, (hash) => settleFile(expected, { name: file.name, hash }))
    bytes += file.size
  }
}

/** Takes a file off the list of those to come, if it is as the database knows it. */
export const settleFile = (
  expected: Map<string, string | null>,
  { name, hash }: { name: string; hash: string },
): void => {
  const key = keyOf(name) ?? ''
  const checksum = expected.get(key)
  if (checksum === null || checksum === hash) expected.delete(key)
}

async function* tableEntries(source: Source, table: Table): AsyncGenerator<Buffer> {
  const columns = quotedColumns(table)
  const rows = source.client.query(copyTo(`COPY ${quotedTable(table)} (${columns}) TO STDOUT`))
  let part = 0
  let held: Buffer[] = []
  let bytes = 0
  const packed = async (): Promise<Buffer> => {
    const body = await pack(Buffer.concat(held), { level: GZIP_LEVEL })
    ;[held, bytes, part] = [[], 0, part + 1]
    return body
  }
  const put = (body: Buffer): AsyncGenerator<Buffer> =>
    entry({ name: partName(table, part), size: body.length, changedAt: secondsOf(source.now) }, [
      body,
    ])
  for await (const piece of rows) {
    held.push(piece as Buffer)
    bytes += (piece as Buffer).length
    if (bytes >= PART_BYTES) yield* put(await packed())
  }
  if (bytes > 0) yield* put(await packed())
}
