import pg from 'pg'

const BEAT_EVERY_MS = 1000
const ANSWER_WITHIN_MS = 1500
const AGAIN_AFTER_MS = 200
/** One late answer may be a busy moment of our own; two in a row are not. */
const MISSES_MAX = 2

export type Pulse = {
  isLost: () => boolean
  /** Calls back each time that the database is lost. */
  onLost: (tell: () => void) => void
  stop: () => Promise<void>
}

/** Asks the database every second, over a connection of its own, whether it still answers. */
export const feelPulse = (url: string): Pulse => {
  const tellAll: (() => void)[] = []
  const rest = wakeableRest()
  const line = lineTo(url, rest.wake)
  let misses = 0
  let isStopped = false
  const miss = (): void => {
    line.drop()
    misses += 1
    if (misses === MISSES_MAX) for (const tell of tellAll) tell()
  }
  const beatOn = async (): Promise<void> => {
    while (!isStopped) {
      await line.ask().then(() => (misses = 0), miss)
      await rest.sleep(misses === 0 ? BEAT_EVERY_MS : AGAIN_AFTER_MS)
    }
    line.drop()
  }
  const ended = beatOn()
  return {
    isLost: () => misses >= MISSES_MAX,
    onLost: (tell) => tellAll.push(tell),
    stop: () => {
      isStopped = true
      rest.wake()
      return ended
    },
  }
}

/** A connection that is made when it is asked over, and made anew after it broke. */
const lineTo = (url: string, onBreak: () => void) => {
  let client: pg.Client | undefined
  const drop = (): void => {
    // Not awaited: a server that stands still would not say goodbye.
    client?.end().catch(() => undefined)
    client = undefined
  }
  const connect = async (): Promise<pg.Client> => {
    const made = new pg.Client({
      connectionString: url,
      application_name: 'teropong-pulse',
      connectionTimeoutMillis: ANSWER_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
    })
    made.on('error', () => {
      drop()
      onBreak()
    })
    await made.connect()
    return made
  }
  const ask = async (): Promise<void> => {
    client ??= await connect()
    await client.query('SELECT 1')
  }
  return { ask, drop }
}

const wakeableRest = () => {
  let wake = (): void => undefined
  const sleep = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  return { sleep, wake: () => wake() }
}
