import type { Payload } from 'payload'

import { findActor } from '@/access/actor'
import { claimsSession, findUser } from '@/database/findUser'

const ME = /^\/api\/users\/me\/?$/i
/** Answer 401 to those who are signed in, too: to a wrong password, to a session that is used up. */
const JUDGES = /^\/api\/users\/(login|confirm|refresh-token)\/?$/i

/** Whether an answer takes its reader for nobody. */
const isForNobody = async (path: string, answer: Response): Promise<boolean> => {
  if (ME.test(path)) return ((await answer.clone().json()) as { user?: unknown }).user === null
  return answer.status === 401 && !JUDGES.test(path)
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
  (await isForNobody(new URL(request.url).pathname, answer)) &&
  findActor({ user: await findUser(payload, request.headers) }) !== null
