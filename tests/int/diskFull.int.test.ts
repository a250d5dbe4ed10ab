import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Answer, codeOf, docOf } from '@/tests/support/api'
import { aPlan, rowOf } from '@/tests/support/chain'
import { openWorld } from '@/tests/support/openWorld'
import { aSmallDisk, mayMount, type SmallDisk } from '@/tests/support/smallDisk'
import { asSuperuser } from '@/tests/support/superuser'

const DISK_BYTES = 4_000_000
const WRITES_MAX = 400

const world = await openWorld()

type Trouble = {
  begin: () => Promise<unknown>
  end: () => Promise<unknown>
  remove: () => Promise<unknown>
}

/** PostgreSQL keeps the audit log on a disk of 4 MB, which is filled to its last byte. */
const aFullDisk = async (): Promise<Trouble> => {
  const [cluster] = await asSuperuser<{ data_directory: string }>('SHOW data_directory')
  const disk: SmallDisk = aSmallDisk(DISK_BYTES, cluster?.data_directory ?? '')
  const space = `small_${process.pid}`
  await asSuperuser(
    `CREATE TABLESPACE ${space} LOCATION '${disk.folder}'`,
    `ALTER TABLE audit_log SET TABLESPACE ${space}`,
  )
  return {
    begin: () => Promise.resolve(disk.fill()),
    end: () => Promise.resolve(disk.makeRoom()),
    remove: async () => {
      await asSuperuser(
        'ALTER TABLE audit_log SET TABLESPACE pg_default',
        `DROP TABLESPACE ${space}`,
      )
      disk.remove()
    },
  }
}

/** Where no disk may be mounted, PostgreSQL is made to say what it says of a full one. */
const aSaidFullDisk = (): Trouble => ({
  begin: () =>
    asSuperuser(
      `CREATE OR REPLACE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'full' USING ERRCODE = '53100'; END $$`,
      'CREATE TRIGGER full_disk BEFORE INSERT ON audit_log EXECUTE FUNCTION full_disk()',
    ),
  end: () => asSuperuser('DROP TRIGGER full_disk ON audit_log'),
  remove: () => Promise.resolve(),
})

const isReal = mayMount()
const HOW = isReal ? 'a full tmpfs under the audit log' : 'a trigger that says 53100'

describe(`a database without room (${HOW})`, () => {
  let trouble: Trouble
  beforeAll(async () => {
    trouble = isReal ? await aFullDisk() : aSaidFullDisk()
  })
  afterAll(() => trouble.remove())

  const writeUntilFull = async (plan: string): Promise<{ full: Answer; saved: number }> => {
    for (let saved = 0; saved < WRITES_MAX; saved += 1) {
      const answer = await world.as.irban.post('/plan-items', rowOf(world, { plan }))
      if (answer.status !== 201) return { full: answer, saved }
    }
    throw new Error('the disk does not fill up')
  }
  const countOf = async (table: string, where: string, value: string): Promise<number> =>
    Number((await world.sql(`SELECT count(*) FROM ${table} WHERE ${where}`, [value]))[0].count)

  it('says so, keeps nothing of the change, still reads, and works again when there is room', async () => {
    const { plan, items } = await aPlan(world)
    await trouble.begin()
    const { full, saved } = await writeUntilFull(plan.id)
    expect([full.status, codeOf(full)]).toEqual([507, 'service.full'])
    expect(full.json.errors[0].message).toContain('Ruang penyimpanan server penuh')
    const edit = await world.as.sekretariat.action('plans', plan.id, 'submit', {
      justification: 'x',
    })
    expect([edit.status, codeOf(edit)]).toEqual([507, 'service.full'])
    expect(await countOf('plan_items', 'plan_id = $1', plan.id)).toBe(items.length + saved)
    expect(await countOf('notifications', 'record_id = $1', plan.id)).toBe(0)
    const told = `collection = 'plan-items' AND changes->'plan'->>1 = $1`
    expect(await countOf('audit_log', told, plan.id)).toBe(items.length + saved)
    expect((await world.as.irban.get(`/plans/${plan.id}`)).json.status).toBe('draft')
    await trouble.end()
    docOf(await world.as.irban.post('/plan-items', rowOf(world, { plan: plan.id })))
    const after = await world.as.sekretariat.action('plans', plan.id, 'submit', {
      justification: 'x',
    })
    expect(docOf(after).status).toBe('submitted')
  })
})
