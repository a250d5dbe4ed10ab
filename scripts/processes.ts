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
export const findWorkingIn = (folder: string): number[] =>
  allProcesses().filter((pid) => `${workingFolderOf(pid)}/`.startsWith(`${folder}/`))

/** Ids of the processes that were started with a variable of this value (Linux, as above). */
export const findStartedWith = (name: string, value: string): number[] =>
  allProcesses().filter((pid) => environmentOf(pid).includes(`${name}=${value}`))

export type Child = { pid: number; command: string }

/** Living processes that this one has started, with their command lines (Linux, as above). */
export const findChildren = (parent: number): Child[] =>
  allProcesses()
    .filter((pid) => parentOf(pid) === parent)
    .map((pid) => ({ pid, command: findCommandLine(pid) ?? '' }))

/** The name in parentheses may hold anything; the parent is the second field after it. */
const parentOf = (pid: number): number => {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1])
  } catch {
    return 0
  }
}

const allProcesses = (): number[] =>
  existsSync('/proc/self/cwd')
    ? readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
    : []

const workingFolderOf = (pid: number): string => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return ''
  }
}

const environmentOf = (pid: number): readonly string[] => {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
  } catch {
    return []
  }
}

/**
 * Ends processes: asks with `signal`, and kills what is still there after `graceMs`.
 * The caller has made sure that they are ours.
 *
 * @param whole `group` when each leads a process group that is to end with it
 */
export const endProcesses = async (
  pids: readonly number[],
  { signal, graceMs, whole }: { signal: NodeJS.Signals; graceMs: number; whole?: 'group' },
): Promise<void> => {
  const targets = pids.map((pid) => (whole && process.platform !== 'win32' ? -pid : pid))
  for (const target of targets) send(target, signal)
  const giveUpAt = Date.now() + graceMs
  while (Date.now() < giveUpAt && pids.some((pid) => findCommandLine(pid))) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  // Also after a leader has gone: nothing of its group may stay.
  for (const target of targets) send(target, 'SIGKILL')
}

const send = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal)
  } catch {
    // Already gone.
  }
}
