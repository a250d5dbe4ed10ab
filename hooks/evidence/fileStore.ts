import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'

import type { ByteRange } from '@/domain/evidence/byteRange'
import { RuleViolation } from '@/domain/violation'
import { env } from '@/env'

export const filesFolder = (): string => path.join(env.dataDir, 'files')
/** Where the bytes of a key lie: in one of 256 folders, none of which grows too long to list. */
export const storedPath = (key: string): string => path.join(filesFolder(), key.slice(0, 2), key)

/**
 * Writes a file under a random name in the private folder, readable by this account only. A write
 * that fails leaves nothing behind; a full disk is told as one by the answer (`service.full`).
 */
export const storeFile = async (bytes: Uint8Array): Promise<{ key: string; checksum: string }> => {
  const key = randomUUID()
  try {
    await mkdir(path.dirname(storedPath(key)), { recursive: true, mode: 0o700 })
    await writeFile(storedPath(key), bytes, { mode: 0o600, flag: 'wx', flush: true })
  } catch (error) {
    await rm(storedPath(key), { force: true })
    throw error
  }
  return { key, checksum: createHash('sha256').update(bytes).digest('hex') }
}

/** What is not there is missing; a disk or a system that refuses to open it says no such thing. */
const asMissing = (error: NodeJS.ErrnoException): never => {
  throw error.code === 'ENOENT' ? new RuleViolation('evidence.bytesMissing') : error
}

/**
 * The stored bytes, or a part of them, as a stream. The key comes from the database, never from a
 * request.
 * @throws RuleViolation `evidence.bytesMissing` when they are not there whole, before anything is answered
 */
export const openFile = async (
  { key, sizeBytes }: { key: string; sizeBytes: number },
  range?: ByteRange,
): Promise<Readable> => {
  const file = await open(storedPath(key)).catch(asMissing)
  try {
    if ((await file.stat()).size !== sizeBytes) throw new RuleViolation('evidence.bytesMissing')
    return file.createReadStream(range)
  } catch (error) {
    await file.close()
    throw error
  }
}

/** Removes stored bytes; none there is as good. Only for what no row names any more (`src/jobs/`). */
export const removeStored = (key: string): Promise<void> => rm(storedPath(key), { force: true })
