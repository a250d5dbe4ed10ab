import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

import { type Header, labelOf, type Manifest, type Table, TABLES_FOLDER } from './archive'
import {
  contentOf,
  type ForeignKey,
  listForeignKeys,
  listTables,
  listTriggered,
  quotedColumns,
  quotedTable,
} from './catalogue'
import { backupProblem } from './problems'
import { readBody, TarError, type TarEntry } from './tarReader'

const PACKED_BYTES_MAX = 256_000_000
const UNPACKED_BYTES_MAX = 1_000_000_000
const unpack = promisify(gunzip)

/** Makes the tables as they were right before their rows came in, and complete again afterwards. */
export type Loading = {
  /** Takes one part of a table; the parts of a table come one after the other. */
  take: (entry: TarEntry) => Promise<void>
  /** After the last part: ends the last table, checks every row and what the tables demand. */
  finish: (manifest: Manifest) => Promise<void>
}

/**
 * Prepares the empty tables of an open transaction for the rows of the archive: foreign keys are
 * taken away and made again at the end (which checks them), triggers of our own rest, so that the
 * rows come in as they were. All of it may be done by the tables' owner, and a rollback undoes it.
 *
 * @throws StartProblem when the archive has a table that this version lacks, or with other columns
 */
export const beginLoading = async (client: pg.Client, header: Header): Promise<Loading> => {
  await makePartitions(client, header.tables)
  const keys = await listForeignKeys(client)
  const triggered = await listTriggered(client)
  const ours = await listTables(client)
  const tables = matched(ours, header.tables)
  for (const { table, name } of keys)
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`)
  for (const table of triggered) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
  // Foreign keys are gone, so nothing cascades; what a fresh installation holds makes room.
  await client.query(`TRUNCATE ${ours.map(quotedTable).join(', ')}`)
  const copying = copyInto(client, tables)
  const finish = async (manifest: Manifest): Promise<void> => {
    await copying.end()
    await restoreSequences(client, header)
    await assertContent(client, { tables, manifest })
    await completeTables(client, keys, triggered)
  }
  return { take: copying.take, finish }
}

/** Partitions of past days are missing in a fresh installation. */
const makePartitions = async (client: pg.Client, tables: readonly Table[]): Promise<void> => {
  for (const table of tables.filter(({ partition }) => partition)) {
    const { parent = '', bound = '' } = table.partition ?? {}
    const { rows } = await client.query<{ found: string | null }>(
      'SELECT to_regclass($1) AS found',
      [quotedTable(table)],
    )
    if (rows[0]?.found) continue
    await client.query(`CREATE TABLE ${quotedTable(table)} PARTITION OF ${parent} ${bound}`)
  }
}

/** The archive's tables by their folder; ours may have more tables, which then stay empty. */
const matched = (ours: readonly Table[], wanted: readonly Table[]): Map<string, Table> => {
  const own = new Map(ours.map((table) => [labelOf(table), table.columns.join()]))
  const other = wanted.find((table) => own.get(labelOf(table)) !== table.columns.join())
  if (other) throw backupProblem('otherTables', { table: labelOf(other) })
  return new Map(wanted.map((table) => [labelOf(table), table]))
}

type Open = { label: string; rows: ReturnType<typeof copyFrom>; done: Promise<void> }
type Copying = { take: (entry: TarEntry) => Promise<void>; end: () => Promise<void> }

const copyInto = (client: pg.Client, tables: Map<string, Table>): Copying => {
  let open: Open | undefined
  const end = async (): Promise<void> => {
    open?.rows.end()
    await open?.done
    open = undefined
  }
  const begin = async (label: string) => {
    await end()
    const table = tables.get(label)
    if (!table) throw new TarError(`unexpected table: ${label}`)
    const statement = `COPY ${quotedTable(table)} (${quotedColumns(table)}) FROM STDIN`
    const rows = client.query(copyFrom(statement))
    const done = finished(rows)
    // The server may refuse rows while nobody waits for it; whoever asks next is told.
    done.catch(() => undefined)
    open = { label, rows, done }
    return open
  }
  const take = async (entry: TarEntry): Promise<void> => {
    const label = entry.name.slice(TABLES_FOLDER.length).split('/')[0] ?? ''
    const { rows, done } = open?.label === label ? open : await begin(label)
    const packed = await readBody(entry, PACKED_BYTES_MAX)
    const text = await unpack(packed, { maxOutputLength: UNPACKED_BYTES_MAX })
    if (!rows.write(text)) await Promise.race([once(rows, 'drain'), done])
  }
  return { take, end }
}

/** In the transaction, unlike `setval`: a rollback gives the old numbers back. */
const restoreSequences = async (client: pg.Client, { sequences }: Header): Promise<void> => {
  for (const sequence of sequences)
    await client.query(`ALTER SEQUENCE ${quotedTable(sequence)} RESTART WITH ${sequence.next}`)
}

const assertContent = async (
  client: pg.Client,
  { tables, manifest }: { tables: Map<string, Table>; manifest: Manifest },
): Promise<void> => {
  if (manifest.tables.length !== tables.size) throw backupProblem('damaged')
  for (const expected of manifest.tables) {
    const table = tables.get(labelOf(expected))
    if (!table) throw backupProblem('damaged')
    const { rows, checksum } = await contentOf(client, table)
    if (rows !== expected.rows || checksum !== expected.checksum)
      throw backupProblem('rowsDiffer', { table: labelOf(expected) })
  }
}

const completeTables = async (
  client: pg.Client,
  keys: readonly ForeignKey[],
  triggered: readonly string[],
): Promise<void> => {
  for (const table of triggered) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
  for (const { table, name, definition } of keys)
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`)
}
