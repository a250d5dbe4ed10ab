import { APIError, AuthenticationError } from 'payload'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { RuleViolation } from '@/domain/violation'
import { logger } from './logger'

const CANARY = 'budi@contoh.go.id'

/** What a built server writes for one call beside time and level; null when it stays silent. */
const written = (...args: unknown[]): Record<string, unknown> | null => {
  vi.stubEnv('NODE_ENV', 'production')
  const write = vi.fn()
  logger.options.hooks.logMethod.call({} as never, args as never, write, 50)
  return (write.mock.calls[0]?.[0] as Record<string, unknown> | undefined) ?? null
}
afterEach(() => vi.unstubAllEnvs())

const failedQuery = (): Error =>
  Object.assign(new Error(`Failed query: select 1\nparams: ${CANARY}`), {
    cause: Object.assign(new Error(CANARY), { code: '53300' }),
  })

describe('the log of a built server', () => {
  it('names a failure by code and place, never by its message', () => {
    const line = written({ err: failedQuery() })
    expect(line).toMatchObject({ event: 'request.failed', code: '53300' })
    expect(line?.at).toContainEqual(expect.stringContaining('failedQuery'))
    expect(JSON.stringify(line)).not.toContain(CANARY)
  })

  it('holds nothing beside the allowed fields', () => {
    const line = written({ err: failedQuery(), event: 'queue.failed', msg: CANARY, data: CANARY })
    expect(Object.keys(line ?? {}).sort()).toEqual(['at', 'code', 'event'])
  })

  it('says how much work was done by numbers alone', () => {
    const counts = { files: 3, halves: 0, [CANARY]: 1, title: CANARY }
    expect(written({ event: 'files.swept', counts })).toEqual({
      event: 'files.swept',
      counts: { files: 3, halves: 0 },
    })
  })

  it.each([
    ['a wrong password', new AuthenticationError()],
    ['a broken rule', new RuleViolation('access.notFound')],
    ['a refusal of Payload', new APIError(CANARY, 400)],
    ['a lost race', Object.assign(new Error(CANARY), { code: '40P01' })],
    ['a body that is no JSON', new SyntaxError(CANARY)],
  ])('has no line for %s', (_name, err) => {
    expect(written({ err })).toBeNull()
  })

  it('drops mere messages, which may hold names of files and people', () => {
    expect(written(`File ${CANARY} is missing on the disk`)).toBeNull()
    expect(written({ msg: CANARY })).toBeNull()
  })
})
