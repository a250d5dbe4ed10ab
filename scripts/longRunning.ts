import { isConnectionLoss } from '@/database/failures'
import { logFailure } from '@/logging/failureLine'

/**
 * Survives a restart of the database: idle connections of the pool that break raise an error nobody
 * asked for, and the pool opens new ones by itself. Any other unforeseen error still ends the
 * process, which is then started again.
 */
export const surviveConnectionLoss = (): void => {
  process.on('uncaughtException', (error) => {
    if (isConnectionLoss(error)) return logFailure('database.connectionLost', error)
    logFailure('process.failed', error)
    process.exit(1)
  })
}

export type Ending = {
  /** Adds a step for the end; the newest is undone first. */
  undo: (step: () => Promise<void> | void) => void
  /** Whether the end has been asked for: nothing new may be started. */
  isAsked: () => boolean
  /** Undoes everything now, for an end of our own accord. */
  now: () => Promise<void>
}

/**
 * Ends the process in order when it is asked to, or when its start script has gone. Called first of
 * all, so that a process that is still starting ends too.
 */
export const endInOrder = (): Ending => {
  const steps: (() => Promise<void> | void)[] = []
  let isAsked = false
  const now = async (): Promise<void> => {
    isAsked = true
    for (let step = steps.pop(); step; step = steps.pop()) await step()
  }
  const end = (): void => {
    if (isAsked) return
    now().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
  process.on('disconnect', end)
  return { undo: (step) => steps.push(step), isAsked: () => isAsked, now }
}
