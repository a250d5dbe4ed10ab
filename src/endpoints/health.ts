import type { Endpoint, Payload } from 'payload'
import { STALE_AFTER_SECONDS } from '@/jobs/heartbeat'
import { migrations } from '@/migrations'

import { type Readiness, withoutDatabase } from './readiness'

const ANSWER_WITHIN_MS = 2000

/**
 * `GET /api/health`: the process lives (200). `GET /api/ready`: database, migrations and worker;
 * 503 unless the first two are ok. Open to everybody: they tell nothing about content.
 */
export const healthEndpoints: Endpoint[] = [
  {
    path: '/health',
    method: 'get',
    handler: () => Response.json({ status: 'ok' }),
  },
  {
    path: '/ready',
    method: 'get',
    handler: async ({ payload }) => {
      const readiness = await readinessOf(payload)
      const isReady = readiness.database === 'ok' && readiness.migrations === 'ok'
      return Response.json(readiness, { status: isReady ? 200 : 503 })
    },
  },
]

/** Asks through Payload's own pool: a pool whose connections all hang must not look healthy. */
const readinessOf = async (payload: Payload): Promise<Readiness> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Readiness>((resolve) => {
    timer = setTimeout(() => resolve(withoutDatabase('timeout')), ANSWER_WITHIN_MS)
  })
  const asked = ask(payload).catch(() => withoutDatabase('unreachable'))
  const readiness = await Promise.race([asked, late])
  clearTimeout(timer)
  return readiness
}

const ask = async ({ db: { pool } }: Payload): Promise<Readiness> => {
  const { rows } = await pool.query<{ migrated: boolean; beats: boolean }>(
    `SELECT to_regclass('payload_migrations') IS NOT NULL AS migrated,
            to_regclass('worker_heartbeats') IS NOT NULL AS beats`,
  )
  if (!rows[0]?.migrated || !rows[0].beats)
    return { ...withoutDatabase('unreachable'), database: 'ok' }
  const done = await pool.query<{ name: string }>('SELECT name FROM payload_migrations')
  const beat = await pool.query<{ age: number | null }>(
    'SELECT extract(epoch FROM now() - max(beat_at))::float AS age FROM worker_heartbeats',
  )
  const names = new Set(done.rows.map(({ name }) => name))
  return {
    database: 'ok',
    migrations: migrations.every(({ name }) => names.has(name)) ? 'ok' : 'pending',
    worker: workerState(beat.rows[0]?.age ?? null),
  }
}

const workerState = (ageSeconds: number | null): Readiness['worker'] => {
  if (ageSeconds === null) return 'absent'
  return ageSeconds > STALE_AFTER_SECONDS ? 'stale' : 'ok'
}
