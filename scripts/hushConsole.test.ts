import process from 'node:process'

import { afterEach, expect, it, vi } from 'vitest'

import { hushConsole } from './hushConsole'

const CANARY = 'budi@contoh.go.id'

afterEach(() => vi.restoreAllMocks())

it('a library’s lines hold a code and a place, never what it was sent', () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const stdout = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const putBack = hushConsole()
  console.error('⨯', Object.assign(new Error(CANARY), { code: 'ECONNRESET', path: CANARY }))
  console.warn(`Failed to find Server Action "${CANARY}"`)
  console.error(`Listener failed for ${CANARY}`)
  console.log(CANARY)
  console.debug(CANARY)
  console.trace(CANARY)
  putBack()
  const lines = write.mock.calls.map(([line]) => JSON.parse(String(line)) as object)
  expect(lines).toMatchObject([
    { level: 'error', event: 'web.failed', code: 'ECONNRESET' },
    { level: 'error', event: 'web.failed' },
  ])
  expect(JSON.stringify(lines)).not.toContain(CANARY)
  expect(stdout).not.toHaveBeenCalled()
})
