import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeEach, describe, expect, it } from 'vitest'

import { type Clamd, EICAR, type Mood, startClamd } from '@/tests/support/clamd'

import { scanBytes } from './virusScanner'

const QUICK = { connectMs: 300, totalMs: 400 }
const overTcp = await startClamd({ host: '127.0.0.1' })
const overSocket = await startClamd({ path: path.join(tmpdir(), `clamd-${process.pid}.sock`) })
const small = await startClamd({ host: '127.0.0.1' }, 100_000)
const scanners: [string, Clamd][] = [
  ['TCP', overTcp],
  ['a local socket', overSocket],
]

beforeEach(() => {
  for (const one of [overTcp, overSocket, small]) one.mood = 'honest'
})
afterAll(() => Promise.all([overTcp, overSocket, small].map((one) => one.stop())))

describe.each(scanners)('a scanner over %s', (_way, clamd) => {
  it.each([0, 1, 65_535, 65_536, 65_537, 3_000_000])('gets every one of %i bytes', async (size) => {
    expect(await scanBytes(clamd.url, Buffer.alloc(size, 7))).toEqual({ isClean: true })
    expect(clamd.scanned.at(-1)).toBe(size)
  })

  it('names the virus', async () => {
    const result = await scanBytes(clamd.url, Buffer.from(`%PDF ${EICAR}`))
    expect(result).toEqual({ isClean: false, signature: 'Eicar-Test-Signature' })
  })

  it.each<Mood>(['silent', 'garbage', 'flood', 'error', 'cut'])(
    'that is %s has not judged the file, and says so in time',
    async (mood) => {
      clamd.mood = mood
      const before = performance.now()
      await expect(scanBytes(clamd.url, Buffer.alloc(200_000), QUICK)).rejects.toThrow()
      expect(performance.now() - before).toBeLessThan(2_000)
    },
  )
})

it('a file above the limit of the scanner has not been judged', async () => {
  await expect(scanBytes(small.url, Buffer.alloc(1_000_000), QUICK)).rejects.toThrow()
})

it.each(['tcp://127.0.0.1:1', 'unix:/nowhere/clamd.ctl', 'tcp://192.0.2.1:3310'])(
  'a scanner that is not there has not judged the file: %s',
  async (url) => {
    await expect(scanBytes(url, Buffer.alloc(10), QUICK)).rejects.toThrow()
  },
)
