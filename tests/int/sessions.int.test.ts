import { beforeEach, describe, expect, it } from 'vitest'

import { anonymous, bareClient, cookieOf, DEMO_PASSWORD, docOf } from '@/tests/support/api'
import { emailOf, type Person } from '@/tests/support/fixtures'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()

const login = (person: Person) =>
  anonymous(world.server).post('/users/login', {
    email: emailOf(person),
    password: DEMO_PASSWORD,
  })

const clientOf = async (person: Person) => {
  const answer = await login(person)
  expect(answer.status).toBe(200)
  return bareClient(world.server, { cookie: cookieOf(answer), origin: world.server.url })
}

const isIn = async (client: Awaited<ReturnType<typeof clientOf>>): Promise<boolean> =>
  (await client.get('/users/me')).json.user !== null

beforeEach(async () => {
  await world.sql('DELETE FROM users_sessions WHERE _parent_id <> $1', [world.users.admin])
})

describe('a sign-in that is under way', () => {
  it.each([5, 30, 60, 90, 120])(
    'does not undo a deactivation that comes %i ms later',
    async (delay) => {
      await world.sql('UPDATE users SET active = true WHERE id = $1', [world.users.kopi])
      const signingIn = login('kopi')
      await new Promise((resolve) => setTimeout(resolve, delay))
      docOf(await world.as.admin.patch(`/users/${world.users.kopi}`, { active: false }))
      await signingIn
      const [row] = await world.sql('SELECT active FROM users WHERE id = $1', [world.users.kopi])
      expect(row?.active).toBe(false)
    },
  )

  it('fails when the password has become another one meanwhile', async () => {
    const { petugas, auditor } = world.users
    const signingIn = login('petugas')
    await new Promise((resolve) => setTimeout(resolve, 30))
    await world.sql(`UPDATE users SET hash = 'pbkdf2-sha256-v1:00', salt = 'x' WHERE id = $1`, [
      petugas,
    ])
    expect((await signingIn).status).toBe(401)
    const [row] = await world.sql('SELECT hash FROM users WHERE id = $1', [petugas])
    expect(row?.hash).toBe('pbkdf2-sha256-v1:00')
    await world.sql(
      'UPDATE users u SET hash = a.hash, salt = a.salt FROM users a WHERE u.id = $1 AND a.id = $2',
      [petugas, auditor],
    )
  })
})

describe('sessions', () => {
  it('that begin at once all stand, five of them; the oldest make room', async () => {
    const clients = await Promise.all(Array.from({ length: 5 }, () => clientOf('mutu')))
    for (const client of clients) expect(await isIn(client)).toBe(true)
    const newest = await clientOf('mutu')
    expect(await isIn(newest)).toBe(true)
    const standing = await Promise.all(clients.map(isIn))
    expect(standing.filter(Boolean)).toHaveLength(4)
    const [row] = await world.sql(
      'SELECT count(*)::int AS count FROM users_sessions WHERE _parent_id = $1',
      [world.users.mutu],
    )
    expect(row?.count).toBe(5)
  })

  it('that were ended are not brought back by a refresh that runs at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      const client = await clientOf('pimpinan')
      const other = await clientOf('pimpinan')
      const [refreshed] = await Promise.all([
        other.post('/users/refresh-token', {}),
        client.post('/users/logout?allSessions=true', {}),
      ])
      expect([200, 401]).toContain(refreshed.status)
      expect([await isIn(client), await isIn(other)]).toEqual([false, false])
    }
  })

  it('end one by one; another person’s are not touched', async () => {
    const [one, other, foreign] = [
      await clientOf('irban'),
      await clientOf('irban'),
      await clientOf('irban2'),
    ]
    expect((await one.post('/users/logout', {})).status).toBe(200)
    expect([await isIn(one), await isIn(other), await isIn(foreign)]).toEqual([false, true, true])
  })

  it.each([
    ['auditor', 12],
    ['inspektur', 8],
  ] as const)(
    'of %s end after %i hours, however often they are prolonged',
    async (person, hours) => {
      const client = await clientOf(person)
      const age = (by: string) =>
        world.sql(`UPDATE users_sessions SET created_at = now() - interval '${by}'
        WHERE _parent_id <> '${world.users.admin}'`)
      await age(`${hours - 1} hours 59 minutes`)
      expect((await client.post('/users/refresh-token', {})).status).toBe(200)
      await age(`${hours} hours 1 minute`)
      expect((await client.post('/users/refresh-token', {})).status).toBe(401)
    },
  )

  it('end when the password is changed, but the one in which it was changed', async () => {
    const here = await clientOf('konsulen')
    const there = await clientOf('konsulen')
    const change = { password: 'Sandi-Baru-2026-y', currentPassword: DEMO_PASSWORD }
    docOf(await here.patch(`/users/${world.users.konsulen}`, change))
    expect([await isIn(here), await isIn(there)]).toEqual([true, false])
  })

  it.each([
    ['switched off and on again', { active: false }],
    ['given to another address', { email: 'lain.kopi@demo.test' }],
  ])('of an account end for good when it is %s', async (_what, change) => {
    const { admin } = world.as
    const { kopi } = world.users
    await world.sql('UPDATE users SET active = true WHERE id = $1', [kopi])
    const before = await clientOf('kopi')
    docOf(await admin.patch(`/users/${kopi}`, change))
    docOf(await admin.patch(`/users/${kopi}`, { active: true, email: emailOf('kopi') }))
    expect(await isIn(before)).toBe(false)
    expect(await isIn(await clientOf('kopi'))).toBe(true)
  })

  it('on other devices are ended by the person, all of another person’s by the administrator', async () => {
    const { auditor, irban } = world.users
    const [here, there] = [await clientOf('auditor'), await clientOf('auditor')]
    const end = (id: string) => `/users/${id}/end-sessions`
    expect((await here.post(end(auditor))).json).toEqual({ ended: 1 })
    expect([await isIn(here), await isIn(there)]).toEqual([true, false])
    expect((await here.post(end(irban))).status).toBe(403)
    expect((await (await clientOf('opd')).post(end(irban))).status).toBe(404)
    expect((await anonymous(world.server).post(end(auditor))).status).toBe(401)
    expect((await world.as.admin.post(end(auditor))).json).toEqual({ ended: 1 })
    expect(await isIn(here)).toBe(false)
  })
})
