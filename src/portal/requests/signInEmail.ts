/** Holds the typed address between a failed attempt and a form that asks for it again. */
export const SIGN_IN_EMAIL_COOKIE = '__Host-teropong-masuk'

const SECONDS = 120
const LENGTH_MAX = 200

/**
 * A cookie that keeps the typed address for two minutes; an empty address forgets it. Half of a character,
 * where a long one is cut, cannot be encoded.
 */
export const rememberEmail = (email: string): string =>
  [
    `${SIGN_IN_EMAIL_COOKIE}=${encodeURIComponent(email.slice(0, LENGTH_MAX).toWellFormed())}`,
    `Max-Age=${email ? SECONDS : 0}`,
    'Path=/',
    'Secure',
    'HttpOnly',
    'SameSite=Strict',
  ].join('; ')
