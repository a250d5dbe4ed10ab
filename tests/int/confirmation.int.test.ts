import { beforeEach, describe, expect, it } from 'vitest'

import {
  type Answer,
  anonymous,
  type Client,
  codeOf,
  DEMO_PASSWORD,
  docOf,
  signIn,
} from '@/tests/support/api'
import { emailOf } from '@/tests/support/fixtures'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()
const { users, places } = world

const ASKED = [403, 'session.confirmRequired']
const outcomeOf = (answer: Answer) => [answer.status, codeOf(answer)]

/** What the changes below have changed. */
const restore = async () => {
  await world.sql(`UPDATE users SET email = $1 WHERE id = $2`, [emailOf('admin'), users.admin])
  await world.sql(
    `UPDATE users SET unit_id = NULL, opd_id = NULL, active = true WHERE id = '${users.kopi}'`,
  )
  await world.sql(`DELETE FROM users_roles WHERE parent_id = $1 AND value = 'konsulen'`, [
    users.kopi,
  ])
  await world.sql('UPDATE organisation SET limits_sign_in_failures = 1000000')
}

let admin: Client
beforeEach(async () => {
  await world.sql('DELETE FROM users_sessions WHERE _parent_id = $1', [users.admin])
  await world.sql('UPDATE users SET login_attempts = 0, lock_until = NULL')
  await restore()
  admin = await signIn(world.server, emailOf('admin'))
})

/** All sessions of the administrator that stand now were signed in this long ago. */
const age = (minutes: number) =>
  world.sql(
    `UPDATE users_sessions SET created_at = now() - make_interval(mins => $1) WHERE _parent_id = $2`,
    [minutes, users.admin],
  )
const confirm = (client: Client, password = DEMO_PASSWORD) =>
  client.post('/users/confirm', { password })
const linesOf = async (action: string): Promise<unknown[]> =>
  world.sql('SELECT actor_id, record FROM audit_log WHERE action = $1 ORDER BY created_at', [
    action,
  ])

let number = 0
const aPerson = () => {
  number += 1
  const email = `baru${number}@contoh.test`
  return { name: 'Orang Baru', email, password: 'kuda lari di pasar', roles: ['konsulen'] }
}
const kopi = `/users/${users.kopi}`

/** What decides who signs in, and as what they then may act. */
const SENSITIVE: [string, (client: Client) => Promise<Answer>][] = [
  ['a new account', (client) => client.post('/users', aPerson())],
  ['an address', (client) => client.patch(kopi, { email: `kopi${(number += 1)}@contoh.test` })],
  [
    'one’s own address',
    (client) => client.patch(`/users/${users.admin}`, { email: 'a@contoh.id' }),
  ],
  ['a password', (client) => client.patch(kopi, { password: `kuda lari di pasar ${number}` })],
  ['roles', (client) => client.patch(kopi, { roles: ['admin-kopi', 'konsulen'] })],
  ['a unit', (client) => client.patch(kopi, { unit: places.unit })],
  ['an OPD', (client) => client.patch(kopi, { opd: places.opd })],
  ['whether an account is active', (client) => client.patch(kopi, { active: false })],
  ['another person’s sessions', (client) => client.post(`/users/${users.kopi}/end-sessions`)],
  ['a locked account', (client) => client.post('/users/unlock', { email: emailOf('konsulen') })],
  [
    'the limits against guessing',
    (client) => client.post('/globals/organisation', { limits: { signInFailures: 500_000 } }),
  ],
]

describe('half an hour after signing in', () => {
  it.each(SENSITIVE)('%s is not changed until the person has confirmed', async (_what, change) => {
    await age(31)
    expect(outcomeOf(await change(admin))).toEqual(ASKED)
    expect((await confirm(admin)).json).toEqual({ minutes: 30 })
    expect((await change(admin)).status).toBeLessThan(300)
  })

  it.each(SENSITIVE)('less: %s is changed without asking', async (_what, change) => {
    await age(29)
    expect((await change(admin)).status).toBeLessThan(300)
  })

  it('everything else is changed without asking, also together with values that stay', async () => {
    await age(31)
    const { name, email, roles, active } = docOf(await admin.get(`${kopi}?depth=0`))
    docOf(await admin.patch(kopi, { name, email, roles, active, position: 'Penata' }))
    const settings = docOf(await admin.get('/globals/organisation?depth=0'))
    const answer = await admin.post('/globals/organisation', { ...settings, address: 'Jl. Baru 1' })
    expect(answer.status).toBe(200)
  })

  it('one’s own password is changed with the present one, which proves who it is', async () => {
    await age(31)
    const own = `/users/${users.admin}`
    const change = { password: 'kuda lari di pasar', currentPassword: DEMO_PASSWORD }
    const answer = await admin.patch(own, change)
    docOf(answer)
    // Neither is said again: answers may be kept by whatever stands between.
    for (const secret of Object.values(change))
      expect(JSON.stringify(answer.json)).not.toContain(secret)
    docOf(await admin.patch(own, { password: DEMO_PASSWORD, currentPassword: change.password }))
  })

  it('to be asked is no refusal: the log stays clear of it, and nothing was changed', async () => {
    await age(31)
    const before = await linesOf('denied')
    await admin.patch(kopi, { active: false })
    expect(await linesOf('denied')).toEqual(before)
    const [row] = await world.sql('SELECT active FROM users WHERE id = $1', [users.kopi])
    expect(row?.active).toBe(true)
  })

  it('who unlocked which account is in the log, who only tried is not', async () => {
    const unlock = (client: Client) => client.post('/users/unlock', { email: emailOf('konsulen') })
    await age(31)
    const before = await linesOf('unlock')
    await unlock(admin)
    expect(await linesOf('unlock')).toEqual(before)
    await confirm(admin)
    await world.sql(`UPDATE users SET login_attempts = 10, lock_until = now() + interval '1 hour'
      WHERE id = '${users.konsulen}'`)
    expect((await unlock(admin)).status).toBe(200)
    expect((await linesOf('unlock')).slice(before.length)).toEqual([
      { actor_id: users.admin, record: users.konsulen },
    ])
    await signIn(world.server, emailOf('konsulen'))
    expect(outcomeOf(await unlock(world.as.auditor))).toEqual([403, 'access.forbidden'])
  })

  it('whoever may not do it at all is told so, not asked', async () => {
    await world.as.auditor.get('/users/me')
    await world.sql(`UPDATE users_sessions SET created_at = now() - interval '31 minutes'
      WHERE _parent_id = '${users.auditor}'`)
    const answer = await world.as.auditor.post(`/users/${users.kopi}/end-sessions`)
    expect(outcomeOf(answer)).toEqual([403, 'access.forbidden'])
  })
})

describe('a confirmation', () => {
  const change = (client: Client) => client.post(`/users/${users.kopi}/end-sessions`)

  it('holds for half an hour', async () => {
    await age(31)
    await confirm(admin)
    await world.sql(`UPDATE session_confirmations SET confirmed_at = now() - interval '31 minutes'`)
    expect(outcomeOf(await change(admin))).toEqual(ASKED)
  })

  it('opens its own session alone, also when both ask at the same moment', async () => {
    const other = await signIn(world.server, emailOf('admin'))
    await age(31)
    for (let round = 0; round < 3; round += 1) {
      const [, answer] = await Promise.all([confirm(admin), change(other)])
      expect(outcomeOf(answer)).toEqual(ASKED)
    }
    expect((await change(admin)).status).toBe(200)
    expect(outcomeOf(await change(other))).toEqual(ASKED)
  })

  it('outlives a change of the person’s own account, for which Payload writes the sessions anew', async () => {
    await age(31)
    await confirm(admin)
    docOf(await admin.patch(`/users/${users.admin}`, { position: `Penata ${(number += 1)}` }))
    expect((await change(admin)).status).toBe(200)
  })

  it('of a session that was ended is refused, and none is left of an old one', async () => {
    const other = await signIn(world.server, emailOf('admin'))
    await confirm(other)
    await admin.post(`/users/${users.admin}/end-sessions`)
    expect((await confirm(other)).status).toBe(401)
    await world.sql(`UPDATE session_confirmations SET confirmed_at = now() - interval '31 minutes'`)
    await confirm(admin)
    expect(await world.sql('SELECT session_id FROM session_confirmations')).toHaveLength(1)
  })

  it('has one answer for whatever is wrong, counts as a failed sign-in and is in the log', async () => {
    await age(31)
    const wrong = await confirm(admin, 'bukan sandinya')
    expect(outcomeOf(wrong)).toEqual([401, 'access.signInFailed'])
    expect(outcomeOf(await change(admin))).toEqual(ASKED)
    const [row] = await world.sql('SELECT login_attempts FROM users WHERE id = $1', [users.admin])
    expect(Number(row?.login_attempts)).toBe(1)
    expect((await linesOf('sign-in-failed')).at(-1)).toEqual({
      actor_id: null,
      record: users.admin,
    })
    await confirm(admin)
    expect((await linesOf('session-confirmed')).at(-1)).toEqual({
      actor_id: users.admin,
      record: users.admin,
    })
    const [after] = await world.sql('SELECT login_attempts FROM users WHERE id = $1', [users.admin])
    expect(Number(after?.login_attempts)).toBe(0)
  })

  it('is locked by ten wrong passwords, at once as one by one; the right one then says the same', async () => {
    await age(31)
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => confirm(admin, 'bukan sandinya')),
    )
    expect(answers.every(({ status }) => status === 401)).toBe(true)
    const [row] = await world.sql(
      'SELECT login_attempts, lock_until > now() AS locked FROM users WHERE id = $1',
      [users.admin],
    )
    expect([Number(row?.login_attempts), row?.locked]).toEqual([10, true])
    expect(outcomeOf(await confirm(admin))).toEqual([401, 'access.signInFailed'])
    expect(outcomeOf(await change(admin))).toEqual(ASKED)
    await world.sql(`UPDATE users SET lock_until = now() - interval '1 second' WHERE id = $1`, [
      users.admin,
    ])
    expect((await confirm(admin)).status).toBe(200)
  })

  it('needs somebody signed in, and a password', async () => {
    expect((await confirm(anonymous(world.server))).status).toBe(401)
    for (const body of [{}, { password: '' }, { password: 7 }, { password: null }]) {
      const answer = await admin.post('/users/confirm', body)
      expect(outcomeOf(answer)).toEqual([422, 'field.required'])
    }
  })
})

describe('a wrong present password, when one changes one’s own', () => {
  const WRONG = [422, 'users.currentPasswordWrong']
  const change = (currentPassword?: string, also = {}) =>
    admin.patch(`/users/${users.admin}`, {
      ...also,
      password: 'kuda lari di pasar',
      currentPassword,
    })
  const attempts = async () => {
    const [row] = await world.sql(
      'SELECT login_attempts, lock_until > now() AS locked FROM users WHERE id = $1',
      [users.admin],
    )
    return [Number(row?.login_attempts), row?.locked]
  }

  it('counts as a failed sign-in and is in the log; the right one begins anew', async () => {
    const wrong = await change('bukan sandinya', { email: emailOf('kopi') })
    expect(outcomeOf(wrong)).toEqual(WRONG)
    expect(wrong.json.errors[0].path).toBe('currentPassword')
    expect(await attempts()).toEqual([1, null])
    expect((await linesOf('sign-in-failed')).at(-1)).toEqual({
      actor_id: null,
      record: users.admin,
    })
    docOf(await change(DEMO_PASSWORD))
    expect(await attempts()).toEqual([0, null])
    const back = { password: DEMO_PASSWORD, currentPassword: 'kuda lari di pasar' }
    docOf(await admin.patch(`/users/${users.admin}`, back))
  })

  it('locks after ten, also at once and by another spelling of the id; the right one then says the same', async () => {
    const spelled = `/users/%${users.admin.charCodeAt(0).toString(16)}${users.admin.slice(1)}`
    const body = { password: 'kuda lari di pasar', currentPassword: 'bukan sandinya' }
    const answers = await Promise.all([
      ...Array.from({ length: 10 }, () => change('bukan sandinya')),
      admin.patch(spelled, body),
      admin.patch(`/users/${users.admin.toUpperCase()}`, body),
    ])
    expect(answers.map(outcomeOf)).toEqual(answers.map(() => WRONG))
    expect(await attempts()).toEqual([10, true])
    expect(outcomeOf(await change(DEMO_PASSWORD))).toEqual(WRONG)
    expect(outcomeOf(await confirm(admin))).toEqual([401, 'access.signInFailed'])
  })

  it('waits for its turn: more than can wait are told to come back', async () => {
    const answers = await Promise.all(Array.from({ length: 80 }, () => change('bukan sandinya')))
    const busy = answers.filter(({ status }) => status === 503)
    expect(busy.length).toBeGreaterThan(0)
    expect(answers.every(({ status }) => status === 422 || status === 503)).toBe(true)
  })
})
