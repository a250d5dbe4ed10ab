import { spawn } from 'node:child_process'
import { endProcesses } from './processes'
import { StartProblem } from './startProblem'

const running = new Set<number>()
const LAST_LINES = 25
const GRACE_MS = 3000

/**
 * Runs a Node program to its end, without its output.
 *
 * @param args arguments of Node
 * @returns everything it printed
 * @throws StartProblem with its last lines when it fails
 */
export const runOnce = async (
  args: readonly string[],
  variables: Record<string, string | undefined> = {},
): Promise<string> => {
  const { code, output } = await capture(args, variables)
  if (code === 0) return output
  throw new StartProblem(
    `Langkah ini gagal: node ${args.join(' ')}\n${output.trim().split('\n').slice(-LAST_LINES).join('\n')}`,
    'This step failed; its last lines are above.',
  )
}

/** The same without judging the end: exit code and everything printed. */
export const capture = (
  args: readonly string[],
  variables: Record<string, string | undefined> = {},
): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', './scripts/endWithParent.mjs', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...variables },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    }
    if (child.pid) running.add(child.pid)
    const finish = (code: number): void => {
      if (child.pid) running.delete(child.pid)
      resolve({ code, output })
    }
    child.once('error', (error) => {
      output += error.message
      finish(1)
    })
    child.once('close', (code) => finish(code ?? 1))
  })

/** Ends what `runOnce` still runs: somebody pressed Ctrl+C in the middle. */
export const endRunning = (): Promise<void> =>
  // The whole group: a build has workers of its own.
  endProcesses([...running], { signal: 'SIGTERM', graceMs: GRACE_MS, whole: 'group' })
