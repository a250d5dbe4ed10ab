import { DEMO_PASSWORD } from '@/seed/demoAccounts'

/** Longer than any of our own timeouts; a request that takes this long hangs. */
export const REQUEST_TIMEOUT_MS = 30_000

/** `refused`: the server says that nothing was done. `unknown`: it may have been, or not. */
export type Outcome = 'acknowledged' | 'refused' | 'unknown'
export type Answer = {
  outcome: Outcome
  /** 0 when the connection failed. */
  status: number
  code: string
  /** An answer of the API, or the bytes of a file. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  json: any
  bytes: Buffer
}
export type Caller = (method: string, path: string, body?: unknown) => Promise<Answer>

/** What the whole run has seen. */
export type Journal = {
  counts: Record<Outcome, number>
  longestMs: number
  /** Requests that no answer came to within their timeout. */
  hung: string[]
  /** Answers that a correct server never gives, whatever is killed. */
  wrong: string[]
}

export const openJournal = (): Journal => ({
  counts: { acknowledged: 0, refused: 0, unknown: 0 },
  longestMs: 0,
  hung: [],
  wrong: [],
})

/** Answers of a server without its database that promise that nothing was saved. */
const NOTHING_SAVED = ['service.unavailable', 'service.full', 'request.busy']

const outcomeOf = (status: number, code: string): Outcome => {
  if (status >= 200 && status < 300) return 'acknowledged'
  if (status >= 300 && status < 500) return 'refused'
  return NOTHING_SAVED.includes(code) || code === 'ECONNREFUSED' ? 'refused' : 'unknown'
}

const parsed = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString()) as unknown
  } catch {
    return null
  }
}

type Sent = { status: number; headers: Headers; bytes: Buffer }

const send = async (url: string, init: RequestInit): Promise<Sent> => {
  const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS)
  const response = await fetch(url, { ...init, redirect: 'manual', signal })
  const bytes = Buffer.from(await response.arrayBuffer())
  return { status: response.status, headers: response.headers, bytes }
}

const failed = (error: unknown): Answer => {
  const { cause, name, message } = error as Error & { cause?: { code?: string } }
  const code = cause?.code ?? (name === 'TimeoutError' ? 'timeout' : message)
  return { outcome: outcomeOf(0, code), status: 0, code, json: null, bytes: Buffer.alloc(0) }
}

const answered = ({ status, bytes }: Sent): Answer => {
  const json = parsed(bytes)
  const code = (json as { errors?: { code?: string }[] } | null)?.errors?.[0]?.code ?? ''
  return { outcome: outcomeOf(status, code), status, code, json, bytes }
}

const bodyOf = (body: unknown): Pick<RequestInit, 'body' | 'headers'> => {
  if (body === undefined || body instanceof FormData) return { body: body as FormData }
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
}

const BACKOFF_MS = 300
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Signs in as often as it takes: the server may be down. */
const signIn = async (origin: string, email: string): Promise<string> => {
  for (;;) {
    const body = JSON.stringify({ email, password: DEMO_PASSWORD })
    const headers = { origin, 'content-type': 'application/json' }
    const url = `${origin}/api/users/login`
    const sent = await send(url, { method: 'POST', headers, body }).catch(() => null)
    const cookie = sent?.headers.getSetCookie().map((line) => line.split(';')[0])
    if (sent?.status === 200 && cookie?.length) return cookie.join('; ')
    await pause(BACKOFF_MS)
  }
}

/** A person with a session, whose every request has a timeout and is counted. */
export const callerFor = (origin: string, email: string, journal: Journal): Caller => {
  let session: Promise<string> | undefined
  return async (method, path, body) => {
    const cookie = await (session ??= signIn(origin, email))
    const { headers, ...rest } = bodyOf(body)
    const began = performance.now()
    const init = { method, headers: { origin, cookie, ...headers }, ...rest }
    const answer = await send(`${origin}/api${path}`, init).then(answered, failed)
    journal.counts[answer.outcome] += 1
    journal.longestMs = Math.max(journal.longestMs, performance.now() - began)
    if (answer.code === 'timeout') journal.hung.push(`${method} ${path}`)
    // The session stands: nobody ended it, and the run is shorter than its idle time.
    if (answer.status === 401) journal.wrong.push(`401 to ${email}: ${method} ${path}`)
    return answer
  }
}
