import { getPayload, type SanitizedConfig } from 'payload'

import { findActor } from '@/access/actor'
import { findUser } from '@/database/findUser'

import { errorAnswer } from './apiAnswer'

/** One's columns and sorting; Payload stores whatever is sent, three megabytes too (measured). */
const PREFERENCE_BYTES_MAX = 32 * 1024

type PersonalRoute = { pattern: RegExp; code: 'access.notFound' | 'access.signInRequired' }

/**
 * Routes that Payload answers for anybody, though they are about the person who asks: the names of
 * all fields and who may use them, one's preferences, the unlocking of accounts.
 */
const PERSONAL: readonly PersonalRoute[] = [
  { pattern: /^\/api\/access(\/|$)/, code: 'access.notFound' },
  { pattern: /^\/api\/(globals\/)?[^/]+\/access(\/|$)/, code: 'access.signInRequired' },
  { pattern: /^\/api\/payload-preferences(\/|$)/, code: 'access.signInRequired' },
  { pattern: /^\/api\/users\/(unlock|refresh-token)(\/|$)/, code: 'access.signInRequired' },
]

const STATUS = { 'access.notFound': 404, 'access.signInRequired': 401 } as const

/**
 * What stops a request to a route about the person who asks: nobody is signed in, or it brings more
 * than a preference may hold. Nothing for all other routes, which ask for themselves.
 */
export const findPersonalRefusal = async (
  config: SanitizedConfig | Promise<SanitizedConfig>,
  request: Request,
): Promise<Response | null> => {
  // Payload's router does not tell `/Access` from `/access`.
  const pathname = new URL(request.url).pathname.toLowerCase()
  const route = PERSONAL.find(({ pattern }) => pattern.test(pathname))
  if (!route) return null
  const payload = await getPayload({ config })
  const user = await findUser(payload, request.headers)
  if (!findActor({ user })) return errorAnswer(route.code, STATUS[route.code])
  const isPreference = pathname.startsWith('/api/payload-preferences')
  return isPreference && (await isTooLarge(request)) ? errorAnswer('request.tooLarge', 413) : null
}

const isTooLarge = async (request: Request): Promise<boolean> =>
  request.body !== null && (await request.clone().arrayBuffer()).byteLength > PREFERENCE_BYTES_MAX
