import type { Pool } from 'pg'
import { beforeEach, describe, expect, it } from 'vitest'

import { hashOf, macOf } from '@/audit/seal'
import { sealLines } from '@/audit/sealLines'
import { verifyLog } from '@/audit/verifyLog'
import { sealableOf } from '@/domain/audit/canonicalJson'
import { actAs, actNoMore } from '@/tests/support/acting'
import { codeOf, docOf, type Json } from '@/tests/support/api'
import { addFile, anActivity, aPlan, aReport, submitPlan } from '@/tests/support/chain'
import type { Person } from '@/tests/support/fixtures'
import { openWorld } from '@/tests/support/openWorld'
import { asSuperuser } from '@/tests/support/shadow'

const world = await openWorld()
const pool = world.server.payload.db.pool as unknown as Pool
const KEY = Buffer.from('only-for-tests-only-for-tests-123')
const PLH = 'Plh. Inspektur Pembantu I (menggantikan Orang irban)'

beforeEach(() => actNoMore(world))

const actPlh = (person: Person) =>
  actAs(world, person, { office: 'irban', unit: 'unit', kind: 'plh', actsFor: 'irban' })

/** The newest line of a record. */
const lineOf = async (record: string, action: string): Promise<Json> => {
  const [line] = await world.sql(
    `SELECT id, actor_name AS name, acting_as AS office FROM audit_log
      WHERE record = $1 AND action = $2 ORDER BY created_at DESC LIMIT 1`,
    [record, action],
  )
  return line
}

describe('the audit log', () => {
  it('names the office where the person was allowed it by the office alone', async () => {
    const { activity } = await anActivity(world, { status: 'planned' })
    await actPlh('konsulen')
    docOf(await world.as.konsulen.action('activities', activity.id, 'assign'))
    expect(await lineOf(activity.id, 'assign')).toMatchObject({
      name: 'Orang konsulen',
      office: PLH,
    })
    const note = { executionNotes: 'Tim berangkat Senin' }
    docOf(await world.as.konsulen.patch(`/activities/${activity.id}`, note))
    expect((await lineOf(activity.id, 'update')).office).toBe(PLH)
  })

  it('does not name it where the person may by themselves, or where it was refused', async () => {
    const { activity } = await anActivity(world, { status: 'assigned' })
    await actPlh('auditor')
    docOf(await world.as.auditor.action('activities', activity.id, 'start'))
    expect((await lineOf(activity.id, 'start')).office).toBeNull()
    const { report } = await aReport(world)
    docOf(await world.as.auditor.action('reports', report.id, 'submit'))
    docOf(await world.as.pt.action('reports', report.id, 'approve'))
    const refused = await world.as.auditor.action('reports', report.id, 'approve')
    expect(codeOf(refused)).toBe('reports.writerActs')
    expect((await lineOf(report.id, 'denied')).office).toBeNull()
  })

  it('names it with everything that follows from the act', async () => {
    const { plan } = await aPlan(world)
    await submitPlan(world, plan.id)
    await actAs(world, 'konsulen', { office: 'inspektur' })
    docOf(await world.as.konsulen.action('plans', plan.id, 'lock'))
    const lines = await world.sql(
      `SELECT DISTINCT acting_as AS office FROM audit_log
        WHERE actor_id = $1 AND (record = $2 OR caused_by = 'plans.lock')`,
      [world.users.konsulen, plan.id],
    )
    expect(lines).toEqual([{ office: 'Plt. Inspektur' }])
  })

  it('names it with files that are added and fetched', async () => {
    const { activity } = await anActivity(world, { status: 'in-progress' })
    await actPlh('konsulen')
    const file = await addFile(world, { relationTo: 'activities', value: activity.id }, 'konsulen')
    expect((await lineOf(file.id, 'create')).office).toBe(PLH)
    expect((await world.as.konsulen.get(`/files/${file.id}`)).status).toBe(200)
    expect((await lineOf(file.id, 'download')).office).toBe(PLH)
    expect((await world.as.irban.get(`/files/${file.id}`)).status).toBe(200)
    expect((await lineOf(file.id, 'download')).office).toBeNull()
  })

  it('names it with settings', async () => {
    await actAs(world, 'konsulen', { office: 'sekretariat' })
    docOf(await world.as.konsulen.post('/globals/organisation', { address: 'Jalan Merdeka 1' }))
    const [line] = await world.sql(
      `SELECT acting_as AS office FROM audit_log WHERE collection = 'organisation'
        ORDER BY created_at DESC LIMIT 1`,
    )
    expect(line?.office).toBe('Plt. Sekretaris')
  })
})

describe('seals', () => {
  /** As lines were sealed before there were acting officers: without a word of them. */
  const OLD_LINE = `json_build_object('id', l.id, 'actor', l.actor_id, 'actorName', l.actor_name,
    'action', l.action, 'collection', l.collection, 'record', l.record, 'title', l.title,
    'note', l.note, 'causedBy', l.caused_by, 'changes', l.changes,
    'createdAt', to_char(l.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'updatedAt', to_char(l.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text`

  const brokenNow = async () => (await verifyLog(pool, { key: KEY, anchors: [] })).broken

  /** Seals what waits as the version before did. */
  const sealAsBefore = async (): Promise<void> => {
    const lines = await world.sql(`SELECT w.no, w.row_id, ${OLD_LINE} AS line
      FROM audit_unsealed w JOIN audit_log l ON l.id = w.row_id ORDER BY w.no`)
    let previous: Buffer = Buffer.alloc(32)
    for (const [place, { row_id, line }] of lines.entries()) {
      previous = hashOf(sealableOf(line), previous)
      await world.sql(
        'INSERT INTO audit_seals (seal_no, row_id, hash, mac) VALUES ($1, $2, $3, $4)',
        [place + 1, row_id, previous, macOf(previous, KEY)],
      )
    }
    await world.sql('DELETE FROM audit_unsealed')
  }

  it('from before there were acting officers still hold, and new ones go on from them', async () => {
    await world.sql(`DELETE FROM audit_unsealed w USING audit_log l
      WHERE l.id = w.row_id AND l.acting_as IS NOT NULL`)
    const [first] = await world.sql('SELECT count(*)::int AS lines FROM audit_unsealed')
    expect(first?.lines).toBeGreaterThan(50)
    await sealAsBefore()
    await world.sql(`INSERT INTO audit_unsealed (row_id) SELECT id FROM audit_log
      WHERE acting_as IS NOT NULL ORDER BY created_at`)
    expect(await sealLines(pool, KEY)).toBeGreaterThan(3)
    expect(await brokenNow()).toBeNull()
  })

  it.each([
    [`'Plh. Inspektur'`, 'IS NOT NULL'],
    ['NULL', 'IS NOT NULL'],
    [`'Plh. Inspektur'`, 'IS NULL'],
    [`''`, 'IS NULL'],
  ])('name a line whose office became %s where it %s', async (value, condition) => {
    const [line] = await world.sql(`SELECT s.row_id, s.seal_no, l.acting_as FROM audit_seals s
      JOIN audit_log l ON l.id = s.row_id WHERE l.acting_as ${condition} ORDER BY s.seal_no LIMIT 1`)
    const write = (office: string) =>
      asSuperuser(
        world,
        `SET session_replication_role = replica;
          UPDATE audit_log SET acting_as = ${office} WHERE id = '${line?.row_id}'`,
      )
    await write(value)
    expect(await brokenNow()).toEqual({
      kind: 'line-changed',
      sealNo: Number(line?.seal_no),
      rowId: line?.row_id,
    })
    await write(line?.acting_as === null ? 'NULL' : `'${line?.acting_as}'`)
    expect(await brokenNow()).toBeNull()
  })
})
