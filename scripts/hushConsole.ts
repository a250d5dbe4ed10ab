import { logFailure } from '@/logging/failureLine'

const WRITERS = ['error', 'warn', 'info', 'log', 'debug', 'trace'] as const

/**
 * Of what the libraries of the web server write to the console, lets only errors through, as failure
 * lines: their own lines name addresses, headers and messages, which may hold what somebody typed.
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
