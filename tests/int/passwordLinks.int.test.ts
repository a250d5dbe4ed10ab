import { randomBytes } from 'node:crypto'

import type { Pool } from 'pg'
import { describe, expect, it } from 'vitest'

import { actAs } from '@/tests/support/acting'
import { type Answer, anonymous, docOf } from '@/tests/support/api'
import type { Person } from '@/tests/support/fixtures'
import { openWorld } from '@/tests/support/openWorld'
import { both, inRounds, whileUnderWay } from '@/tests/support/races'

const world = await openWorld()

const NEW_PASSWORD = 'perahu merah di dermaga'

/** A link for a new password, as the mail carries it. */
const linkFor = async (person: Person): Promise<string> => {
  const token = randomBytes(20).toString('hex')
  await world.sql(
    `UPDATE users SET reset_password_token = $2,
      reset_password_expiration = now() + interval '1 hour' WHERE id = $1`,
    [world.users[person], token],
  )
  return token
}
const reset = (token: string, password = NEW_PASSWORD): Promise<Answer> =>
  anonymous(world.server).post('/users/reset-password', { token, password })

describe('a link for a new password', () => {
  it('works once, also when it is opened twice at once', async () => {
    await inRounds(async (number) => {
      const token = await linkFor('auditor')
      const answers = await both(
        number,
        () => reset(token),
        () => reset(token, `${NEW_PASSWORD} lagi`),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 422])
    })
  })

  it('does not work any more for whoever opens it while the address is being changed', async () => {
    const token = await linkFor('auditor2')
    const { status } = await whileUnderWay(
      world.server.payload.db.pool as unknown as Pool,
      (client) =>
        client.query(
          `UPDATE users SET email = 'lain@contoh.test', reset_password_token = NULL,
            reset_password_expiration = NULL WHERE id = $1`,
          [world.users.auditor2],
        ),
      () => reset(token),
    )
    expect(status).toBe(422)
  })

  it('works for who acts in an office, and they act on', async () => {
    await actAs(world, 'irban2', { office: 'inspektur' })
    const token = await linkFor('irban2')
    expect((await reset(token)).status).toBe(200)
    const { acting } = docOf(await world.as.admin.get(`/users/${world.users.irban2}?depth=0`))
    expect(acting).toMatchObject([{ office: 'inspektur' }])
  })
})
