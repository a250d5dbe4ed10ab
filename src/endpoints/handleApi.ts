import { getPayload, handleEndpoints, type SanitizedConfig } from 'payload'

import { isForeignPost } from '@/foreignPost'
import { answerOf, RETRY_AFTER_SECONDS } from '@/hooks/translateViolations'
import { chosenLanguage } from '@/language'
import { bytesAtOnce } from '@/limits/bytesAtOnce'
import { inSignInQueue } from '@/limits/signInQueue'

import { isClosedRoute } from './closedRoutes'
import { errorAnswer, withApiHeaders } from './apiAnswer'
import { limitRequest, personOf } from './limitRequests'
import { findPasswordRoute } from './passwordRoutes'
import { findPersonalRefusal } from './personalRoutes'
import { bytesOf, discardBody, isLarge, receiveWhole } from './receiveWhole'
import { deniesStandingSession } from './standingSession'

type Config = Promise<SanitizedConfig> | SanitizedConfig

/**
 * Everything under `/api`, for the web server and for the tests alike: routes that Payload opens
 * by itself and nobody needs are not there, answers are never cached, errors have one shape.
 */
export const handleApi = async (config: Config, request: Request): Promise<Response> => {
  const { pathname } = new URL(request.url)
  if (isClosedRoute(request.method, pathname.toLowerCase()))
    return errorAnswer('access.notFound', 404)
  speakChosenLanguage(request)
  try {
    return await answerWithinLimits(config, request)
  } catch (error) {
    return await failed(config, request, error)
  }
}

/** Where nobody needs a session yet, whose cookie only our own pages may use. */
const OPENS_SESSION = /^\/api\/users\/(login|forgot-password|reset-password)\/?$/i

/** Another site would sign its visitor in as somebody else, whose files would then be sent to that account. */
const isFromElsewhere = (request: Request): boolean =>
  OPENS_SESSION.test(new URL(request.url).pathname) && isForeignPost(request)

const answerWithinLimits = async (config: Config, request: Request): Promise<Response> => {
  if (isFromElsewhere(request)) return refuse('access.foreignPage', 401, { request })
  const payload = await getPayload({ config })
  const person = await personOf(payload, request)
  const { wait, settle } = await limitRequest(payload, { request, person })
  if (wait !== null) return refuse('request.tooMany', 429, { request, retryAfter: wait })
  const isDeriving = findPasswordRoute(request, person)?.derives === true
  const whole = await receiveWhole(request, { isDeriving, person })
  const refusal = await findPersonalRefusal(config, whole)
  const answer = refusal ?? (await answerInTurn(config, { request: whole, isDeriving, person }))
  // The answer stands, even if the database is lost before a point is given back.
  await settle(answer).catch((err: unknown) => payload.logger.error({ err }))
  if (!(await deniesStandingSession(payload, { request, answer }))) return answer
  return refuse('service.unavailable', 503, { request, retryAfter: RETRY_AFTER_SECONDS })
}

/** What failed before Payload or after it, where no hook gives an error its shape. */
const failed = async (config: Config, request: Request, err: unknown): Promise<Response> => {
  // Without a database there may be no Payload either, nor its log.
  const payload = await getPayload({ config }).catch(() => null)
  payload?.logger.error({ err })
  const language = chosenLanguage(request.headers.get('cookie'))
  const { status, body } = answerOf(err, { user: null, i18n: { language } })
  const headers = status === 503 ? { 'Retry-After': String(RETRY_AFTER_SECONDS) } : undefined
  return withApiHeaders(Response.json(body, { status, headers }))
}

const SIGN_OUT = /^\/api\/users\/logout\/?$/i
const BUSY_SECONDS = 5

/** Two of the largest files, or many photos. The forms send one after the other. */
const withinBytes = bytesAtOnce(120_000_000)

type Turn = { request: Request; isDeriving: boolean; person: string | null }

/**
 * What derives a password waits for its turn, and files of one person are bounded: each is held in memory
 * for as long as it is sent. Everything else is answered at once.
 */
const answerInTurn = async (
  config: Config,
  { request, isDeriving, person }: Turn,
): Promise<Response> => {
  const path = new URL(request.url).pathname
  const answer = async (): Promise<Response> =>
    withApiHeaders(await withErrorShape(await handleEndpoints({ config, path, request })), {
      isSignOut: SIGN_OUT.test(path),
    })
  const busy = (code: 'request.busy' | 'evidence.busy') =>
    refuse(code, 503, { request, retryAfter: BUSY_SECONDS })
  if (isDeriving) return (await inSignInQueue(answer)) ?? busy('request.busy')
  if (person === null || !isLarge(request)) return answer()
  const sent = await withinBytes({ key: person, bytes: bytesOf(request) }, answer)
  if (sent) return sent
  await discardBody(request)
  return busy('evidence.busy')
}

type Refusal = { request: Request; retryAfter?: number }

const refuse = (
  code:
    | 'request.tooMany'
    | 'request.busy'
    | 'evidence.busy'
    | 'service.unavailable'
    | 'access.foreignPage',
  status: number,
  { request, retryAfter }: Refusal,
): Response =>
  errorAnswer(code, status, { language: chosenLanguage(request.headers.get('cookie')), retryAfter })

/** Indonesian until the person has switched, whatever the browser asks for (src/language.ts). */
const speakChosenLanguage = ({ headers }: Request): void =>
  headers.set('Accept-Language', chosenLanguage(headers.get('cookie')))

/** "Route not found" is answered before any hook can give it our shape. */
const withErrorShape = async (response: Response): Promise<Response> => {
  if (response.status !== 404 && response.status !== 501) return response
  const isOurs = (await response.clone().text()).includes('"errors"')
  return isOurs ? response : errorAnswer('access.notFound', 404)
}
