/**
 * How often something may be done within how many seconds; `points` is the default of the setting,
 * `atLeast` the least that still lets people work.
 */
export const LIMITS = {
  /** Failed sign-ins, and links for a new password that do not work, from one neighbourhood of addresses. */
  signInFailures: { points: 20, atLeast: 5, seconds: 15 * 60 },
  /** Asking for the link to a new password. */
  passwordResets: { points: 5, atLeast: 1, seconds: 60 * 60 },
  /** Anything a signed-in person asks of the API. */
  requests: { points: 300, atLeast: 60, seconds: 60 },
  /** Files that a person sends. */
  uploads: { points: 60, atLeast: 10, seconds: 60 * 60 },
} as const

export type LimitName = keyof typeof LIMITS
