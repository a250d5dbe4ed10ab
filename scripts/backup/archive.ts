import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

import { z } from 'zod'

/** Raised when the archive itself changes; an older program then refuses it as newer. */
export const FORMAT = 1

export const HEADER = 'header.json'
export const MANIFEST = 'manifest.json'
/** Beside header and manifest: the mark that this installation made them. */
export const macName = (name: string): string => `${name}.mac`

const table = z.object({
  schema: z.string(),
  name: z.string(),
  columns: z.array(z.string()).min(1),
  /** For a partition: its parent and bounds, so that it can be made where it is missing. */
  partition: z.object({ parent: z.string(), bound: z.string() }).nullable(),
})
const sequence = z.object({
  schema: z.string(),
  name: z.string(),
  next: z.string().regex(/^-?\d+$/),
})

/** First in the archive: what must fit before anything is touched. */
export const headerSchema = z.object({
  product: z.literal('teropong'),
  format: z.literal(FORMAT),
  version: z.string(),
  /** Instant, ISO 8601, UTC: the moment of the snapshot. */
  createdAt: z.string(),
  migrations: z.array(z.string()),
  queueVersion: z.string(),
  tables: z.array(table),
  sequences: z.array(sequence),
})

/** Last in the archive: what must have arrived. */
export const manifestSchema = z.object({
  tables: z.array(
    z.object({ schema: z.string(), name: z.string(), rows: z.number(), checksum: z.string() }),
  ),
  files: z.number(),
  /** SHA-256 (hex) of everything before the manifest. */
  digest: z.string(),
})

export type Table = z.output<typeof table>
export type Sequence = z.output<typeof sequence>
export type Header = z.output<typeof headerSchema>
export type Manifest = z.output<typeof manifestSchema>

export const labelOf = ({ schema, name }: { schema: string; name: string }): string =>
  `${schema}.${name}`

export const TABLES_FOLDER = 'tables/'
/** Place in the archive of the n-th part of a table: text of COPY, cut anywhere, packed by gzip. */
export const partName = (table: Table, part: number): string =>
  `${TABLES_FOLDER}${labelOf(table)}/${String(part).padStart(6, '0')}.copy.gz`

const KEY_BYTES = 32

/**
 * Encryption with a public key says nothing about who made the file; this does. Only who has the
 * seal key of the audit log can make it.
 *
 * @param sealKey `derivedKey('audit')`
 * @returns hex
 */
export const macOf = (bytes: Uint8Array, name: string, sealKey: Buffer): string => {
  const key = Buffer.from(hkdfSync('sha256', sealKey, '', 'teropong backup', KEY_BYTES))
  return createHmac('sha256', key).update(`${name}\0`).update(bytes).digest('hex')
}

export const isEqualMac = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
