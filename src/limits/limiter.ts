import type { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'

import { type LimitName, LIMITS } from '@/domain/limits'

/** Counters of all web processes together, in a table that no backup and no standby holds. */
const TABLE = 'rate_limits'
const SETTINGS_LIVE_MS = 10_000

type Points = Record<LimitName, number>

const DEFAULTS = Object.fromEntries(
  Object.entries(LIMITS).map(([name, { points }]) => [name, points]),
) as Points

const COLUMNS = {
  signInFailures: 'limits_sign_in_failures',
  passwordResets: 'limits_password_resets',
  requests: 'limits_requests',
  uploads: 'limits_uploads',
} as const satisfies Record<LimitName, string>

/** The region's own numbers, where it has set them. */
const readPoints = async (pool: Pool): Promise<Points> => {
  const columns = Object.entries(COLUMNS).map(([name, column]) => `${column} AS "${name}"`)
  const { rows } = await pool.query<Record<string, string | null>>(
    `SELECT ${columns.join(', ')} FROM organisation LIMIT 1`,
  )
  const set = Object.entries(rows[0] ?? {}).filter(([, value]) => value !== null)
  return { ...DEFAULTS, ...Object.fromEntries(set.map(([name, value]) => [name, Number(value)])) }
}

export type Limiter = {
  /** Takes points; nothing when there were enough, else the seconds until there are again. */
  take: (name: LimitName, key: string, points?: number) => Promise<number | null>
  /** Gives one point back: what was counted turned out not to be what is limited. */
  giveBack: (name: LimitName, key: string) => Promise<void>
}

/** A counter whose time is over says nothing but that somebody was here: none outlives its hour. */
const forgetExpired = (pool: Pool): Promise<unknown> =>
  pool.query(`DELETE FROM ${TABLE} WHERE expire < $1`, [Date.now()])

/** The limits as all processes on this database count them. */
export const openLimiter = (pool: Pool): Limiter => {
  const made = new Map<string, RateLimiterPostgres>()
  let settings = { points: DEFAULTS, until: 0 }
  const limiterOf = async (name: LimitName): Promise<RateLimiterPostgres> => {
    if (Date.now() > settings.until) {
      settings = { points: await readPoints(pool), until: Date.now() + SETTINGS_LIVE_MS }
      await forgetExpired(pool)
    }
    const points = settings.points[name]
    const key = `${name}:${points}`
    const known = made.get(key) ?? newLimiter(pool, name, points)
    made.set(key, known)
    return known
  }
  return {
    take: async (name, key, points = 1) => {
      const limiter = await limiterOf(name)
      try {
        await limiter.consume(key, points)
        return null
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused
        return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
      }
    },
    giveBack: async (name, key) => {
      await (await limiterOf(name)).reward(key, 1)
    },
  }
}

const newLimiter = (pool: Pool, name: LimitName, points: number): RateLimiterPostgres =>
  new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: TABLE,
    tableCreated: true,
    // It would keep them for an hour more.
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration: LIMITS[name].seconds,
  })
