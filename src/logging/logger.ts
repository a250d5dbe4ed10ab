import process from 'node:process'
import { inspect } from 'node:util'
import type { Config } from 'payload'

import { isBuilt } from '@/env'

import { errorIn, logLine } from './logLine'

type Options = Extract<NonNullable<Config['logger']>, { options: unknown }>['options']
type LogMethod = NonNullable<NonNullable<Options['hooks']>['logMethod']>

/** Whoever develops sees the error itself and Payload's messages, in their own terminal. */
const write: LogMethod = function (args, method) {
  const line = logLine(args[0])
  if (line && isBuilt()) method.call(this, line as never)
  else if (line) process.stderr.write(`${inspect(errorIn(args[0]) ?? line)}\n`)
  else if (!isBuilt() && typeof args[0] === 'string') method.apply(this, args)
}

/**
 * The one way from Payload to the log: one JSON line per failure, only with the fields of `LogLine`.
 */
export const logger = {
  options: {
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    hooks: { logMethod: write },
  },
} satisfies Config['logger']
