import {
  decodeJwt,
  decodeProtectedHeader,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose'
import { describe, expect, it } from 'vitest'

import { anonymous, bareClient, cookieOf, DEMO_PASSWORD } from '@/tests/support/api'
import { emailOf, type Person } from '@/tests/support/fixtures'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()

const NAME = '__Host-teropong-token'
const MINUTE = 60

const tokenOf = async (person: Person): Promise<string> => {
  const body = { email: emailOf(person), password: DEMO_PASSWORD }
  const answer = await anonymous(world.server).post('/users/login', body)
  const [session = ''] = cookieOf(answer).split('; ')
  return session.slice(`${NAME}=`.length)
}

const statusWith = async (token: string): Promise<number> => {
  const headers = { cookie: `${NAME}=${token}`, origin: world.server.url }
  return (await bareClient(world.server, headers).get('/plans')).status
}

const now = (): number => Math.floor(Date.now() / 1000)

/** The header of every token that we give out. */
const HEADER = decodeProtectedHeader(await tokenOf('kopi'))

const sign = (
  claims: JWTPayload,
  { header = {}, secret = world.server.payload.secret } = {},
): Promise<string> =>
  new SignJWT(claims)
    .setProtectedHeader({ ...HEADER, ...header } as JWTHeaderParameters)
    .sign(new TextEncoder().encode(secret))

describe('a session token', () => {
  it('is taken as it was given, and signed anew by us', async () => {
    const token = await tokenOf('sekretariat')
    expect(await statusWith(token)).toBe(200)
    expect(await statusWith(await sign(decodeJwt(token)))).toBe(200)
  })

  it('that somebody else made is nobody’s: unsigned, another key, another algorithm, cut', async () => {
    const token = await tokenOf('sekretariat')
    const claims = decodeJwt(token)
    const [head = '', body = '', signature = ''] = token.split('.')
    const longSecret = world.server.payload.secret.repeat(3)
    for (const forged of [
      new UnsecuredJWT(claims).encode(),
      `${head}.${body}.`,
      `${head}.${body}`,
      `${head}.${body}.${signature.slice(0, -2)}`,
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.${signature}`,
      await sign(claims, { secret: 'another-secret-another-secret-another' }),
      await sign(claims, { secret: 'x'.repeat(64) }),
      await sign(claims, { header: { alg: 'HS512' }, secret: longSecret }),
      await sign(claims, { header: { authVersion: undefined } }),
      '',
      'null',
    ])
      expect([forged.slice(0, 40), await statusWith(forged)]).toEqual([forged.slice(0, 40), 401])
  })

  it('that has expired, or names no session or another person’s, is nobody’s', async () => {
    const claims = decodeJwt(await tokenOf('sekretariat'))
    const other = decodeJwt(await tokenOf('opd'))
    const later = now() + 30 * MINUTE
    for (const [what, changed] of [
      ['expired', { ...claims, iat: now() - 60 * MINUTE, exp: now() - MINUTE }],
      ['without a session', { ...claims, sid: undefined, exp: later }],
      ['of another session', { ...claims, sid: other.sid, exp: later }],
      ['of a session that never was', { ...claims, sid: crypto.randomUUID(), exp: later }],
      ['of another person', { ...claims, id: world.users.inspektur, exp: later }],
      ['of another collection', { ...claims, collection: 'opds', exp: later }],
      ['of nobody', { ...claims, id: crypto.randomUUID(), exp: later }],
    ] as const)
      expect([what, await statusWith(await sign(changed as JWTPayload))]).toEqual([what, 401])
  })

  it('carries no role: what a forged claim says of roles is not believed', async () => {
    const claims = decodeJwt(await tokenOf('opd'))
    expect(Object.keys(claims)).not.toContain('roles')
    const raised = await sign({ ...claims, roles: ['admin', 'inspektur'], unit: 'x' })
    const client = bareClient(world.server, {
      cookie: `${NAME}=${raised}`,
      origin: world.server.url,
    })
    expect((await client.get('/plans')).json.docs).toEqual([])
    expect((await client.post('/units', { code: 'X' })).status).toBe(403)
  })
})

describe('a password', () => {
  it('is stored as PBKDF2-SHA256 with 600,000 rounds and a salt of its own', async () => {
    const [row] = await world.sql('SELECT hash, salt FROM users WHERE id = $1', [world.users.admin])
    expect(row.hash).toMatch(/^pbkdf2-sha256-v1:[0-9a-f]{64}$/)
    expect(row.salt).toMatch(/^[0-9a-f]{64}$/)
  })

  it('guessed by an outsider keeps its owner out for a quarter of an hour at most', async () => {
    const { sql, users } = world
    for (let attempt = 0; attempt < 12; attempt += 1)
      await anonymous(world.server).post('/users/login', {
        email: emailOf('inspektur'),
        password: 'salah',
      })
    const [row] = await sql(
      'SELECT extract(epoch FROM lock_until - now()) AS seconds FROM users WHERE id = $1',
      [users.inspektur],
    )
    expect(Number(row.seconds)).toBeGreaterThan(0)
    expect(Number(row.seconds)).toBeLessThanOrEqual(15 * MINUTE)
    await sql(`UPDATE users SET lock_until = now() - interval '1 second' WHERE id = $1`, [
      users.inspektur,
    ])
    expect(await statusWith(await tokenOf('inspektur'))).toBe(200)
  })
})
