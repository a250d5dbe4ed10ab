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

import { isPlainDate, type PlainDate } from '@/domain/plainDate'

import type { StoredSeal } from './query'
import type { Anchor } from './verifyChain'

const SUFFIX = '.json'
const folderIn = (dataDir: string): string => path.join(dataDir, 'audit-anchors')

export const hasAnchor = (dataDir: string, day: PlainDate): boolean =>
  existsSync(path.join(folderIn(dataDir), `${day}${SUFFIX}`))

/**
 * Writes down the last seal of the day in a file of its own, once: whoever changes the database
 * alone cannot change it too. A second process that comes at the same moment leaves the first one's.
 *
 * @returns whether this call wrote it
 */
export const writeAnchor = (dataDir: string, day: PlainDate, seal: StoredSeal): boolean => {
  const folder = folderIn(dataDir)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = path.join(folder, `${day}${SUFFIX}`)
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
export const readAnchors = (dataDir: string): Anchor[] =>
  anchorNames(dataDir).map(
    (name) => JSON.parse(readFileSync(path.join(folderIn(dataDir), name), 'utf8')) as Anchor,
  )

/** The day of the newest anchor. */
export const findLastAnchorDay = (dataDir: string): PlainDate | undefined => {
  const day = anchorNames(dataDir).at(-1)?.slice(0, -SUFFIX.length)
  return isPlainDate(day) ? day : undefined
}

const anchorNames = (dataDir: string): string[] => {
  try {
    return readdirSync(folderIn(dataDir))
      .filter((name) => name.endsWith(SUFFIX))
      .sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
