import type { Caller } from './caller'

const SETTLE_MS = 20
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export type Gate = {
  /** Waits while the gate is closed. */
  pass: () => Promise<void>
  /** The same caller, whose requests the gate counts. */
  counted: (call: Caller) => Caller
  open: () => void
  /** Lets nobody through any more; resolves when every request under way has ended. */
  close: () => Promise<void>
}

/** What everybody passes before each request. It is closed at first. */
export const closedGate = (): Gate => {
  let isOpen = false
  let waiting: (() => void)[] = []
  let underWay = 0
  return {
    pass: async () => {
      while (!isOpen) await new Promise<void>((resolve) => waiting.push(resolve))
    },
    counted:
      (call) =>
      async (...request) => {
        underWay += 1
        return call(...request).finally(() => (underWay -= 1))
      },
    open: () => {
      isOpen = true
      const gone = waiting
      waiting = []
      for (const goOn of gone) goOn()
    },
    close: async () => {
      isOpen = false
      // Whoever has just passed gets to the request first.
      do await pause(SETTLE_MS)
      while (underWay > 0)
    },
  }
}
