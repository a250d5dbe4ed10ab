import type { Pool } from 'pg'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { openLimiter } from '@/limits/limiter'
import { anonymous, bareClient, codeOf, cookieOf, DEMO_PASSWORD, docOf } from '@/tests/support/api'
import { emailOf, type World } from '@/tests/support/fixtures'
import { openWorld } from '@/tests/support/openWorld'

let world: World
let pool: Pool

beforeAll(async () => {
  world = await openWorld()
  pool = world.server.payload.db.pool as unknown as Pool
})
beforeEach(async () => {
  await world.sql('DELETE FROM rate_limits')
})

/** The web process reads the settings again after ten seconds; a new limiter at once. */
const setLimits = (values: Record<string, number>) =>
  world.sql(
    `UPDATE organisation SET ${Object.entries(values)
      .map(([name, value]) => `limits_${name} = ${value}`)
      .join(', ')}`,
  )

const settled = () => new Promise((resolve) => setTimeout(resolve, 10_500))

const signIn = (email: string, password: string, headers: Record<string, string> = {}) =>
  bareClient(world.server, { origin: world.server.url, ...headers }).post('/users/login', {
    email,
    password,
  })

describe('failed sign-ins', () => {
  beforeAll(async () => {
    await setLimits({ sign_in_failures: 5 })
    await settled()
  })

  it('of one neighbourhood are refused after the limit, also with the right password, and say when', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect((await signIn('tidak.ada@contoh.test', 'salah')).status).toBe(401)
    const refused = await signIn(emailOf('auditor'), DEMO_PASSWORD)
    expect([refused.status, codeOf(refused)]).toEqual([429, 'request.tooMany'])
    const wait = Number(refused.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(900)
  })

  it('are not escaped by another X-Forwarded-For', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1)
      await signIn('tidak.ada@contoh.test', 'salah', { 'X-Forwarded-For': `203.0.${attempt}.1` })
    const headers = { 'X-Forwarded-For': '198.51.100.9', 'X-Real-IP': '198.51.100.9' }
    expect((await signIn('tidak.ada@contoh.test', 'salah', headers)).status).toBe(429)
  })

  it('count each of many at once; sign-ins that succeed do not count', async () => {
    for (let attempt = 0; attempt < 8; attempt += 1)
      expect((await signIn(emailOf('pimpinan'), DEMO_PASSWORD)).status).toBe(200)
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => signIn('tidak.ada@contoh.test', 'salah')),
    )
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(7)
  })

  it('count by one’s own password form too; what else one changes of oneself does not', async () => {
    const own = `/users/${world.users.mutu}`
    for (let attempt = 0; attempt < 8; attempt += 1)
      docOf(await world.as.mutu.patch(own, { position: `Auditor ${attempt}` }))
    const body = { password: 'kuda lari di pasar', currentPassword: 'bukan sandinya' }
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect((await world.as.mutu.patch(own, body)).status).toBe(422)
    for (const path of [own, own.toUpperCase().replace('USERS', 'users'), `${own}/`])
      expect((await world.as.mutu.patch(path, body)).status).toBe(429)
    expect((await signIn(emailOf('auditor'), DEMO_PASSWORD)).status).toBe(429)
    await world.sql('UPDATE users SET login_attempts = 0, lock_until = NULL')
  })

  it('count a link that does not work; a good one stands any number of weak passwords', async () => {
    const reset = (token: string) =>
      anonymous(world.server).post('/users/reset-password', { token, password: 'pendek' })
    await world.sql(
      `UPDATE users SET reset_password_token = 'yang-benar',
        reset_password_expiration = now() + interval '1 hour' WHERE id = $1`,
      [world.users.kopi],
    )
    for (let attempt = 0; attempt < 8; attempt += 1)
      expect(codeOf(await reset('yang-benar'))).toBe('users.passwordShort')
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect(codeOf(await reset('ditebak'))).toBe('users.linkExpired')
    expect((await reset('yang-benar')).status).toBe(429)
    expect((await signIn(emailOf('auditor'), DEMO_PASSWORD)).status).toBe(429)
  })

  it('are answered in the reader’s language', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) await signIn('tidak.ada@contoh.test', 'salah')
    const inEnglish = { cookie: '__Host-teropong-lng=en' }
    const messageOf = async (headers = {}) =>
      (await signIn('x@contoh.test', 'y', headers)).json.errors[0].message
    expect(await messageOf()).toMatch(/^Terlalu banyak/)
    expect(await messageOf(inEnglish)).toMatch(/^Too many/)
  })
})

describe('two processes', () => {
  it('count together', async () => {
    await setLimits({ password_resets: 6 })
    const [one, other] = [openLimiter(pool), openLimiter(pool)]
    const waits = await Promise.all(
      Array.from({ length: 10 }, (_, number) =>
        (number % 2 ? one : other).take('passwordResets', 'abcd'),
      ),
    )
    expect(waits.filter((wait) => wait === null)).toHaveLength(6)
    expect(await one.take('passwordResets', 'another')).toBeNull()
  })
})

describe('requests of a person', () => {
  it('are refused after the limit, those of another person are not', async () => {
    await world.as.mutu.get('/users/me')
    await setLimits({ requests: 60 })
    await settled()
    await world.sql('DELETE FROM rate_limits')
    const answers = await Promise.all(
      Array.from({ length: 90 }, () => world.as.mutu.get('/notifications/count')),
    )
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(10)
    expect(refused[0]?.headers.get('retry-after')).toMatch(/^\d+$/)
    expect((await world.as.kopi.get('/notifications/count')).status).toBe(200)
  })

  it.each<[string, (name: string, token: string) => string]>([
    ['once', (name, token) => `${name}=${token}`],
    ['behind another', (name, token) => `${name}=x; ${name}=${token}`],
    ['encoded', (name, token) => `${name}=%65${token.slice(1)}`],
    ['with a space', (name, token) => `${name} =${token}`],
  ])('are counted when the cookie that signs them in is written %s', async (_how, write) => {
    const [, name = '', token = ''] =
      /^([^=]+)=([^;]+)/.exec(cookieOf(await signIn(emailOf('mutu'), DEMO_PASSWORD))) ?? []
    const headers = { cookie: write(name, token), origin: world.server.url }
    const { get } = bareClient(world.server, headers)
    const answers = await Promise.all(Array.from({ length: 90 }, () => get('/notifications/count')))
    expect(answers.map(({ status }) => status)).toContain(429)
  })
})

it('no counter outlives its time', async () => {
  const in100Seconds = Date.now() + 100_000
  await world.sql(`INSERT INTO rate_limits VALUES ('uploads:old', 1, $1), ('uploads:new', 1, $2)`, [
    Date.now() - 1000,
    in100Seconds,
  ])
  expect(await openLimiter(pool).take('uploads', 'abcd')).toBeNull()
  const rows = await world.sql(
    `SELECT key FROM rate_limits WHERE key LIKE 'uploads:%' ORDER BY key`,
  )
  expect(rows.map(({ key }) => key)).toEqual(['uploads:abcd', 'uploads:new'])
})

it('no counter holds an address or a name', async () => {
  await signIn('tidak.ada@contoh.test', 'salah')
  const rows = await world.sql('SELECT key FROM rate_limits')
  expect(rows.length).toBeGreaterThan(0)
  for (const { key } of rows) expect(key).toMatch(/^\w+:([0-9a-f]{4}|[0-9a-f-]{36})$/)
})

it('an administrator cannot set a limit that would lock everybody out', async () => {
  const { admin } = world.as
  const settings = docOf(await admin.get('/globals/organisation?depth=0'))
  const refused = await admin.post('/globals/organisation', {
    ...settings,
    limits: { ...settings.limits, requests: 0 },
  })
  expect([refused.status, refused.json.errors[0].path]).toEqual([422, 'limits.requests'])
  expect((await anonymous(world.server).get('/health')).status).toBe(200)
})
