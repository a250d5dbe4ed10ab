const ASK_EVERY_MS = 200

/**
 * Waits until `GET /api/ready` answers 200, which also loads the application before the first guest.
 *
 * @throws Error with the last answer when that takes longer than `withinMs`
 */
export const untilReady = async (origin: string, withinMs: number): Promise<void> => {
  const giveUpAt = Date.now() + withinMs
  let last = ''
  while (Date.now() < giveUpAt) {
    last = await ask(origin)
    if (last === 'ready') return
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
  }
  throw new Error(`${origin}/api/ready: ${last}`)
}

const ask = async (origin: string): Promise<string> => {
  try {
    const response = await fetch(`${origin}/api/ready`, { signal: AbortSignal.timeout(60_000) })
    return response.ok ? 'ready' : `${response.status} ${await response.text()}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
