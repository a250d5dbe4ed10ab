import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { env } from '@/env'

export const filesFolder = (): string => path.join(env.dataDir, 'files')
/** Where the bytes of a key lie: in one of 256 folders, none of which grows too long to list. */
export const storedPath = (key: string): string => path.join(filesFolder(), key.slice(0, 2), key)

/** Writes a file under a random name in the private folder, readable by this account only. */
export const storeFile = async (bytes: Uint8Array): Promise<{ key: string; checksum: string }> => {
  const key = randomUUID()
  await mkdir(path.dirname(storedPath(key)), { recursive: true, mode: 0o700 })
  await writeFile(storedPath(key), bytes, { mode: 0o600, flush: true })
  return { key, checksum: createHash('sha256').update(bytes).digest('hex') }
}

/**
 * The stored bytes as a stream. The key comes from the database, never from a request.
 * @throws when the file is not there, before anything is answered
 */
export const openFile = async (key: string) => (await open(storedPath(key))).createReadStream()

/** Removes stored bytes; none there is as good. Only for what no row names any more (`src/jobs/`). */
export const removeStored = (key: string): Promise<void> => rm(storedPath(key), { force: true })
