import type { Payload } from 'payload'

import { findActor } from '@/access/actor'
import { claimsSession, findUser } from '@/database/findUser'

import { findPasswordRoute } from './passwordRoutes'

const ME = /^\/api\/users\/me\/?$/i

/** Whether an answer takes its reader for nobody. */
const isForNobody = async (request: Request, answer: Response): Promise<boolean> => {
  if (ME.test(new URL(request.url).pathname))
    return ((await answer.clone().json()) as { user?: unknown }).user === null
  return answer.status === 401 && !findPasswordRoute(request, null)?.judges
}

/**
 * Whether an answer treats a person as signed out whose session stands: it could not be read a
 * moment ago, and Payload took it for none. One who was deactivated is nobody all the same.
 *
 * @throws what the database says when it still cannot be asked
 */
export const deniesStandingSession = async (
  payload: Payload,
  { request, answer }: { request: Request; answer: Response },
): Promise<boolean> =>
  claimsSession(request.headers) &&
  (await isForNobody(request, answer)) &&
  findActor({ user: await findUser(payload, request.headers) }) !== null
