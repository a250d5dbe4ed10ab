import { jwtVerify } from 'jose'
import type { Payload } from 'payload'
import type { Pool } from 'pg'

import { derivedKey } from '@/derivedKey'
import { type LimitName, LIMITS } from '@/domain/limits'
import { bucketOf } from '@/limits/clientBucket'
import { type Limiter, openLimiter } from '@/limits/limiter'
import { stockOf } from '@/limits/tokenStock'

type Counted = { name: LimitName; key: string }
type Rule = {
  name: LimitName
  method?: string
  pattern: RegExp
  by: 'address' | 'person'
  /** Answers that are not what is limited. */
  givesBack?: (status: number) => boolean
}

/** Which requests are counted, and by whom. */
const RULES: readonly Rule[] = [
  {
    name: 'signInFailures',
    method: 'POST',
    // Confirming the session is guessing the password just as well.
    pattern: /^\/api\/users\/(login|confirm)\/?$/,
    by: 'address',
    givesBack: (status) => status !== 401,
  },
  {
    name: 'passwordResets',
    method: 'POST',
    pattern: /^\/api\/users\/(forgot|reset)-password\/?$/,
    by: 'address',
  },
  { name: 'uploads', method: 'POST', pattern: /^\/api\/evidence\/?$/, by: 'person' },
  { name: 'requests', pattern: /^\/api\//, by: 'person' },
]

type Counters = { limiter: Limiter; takeRequest: (key: string) => Promise<number | null> }
const opened = new WeakMap<Payload, Counters>()

const countersOf = (payload: Payload): Counters => {
  const known = opened.get(payload)
  if (known) return known
  const limiter = openLimiter(payload.db.pool as unknown as Pool)
  const take = (key: string, points: number) => limiter.take('requests', key, points)
  const made = { limiter, takeRequest: stockOf(take, LIMITS.requests.seconds) }
  opened.set(payload, made)
  return made
}

/** Who asks, by the signature of the session's token alone; whether it still stands Payload decides. */
const personOf = async (payload: Payload, { headers }: Request): Promise<string | null> => {
  const cookies = (headers.get('cookie') ?? '').split(/;\s*/)
  const name = `${payload.config.cookiePrefix}-token=`
  const token = cookies.find((cookie) => cookie.startsWith(name))?.slice(name.length)
  if (!token) return null
  const key = new TextEncoder().encode(payload.secret)
  const verified = await jwtVerify(token, key, { algorithms: ['HS256'] }).catch(() => null)
  return typeof verified?.payload.id === 'string' ? verified.payload.id : null
}

const addressOf = ({ headers }: Request): string => headers.get('x-forwarded-for') ?? ''

const today = (): string => new Date().toISOString().slice(0, 10)

const keysOf = async (
  payload: Payload,
  request: Request,
): Promise<Record<Rule['by'], string | null>> => ({
  address: bucketOf(addressOf(request), derivedKey('rate', today())),
  person: await personOf(payload, request),
})

export type Limited = {
  /** Seconds until it may be tried again; nothing when the request may go on. */
  wait: number | null
  /** To be called with the status of the answer. */
  settle: (status: number) => Promise<void>
}

/**
 * Counts a request against every limit that it falls under. A failed sign-in is counted before it is
 * tried and given back when it succeeds, so that many at once count as many.
 */
export const limitRequest = async (payload: Payload, request: Request): Promise<Limited> => {
  const path = new URL(request.url).pathname.toLowerCase()
  const keys = await keysOf(payload, request)
  const { limiter, takeRequest } = countersOf(payload)
  const refundable: (Counted & Pick<Rule, 'givesBack'>)[] = []
  for (const { name, method, pattern, by, givesBack } of RULES) {
    const key = keys[by]
    if (key === null || (method && method !== request.method) || !pattern.test(path)) continue
    const wait = await (name === 'requests' ? takeRequest(key) : limiter.take(name, key))
    if (wait !== null) return { wait, settle: () => Promise.resolve() }
    if (givesBack) refundable.push({ name, key, givesBack })
  }
  const settle = async (status: number): Promise<void> => {
    for (const { name, key, givesBack } of refundable)
      if (givesBack?.(status)) await limiter.giveBack(name, key)
  }
  return { wait: null, settle }
}
