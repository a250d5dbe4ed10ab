const LOOK_EVERY_MS = 5

/** Milliseconds of the longest time in which, while the work is waited for, nothing else had a turn. */
export const longestHold = async (work: () => Promise<unknown>): Promise<number> => {
  let last = performance.now()
  let longest = 0
  const look = (): void => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  const timer = setInterval(look, LOOK_EVERY_MS)
  try {
    await work()
  } finally {
    clearInterval(timer)
    look()
  }
  return longest
}
