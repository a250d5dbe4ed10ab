import { handleEndpoints, type SanitizedConfig } from 'payload'

import { chosenLanguage } from '@/language'

import { isClosedRoute } from './closedRoutes'
import { errorAnswer, withApiHeaders } from './apiAnswer'
import { findPersonalRefusal } from './personalRoutes'

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
  const refusal = await findPersonalRefusal(config, request)
  if (refusal) return refusal
  const response = await handleEndpoints({ config, path: pathname, request })
  return withApiHeaders(await withErrorShape(response))
}

/** Indonesian until the person has switched, whatever the browser asks for (src/language.ts). */
const speakChosenLanguage = ({ headers }: Request): void =>
  headers.set('Accept-Language', chosenLanguage(headers.get('cookie')))

/** "Route not found" is answered before any hook can give it our shape. */
const withErrorShape = async (response: Response): Promise<Response> => {
  if (response.status !== 404 && response.status !== 501) return response
  const isOurs = (await response.clone().text()).includes('"errors"')
  return isOurs ? response : errorAnswer('access.notFound', 404)
}
