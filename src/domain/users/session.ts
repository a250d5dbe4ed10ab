/** A person has at most this many sessions at once; the oldest makes room for the next. */
export const SESSIONS_MAX = 5

const HOURS = 12
const HOURS_WITH_SECRETS = 8

/** They read what must not lie open on a desk: complaints and who brought them. */
const SECRET_ROLES = ['inspektur', 'petugas-pengaduan']

/** Hours after which one has to sign in again, however busy one was. */
export const hoursOfSession = (roles: readonly string[]): number =>
  roles.some((role) => SECRET_ROLES.includes(role)) ? HOURS_WITH_SECRETS : HOURS
