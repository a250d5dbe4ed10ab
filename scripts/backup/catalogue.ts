import type pg from 'pg'

import { labelOf, type Sequence, type Table } from './archive'

type Client = Pick<pg.Client, 'query'>

/** Ours: tables and the queue. The roles belong to the server, not to the database. */
const SCHEMAS = `('public', 'pgboss')`

/** Only what the connected role owns, by itself or as a member of the owning role. */
const IS_OURS = `n.nspname IN ${SCHEMAS} AND pg_has_role(c.relowner, 'USAGE')`

/**
 * Settings under which rows turn into the same text on every server; all of them end with the
 * transaction. A setting that a server does not have is left out.
 */
const SETTINGS = `SELECT set_config(v.name, v.value, true) FROM (VALUES
    ('search_path', 'public'), ('client_encoding', 'UTF8'), ('timezone', 'UTC'),
    ('datestyle', 'ISO, YMD'), ('intervalstyle', 'postgres'), ('bytea_output', 'hex'),
    ('extra_float_digits', '1'), ('row_security', 'off'), ('synchronize_seqscans', 'off'),
    ('statement_timeout', '0'), ('transaction_timeout', '0'), ('lock_timeout', '60000'),
    ('idle_in_transaction_session_timeout', '0')
  ) v (name, value) JOIN pg_settings s ON lower(s.name) = v.name`

export const settle = async (client: Client): Promise<void> => {
  await client.query(SETTINGS)
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
export const quotedTable = ({ schema, name }: { schema: string; name: string }): string =>
  `${quoted(schema)}.${quoted(name)}`
export const quotedColumns = ({ columns }: Table): string => columns.map(quoted).join(', ')

/** Every table that holds rows: ordinary ones and partitions, no unlogged or temporary ones. */
export const listTables = async (client: Client): Promise<Table[]> => {
  const { rows } = await client.query<Table>(
    `SELECT n.nspname AS schema, c.relname AS name,
        (SELECT array_agg(a.attname::text ORDER BY a.attname) FROM pg_attribute a
          WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            AND a.attgenerated = '') AS columns,
        (SELECT json_build_object('parent', quote_ident(pn.nspname) || '.' || quote_ident(p.relname),
            'bound', pg_get_expr(c.relpartbound, c.oid))
          FROM pg_inherits i JOIN pg_class p ON p.oid = i.inhparent
          JOIN pg_namespace pn ON pn.oid = p.relnamespace
          WHERE i.inhrelid = c.oid AND c.relispartition) AS partition
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND c.relpersistence = 'p' AND ${IS_OURS}
      ORDER BY 1, 2`,
  )
  return rows.filter(({ columns }) => columns !== null)
}

/** Tables in our schemas that belong to somebody else: they are told, not kept. */
export const listForeignTables = async (client: Client): Promise<string[]> => {
  const { rows } = await client.query<{ schema: string; name: string }>(
    `SELECT n.nspname AS schema, c.relname AS name
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND n.nspname IN ${SCHEMAS} AND NOT pg_has_role(c.relowner, 'USAGE')
      ORDER BY 1, 2`,
  )
  return rows.map(labelOf)
}

/** Sequences with the number each gives next. */
export const listSequences = async (client: Client): Promise<Sequence[]> => {
  const { rows } = await client.query<{ schema: string; name: string; step: string }>(
    `SELECT n.nspname AS schema, c.relname AS name, s.seqincrement AS step
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_sequence s ON s.seqrelid = c.oid WHERE ${IS_OURS} ORDER BY 1, 2`,
  )
  const found: Sequence[] = []
  for (const { step, ...sequence } of rows) {
    const { rows: values } = await client.query<{ next: string }>(
      `SELECT CASE WHEN is_called THEN last_value + $1 ELSE last_value END AS next
        FROM ${quotedTable(sequence)}`,
      [step],
    )
    found.push({ ...sequence, next: values[0]?.next ?? '1' })
  }
  return found
}

export type ForeignKey = { table: string; name: string; definition: string }

/** Foreign keys between our tables, each as the statement that makes it again. */
export const listForeignKeys = async (client: Client): Promise<ForeignKey[]> => {
  const { rows } = await client.query<ForeignKey>(
    `SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS table,
        quote_ident(k.conname) AS name, pg_get_constraintdef(k.oid) AS definition
      FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE k.contype = 'f' AND k.conparentid = 0 AND ${IS_OURS} ORDER BY 1, 2`,
  )
  return rows
}

/** Tables with triggers of our own (not those that keep foreign keys). */
export const listTriggered = async (client: Client): Promise<string[]> => {
  const { rows } = await client.query<{ table: string }>(
    `SELECT DISTINCT quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS table
      FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE NOT t.tgisinternal AND t.tgenabled = 'O' AND ${IS_OURS} ORDER BY 1`,
  )
  return rows.map(({ table }) => table)
}

export type Content = { rows: number; checksum: string }

/**
 * Number of rows and their checksum, whatever their order: the sum of the first eight bytes of the
 * SHA-256 of each row's text.
 */
export const contentOf = async (client: Client, table: Table): Promise<Content> => {
  const { rows } = await client.query<{ rows: string; checksum: string }>(
    `SELECT count(*) AS rows, coalesce(sum(('x' || encode(substr(sha256(
        convert_to(ROW(${quotedColumns(table)})::text, 'UTF8')), 1, 8), 'hex'))::bit(64)::bigint),
        0)::text AS checksum
      FROM ONLY ${quotedTable(table)}`,
  )
  return { rows: Number(rows[0]?.rows), checksum: rows[0]?.checksum ?? '' }
}

/** Names of the migrations that were run, and the version of the queue's schema. */
export const schemaVersion = async (
  client: Client,
): Promise<{ migrations: string[]; queueVersion: string } | null> => {
  const { rows: found } = await client.query<{ found: boolean }>(
    `SELECT to_regclass('public.payload_migrations') IS NOT NULL
      AND to_regclass('pgboss.version') IS NOT NULL AS found`,
  )
  if (!found[0]?.found) return null
  const { rows } = await client.query<{ migrations: string[] | null; queue: string | null }>(
    `SELECT (SELECT array_agg(name::text ORDER BY name) FROM public.payload_migrations
        WHERE batch <> -1) AS migrations,
      (SELECT version::text FROM pgboss.version) AS queue`,
  )
  return { migrations: rows[0]?.migrations ?? [], queueVersion: rows[0]?.queue ?? '' }
}

/** Where an evidence file lies and what it must hash to (SHA-256, hex), by its key. */
export const listStoredFiles = async (client: Client): Promise<Map<string, string | null>> => {
  const { rows } = await client.query<{ key: string; checksum: string | null }>(
    `SELECT storage_key AS key, checksum FROM public.evidence WHERE storage_key IS NOT NULL`,
  )
  return new Map(rows.map(({ key, checksum }) => [key, checksum]))
}
