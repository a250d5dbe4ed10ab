import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readAnchors, writeAnchor } from '@/audit/anchors'
import { lastSealOf } from '@/audit/query'
import { FIRST_HASH, hashOf, macOf } from '@/audit/seal'
import { sealLines } from '@/audit/sealLines'
import { verifyLog } from '@/audit/verifyLog'
import { plainDate } from '@/domain/plainDate'
import { sealableOf } from '@/domain/audit/canonicalJson'
import { openWorld } from '@/tests/support/openWorld'
import { asSuperuser } from '@/tests/support/shadow'
import type { World } from '@/tests/support/fixtures'

const KEY = Buffer.from('only-for-tests-only-for-tests-123')
const DAY = plainDate('2026-03-02')

let world: World
let pool: Pool
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'teropong-files-'))

const verify = () => verifyLog(pool, { key: KEY, anchors: readAnchors(dataDir) })
const brokenNow = async () => (await verify()).broken

beforeAll(async () => {
  world = await openWorld()
  pool = world.server.payload.db.pool as unknown as Pool
  await sealLines(pool, KEY)
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

/** Does something to the database as its superuser, all triggers off, and undoes it afterwards. */
const tampered = async (change: string, undo: string, look: () => Promise<unknown>) => {
  const off = `SET session_replication_role = replica;`
  await asSuperuser(world, `${off} ${change}`)
  const found = await look()
  await asSuperuser(world, `${off} ${undo}`)
  return found
}

describe('sealing', () => {
  it('seals every line once, however many processes seal at once', async () => {
    for (let day = 10; day < 20; day += 1)
      await world.as.admin.post('/holidays', {
        date: `2031-01-${day}`,
        name: 'Libur',
        kind: 'lainnya',
      })
    const [{ waiting }] = (await world.sql(
      'SELECT count(*)::int AS waiting FROM audit_unsealed',
    )) as [{ waiting: number }]
    expect(waiting).toBeGreaterThanOrEqual(10)
    const counts = await Promise.all(Array.from({ length: 6 }, () => sealLines(pool, KEY)))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(waiting)
    const [row] = await world.sql(`SELECT (SELECT count(*) FROM audit_log) AS lines,
      (SELECT count(*) FROM audit_seals) AS seals, (SELECT max(seal_no) FROM audit_seals) AS last`)
    expect([row?.seals, row?.last]).toEqual([row?.lines, row?.lines])
    expect(await verify()).toMatchObject({ sealed: Number(row?.lines), waiting: 0, broken: null })
  })

  it('leaves a line to the next round while its change is not committed', async () => {
    const client = await pool.connect()
    await client.query('BEGIN')
    await client.query(`INSERT INTO audit_log (id, action, collection)
      VALUES (gen_random_uuid(), 'update', 'plans')`)
    expect(await sealLines(pool, KEY)).toBe(0)
    await client.query('COMMIT')
    client.release()
    expect(await sealLines(pool, KEY)).toBe(1)
    expect(await brokenNow()).toBeNull()
  })
})

describe('the database', () => {
  it.each([
    `UPDATE audit_log SET actor_name = 'Orang lain'`,
    'DELETE FROM audit_log',
    'TRUNCATE audit_log',
    `UPDATE audit_seals SET hash = mac`,
    'DELETE FROM audit_seals',
    'TRUNCATE audit_seals',
    'DROP TABLE audit_log',
    'ALTER TABLE audit_log DISABLE TRIGGER ALL',
    'DROP TRIGGER audit_log_only_added ON audit_log',
    'CREATE TABLE mine (id int)',
  ])('refuses the application %s', async (text) => {
    await expect(world.sql(text)).rejects.toMatchObject({ code: '42501' })
  })

  it.each(['UPDATE audit_log SET note = 1', 'DELETE FROM audit_log', 'TRUNCATE audit_seals'])(
    'refuses the superuser too, as long as the trigger stands: %s',
    async (text) => {
      await expect(asSuperuser(world, text)).rejects.toThrow('only ever added to')
    },
  )
})

describe('verifying', () => {
  it('names a line that was changed behind its back', async () => {
    const [line] = await world.sql(`SELECT row_id, seal_no FROM audit_seals WHERE seal_no = 4`)
    const found = await tampered(
      `UPDATE audit_log SET action = action || 'x' WHERE id = '${line?.row_id}'`,
      `UPDATE audit_log SET action = left(action, -1) WHERE id = '${line?.row_id}'`,
      brokenNow,
    )
    expect(found).toEqual({ kind: 'line-changed', sealNo: 4, rowId: line?.row_id })
    expect(await brokenNow()).toBeNull()
  })

  it.each([
    'actor_name',
    'title',
    'note',
    'collection',
    'record',
    'caused_by',
    'created_at',
    'updated_at',
    'changes',
    'actor_id',
  ])('sees a change of %s', async (column) => {
    const value =
      {
        created_at: `now() - interval '1 year'`,
        updated_at: `now() - interval '1 year'`,
        changes: `'{"a":[1,2]}'`,
        actor_id: 'NULL',
      }[column] ?? `'lain'`
    const found = await tampered(
      `CREATE TABLE kept AS SELECT * FROM audit_log;
          UPDATE audit_log SET ${column} = ${value} WHERE id = (
            SELECT row_id FROM audit_seals JOIN audit_log l ON l.id = row_id
            WHERE l.actor_id IS NOT NULL AND l.actor_name <> 'lain' ORDER BY seal_no DESC LIMIT 1)`,
      `DELETE FROM audit_log; INSERT INTO audit_log SELECT * FROM kept; DROP TABLE kept`,
      brokenNow,
    )
    expect(found).toMatchObject({ kind: 'line-changed' })
  })

  it('names a line that was removed, and two that changed places', async () => {
    const removed = await tampered(
      `CREATE TABLE kept AS SELECT * FROM audit_log;
        DELETE FROM audit_log WHERE id = (SELECT row_id FROM audit_seals WHERE seal_no = 5)`,
      `DELETE FROM audit_log; INSERT INTO audit_log SELECT * FROM kept; DROP TABLE kept`,
      brokenNow,
    )
    expect(removed).toMatchObject({ kind: 'line-missing', sealNo: 5 })
    const swap = `ALTER TABLE audit_seals DROP CONSTRAINT audit_seals_row_id_key;
      UPDATE audit_seals s SET row_id = o.row_id FROM audit_seals o
        WHERE s.seal_no + o.seal_no = 15 AND s.seal_no IN (7, 8);
      ALTER TABLE audit_seals ADD CONSTRAINT audit_seals_row_id_key UNIQUE (row_id)`
    expect(await tampered(swap, swap, brokenNow)).toMatchObject({ kind: 'line-changed', sealNo: 7 })
    expect(await brokenNow()).toBeNull()
  })

  it('names a line that was kept from being sealed, and one that was gone before', async () => {
    await world.as.admin.post('/holidays', { date: '2032-01-01', name: 'Libur', kind: 'lainnya' })
    expect(await verify()).toMatchObject({ waiting: 1, broken: null })
    const [waiting] = await world.sql('SELECT row_id FROM audit_unsealed')
    await world.sql('DELETE FROM audit_unsealed')
    expect(await brokenNow()).toEqual({ kind: 'line-unsealed', rowId: waiting?.row_id })
    await world.sql(`INSERT INTO audit_unsealed (row_id) VALUES ('${waiting?.row_id}')`)
    const gone = await tampered(
      `CREATE TABLE kept AS SELECT * FROM audit_log WHERE id = '${waiting?.row_id}';
        DELETE FROM audit_log WHERE id = '${waiting?.row_id}'`,
      'INSERT INTO audit_log SELECT * FROM kept; DROP TABLE kept',
      brokenNow,
    )
    expect(gone).toEqual({ kind: 'line-gone-unsealed', rowId: waiting?.row_id })
    await sealLines(pool, KEY)
    expect(await brokenNow()).toBeNull()
  })

  it('names the anchor that a cut chain no longer reaches, and one that a new chain differs from', async () => {
    const last = await lastSealOf(pool)
    expect(writeAnchor(dataDir, DAY, last ?? { sealNo: 0, hash: FIRST_HASH })).toBe(true)
    expect(writeAnchor(dataDir, DAY, { sealNo: 1, hash: FIRST_HASH })).toBe(false)
    const cut = await tampered(
      `CREATE TABLE kept AS SELECT * FROM audit_seals WHERE seal_no > ${Number(last?.sealNo) - 2};
        CREATE TABLE lost AS SELECT * FROM audit_log WHERE id IN (SELECT row_id FROM kept);
        DELETE FROM audit_log WHERE id IN (SELECT row_id FROM kept);
        DELETE FROM audit_seals WHERE seal_no IN (SELECT seal_no FROM kept)`,
      `INSERT INTO audit_log SELECT * FROM lost; INSERT INTO audit_seals SELECT * FROM kept;
        DROP TABLE kept; DROP TABLE lost`,
      brokenNow,
    )
    expect(cut).toEqual({ kind: 'anchor-beyond-end', day: DAY, sealNo: last?.sealNo })
    expect(await brokenNow()).toBeNull()
    await rebuildWithKey()
    expect(await brokenNow()).toEqual({ kind: 'anchor-differs', day: DAY, sealNo: last?.sealNo })
  })

  /** Whoever has the key can build a chain that fits in itself: only the anchor tells. */
  const rebuildWithKey = async () => {
    const off = `SET session_replication_role = replica;`
    await asSuperuser(
      world,
      `${off} UPDATE audit_log SET actor_name = 'Orang lain' WHERE id = (
      SELECT row_id FROM audit_seals WHERE seal_no = 2)`,
    )
    const { sealsAfter } = await import('@/audit/query')
    const seals = await sealsAfter(pool, { sealNo: 0, limit: 1000 })
    let previous = FIRST_HASH
    for (const { sealNo, line } of seals) {
      previous = hashOf(line ?? sealableOf('null'), previous)
      await asSuperuser(
        world,
        `${off} UPDATE audit_seals SET hash = '\\x${previous.toString('hex')}',
        mac = '\\x${macOf(previous, KEY).toString('hex')}' WHERE seal_no = ${sealNo}`,
      )
    }
  }
})
