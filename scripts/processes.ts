import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** Command line of a living process; undefined when there is none with that id. */
export const findCommandLine = (pid: number): string | undefined => {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: alive, but another user's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined
  }
  try {
    return existsSync('/proc/self/cmdline')
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || undefined
      : execFileSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
}

/** Ids of the processes that work in a folder or below it (Linux; elsewhere none is found). */
export const findWorkingIn = (folder: string): number[] => {
  if (!existsSync('/proc/self/cwd')) return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => `${workingFolderOf(pid) ?? ''}/`.startsWith(`${folder}/`))
}

const workingFolderOf = (pid: number): string | undefined => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

/**
 * Ends processes: asks with `signal`, and kills what is still there after `graceMs`.
 * The caller has made sure that they are ours.
 */
export const endProcesses = async (
  pids: readonly number[],
  signal: NodeJS.Signals,
  graceMs: number,
): Promise<void> => {
  for (const pid of pids) send(pid, signal)
  const giveUpAt = Date.now() + graceMs
  while (Date.now() < giveUpAt) {
    if (!pids.some((pid) => findCommandLine(pid))) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  for (const pid of pids) send(pid, 'SIGKILL')
}

const send = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal)
  } catch {
    // Already gone.
  }
}
