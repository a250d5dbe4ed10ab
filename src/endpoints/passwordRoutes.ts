import type { RuleCode } from '@/domain/ruleCodes'

/** A route on which a password is judged or made, and what follows from that. */
type PasswordRoute = {
  method: 'POST' | 'PATCH'
  pattern: RegExp
  /** Only for the account of whoever asks. */
  ofOneself?: true
  /** A password is derived, a tenth of a second of processor: it waits for its turn. */
  derives?: true
  /** Answers 401 to those who are signed in, too. */
  judges?: true
  /** The answer that counts against the address it came from, as a failed sign-in does. */
  failure?: { status: number; code?: RuleCode }
}

/** Whoever guesses a password gets no further on one of them than on the others. */
const PASSWORD_ROUTES: readonly PasswordRoute[] = [
  {
    method: 'POST',
    pattern: /^\/api\/users\/(login|confirm)\/?$/,
    derives: true,
    judges: true,
    failure: { status: 401 },
  },
  {
    method: 'POST',
    pattern: /^\/api\/users\/reset-password\/?$/,
    derives: true,
    // A guessed link counts; a good one may be tried until the new password is strong enough.
    failure: { status: 422, code: 'users.linkExpired' },
  },
  // To a session that is used up.
  { method: 'POST', pattern: /^\/api\/users\/refresh-token\/?$/, judges: true },
  {
    method: 'PATCH',
    pattern: /^\/api\/users\/([^/]+)\/?$/,
    ofOneself: true,
    derives: true,
    failure: { status: 422, code: 'users.currentPasswordWrong' },
  },
]

/** An id that is written out; one that is encoded may be anybody's. */
const PLAIN_ID = /^[0-9a-f-]+$/

/**
 * The row of the table that a request falls under.
 * @param person who asks, by the signature of the token; null for nobody
 */
export const findPasswordRoute = (
  { method, url }: Pick<Request, 'method' | 'url'>,
  person: string | null,
): PasswordRoute | undefined => {
  // Payload's router does not tell `/Login` from `/login`.
  const path = new URL(url).pathname.toLowerCase()
  return PASSWORD_ROUTES.find((route) => {
    const [isMatch, id = ''] = (route.method === method && route.pattern.exec(path)) || []
    if (!isMatch || !route.ofOneself) return Boolean(isMatch)
    return person !== null && (id === person || !PLAIN_ID.test(id))
  })
}

/** Whether an answer says that a password was wrong, or a link worth nothing. */
export const isFailedAttempt = async (
  { failure }: Pick<PasswordRoute, 'failure'>,
  answer: Response,
): Promise<boolean> => {
  if (!failure || answer.status !== failure.status) return false
  if (!failure.code) return true
  const { errors } = (await answer.clone().json()) as { errors?: { code?: string }[] }
  return errors?.[0]?.code === failure.code
}
