import { expect, it } from 'vitest'

import { anonymous } from '@/tests/support/api'
import { emailOf } from '@/tests/support/fixtures'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()

const ATTEMPTS = 7

/** The answer of a failed sign-in, and the milliseconds that the fastest of several took: the others waited. */
const failed = async (email: string) => {
  const times: number[] = []
  const answers = new Set<string>()
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const start = performance.now()
    const { status, json } = await anonymous(world.server).post('/users/login', {
      email,
      password: 'bukan sandinya',
    })
    times.push(performance.now() - start)
    answers.add(JSON.stringify([status, json]))
  }
  return { ms: Math.min(...times), answers: [...answers] }
}

it('a wrong password, an unknown address, a locked and a deactivated account get one answer in one time', async () => {
  const { sql } = world
  await sql(`UPDATE users SET lock_until = now() + interval '10 minutes' WHERE email = $1`, [
    emailOf('irban'),
  ])
  await sql(`UPDATE users SET active = false WHERE email = $1`, [emailOf('kopi')])
  const wrong = await failed(emailOf('auditor'))
  const unknown = await failed('tidak.ada@contoh.test')
  const locked = await failed(emailOf('irban'))
  const inactive = await failed(emailOf('kopi'))
  expect(wrong.answers).toHaveLength(1)
  for (const other of [unknown, locked, inactive]) {
    expect(other.answers).toEqual(wrong.answers)
    // Twelve times faster before; the rest is the noise of a machine that is busy with other tests.
    expect(other.ms / wrong.ms).toBeGreaterThan(0.4)
    expect(other.ms / wrong.ms).toBeLessThan(2.5)
  }
})
