import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

import type { PlainDate } from '@/domain/plainDate'

import type { StoredSeal } from './query'
import type { Anchor } from './verifyChain'

const folderIn = (dataDir: string): string => path.join(dataDir, 'audit-anchors')

export const hasAnchor = (dataDir: string, day: PlainDate): boolean =>
  existsSync(path.join(folderIn(dataDir), `${day}.json`))

/**
 * Writes down the last seal of the day in a file of its own, once: whoever changes the database
 * alone cannot change it too. A second process that comes at the same moment leaves the first one's.
 *
 * @returns whether this call wrote it
 */
export const writeAnchor = (dataDir: string, day: PlainDate, seal: StoredSeal): boolean => {
  const folder = folderIn(dataDir)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = path.join(folder, `${day}.json`)
  const partial = `${file}.${process.pid}.partial`
  const anchor: Anchor = { day, sealNo: seal.sealNo, hash: seal.hash.toString('hex') }
  writeFileSync(partial, `${JSON.stringify(anchor)}\n`, { mode: 0o400 })
  try {
    linkSync(partial, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(partial, { force: true })
  }
}

/** Every anchor there is, oldest first; none before the first day. */
export const readAnchors = (dataDir: string): Anchor[] => {
  const folder = folderIn(dataDir)
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Anchor)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
