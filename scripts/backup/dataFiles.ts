import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import path from 'node:path'

import { writePrivate } from '@/scripts/demoSecrets'

import { backupProblem } from './problems'
import { TarError, type TarEntry } from './tarReader'

/** What of the data folder belongs to the records: never the cluster, secrets or other backups. */
export const ANCHORS = 'audit-anchors'
const EVIDENCE = 'files'
const FOLDERS = [ANCHORS, EVIDENCE] as const

/** Names that Teropong gives; anything else in these folders was put there by somebody else. */
const SAFE_NAME = new RegExp(`^(${FOLDERS.join('|')})(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$`)

const STAGED = 'restore.partial'
/** There while folders of a restore are in place whose transaction is not known to be committed. */
const MARKER = 'restore.json'

export type DataFile = { name: string; path: string; size: number; changedAt: number }

const MS_PER_SECOND = 1000

/** Files of one folder, by name; the ones still being written under another name are left out. */
export const listFiles = (dataDir: string, folder: string): DataFile[] => {
  const root = path.join(dataDir, folder)
  if (!existsSync(root)) return []
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.partial'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ file, name: path.relative(dataDir, file).split(path.sep).join('/') }))
    .filter(({ name }) => SAFE_NAME.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ file, name }) => {
      const { size, mtimeMs } = statSync(file)
      return { name, path: file, size, changedAt: Math.floor(mtimeMs / MS_PER_SECOND) }
    })
}

export const listEvidenceFiles = (dataDir: string): DataFile[] => listFiles(dataDir, EVIDENCE)

/**
 * The bytes of a file, exactly as many as were announced; `onHash` gets their SHA-256 (hex).
 * @throws when the file became shorter meanwhile
 */
export async function* readDataFile(
  file: DataFile,
  onHash: (hash: string) => void,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  let left = file.size
  if (left > 0) {
    for await (const piece of createReadStream(file.path, { end: file.size - 1 })) {
      hash.update(piece as Buffer)
      left -= (piece as Buffer).length
      yield piece as Buffer
    }
  }
  if (left !== 0) throw new Error(`${file.name} became shorter while it was read`)
  onHash(hash.digest('hex'))
}

/** The key under which the database knows an evidence file. */
export const keyOf = (name: string): string | undefined =>
  name.startsWith(`${EVIDENCE}/`) ? path.posix.basename(name) : undefined

/** @throws StartProblem when there is already something where the files belong */
export const assertNoFiles = (dataDir: string): void => {
  for (const folder of FOLDERS)
    if (listFiles(dataDir, folder).length > 0)
      throw backupProblem('filesNotEmpty', { folder: path.join(dataDir, folder) })
}

/** Removes what a killed restore left; only for a database known to be empty. */
export const removeLeftovers = (dataDir: string): void => {
  removeStaged(dataDir)
  if (!existsSync(path.join(dataDir, MARKER))) return
  for (const folder of FOLDERS) rmSync(path.join(dataDir, folder), { recursive: true, force: true })
  rmSync(path.join(dataDir, MARKER), { force: true })
}

export const isDataFile = ({ name }: TarEntry): boolean => SAFE_NAME.test(name)

/**
 * Writes a file of the archive into the side folder.
 * @returns SHA-256 of its bytes (hex)
 */
export const stageFile = async (dataDir: string, { name, body }: TarEntry): Promise<string> => {
  if (!SAFE_NAME.test(name)) throw new TarError(`unexpected name: ${name}`)
  const file = path.join(stagedIn(dataDir), name)
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const hash = createHash('sha256')
  const handle = await open(file, 'wx', name.startsWith(ANCHORS) ? 0o400 : 0o600)
  try {
    for await (const piece of body) {
      hash.update(piece)
      await handle.writeFile(piece)
    }
    await handle.datasync()
  } finally {
    await handle.close()
  }
  return hash.digest('hex')
}

export const stagedIn = (dataDir: string): string => path.join(dataDir, STAGED)

export const removeStaged = (dataDir: string): void =>
  rmSync(stagedIn(dataDir), { recursive: true, force: true })

/**
 * Puts the staged folders where they belong, right before the commit. Killed in between, the marker
 * tells the next restore that they belong to no data.
 *
 * @returns what to call after the commit, and after a failed one
 */
export const placeFiles = (dataDir: string): { keep: () => void; undo: () => void } => {
  writePrivate(path.join(dataDir, MARKER), { startedAt: new Date().toISOString() })
  for (const folder of FOLDERS) {
    const staged = path.join(stagedIn(dataDir), folder)
    if (!existsSync(staged)) continue
    rmSync(path.join(dataDir, folder), { recursive: true, force: true })
    renameSync(staged, path.join(dataDir, folder))
  }
  const keep = (): void => {
    rmSync(path.join(dataDir, MARKER), { force: true })
    removeStaged(dataDir)
  }
  return { keep, undo: () => removeLeftovers(dataDir) }
}
