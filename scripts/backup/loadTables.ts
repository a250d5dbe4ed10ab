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
  listSequences,
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
  /** Tables of the archive that this version does not have; nothing of them is taken. */
  unknownTables: ReadonlySet<string>
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
 * @throws StartProblem when the archive has a table of ours with other columns
 */
export const beginLoading = async (client: pg.Client, header: Header): Promise<Loading> => {
  await makePartitions(client, header.tables)
  const keys = await listForeignKeys(client)
  const triggered = await listTriggered(client)
  const ours = await listTables(client)
  const { tables, unknownTables } = sortOut(ours, header.tables)
  for (const { table, name } of keys)
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`)
  for (const table of triggered) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
  // Foreign keys are gone, so nothing cascades; what a fresh installation holds makes room.
  await client.query(`TRUNCATE ${ours.map(quotedTable).join(', ')}`)
  const copying = copyInto(client, tables)
  const take = async (entry: TarEntry): Promise<void> => {
    if (!unknownTables.has(tableIn(entry))) await copying.take(entry)
  }
  const finish = async (manifest: Manifest): Promise<void> => {
    await copying.end()
    await restoreSequences(client, header)
    await assertContent(client, {
      tables,
      expected: manifest.tables.filter((table) => !unknownTables.has(labelOf(table))),
    })
    await completeTables(client, keys, triggered)
  }
  return { unknownTables, take, finish }
}

/** Label of the table whose part this is. */
const tableIn = ({ name }: TarEntry): string => name.slice(TABLES_FOLDER.length).split('/')[0] ?? ''

/** Partitions of past days are missing in a fresh installation; those of unknown tables stay so. */
const makePartitions = async (client: pg.Client, tables: readonly Table[]): Promise<void> => {
  for (const table of tables.filter(({ partition }) => partition)) {
    const { parent = '', bound = '' } = table.partition ?? {}
    const { rows } = await client.query<{ isMissing: boolean }>(
      `SELECT to_regclass($1) IS NULL AND to_regclass($2) IS NOT NULL AS "isMissing"`,
      [quotedTable(table), parent],
    )
    if (!rows[0]?.isMissing) continue
    await client.query(`CREATE TABLE ${quotedTable(table)} PARTITION OF ${parent} ${bound}`)
  }
}

/**
 * The archive's tables by their folder. One that this version lacks was made by somebody in our schemas,
 * for the archive is of the same migrations: what is ours comes back without it. Ours may have more
 * tables, which then stay empty.
 */
const sortOut = (
  ours: readonly Table[],
  wanted: readonly Table[],
): { tables: Map<string, Table>; unknownTables: ReadonlySet<string> } => {
  const own = new Map(ours.map((table) => [labelOf(table), table.columns]))
  const tables = new Map<string, Table>()
  const unknownTables = new Set<string>()
  for (const table of wanted) {
    const label = labelOf(table)
    const columns = own.get(label)
    if (columns) assertColumns(table, columns)
    if (columns) tables.set(label, table)
    else unknownTables.add(label)
  }
  return { tables, unknownTables }
}

/** Rows come as text of all columns: one more or less, and nothing of them can be told apart. */
const assertColumns = (table: Table, columns: readonly string[]): void => {
  const all = new Set([...table.columns, ...columns])
  const other = [...all].filter(
    (column) => !table.columns.includes(column) || !columns.includes(column),
  )
  if (other.length > 0)
    throw backupProblem('otherColumns', { table: labelOf(table), columns: other.join(', ') })
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
    const label = tableIn(entry)
    const { rows, done } = open?.label === label ? open : await begin(label)
    const packed = await readBody(entry, PACKED_BYTES_MAX)
    const text = await unpack(packed, { maxOutputLength: UNPACKED_BYTES_MAX })
    if (!rows.write(text)) await Promise.race([once(rows, 'drain'), done])
  }
  return { take, end }
}

/** In the transaction, unlike `setval`: a rollback gives the old numbers back. */
const restoreSequences = async (client: pg.Client, { sequences }: Header): Promise<void> => {
  const own = new Set((await listSequences(client)).map(labelOf))
  for (const sequence of sequences.filter((one) => own.has(labelOf(one))))
    await client.query(`ALTER SEQUENCE ${quotedTable(sequence)} RESTART WITH ${sequence.next}`)
}

const assertContent = async (
  client: pg.Client,
  { tables, expected }: { tables: Map<string, Table>; expected: Manifest['tables'] },
): Promise<void> => {
  if (expected.length !== tables.size) throw backupProblem('damaged')
  for (const wanted of expected) {
    const table = tables.get(labelOf(wanted))
    if (!table) throw backupProblem('damaged')
    const { rows, checksum } = await contentOf(client, table)
    if (rows !== wanted.rows || checksum !== wanted.checksum)
      throw backupProblem('rowsDiffer', { table: labelOf(wanted) })
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
