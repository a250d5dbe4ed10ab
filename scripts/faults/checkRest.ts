import type pg from 'pg'

const CALM_WITHIN_MS = 10_000
const LOOK_EVERY_MS = 100

/** Connections of the application in the middle of something, and rows that somebody has locked. */
const BUSY = `SELECT format('%s since %s: %s', a.state, a.xact_start, left(a.query, 80)) AS what
    FROM pg_stat_activity a WHERE a.backend_type = 'client backend' AND a.pid <> pg_backend_pid()
      AND a.xact_start IS NOT NULL
  UNION ALL SELECT format('lock %s on %s', l.mode, l.locktype) FROM pg_locks l
    WHERE l.pid <> pg_backend_pid() AND l.locktype IN ('tuple', 'transactionid', 'advisory')`

/**
 * Nothing hangs: while nobody sends anything, all transactions end and no lock is left.
 *
 * @returns what is still under way when time is up
 */
export const untilCalm = async (client: pg.Client): Promise<string[]> => {
  const giveUpAt = Date.now() + CALM_WITHIN_MS
  for (;;) {
    const { rows } = await client.query<{ what: string }>(BUSY)
    if (rows.length === 0) return []
    if (Date.now() > giveUpAt) return rows.map(({ what }) => `hangs: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}
