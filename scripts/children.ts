import { spawn, type ChildProcess } from 'node:child_process'
import { endProcesses } from './processes'
import { StartProblem } from './startProblem'

/** Something that runs until it is stopped; `exited` tells why when it ends by itself. */
export type Running = { exited: Promise<string>; stop: () => Promise<void> }

export type NodeProgram = {
  name: string
  /** Arguments of Node: a TypeScript entry, or flags and a file. */
  args: readonly string[]
  variables?: Record<string, string>
  /** Milliseconds until it must have said `ready` over IPC; 0 = it is ready when it runs. */
  readyWithinMs: number
}

const STOP_GRACE_MS = 6000
const FIRST_ATTEMPTS = 3
const RESTART_FIRST_MS = 500
const RESTART_MAX_MS = 15_000
/** A program that lived this long after its start has earned a quick restart again. */
const HEALTHY_MS = 10_000
const LAST_WORDS_CHARACTERS = 3000

const alive = new Set<number>()
let isEnding = false

/** Ends every Node program, also one that is just starting; nothing is started again after it. */
export const endChildren = async (): Promise<void> => {
  isEnding = true
  await endProcesses([...alive], { signal: 'SIGTERM', graceMs: STOP_GRACE_MS, whole: 'group' })
}

/**
 * Starts a Node program in a process group of its own and waits until it says `ready`.
 * Its lines appear on our output, each with its name in front.
 *
 * @throws Error with its last words when it ends or stays silent instead
 */
export const startNode = async (program: NodeProgram): Promise<Running> => {
  const child = spawn(process.execPath, ['--import', 'tsx', ...program.args], {
    // A group of its own: Ctrl+C reaches only the start script, which ends all in order.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...program.variables },
  })
  const words = echo(child, program.name)
  const pid = child.pid ?? 0
  if (pid) alive.add(pid)
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => {
      alive.delete(pid)
      resolve(signal ?? `code ${code}`)
    })
  })
  const stop = (): Promise<void> =>
    alive.has(pid)
      ? endProcesses([pid], { signal: 'SIGTERM', graceMs: STOP_GRACE_MS, whole: 'group' })
      : Promise.resolve()
  if (program.readyWithinMs > 0) await untilReady(child, { exited, stop, words, program })
  return { exited, stop }
}

const untilReady = async (
  child: ChildProcess,
  context: Running & { words: () => string; program: NodeProgram },
): Promise<void> => {
  const { exited, program, stop, words } = context
  const ready = new Promise<'ready'>((resolve) => {
    child.on('message', (message) => message === 'ready' && resolve('ready'))
  })
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('timeout'), program.readyWithinMs)
  })
  const outcome = await Promise.race([ready, exited, late])
  clearTimeout(timer)
  if (outcome === 'ready') return
  await stop()
  throw new Error(`${program.name}: ${outcome}\n${words()}`)
}

/** Passes output on line by line; returns a reader of the last words. */
const echo = (child: ChildProcess, name: string): (() => string) => {
  let words = ''
  for (const stream of [child.stdout, child.stderr]) {
    let rest = ''
    stream?.setEncoding('utf8').on('data', (text: string) => {
      words = (words + text).slice(-LAST_WORDS_CHARACTERS)
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) console.log(`[${name}] ${line}`)
    })
  }
  return () => words.trim()
}

/**
 * Keeps something running: whenever it ends by itself it is started again, soon the first time, then
 * ever later up to 15 seconds.
 *
 * @param start starts it; the first start is tried three times before its error is the caller's
 * @returns a function that stops it for good
 */
export const keepRunning = async (
  name: string,
  start: () => Promise<Running>,
): Promise<() => Promise<void>> => {
  let isStopping = false
  let current = await startFirst(start, FIRST_ATTEMPTS)
  const watch = async (): Promise<void> => {
    let delay = RESTART_FIRST_MS
    for (;;) {
      const began = Date.now()
      const reason = await current.exited
      if (isStopping || isEnding) return
      if (Date.now() - began > HEALTHY_MS) delay = RESTART_FIRST_MS
      console.log(`• ${name} berhenti (${reason}), dinyalakan lagi / restarting`)
      await sleep(delay)
      delay = Math.min(delay * 2, RESTART_MAX_MS)
      if (isStopping || isEnding) return
      current = await start().catch(failed)
    }
  }
  void watch()
  return () => {
    isStopping = true
    return current.stop()
  }
}

/** The database may be killed while web and worker start; that must not end the whole start. */
const startFirst = async (start: () => Promise<Running>, attempts: number): Promise<Running> => {
  try {
    return await start()
  } catch (error) {
    if (attempts <= 1 || isEnding || error instanceof StartProblem) throw error
    await sleep(RESTART_FIRST_MS)
    return startFirst(start, attempts - 1)
  }
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const failed = (error: unknown): Running => ({
  exited: Promise.resolve(error instanceof Error ? error.message : String(error)),
  stop: () => Promise.resolve(),
})
