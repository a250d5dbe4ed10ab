const AT_ONCE = 4
const WAITING_MAX = 50

let running = 0
const waiting: (() => void)[] = []

/** Checking a password costs a tenth of a second of processor on purpose, so only a few run at once. */
const enter = async (): Promise<void> => {
  if (running < AT_ONCE) {
    running += 1
    return
  }
  await new Promise<void>((resolve) => waiting.push(resolve))
}

const leave = (): void => {
  const next = waiting.shift()
  if (next) next()
  else running -= 1
}

/**
 * Runs `work` in its turn: four at once, fifty waiting.
 *
 * @returns nothing when the queue is full: the caller answers "busy"
 */
export const inSignInQueue = async <Result>(
  work: () => Promise<Result>,
): Promise<Result | null> => {
  if (running >= AT_ONCE && waiting.length >= WAITING_MAX) return null
  await enter()
  try {
    return await work()
  } finally {
    leave()
  }
}
