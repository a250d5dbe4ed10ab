import { capture } from '@/scripts/runOnce'

/** What one step of `npm test` came to; `output` is shown only when something failed. */
export type Outcome = { passed: number; failed: number; output: string }
export type Step = { name: string; run: () => Promise<Outcome> }

/** Code generation and checks need neither database nor secrets, and must not find the demo's. */
export const BARE = {
  TEROPONG_MODE: 'demo',
  NODE_ENV: 'production',
  DATABASE_URL: undefined,
  DATABASE_URL_FILE: undefined,
  SERVER_URL: undefined,
  DATA_DIR: '/tmp/teropong-without-data',
} as const

/** A step that is one program: it passes or fails as a whole. */
export const programStep = (name: string, ...programs: readonly string[][]): Step => ({
  name,
  run: async () => {
    let output = ''
    for (const args of programs) {
      const done = await capture(args, BARE)
      output += done.output
      if (done.code !== 0) return { passed: 0, failed: 1, output }
    }
    return { passed: 1, failed: 0, output }
  },
})

/** A step that throws when it fails. */
export const actionStep = (name: string, action: () => Promise<void>): Step => ({
  name,
  run: async () => {
    try {
      await action()
      return { passed: 1, failed: 0, output: '' }
    } catch (error) {
      return {
        passed: 0,
        failed: 1,
        output: error instanceof Error ? error.message : String(error),
      }
    }
  },
})
