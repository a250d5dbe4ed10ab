import { expect } from 'vitest'

import { capture } from '@/scripts/runOnce'

const NOTHING = {
  PAYLOAD_SECRET: '',
  DATABASE_URL: '',
  DATABASE_MIGRATION_URL: '',
  SERVER_URL: '',
  TEROPONG_MODE: '',
}

/** What `start:web` asks for in production, but for the database. */
export const PRODUCTION = {
  PAYLOAD_SECRET: 'q9Xv2m7Lr4Tz8Wk1Bn6Yd3Hs5Fp0Gj2Ac',
  SERVER_URL: 'https://teropong.kab.go.id',
}

/** Runs a command that must end with code 1 and a paragraph instead of a stack; returns the words. */
export const complaintOf = async (
  args: readonly string[],
  variables: Record<string, string>,
): Promise<string> => {
  const { code, output } = await capture(args, { ...NOTHING, ...variables })
  expect({ code, stack: /\n\s+at /.test(output) }).toEqual({ code: 1, stack: false })
  return output
}
