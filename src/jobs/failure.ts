import { z } from 'zod'

import { codeOf, framesOf } from '@/logging/failureLine'

/** What is kept of a failed attempt: a code and the place in our source, never a message. */
export type Failure = { code: string; at?: string }

const OUR_SOURCE = /\b(?:src|hooks|access|collections|scripts)\/[\w./-]+:\d+/
const CLASS_NAME = /^[A-Za-z]{1,40}$/

/** An error as it may be stored and shown: its code or class, and where it was thrown. */
export const failureOf = (error: unknown): Failure => {
  if (!(error instanceof Error)) return { code: 'UNKNOWN' }
  const at = framesOf(error)
    .map((frame) => OUR_SOURCE.exec(frame)?.[0])
    .find((place) => place !== undefined)
  const name = CLASS_NAME.test(error.name) ? error.name : 'Error'
  return { code: codeOf(error) ?? name, ...(at ? { at } : {}) }
}

const own = z.object({
  code: z.string().regex(/^\w{1,40}$/),
  at: z
    .string()
    .regex(new RegExp(`^${OUR_SOURCE.source}$`))
    .optional(),
})
const told = z.union([
  z.object({ value: z.union([z.string(), z.object({ message: z.string() })]) }),
  z.object({ message: z.string() }),
])

/** How pg-boss itself says why it took a job away from a worker. */
const REASONS: readonly [RegExp, string][] = [
  [/heartbeat timeout/, 'WORKER_LOST'],
  [/timed out|execution exceeded/, 'TOO_LONG'],
  [/shut down/, 'WORKER_STOPPED'],
]

/** The failure in the output of a stored job; only codes that are known to be safe to show. */
export const readFailure = (output: unknown): Failure => {
  const ours = own.safeParse(output)
  if (ours.success) return ours.data
  const theirs = told.safeParse(output)
  const text = theirs.success ? textOf(theirs.data) : ''
  return { code: REASONS.find(([words]) => words.test(text))?.[1] ?? 'UNKNOWN' }
}

const textOf = (output: z.output<typeof told>): string => {
  if ('message' in output) return output.message
  return typeof output.value === 'string' ? output.value : output.value.message
}
