import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { findCommandLine } from './processes'
import { StartProblem } from './startProblem'

/**
 * One running platform per data folder. Leaves `lock` with our process id in it; a lock whose
 * process is gone, or is no start script, was left by a killed run and is taken over.
 *
 * @returns a function that gives the lock back
 * @throws StartProblem when another start of this clone is running
 */
export const takeLock = (dataDir: string): (() => void) => {
  const file = path.join(dataDir, 'lock')
  mkdirSync(dataDir, { recursive: true })
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const owner = Number(readFileSync(file, 'utf8'))
    if (isOurs(owner)) throw alreadyRunning(owner)
    rmSync(file, { force: true })
  }
}

/** Whether a platform runs from this data folder. */
export const isLocked = (dataDir: string): boolean => {
  const file = path.join(dataDir, 'lock')
  return existsSync(file) && isOurs(Number(readFileSync(file, 'utf8')))
}

/** A process id is used again by the system, so the command line must be that of a start script. */
const isOurs = (pid: number): boolean =>
  pid > 0 &&
  pid !== process.pid &&
  /scripts\/(start|runCommand)\.ts/.test(findCommandLine(pid) ?? '')

const alreadyRunning = (pid: number): StartProblem =>
  new StartProblem(
    `Teropong dari folder ini sudah berjalan (proses ${pid}). Pakai yang sudah berjalan, atau hentikan dulu dengan Ctrl+C di terminalnya.`,
    'Teropong is already running from this folder; use it or stop it first.',
  )
