import { expect, it } from 'vitest'

import { anonymous } from '@/tests/support/api'
import { emailOf } from '@/tests/support/fixtures'
import { openWorld } from '@/tests/support/openWorld'
import { processorTimeOf } from '@/tests/support/processorTime'

const world = await openWorld()

const ATTEMPTS = 7

/** The answer of a failed sign-in. */
const fail = async (email: string, password = 'bukan sandinya'): Promise<string> => {
  const body = { email, password }
  const { status, json } = await anonymous(world.server).post('/users/login', body)
  return JSON.stringify([status, json])
}

it('a wrong password, an unknown address, a locked and a deactivated account get one answer in one time', async () => {
  const { sql } = world
  await sql(`UPDATE users SET lock_until = now() + interval '10 minutes' WHERE email = $1`, [
    emailOf('irban'),
  ])
  await sql(`UPDATE users SET active = false WHERE email = $1`, [emailOf('kopi')])
  const emails = [emailOf('auditor'), 'tidak.ada@contoh.test', emailOf('irban'), emailOf('kopi')]
  const least = emails.map(() => Infinity)
  const answers = new Set<string>()
  // Nearly all of the time is the deriving of a password, on a processor of this very process: what
  // others do on the machine does not count. In turns; of each the least.
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1)
    for (const [index, email] of emails.entries()) {
      const ms = await processorTimeOf(async () => {
        answers.add(await fail(email))
      })
      least[index] = Math.min(least[index] ?? Infinity, ms)
    }
  expect(answers.size).toBe(1)
  // A twelfth before.
  expect(Math.min(...least) / Math.max(...least)).toBeGreaterThan(0.8)
})

it('an empty password costs nothing, whether there is an account or not', async () => {
  const timeOf = (email: string, password?: string) =>
    processorTimeOf(async () => void (await fail(email, password)))
  for (const email of [emailOf('auditor'), 'tidak.ada@contoh.test'])
    for (const password of ['', ' ']) {
      const judged = await timeOf(email)
      expect((await timeOf(email, password)) / judged).toBeLessThan(0.5)
    }
})
