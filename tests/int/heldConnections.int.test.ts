import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { Pool } from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'

import { honestTransactions } from '@/database/transactions'
import { env } from '@/env'
import { inPoolTransaction } from '@/database/pool'
import { aDoorTo, type Door } from '@/tests/support/databaseDoor'

const CONNECTIONS = 2
const WAIT_MS = 300
/** More than there are connections. */
const TIMES = CONNECTIONS + 1

let door: Door
let pool: Pool
let sessions: Record<string, { reject: () => Promise<void> }>
let transactions: ReturnType<typeof honestTransactions>

/** As many connections as the pool has, so that the next transaction takes one that stands. */
const fillPool = async (): Promise<void> => {
  const clients = await Promise.all(Array.from({ length: CONNECTIONS }, () => pool.connect()))
  for (const client of clients) client.release()
}

const begin = async (): Promise<string> => String(await transactions.beginTransaction({}))

beforeEach(async () => {
  door = await aDoorTo(inject('cluster').port)
  const address = new URL(env.databaseUrl)
  address.port = String(door.port)
  const waits = { query_timeout: WAIT_MS, connectionTimeoutMillis: 5 * WAIT_MS }
  pool = new Pool({ connectionString: address.href, max: CONNECTIONS, ...waits })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  sessions = {}
  transactions = honestTransactions({
    drizzle: drizzle({ client: pool }),
    pool,
    initializing: Promise.resolve(),
    sessions,
  })
  await fillPool()
})
afterEach(() => {
  door.close()
  // Not waited for: it never ends while a connection is kept from it.
  pool.end().catch(() => undefined)
})

/** Every connection can be had, and none is in a transaction that nobody ends. */
const expectAllUsable = async (): Promise<void> => {
  door.behave('open')
  const clients = await Promise.all(Array.from({ length: CONNECTIONS }, () => pool.connect()))
  for (const client of clients) {
    // A transaction has one time for all of its statements; outside of one each has its own.
    const time = async () => (await client.query('SELECT now()::text AS at')).rows[0].at
    expect(await time()).not.toBe(await time())
    client.release()
  }
}

describe('a database that says nothing', () => {
  it('to a BEGIN keeps no connection from the pool', async () => {
    door.behave('silent')
    for (let time = 0; time < TIMES; time += 1)
      await expect(begin()).rejects.toThrow(/begin|timeout/)
    await expectAllUsable()
    await transactions.commitTransaction(await begin())
  })

  it('to a COMMIT leaves no connection in the middle of a transaction', async () => {
    for (let time = 0; time < TIMES; time += 1) {
      door.behave('open')
      const id = await begin()
      door.behave('silent')
      await expect(transactions.commitTransaction(id)).rejects.toThrow('service.unsure')
    }
    await expectAllUsable()
  })

  it('to the work of a job leaves no connection in the middle of a transaction', async () => {
    for (let time = 0; time < TIMES; time += 1) {
      door.behave('open')
      const work = inPoolTransaction(pool, (client) => {
        door.behave('silent')
        return client.query('SELECT 1')
      })
      await expect(work).rejects.toThrow('Query read timeout')
    }
    await expectAllUsable()
  })
})

describe('a transaction that is undone', () => {
  it('leaves its connection in the pool, open for the next one', async () => {
    const { totalCount } = pool
    for (let time = 0; time < TIMES; time += 1) {
      await sessions[await begin()]?.reject()
      const undone = inPoolTransaction(pool, () => Promise.reject(new Error('no')))
      await expect(undone).rejects.toThrow('no')
    }
    expect([pool.totalCount, pool.idleCount]).toEqual([totalCount, totalCount])
    await expectAllUsable()
  })
})
