import { z } from 'zod'

import { isPlainDate, type PlainDate } from '@/domain/plainDate'

type Job<Data> = {
  /** What is sent with it: ids and times, never content, names or secrets. */
  data: z.ZodType<Data>
  /** How often it is tried again before it stays failed. */
  retries: number
  /** Wait before the first retry; each further one is about twice as long, at most an hour. */
  retryAfterSeconds: number
  /** Longest run; after it the attempt has failed. */
  withinSeconds: number
  /** Once a day from this time on, in the organisation's time zone. */
  dailyAt?: `${number}:${number}`
}

const job = <Data>(declared: Job<Data>): Job<Data> => declared

/** Of a job of the clock: the day in the organisation's time zone. */
const dayData = z.strictObject({
  day: z.custom<PlainDate>(isPlainDate, 'a day, YYYY-MM-DD'),
})

/**
 * Every kind of work that is done outside of a request, by the name of its queue; what each does is
 * in `index.ts`, which has a handler for every name or does not compile. A hook sends one with
 * `queueJob`, a mail with `queueMail`; what has `dailyAt` is sent by the clock (`ticks.ts`).
 */
export const JOBS = {
  /** The bytes of a file whose row was deleted. Its retries last a night: so long may a backup. */
  'remove-file': job({
    data: z.strictObject({ key: z.uuid() }),
    retries: 14,
    retryAfterSeconds: 15,
    withinSeconds: 60,
  }),
  /** A person learns that a browser which they have not used before signed in as them. */
  'mail-sign-in': job({
    data: z.strictObject({ person: z.uuid(), session: z.uuid(), at: z.iso.datetime() }),
    retries: 10,
    retryAfterSeconds: 30,
    withinSeconds: 120,
  }),
  /** The link by which a person who forgot their password makes a new one; `person` may be nobody. */
  'mail-new-password': job({
    data: z.strictObject({ person: z.uuid(), at: z.iso.datetime() }),
    retries: 6,
    retryAfterSeconds: 30,
    withinSeconds: 120,
  }),
  /** A person learns what a line of the log says of their account: another address or password. */
  'mail-account-changed': job({
    data: z.strictObject({ person: z.uuid(), line: z.uuid(), at: z.iso.datetime() }),
    retries: 10,
    retryAfterSeconds: 30,
    withinSeconds: 120,
  }),
  /** Number and hash of the last seal of the audit log, written outside the database. */
  'anchor-audit': job({
    data: dayData,
    retries: 10,
    retryAfterSeconds: 10,
    withinSeconds: 600,
    dailyAt: '00:05',
  }),
  /** Bytes that no row names, and halves of files that a killed process left. */
  'sweep-files': job({
    data: dayData,
    retries: 8,
    retryAfterSeconds: 120,
    withinSeconds: 3600,
    dailyAt: '03:10',
  }),
}

export type JobName = keyof typeof JOBS
export type JobData<Name extends JobName> = z.output<(typeof JOBS)[Name]['data']>

export const JOB_NAMES = Object.keys(JOBS) as JobName[]
