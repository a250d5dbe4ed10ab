import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { withClient } from '@/scripts/provision'
import { startTestServer, type TestServer } from '@/tests/support/server'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(async () => server.stop())

const asOwner = (sql: string): Promise<unknown> =>
  withClient(env.databaseMigrationUrl, (client) => client.query(sql))

const readiness = async (): Promise<{ status: number; body: unknown }> => {
  const response = await fetch(`${server.url}/api/ready`)
  return { status: response.status, body: await response.json() }
}

describe('GET /api/ready', () => {
  it('is ready without a worker, and says that there is none', async () => {
    expect(await readiness()).toEqual({
      status: 200,
      body: { database: 'ok', migrations: 'ok', worker: 'absent' },
    })
  })

  it.each([
    ['ok', 10],
    ['stale', 60],
  ])('calls the worker %s when its last beat is %i seconds old', async (worker, age) => {
    await asOwner(
      `INSERT INTO worker_heartbeats VALUES ('w', now() - interval '${age} seconds')
       ON CONFLICT (id) DO UPDATE SET beat_at = excluded.beat_at`,
    )
    expect((await readiness()).body).toMatchObject({ worker })
  })

  it('is not ready while a migration is pending', async () => {
    await asOwner(`UPDATE payload_migrations SET name = 'x' || name`)
    expect(await readiness()).toMatchObject({ status: 503, body: { migrations: 'pending' } })
    await asOwner(`UPDATE payload_migrations SET name = substr(name, 2)`)
  })

  it('says within seconds that the database hangs, instead of hanging with it', async () => {
    const { pool } = server.payload.db
    const held = await Promise.all(
      Array.from({ length: pool.options.max - pool.totalCount + pool.idleCount }, () =>
        pool.connect(),
      ),
    )
    expect(await readiness()).toMatchObject({ status: 503, body: { database: 'timeout' } })
    for (const client of held) client.release()
    expect((await readiness()).status).toBe(200)
  })
})

describe('GET /api/health', () => {
  it('answers while the process lives', async () => {
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200)
  })
})
