import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import {
  chownSync,
  createWriteStream,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import type { PostgresHome } from './postgresHome'
import { endProcesses, findCommandLine, findWorkingIn } from './processes'
import { StartProblem } from './startProblem'

export const SUPERUSER = 'postgres'
const READY = 'ready to accept connections'
const STOP_GRACE_MS = 8000
/** PostgreSQL's fast shutdown: open transactions are rolled back, the cluster is closed cleanly. */
const FAST = { signal: 'SIGINT', graceMs: STOP_GRACE_MS } as const

/** No statement, parameter or value ever reaches the log: it may hold a reporter's words. */
const QUIET = {
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
}

/** Loopback only, no socket file whose path could be too long, times in UTC. */
const NETWORK = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

/** For throw-away clusters of tests: nothing has to survive a power cut. */
export const THROW_AWAY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
}

/**
 * Makes the cluster unless it exists. It is made under another name and renamed at the end, so a
 * folder with the right name is always a whole cluster; a half one is thrown away and made again.
 *
 * @param flags of initdb on top of ours
 * @throws StartProblem with the last lines of initdb
 */
export const initialise = (
  home: PostgresHome,
  password: string,
  flags: readonly string[] = [],
): void => {
  if (existsSync(home.folder)) return
  const partial = `${home.folder}.partial`
  const passwordFile = `${home.folder}.password`
  rmSync(partial, { recursive: true, force: true })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  const { uid, gid } = home.identity
  if (uid !== undefined && gid !== undefined) chownSync(passwordFile, uid, gid)
  // C.UTF-8 of the server itself: the same order and case rules on every operating system.
  const locale = [
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]
  const access = [`--username=${SUPERUSER}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const done = spawnSync(
    home.binaries.initdb,
    [`--pgdata=${partial}`, ...locale, ...access, ...flags, '--no-instructions'],
    { ...home.identity, cwd: path.dirname(home.folder), env: plainEnvironment(), encoding: 'utf8' },
  )
  rmSync(passwordFile, { force: true })
  if (done.status !== 0) throw notMade(home, done.error?.message ?? done.stderr)
  renameSync(partial, home.folder)
}

export type RunningServer = { port: number; process: ChildProcess; stop: () => Promise<void> }

/**
 * Starts the server and waits until it takes connections; ends first what a killed run left behind.
 *
 * @param options.settings server settings on top of ours
 * @throws StartProblem when it ends instead, with its last words
 */
export const startPostgres = async (
  home: PostgresHome,
  options: { port: number; logFile: string; settings?: Record<string, string> },
): Promise<RunningServer> => {
  await clearLeftovers(home)
  const settings = { ...QUIET, ...NETWORK, ...options.settings }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(
    home.binaries.postgres,
    ['-D', home.folder, '-p', String(options.port), ...flags],
    {
      ...home.identity,
      cwd: path.dirname(home.folder),
      env: plainEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
      // Ctrl+C reaches a whole terminal group; the database must outlive the web server.
      detached: process.platform !== 'win32',
    },
  )
  await untilReady(child, options.logFile)
  const stop = async (): Promise<void> => {
    if (child.pid && child.exitCode === null) await endProcesses([child.pid], FAST)
  }
  return { port: options.port, process: child, stop }
}

const untilReady = (child: ChildProcess, logFile: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const log = createWriteStream(logFile, { flags: 'a', mode: 0o600 })
    let words = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      log.write(chunk)
      words = (words + chunk.toString()).slice(-2000)
      if (words.includes(READY)) resolve()
    })
    child.once('error', reject)
    child.once('exit', () => reject(notStarted(words, logFile)))
    // Its orphaned children still write after it exited; the stream closes with the last of them.
    child.once('close', () => log.end())
  })

/** Ends a server of THIS cluster that outlived its start script, and removes its lock file. */
export const clearLeftovers = async (home: PostgresHome): Promise<void> => {
  const lockFile = path.join(home.folder, 'postmaster.pid')
  const pid = existsSync(lockFile) ? Number(readFileSync(lockFile, 'utf8').split('\n')[0]) : 0
  // The id may long belong to another program: only a postgres of this very folder is ended.
  if (pid > 0 && findCommandLine(pid)?.includes(home.folder)) {
    await endProcesses([pid], FAST)
  }
  // Server processes orphaned by kill -9 hold the shared memory until they are gone.
  await endProcesses(findWorkingIn(home.folder), { signal: 'SIGQUIT', graceMs: STOP_GRACE_MS })
  rmSync(lockFile, { force: true })
}

/** Our own environment could change the server's language or folders (`PGDATA`, `LANG`). */
const plainEnvironment = (): NodeJS.ProcessEnv => ({
  NODE_ENV: 'production',
  PATH: process.env.PATH,
  SystemRoot: process.env.SystemRoot,
  LC_ALL: 'C',
})

const notMade = (home: PostgresHome, words: string): StartProblem =>
  new StartProblem(
    `Basis data bawaan tidak dapat dibuat di ${home.folder}. Periksa ruang disk dan izin folder. Pesan: ${lastLines(words)}`,
    'The embedded database could not be made; check disk space and permissions.',
  )

const notStarted = (words: string, logFile: string): StartProblem =>
  new StartProblem(
    `Basis data bawaan berhenti saat dinyalakan; catatan lengkap di ${logFile}. Pesan: ${lastLines(words)}`,
    'The embedded database stopped while starting; see its log.',
  )

const lastLines = (words: string): string => words.trim().split('\n').slice(-3).join(' · ')
