import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import type { Pool } from 'pg'

import { poolOf } from '@/database/pool'
import { env } from '@/env'
import { filesFolder, removeStored, storedPath } from '@/hooks/evidence/fileStore'
import { isId } from '@/hooks/lockRow'

import { whileFilesRest } from './filesLock'
import { type JobContext, JobProblem } from './job'
import { namedKeys } from './query'

/** An upload that is still under way has its bytes before its row; no request lasts so long. */
const SETTLED_MS = 86_400_000
const BATCH = 500
/** From so many on it is looked at whether they can be right. */
const SUSPICIOUS = 100
/** Where files are written under another name first: the halves of a killed process. */
const FOLDERS_WITH_HALVES = ['audit-anchors', 'backups']

/**
 * Removes bytes that no row names (an upload was killed between file and commit) and halves of files,
 * when they are older than a day.
 *
 * @throws JobProblem when most files are unknown: the data folder belongs to another database
 */
export const sweepFiles = async ({ payload, signal }: JobContext<unknown>): Promise<void> => {
  const before = Date.now() - SETTLED_MS
  const { unnamed, total } = await findUnnamed(poolOf(payload), before)
  if (unnamed.length > SUSPICIOUS && unnamed.length * 2 > total)
    throw new JobProblem('FILES_UNKNOWN')
  let files = 0
  for (let from = 0; from < unnamed.length; from += BATCH) {
    signal.throwIfAborted()
    const batch = unnamed.slice(from, from + BATCH)
    files += await whileFilesRest(payload, async (client) => {
      const named = await namedKeys(client, batch)
      const gone = batch.filter((key) => !named.has(key))
      await Promise.all(gone.map(removeStored))
      return gone.length
    })
  }
  payload.logger.info({
    event: 'files.swept',
    counts: { files, halves: await sweepHalves(before) },
  })
}

const findUnnamed = async (pool: Pool, before: number) => {
  const unnamed: string[] = []
  let total = 0
  for (const folder of await namesIn(filesFolder())) {
    const keys = (await namesIn(path.join(filesFolder(), folder))).filter(
      (name) => isId(name) && name.startsWith(folder),
    )
    total += keys.length
    for (let from = 0; from < keys.length; from += BATCH) {
      const batch = keys.slice(from, from + BATCH)
      const named = await namedKeys(pool, batch)
      for (const key of batch.filter((one) => !named.has(one)))
        if (await isOlder(storedPath(key), before)) unnamed.push(key)
    }
  }
  return { unnamed, total }
}

const sweepHalves = async (before: number): Promise<number> => {
  let count = 0
  for (const folder of FOLDERS_WITH_HALVES.map((name) => path.join(env.dataDir, name)))
    for (const name of (await namesIn(folder)).filter((one) => one.endsWith('.partial'))) {
      const half = path.join(folder, name)
      if (!(await isOlder(half, before))) continue
      await rm(half, { force: true })
      count += 1
    }
  return count
}

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isAbsent(error)) return []
    throw error
  }
}

const isOlder = async (file: string, before: number): Promise<boolean> => {
  try {
    return (await stat(file)).mtimeMs < before
  } catch (error) {
    if (isAbsent(error)) return false
    throw error
  }
}

/** Gone meanwhile, or a file where a folder was looked for. */
const isAbsent = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
