type Bounds = { atOnce: number; waitingMax: number }

/** Runs work in its turn; answers null when too much waits already: the caller says "busy". */
export type WorkQueue = <Result>(work: () => Promise<Result>) => Promise<Result | null>

/** A queue of this process for work that would take all of its processor or memory at once. */
export const openQueue = ({ atOnce, waitingMax }: Bounds): WorkQueue => {
  let running = 0
  const waiting: (() => void)[] = []
  const enter = async (): Promise<void> => {
    if (running >= atOnce) return new Promise((resolve) => waiting.push(resolve))
    running += 1
  }
  const leave = (): void => {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
  return async (work) => {
    if (running >= atOnce && waiting.length >= waitingMax) return null
    await enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
