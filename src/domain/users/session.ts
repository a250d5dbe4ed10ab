/** A person has at most this many sessions at once; the oldest makes room for the next. */
export const SESSIONS_MAX = 5

const HOURS = 12
const HOURS_WITH_SECRETS = 8

/** They read what must not lie open on a desk: complaints and who brought them. */
const SECRET_ROLES = ['inspektur', 'petugas-pengaduan']

/** Wrong passwords in a row after which an account is locked, and for how long. */
export const ATTEMPTS_MAX = 10
export const LOCK_MINUTES = 15

/**
 * Minutes for which a sign-in, or the password given once more, vouches for who sits there. As long
 * as an idle session lives: a session that is only kept alive, on a desk that somebody left, may not
 * decide who signs in.
 */
export const CONFIRMED_MINUTES = 30

/** Fields of an account that decide who signs in with it, and what they then may. */
export const SENSITIVE_FIELDS: readonly string[] = [
  'email',
  'roles',
  'unit',
  'opd',
  'active',
  'acting',
]

/** Hours after which one has to sign in again, however busy one was. */
export const hoursOfSession = (roles: readonly string[]): number =>
  roles.some((role) => SECRET_ROLES.includes(role)) ? HOURS_WITH_SECRETS : HOURS
