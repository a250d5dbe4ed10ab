import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type pg from 'pg'

import type { Caller } from './caller'
import type { Ledger, Promised } from './ledger'

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

type Stored = { id: string; checksum: string; size_bytes: string; storage_key: string }

const isOnDisk = (dataDir: string, { storage_key: key, checksum, size_bytes }: Stored): boolean => {
  const file = path.join(dataDir, 'files', key.slice(0, 2), key)
  if (!existsSync(file)) return false
  const bytes = readFileSync(file)
  return bytes.length === Number(size_bytes) && sha256(bytes) === checksum
}

const downloaded = new WeakSet<Promised>()

/** Files promised since the last check, as their reader gets them. */
const checkDownloads = async (call: Caller, ledger: Ledger): Promise<string[]> => {
  const wrong: string[] = []
  const fresh = ledger.all().filter((one) => one.slug === 'evidence' && !downloaded.has(one))
  for (const file of fresh) {
    const { status, bytes } = await call('GET', `/files/${file.id}`)
    if (status !== 200 || sha256(bytes) !== file.fields.checksum)
      wrong.push(`file ${file.id}: ${status}, ${bytes.length} bytes, not those that were sent`)
    downloaded.add(file)
  }
  return wrong
}

/** Every row of a file has its bytes on disk, and what was promised comes back byte by byte. */
export const checkFiles = async (
  client: pg.Client,
  { dataDir, call, ledger }: { dataDir: string; call: Caller; ledger: Ledger },
): Promise<string[]> => {
  const { rows } = await client.query<Stored>(
    'SELECT id, checksum, size_bytes, storage_key FROM evidence',
  )
  const lost = rows.filter((row) => !isOnDisk(dataDir, row))
  return [
    ...lost.map(({ id }) => `file ${id}: its bytes are not on disk`),
    ...(await checkDownloads(call, ledger)),
  ]
}
