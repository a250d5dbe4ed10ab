import { afterEach, describe, expect, it } from 'vitest'

import { anonymous, codeOf, DEMO_PASSWORD, docOf } from '@/tests/support/api'
import { emailOf } from '@/tests/support/fixtures'
import { openWorld } from '@/tests/support/openWorld'
import { asSuperuser, databaseName } from '@/tests/support/superuser'

const world = await openWorld()
// Each refused connection with its stack would bury everything else.
world.server.payload.logger.level = 'silent'

/** Every connection ends, and none is let in: the pool has to open new ones and cannot. */
const loseDatabase = (): Promise<unknown> =>
  asSuperuser(
    `ALTER DATABASE ${databaseName()} CONNECTION LIMIT 0`,
    `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  )
const bringBack = (): Promise<unknown> =>
  asSuperuser(`ALTER DATABASE ${databaseName()} CONNECTION LIMIT -1`)

afterEach(bringBack)

const ENGLISH = { 'accept-language': 'id', cookie: '__Host-teropong-lng=en' }

describe('while the database lets nobody in (it ends all connections and refuses new ones)', () => {
  it('a person who is signed in is told to try again, not to sign in again', async () => {
    const { irban } = world.as
    docOf(await irban.get('/plans?limit=1'))
    await loseDatabase()
    const answers = await Promise.all([
      irban.get('/plans'),
      irban.post('/plans', { title: 'x', year: 2030 }),
      irban.get('/users/me'),
      irban.action('plans', world.users.irban, 'submit'),
      irban.get('/payload-preferences/x'),
    ])
    for (const answer of answers) {
      expect([answer.status, codeOf(answer)]).toEqual([503, 'service.unavailable'])
      expect(answer.headers.get('retry-after')).toBe('5')
    }
    await bringBack()
    docOf(await irban.get('/plans?limit=1'))
    docOf(await irban.post('/plans', { title: 'Kembali', year: 2030 }))
  })

  it('a right password is not called wrong', async () => {
    await loseDatabase()
    const credentials = { email: emailOf('auditor'), password: DEMO_PASSWORD }
    const answer = await anonymous(world.server).post('/users/login', credentials, ENGLISH)
    expect([answer.status, codeOf(answer)]).toEqual([503, 'service.unavailable'])
    expect(answer.json.errors[0].message).toContain('cannot answer now')
    await bringBack()
    expect((await anonymous(world.server).post('/users/login', credentials)).status).toBe(200)
  })

  it('a file is not answered with half of it, and ready says what is missing', async () => {
    await loseDatabase()
    const file = await world.as.irban.get(`/files/${world.users.irban}`)
    expect([file.status, codeOf(file)]).toEqual([503, 'service.unavailable'])
    const ready = await anonymous(world.server).get('/ready')
    expect([ready.status, ready.json.database]).toEqual([503, 'unreachable'])
  })
})

describe('who has no session', () => {
  it('is still told to sign in', async () => {
    expect((await anonymous(world.server).get('/plans')).status).toBe(401)
    const stale = { cookie: 'teropong-token=nonsense' }
    expect((await anonymous(world.server).get('/plans', stale)).status).toBe(401)
  })
})
