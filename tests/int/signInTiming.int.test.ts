import { expect, it } from 'vitest'

import { anonymous } from '@/tests/support/api'
import { emailOf } from '@/tests/support/fixtures'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()

const ATTEMPTS = 7

/** The answer of a failed sign-in, and the milliseconds that it took. */
const fail = async (email: string) => {
  const start = performance.now()
  const { status, json } = await anonymous(world.server).post('/users/login', {
    email,
    password: 'bukan sandinya',
  })
  return { ms: performance.now() - start, answer: JSON.stringify([status, json]) }
}

it('a wrong password, an unknown address, a locked and a deactivated account get one answer in one time', async () => {
  const { sql } = world
  await sql(`UPDATE users SET lock_until = now() + interval '10 minutes' WHERE email = $1`, [
    emailOf('irban'),
  ])
  await sql(`UPDATE users SET active = false WHERE email = $1`, [emailOf('kopi')])
  const emails = [emailOf('auditor'), 'tidak.ada@contoh.test', emailOf('irban'), emailOf('kopi')]
  const fastest = emails.map(() => Infinity)
  const answers = new Set<string>()
  // In turns, so that a machine that is busy for a second is busy for all; of each the fastest.
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1)
    for (const [index, email] of emails.entries()) {
      const { ms, answer } = await fail(email)
      fastest[index] = Math.min(fastest[index] ?? Infinity, ms)
      answers.add(answer)
    }
  expect(answers.size).toBe(1)
  // Twelve times faster before.
  expect(Math.min(...fastest) / Math.max(...fastest)).toBeGreaterThan(0.5)
})
