import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { env } from '@/env'

const folder = (): string => path.join(env.dataDir, 'files')
const pathOf = (key: string): string => path.join(folder(), key.slice(0, 2), key)

/** Writes a file under a random name in the private folder, readable by this account only. */
export const storeFile = async (bytes: Uint8Array): Promise<{ key: string; checksum: string }> => {
  const key = randomUUID()
  await mkdir(path.dirname(pathOf(key)), { recursive: true, mode: 0o700 })
  await writeFile(pathOf(key), bytes, { mode: 0o600, flush: true })
  return { key, checksum: createHash('sha256').update(bytes).digest('hex') }
}

/**
 * The stored bytes as a stream. The key comes from the database, never from a request.
 * @throws when the file is not there, before anything is answered
 */
export const openFile = async (key: string) => (await open(pathOf(key))).createReadStream()
