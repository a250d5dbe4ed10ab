import { afterEach, expect, it, vi } from 'vitest'

import { surviveConnectionLoss } from './longRunning'

const CANARY = 'budi@contoh.go.id'

/** As drizzle tells of a query: with everything that it was asked with. */
const failedQuery = (code: string): Error =>
  new Error(`Failed query: select 1\nparams: ${CANARY}`, {
    cause: Object.assign(new Error(CANARY), { code }),
  })

afterEach(() => vi.restoreAllMocks())

/** What is done about an error that nobody caught, and the line that is written of it. */
const uncaught = (error: unknown) => {
  const heard = vi.spyOn(process, 'on').mockReturnThis()
  const exit = vi.spyOn(process, 'exit').mockReturnThis()
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const print = vi.spyOn(console, 'error').mockReturnValue()
  surviveConnectionLoss()
  heard.mock.calls.find(([event]) => event === 'uncaughtException')?.[1](error)
  const text = String([...write.mock.calls, ...print.mock.calls].flat())
  return { text, ends: exit.mock.calls.flat() }
}

it.each([
  ['a lost connection', 'ECONNRESET', 'database.connectionLost', []],
  ['any other error', '23505', 'process.failed', [1]],
])('%s is written by code and place alone', (_name, code, event, ends) => {
  const done = uncaught(failedQuery(code))
  expect(done.ends).toEqual(ends)
  expect(done.text).not.toContain(CANARY)
  expect(JSON.parse(done.text)).toMatchObject({ level: 'error', event, code })
  expect(done.text).toContain('failedQuery')
})

it('what is no error is written by its event', () => {
  expect(uncaught(CANARY).text).toMatch(
    /^\{"level":"error","time":"[^"]+","event":"process.failed"\}\n$/,
  )
})
