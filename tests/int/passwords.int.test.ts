import { describe, expect, it } from 'vitest'

import { type Answer, anonymous, codeOf, DEMO_PASSWORD, signIn } from '@/tests/support/api'
import { emailOf } from '@/tests/support/fixtures'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()
const { users } = world
const ROHMAWATI = { name: 'Siti Rohmawati', employeeNumber: '198703122010012009' }

await world.sql(`UPDATE organisation SET region = 'Kabupaten Sukamaju'`)
await world.sql('UPDATE users SET name = $1, employee_number = $2 WHERE id = $3', [
  ROHMAWATI.name,
  ROHMAWATI.employeeNumber,
  users.konsulen,
])
const own = await signIn(world.server, emailOf('konsulen'))
const path = `/users/${users.konsulen}`
const TOKEN = 'token-of-the-mail'

/** Every path on which a password is set. */
const PATHS: Record<string, (password: string) => Promise<Answer>> = {
  creation: (password) =>
    world.as.admin.post('/users', {
      ...ROHMAWATI,
      email: 'konsulen.baru@contoh.test',
      roles: ['konsulen'],
      password,
    }),
  'a change by the administrator': (password) => world.as.admin.patch(path, { password }),
  'one’s own change': (password) => own.patch(path, { password, currentPassword: DEMO_PASSWORD }),
  'the link of the mail': async (password) => {
    await world.sql(
      `UPDATE users SET reset_password_token = $1,
        reset_password_expiration = now() + interval '1 hour' WHERE id = $2`,
      [TOKEN, users.konsulen],
    )
    return anonymous(world.server).post('/users/reset-password', { token: TOKEN, password })
  },
}

describe.each(Object.entries(PATHS))('by %s', (_path, set) => {
  it.each([
    ['too short', 'abc', 'users.passwordShort'],
    ['too long', 'x'.repeat(129), 'users.passwordLong'],
    ['common', 'password12345', 'users.passwordCommon'],
    ['the person’s name', 'Rohmawati-2026', 'users.passwordCommon'],
    ['the address', 'Konsulen-2026', 'users.passwordCommon'],
    ['the employee number', ROHMAWATI.employeeNumber, 'users.passwordCommon'],
    ['the region', 'Sukamaju-2026!', 'users.passwordCommon'],
  ])('no password is set that is %s', async (_what, password, code) => {
    const before = await world.sql('SELECT hash FROM users ORDER BY id')
    const answer = await set(password)
    expect([answer.status, codeOf(answer)]).toEqual([422, code])
    expect(await world.sql('SELECT hash FROM users ORDER BY id')).toEqual(before)
  })
})

it('by the link of the mail a good one is set, also for a person with an employee number', async () => {
  expect((await PATHS['the link of the mail']?.(DEMO_PASSWORD))?.status).toBe(200)
})

describe('a link of the mail', () => {
  const reset = (password: string) =>
    anonymous(world.server).post('/users/reset-password', { token: TOKEN, password })

  it.each([
    ['that is older than an hour', `now() - interval '1 second'`, 'abc'],
    ['that was used', 'NULL', 'perahu merah di dermaga'],
  ])('%s says so, whatever the new password is', async (_what, until, password) => {
    await world.sql(
      `UPDATE users SET reset_password_token = $1, reset_password_expiration = ${until} WHERE id = $2`,
      [TOKEN, users.konsulen],
    )
    const answer = await reset(password)
    expect([answer.status, codeOf(answer)]).toEqual([422, 'users.linkExpired'])
  })
})
