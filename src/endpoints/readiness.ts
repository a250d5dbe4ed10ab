/** What `GET /api/ready` tells. */
export type Readiness = {
  database: 'ok' | 'timeout' | 'unreachable'
  migrations: 'ok' | 'pending'
  worker: 'ok' | 'stale' | 'absent'
}

/** Without a database nothing else is known. */
export const withoutDatabase = (database: Readiness['database']): Readiness => ({
  database,
  migrations: 'pending',
  worker: 'absent',
})
