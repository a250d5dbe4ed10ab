import { describe, expect, it } from 'vitest'

import { periodOf } from '@/tests/support/acting'
import { docOf } from '@/tests/support/api'
import { anActivity, aReport } from '@/tests/support/chain'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()
const { as, sql, users } = world

/** What the head is told of a person, the oldest first; then forgotten. */
const toldOf = async (person: string): Promise<unknown[]> => {
  const notices = await sql(
    `DELETE FROM notifications WHERE recipient_id = $1 AND record_id = $2 RETURNING event`,
    [users.inspektur, person],
  )
  return notices.map(({ event }) => event)
}

const lastLine = async (collection: string) =>
  (
    await sql(
      `SELECT action, title, changes FROM audit_log WHERE collection = $1
        ORDER BY created_at DESC LIMIT 1`,
      [collection],
    )
  )[0]

describe('a write that asks for a part of its answer', () => {
  it('tells of roles and offices all the same', async () => {
    const give = async (change: object) =>
      docOf(await as.admin.patch(`/users/${users.mutu}?select[name]=true`, change))
    await give({ roles: ['pengendali-mutu', 'sekretariat'] })
    expect(await toldOf(users.mutu)).toEqual(['users.roles-granted'])
    await give({ acting: [periodOf(world, { office: 'inspektur' })] })
    expect(await toldOf(users.mutu)).toEqual(['users.acting-granted@head'])
  })

  it('leaves a whole line of what was deleted in the log', async () => {
    const holiday = { date: '2033-01-03', name: 'Libur', kind: 'lainnya' }
    const { id } = docOf(await as.admin.post('/holidays', holiday))
    expect((await as.admin.del(`/holidays/${id}?select[kind]=true`)).status).toBe(200)
    const changes = { date: ['2033-01-03', null], name: ['Libur', null], kind: ['lainnya', null] }
    expect(await lastLine('holidays')).toMatchObject({ action: 'delete', title: 'Libur', changes })
  })

  it('changes what follows from it', async () => {
    const { activity } = await anActivity(world, { status: 'in-progress' })
    const log = { activity: activity.id, period: 'day', date: '2026-03-03', days: 1, progress: 40 }
    await as.auditor.post('/activity-logs?select[done]=true', { ...log, done: 'x' })
    const progress = docOf(await as.auditor.get(`/activities/${activity.id}?depth=0`)).progress
    expect(progress).toBe(40)
  })

  it('is told in the log of settings as it is', async () => {
    const path = '/globals/organisation?select[region]=true'
    expect((await as.admin.post(path, { capacityDays: 219 })).status).toBe(200)
    expect(await lastLine('organisation')).toMatchObject({ changes: { capacityDays: [220, 219] } })
  })
})

describe('a reading that brings what it would read', () => {
  const brought = (data: unknown) => `data=${encodeURIComponent(JSON.stringify(data))}`

  it('finds a record of others no more than another, and of one’s own what is stored', async () => {
    const { report } = await aReport(world)
    const data = { id: report.id, title: 'Palsu', status: 'distributed' }
    const path = `/reports/${report.id}`
    expect((await as.opd.get(`${path}?${brought(data)}`)).status).toBe(404)
    expect((await as.opd.get(`/reports/${users.opd}?${brought(data)}`)).status).toBe(404)
    for (const value of [data, 5, 'x', []])
      expect(docOf(await as.auditor.get(`${path}?${brought(value)}`))).toMatchObject({
        title: report.title,
        status: report.status,
      })
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-http-method-override': 'GET',
    }
    const asForm = await as.opd.send('POST', path, { headers, body: brought(data) })
    expect(asForm.status).toBe(404)
  })

  it('finds the settings that are stored', async () => {
    const { name } = docOf(await as.opd.get('/globals/organisation'))
    const answer = await as.opd.get(`/globals/organisation?${brought({ name: 'Palsu' })}`)
    expect(docOf(answer).name).toBe(name)
  })
})
