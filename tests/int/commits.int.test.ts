import { afterEach, describe, expect, it } from 'vitest'

import { POOL_SIZE } from '@/database/adapter'
import { env } from '@/env'
import { queryRows, sql } from '@/hooks/transaction'
import { withClient } from '@/scripts/provision'
import { codeOf, docOf } from '@/tests/support/api'
import { anActivity } from '@/tests/support/chain'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()

/** From here on this is done when a transaction that wrote to the table commits, not before. */
const atCommit = (table: string, statement: string): Promise<void> =>
  withClient(env.databaseMigrationUrl, async (owner) => {
    await owner.query(`CREATE OR REPLACE FUNCTION at_commit() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN ${statement}; RETURN NULL; END $$`)
    await owner.query(`CREATE CONSTRAINT TRIGGER at_commit AFTER INSERT OR UPDATE ON ${table}
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION at_commit()`)
  })

const REFUSE = `RAISE EXCEPTION 'no' USING ERRCODE = '23514'`
const FULL = `RAISE EXCEPTION 'no room' USING ERRCODE = '53100'`
const BREAK = `PERFORM pg_terminate_backend(pg_backend_pid())`

afterEach(() =>
  withClient(env.databaseMigrationUrl, async (owner) => {
    await owner.query('DROP FUNCTION IF EXISTS at_commit() CASCADE')
  }),
)

type Broken = { connection: { stream: { destroy: () => void } } }

const countOpds = async (): Promise<number> =>
  Number((await world.sql('SELECT count(*) FROM opds'))[0].count)

const anOpd = () => {
  const code = `X${Math.floor(performance.now())}`
  return { code, name: `Dinas ${code}`, kind: 'dinas', unit: world.places.unit }
}

describe('a commit that the database refuses', () => {
  it('is not answered as saved: neither a new record nor a change nor an action', async () => {
    const { activity } = await anActivity(world, { status: 'assigned' })
    const before = await countOpds()
    await atCommit('opds', REFUSE)
    const { admin, auditor } = world.as
    expect((await admin.post('/opds', anOpd())).status).toBe(500)
    expect((await admin.patch(`/opds/${world.places.opd}`, { name: 'Baru' })).status).toBe(500)
    expect(await countOpds()).toBe(before)
    await withClient(env.databaseMigrationUrl, (owner) =>
      owner.query(`CREATE CONSTRAINT TRIGGER at_commit AFTER UPDATE ON activities
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION at_commit()`),
    )
    expect((await auditor.action('activities', activity.id, 'start')).status).toBe(500)
    const [row] = await world.sql('SELECT status FROM activities WHERE id = $1', [activity.id])
    expect(row.status).toBe('assigned')
  })

  it('for want of room says that the server is full and nothing was saved', async () => {
    const before = await countOpds()
    await atCommit('opds', FULL)
    const answer = await world.as.admin.post('/opds', anOpd())
    expect([answer.status, codeOf(answer)]).toEqual([507, 'service.full'])
    expect(await countOpds()).toBe(before)
  })
})

describe('a connection that breaks while a transaction begins', () => {
  it('is given up, so that there are connections for all who come after', async () => {
    const { db } = world.server.payload
    const pool = db.pool as unknown as NodeJS.EventEmitter
    const breakIt = (client: Broken): unknown => client.connection.stream.destroy()
    pool.on('acquire', breakIt)
    for (let times = 0; times <= POOL_SIZE; times += 1)
      await expect(db.beginTransaction()).rejects.toThrow('begin')
    pool.off('acquire', breakIt)
    docOf(await world.as.admin.post('/opds', anOpd()))
  })
})

describe('a transaction that was undone', () => {
  it('takes no statement more: it would be saved alone', async () => {
    const { payload } = world.server
    const transactionID = await payload.db.beginTransaction()
    if (!transactionID) throw new Error('no transaction')
    const req = { payload, transactionID }
    const rename = () => queryRows(req, sql`UPDATE opds SET name = 'Sendirian'`)
    await rename()
    await payload.db.rollbackTransaction(transactionID)
    await expect(rename()).rejects.toThrow('is over')
    expect(await world.sql(`SELECT id FROM opds WHERE name = 'Sendirian'`)).toEqual([])
  })
})

describe('a connection that breaks while committing', () => {
  it('is answered with "look whether it was saved", and the next request works', async () => {
    await atCommit('opds', BREAK)
    const answer = await world.as.admin.post('/opds', anOpd())
    expect([answer.status, codeOf(answer)]).toEqual([503, 'service.unsure'])
    expect(answer.headers.get('retry-after')).toBe('5')
    expect(answer.json.errors[0].message).toContain('Muat ulang halaman')
    await withClient(env.databaseMigrationUrl, (owner) =>
      owner.query('DROP FUNCTION at_commit() CASCADE'),
    )
    docOf(await world.as.admin.post('/opds', anOpd()))
  })
})
