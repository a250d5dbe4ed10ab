import { logFailure } from '@/logging/failureLine'

const WRITERS = ['error', 'warn', 'info', 'log', 'debug', 'trace'] as const

/**
 * Lets the errors that the web server's own libraries write to the console through as failure lines,
 * and the rest not at all: they put addresses, headers and messages into theirs, which may hold what somebody typed.
 *
 * @returns a function that puts the console back
 */
export const hushConsole = (): (() => void) => {
  const before = WRITERS.map((writer) => [writer, console[writer]] as const)
  for (const writer of WRITERS)
    console[writer] = (...parts: unknown[]) => {
      const error = parts.find((part) => part instanceof Error)
      if (error || writer === 'error') logFailure('web.failed', error)
    }
  return () => {
    for (const [writer, write] of before) console[writer] = write
  }
}
