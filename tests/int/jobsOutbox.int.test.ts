import type { Pool } from 'pg'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'

import { queueJob } from '@/hooks/queueJob'
import { queryRows, sql } from '@/hooks/transaction'
import { docOf } from '@/tests/support/api'
import { addFile, aFollowUp } from '@/tests/support/chain'
import { clearJobs, doWork, jobsOf } from '@/tests/support/jobs'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()
const { payload } = world.server
const KEY = 'b9a1f0de-0000-4000-8000-000000000001'

beforeEach(() => clearJobs(world))

/** A change and its job in one transaction that is still open. */
const begun = async (name: string) => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  await queryRows(
    req,
    sql`INSERT INTO holidays (id, date, name, kind, created_at, updated_at)
    VALUES (gen_random_uuid(), ${name}, ${name}, 'lainnya', now(), now())`,
  )
  await queueJob(req, 'remove-file', { key: KEY })
  return req
}
const holidays = (name: string) => world.sql('SELECT 1 FROM holidays WHERE name = $1', [name])

describe('a job that is queued with a change', () => {
  it('is there with it after the commit, and before it for nobody', async () => {
    const req = await begun('2041-01-01')
    expect([await holidays('2041-01-01'), await jobsOf(world)]).toEqual([[], []])
    await commitTransaction(req)
    expect(await holidays('2041-01-01')).toHaveLength(1)
    expect(await jobsOf(world)).toMatchObject([
      { name: 'remove-file', state: 'created', data: { key: KEY } },
    ])
  })

  it('is gone with it after a rollback', async () => {
    await killTransaction(await begun('2041-01-02'))
    expect([await holidays('2041-01-02'), await jobsOf(world)]).toEqual([[], []])
  })

  it('never runs when the connection of its transaction is killed midway', async () => {
    const { followUp } = await aFollowUp(world)
    const { id } = await addFile(world, { relationTo: 'follow-ups', value: followUp.id })
    const key = await keyOf(id)
    const req = await createLocalReq({}, payload)
    // The server would end of a killed connection that nobody listens to; this is ours to kill.
    const pool = payload.db.pool as unknown as Pool
    pool.once('acquire', (client) => client.on('error', () => undefined))
    await initTransaction(req)
    await queryRows(req, sql`DELETE FROM evidence WHERE id = ${id}`)
    await queueJob(req, 'remove-file', { key })
    const [row] = await queryRows<{ pid: number }>(req, sql`SELECT pg_backend_pid() AS pid`)
    await world.sql('SELECT pg_terminate_backend($1)', [row?.pid])
    await commitTransaction(req).catch(() => undefined)
    await doWork(world)
    expect(await jobsOf(world)).toEqual([])
    expect((await world.as.opd.get(`/files/${id}`)).status).toBe(200)
  })

  it('carries nothing but what its kind names', async () => {
    const req = await createLocalReq({}, payload)
    const more = { key: KEY, title: 'Surat Budi.pdf' }
    await expect(queueJob(req, 'remove-file', more)).rejects.toThrow()
    await expect(queueJob(req, 'remove-file', { key: 'Surat Budi.pdf' })).rejects.toThrow()
    expect(await jobsOf(world)).toEqual([])
  })

  it('has a known name and its own data, or does not compile', async () => {
    const req = await createLocalReq({}, payload)
    // @ts-expect-error no such job
    const unknown = () => queueJob(req, 'remove-files', { key: KEY })
    // @ts-expect-error the data of another job
    const other = () => queueJob(req, 'remove-file', { day: '2026-03-02' })
    for (const send of [unknown, other]) await expect(send()).rejects.toThrow()
  })

  it('is sent by a web process that neither connects to the queue nor keeps it in order', async () => {
    const { followUp } = await aFollowUp(world)
    const { id } = await addFile(world, { relationTo: 'follow-ups', value: followUp.id })
    const touched = () =>
      world.sql(`SELECT max(monitor_on) AS monitored, max(maintain_on) AS maintained,
        (SELECT count(*)::int FROM pg_stat_activity
          WHERE application_name LIKE 'teropong-queue%' AND datname = current_database()) AS open
        FROM pgboss.queue`)
    const before = await touched()
    docOf(await world.as.opd.del(`/evidence/${id}`))
    expect(await jobsOf(world)).toHaveLength(1)
    expect(await touched()).toEqual(before)
    expect(before[0]?.open).toBe(0)
  })
})

const keyOf = async (id: string): Promise<string> =>
  (await world.sql('SELECT storage_key AS key FROM evidence WHERE id = $1', [id]))[0]?.key
