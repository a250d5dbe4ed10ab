import type pg from 'pg'

import { tableOf } from '@/hooks/transaction'

import type { Change, Doubt, Fields, Known, Ledger, Promised, Slug } from './ledger'

type Row = Record<string, unknown> & { id: string }
/** Number of lines in the log that tell of an action by itself, by `slug/id/action`. */
type Lines = Map<string, number>

const rowsOf = async (
  client: pg.Client,
  slug: Slug,
  where: string,
  value: unknown,
): Promise<Row[]> => {
  const { rows } = await client.query<{ row: Row }>(
    `SELECT to_jsonb(t) AS row FROM ${tableOf(slug)} t WHERE ${where}`,
    [value],
  )
  return rows.map(({ row }) => row)
}

const readLines = async (client: pg.Client): Promise<Lines> => {
  const { rows } = await client.query<{ key: string; count: string }>(
    `SELECT collection || '/' || record || '/' || action AS key, count(*) FROM audit_log
      WHERE caused_by IS NULL AND record IS NOT NULL GROUP BY 1`,
  )
  return new Map(rows.map(({ key, count }) => [key, Number(count)]))
}

const differences = (row: Row | undefined, fields: Fields): string[] => {
  if (!row) return ['it is not there']
  return Object.entries(fields)
    .filter(([column, value]) => String(row[column]) !== String(value))
    .map(([column, value]) => `${column} is ${String(row[column])}, promised was ${String(value)}`)
}

const nameOf = ({ slug, id }: { slug: string; id: string | null }): string =>
  `${slug}/${id ?? 'new'}`

/** Promises that hold no more: content that differs, actions that the log does not tell once each. */
const brokenPromises = (
  promised: readonly Promised[],
  rows: ReadonlyMap<string, Row>,
  lines: Lines,
): string[] =>
  promised.flatMap((record) => {
    const name = nameOf(record)
    const wrong = differences(rows.get(record.id), record.fields)
    for (const [action, count] of record.lines) {
      const told = lines.get(`${name}/${action}`) ?? 0
      if (told !== count)
        wrong.push(`${action} was acknowledged ${count} times, the log tells ${told}`)
    }
    return wrong.map((what) => `${name}: ${what}`)
  })

const isTrueOf = async (client: pg.Client, { slug, id, fields }: Known): Promise<string[]> => {
  const [row] = await rowsOf(client, slug, 't.id = $1', id)
  return differences(row, fields)
}

/** A new record that may be there: all of it, with its line of the log, or nothing. */
const settleCreation = async (
  client: pg.Client,
  { doubt: { change, settle }, ledger, lines }: Settling,
): Promise<string[]> => {
  const { slug, mark } = change
  const rows = mark ? await rowsOf(client, slug, `t.${mark.column}::text = $1`, mark.value) : []
  if (rows.length > 1) return [`${slug}: ${rows.length} records of one request`]
  const [row] = rows
  if (!row) {
    settle(null)
    return []
  }
  const told = lines.get(`${slug}/${row.id}/create`) ?? 0
  const wrong = [...differences(row, change.fields), ...(told === 1 ? [] : [`told ${told} times`])]
  for (const other of change.also ?? []) wrong.push(...(await isTrueOf(client, other)))
  ledger.acknowledge(change, row.id)
  settle(row.id)
  return wrong.map((what) => `${nameOf(row as never)} half-made ${slug}: ${what}`)
}

const earlier = (ledger: Ledger, change: Change): { fields: Fields; told: number } => {
  const known = change.id ? ledger.find(change.slug, change.id) : undefined
  return { fields: known?.fields ?? {}, told: known?.lines.get(change.action) ?? 0 }
}

/** A change that may have been made: the log says whether, and the record has to agree with it. */
const settleChange = async (
  client: pg.Client,
  { doubt: { change, settle }, ledger, lines }: Settling,
): Promise<string[]> => {
  const { slug, id, action, fields, also = [] } = change
  const before = earlier(ledger, change)
  const told = lines.get(`${slug}/${id}/${action}`) ?? 0
  const isMade = told === before.told + 1
  const known: Known = {
    slug,
    id: id ?? '',
    fields: { ...before.fields, ...(isMade ? fields : {}) },
  }
  const wrong = await isTrueOf(client, known)
  if (isMade) for (const other of also) wrong.push(...(await isTrueOf(client, other)))
  if (!isMade && told !== before.told) wrong.push(`told ${told} times instead of ${before.told}`)
  if (isMade) ledger.acknowledge(change, known.id)
  settle(isMade ? known.id : null)
  return wrong.map((what) => `${nameOf(change)} half-done ${action}: ${what}`)
}

type Settling = { doubt: Doubt; ledger: Ledger; lines: Lines }

/** Looks at every request whose answer never came: it is wholly there or not at all. */
const settleDoubts = async (client: pg.Client, ledger: Ledger, lines: Lines): Promise<string[]> => {
  const wrong: string[] = []
  for (const doubt of ledger.takeDoubts()) {
    const settle = doubt.change.id === null ? settleCreation : settleChange
    wrong.push(...(await settle(client, { doubt, ledger, lines })))
  }
  return wrong
}

/**
 * Every acknowledged change is there, exactly as promised and told once in the log; every change in
 * doubt is there wholly or not at all, and those who sent it learn which.
 */
export const checkPromises = async (client: pg.Client, ledger: Ledger): Promise<string[]> => {
  const lines = await readLines(client)
  const halves = await settleDoubts(client, ledger, lines)
  const promised = ledger.all()
  const rows = new Map<string, Row>()
  for (const slug of new Set(promised.map((record) => record.slug))) {
    const ids = promised.filter((record) => record.slug === slug).map(({ id }) => id)
    for (const row of await rowsOf(client, slug, 't.id = ANY($1)', ids)) rows.set(row.id, row)
  }
  return [...halves, ...brokenPromises(promised, rows, lines)]
}
