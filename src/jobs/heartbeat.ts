import os from 'node:os'
import type { Payload } from 'payload'

const BEAT_EVERY_MS = 10_000
/** Four missed beats of ten seconds, and some. */
export const STALE_AFTER_SECONDS = 45

/**
 * Says every ten seconds in `worker_heartbeats` that this worker lives; rows of workers that have
 * been silent for a day are swept. A missed beat (the database restarts) is made up by the next.
 *
 * @returns a function that stops it and takes its own row away: a worker that ended is not late
 */
export const startHeartbeat = async (payload: Payload): Promise<() => Promise<void>> => {
  const { pool } = payload.db
  const id = `${os.hostname()}:${process.pid}`
  const beat = async (): Promise<void> => {
    await pool.query(
      `INSERT INTO worker_heartbeats (id, beat_at) VALUES ($1, now())
       ON CONFLICT (id) DO UPDATE SET beat_at = now()`,
      [id],
    )
    await pool.query(`DELETE FROM worker_heartbeats WHERE beat_at < now() - interval '1 day'`)
  }
  await beat()
  const timer = setInterval(() => {
    beat().catch((err: unknown) => payload.logger.error({ err, event: 'heartbeat.failed' }))
  }, BEAT_EVERY_MS)
  return async () => {
    clearInterval(timer)
    await pool.query('DELETE FROM worker_heartbeats WHERE id = $1', [id])
  }
}
