import {
  type CollectionSlug,
  getPayload,
  type Payload,
  type SanitizedConfig,
  type TypedUser,
} from 'payload'

import { findActor } from '@/access/actor'
import { findUser } from '@/database/findUser'
import { findPreferenceViolation } from '@/hooks/guardPreferences'
import { isId } from '@/hooks/lockRow'
import { answerOf } from '@/hooks/translateViolations'
import { chosenLanguage } from '@/language'
import { PREFERENCE_BYTES_MAX } from '@/limits/bodySize'

import { errorAnswer, withApiHeaders } from './apiAnswer'

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

/** What one may do with a record: Payload looks it up as if everybody could read it (measured). */
const RIGHTS_ON_RECORD = /^\/api\/([^/]+)\/access\/([^/]+)\/?$/

const isUnreadable = async (
  payload: Payload,
  { pathname, user }: { pathname: string; user: TypedUser | null },
): Promise<boolean> => {
  const [, slug = '', id] = RIGHTS_ON_RECORD.exec(pathname) ?? []
  if (id === undefined) return false
  if (!isId(id) || !Object.hasOwn(payload.collections, slug)) return true
  const { totalDocs } = await payload.count({
    collection: slug as CollectionSlug,
    where: { id: { equals: id } },
    overrideAccess: false,
    user,
  })
  return totalDocs === 0
}

/**
 * What stops a request to a route about the person who asks: nobody is signed in, it asks for the
 * rights on a record that the person may not read, or it brings more than a preference may hold or a
 * person may keep.
 * Nothing for all other routes, which ask for themselves.
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
  if (await isUnreadable(payload, { pathname, user })) return errorAnswer('access.notFound', 404)
  if (!user || !pathname.startsWith('/api/payload-preferences')) return null
  if (await isTooLarge(request)) return errorAnswer('request.tooLarge', 413)
  return findUnkept(payload, request, user)
}

const isTooLarge = async (request: Request): Promise<boolean> =>
  request.body !== null && (await request.clone().arrayBuffer()).byteLength > PREFERENCE_BYTES_MAX

/** Payload keeps what is sent to a name at once, past the hooks of the collection. */
const KEPT_BY_NAME = /^\/api\/payload-preferences\/([^/]+)\/?$/i

const findUnkept = async (
  payload: Payload,
  request: Request,
  user: TypedUser,
): Promise<Response | null> => {
  const [, name] = KEPT_BY_NAME.exec(new URL(request.url).pathname) ?? []
  if (request.method !== 'POST' || name === undefined) return null
  const asked = { person: user.id, key: decodeURIComponent(name), replaces: true }
  const violation = await findPreferenceViolation({ payload }, asked)
  if (!violation) return null
  const language = chosenLanguage(request.headers.get('cookie'))
  const { status, body } = answerOf(violation, { user, i18n: { language } })
  return withApiHeaders(Response.json(body, { status }))
}
