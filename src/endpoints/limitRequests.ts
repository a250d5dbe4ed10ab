import { jwtVerify } from 'jose'
import { extractJWT, type Payload } from 'payload'

import { poolOf } from '@/database/pool'
import { derivedKey } from '@/derivedKey'
import { type LimitName, LIMITS } from '@/domain/limits'
import { bucketOf } from '@/limits/clientBucket'
import { type Limiter, openLimiter } from '@/limits/limiter'
import { stockOf } from '@/limits/tokenStock'

import { findPasswordRoute, isFailedAttempt } from './passwordRoutes'

type Counted = { name: LimitName; key: string }
type Rule = {
  name: LimitName
  method?: string
  pattern: RegExp
  by: 'address' | 'person'
}

/** Which requests are counted, and by whom; failed sign-ins are those of `passwordRoutes.ts`. */
const RULES: readonly Rule[] = [
  {
    name: 'passwordResets',
    method: 'POST',
    pattern: /^\/api\/users\/forgot-password\/?$/,
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
  const limiter = openLimiter(poolOf(payload))
  const take = (key: string, points: number) => limiter.take('requests', key, points)
  const made = { limiter, takeRequest: stockOf(take, LIMITS.requests.seconds) }
  opened.set(payload, made)
  return made
}

/**
 * Who asks, by the signature of the session's token alone; whether it still stands Payload decides. The
 * token is found as Payload finds it: whoever wrote the cookie twice, or encoded, was signed in and
 * counted as nobody (measured).
 */
export const personOf = async (payload: Payload, { headers }: Request): Promise<string | null> => {
  const token = extractJWT({ headers, payload })
  if (!token) return null
  const key = new TextEncoder().encode(payload.secret)
  const verified = await jwtVerify(token, key, { algorithms: ['HS256'] }).catch(() => null)
  return typeof verified?.payload.id === 'string' ? verified.payload.id : null
}

const addressOf = ({ headers }: Request): string => headers.get('x-forwarded-for') ?? ''

const today = (): string => new Date().toISOString().slice(0, 10)

type Asked = { request: Request; person: string | null }

/** What a request is counted as; a failed sign-in first. */
const countedAs = ({ request, person }: Asked, failures: boolean): Counted[] => {
  const path = new URL(request.url).pathname.toLowerCase()
  const address = bucketOf(addressOf(request), derivedKey('rate', today()))
  const keys = { address, person }
  const matching = RULES.filter(
    ({ method, pattern }) => (!method || method === request.method) && pattern.test(path),
  )
  return [
    ...(failures ? [{ name: 'signInFailures' as const, key: address }] : []),
    ...matching.flatMap(({ name, by }) => (keys[by] === null ? [] : [{ name, key: keys[by] }])),
  ]
}

export type Limited = {
  /** Seconds until it may be tried again; nothing when the request may go on. */
  wait: number | null
  /** To be called with the answer. */
  settle: (answer: Response) => Promise<void>
}

/**
 * Counts a request against every limit that it falls under. A failed sign-in is counted before it is
 * tried and given back when it succeeds, so that many at once count as many.
 */
export const limitRequest = async (payload: Payload, asked: Asked): Promise<Limited> => {
  const route = findPasswordRoute(asked.request, asked.person)
  const { limiter, takeRequest } = countersOf(payload)
  const counted = countedAs(asked, route?.failure !== undefined)
  for (const { name, key } of counted) {
    const wait = await (name === 'requests' ? takeRequest(key) : limiter.take(name, key))
    if (wait !== null) return { wait, settle: () => Promise.resolve() }
  }
  const settle = async (answer: Response): Promise<void> => {
    const taken = counted.find(({ name }) => name === 'signInFailures')
    if (route && taken && !(await isFailedAttempt(route, answer)))
      await limiter.giveBack(taken.name, taken.key)
  }
  return { wait: null, settle }
}
