import { beforeAll, describe, expect, it } from 'vitest'

import { anonymous, DEMO_PASSWORD, docOf, type Json } from '@/tests/support/api'
import { addFile, aFollowUp, aReport } from '@/tests/support/chain'
import { emailOf, type World } from '@/tests/support/fixtures'
import { openWorld } from '@/tests/support/openWorld'

const NO_ID = '00000000-0000-4000-8000-000000000000'

let world: World
let ids: { recommendation: string; followUp: string; file: string }

beforeAll(async () => {
  world = await openWorld()
  const { recommendation, followUp } = await aFollowUp(world)
  const file = await addFile(world, { relationTo: 'follow-ups', value: followUp.id }, 'opd')
  ids = { recommendation: recommendation.id, followUp: followUp.id, file: file.id }
})

/** Lines that an act adds to the log. */
const linesOf = async (act: () => Promise<unknown>): Promise<Json[]> => {
  const before = new Set((await world.sql('SELECT id FROM audit_log')).map(({ id }) => id))
  await act()
  const after = await world.sql('SELECT * FROM audit_log ORDER BY created_at, id')
  return after.filter(({ id }) => !before.has(id))
}

const post = (path: string, body: unknown) => anonymous(world.server).post(path, body)

describe('people', () => {
  it('who sign in and out are told, with their name', async () => {
    const { sql, users } = world
    const credentials = { email: emailOf('mutu'), password: DEMO_PASSWORD }
    const lines = await linesOf(() => post('/users/login', credentials))
    expect(lines).toMatchObject([
      { action: 'sign-in', collection: 'users', record: users.mutu, actor_id: users.mutu },
    ])
    // Their client signs in at its first request.
    const out = await linesOf(() => world.as.mutu.post('/users/logout', {}))
    expect(out.map(({ action }) => action)).toEqual(['sign-in', 'sign-out'])
    expect(
      await sql(`SELECT 1 FROM audit_log WHERE action = 'sign-in' AND changes IS NOT NULL`),
    ).toEqual([])
  })

  it('whose sign-in fails are told by their account, never by what was typed', async () => {
    const lines = await linesOf(async () => {
      await post('/users/login', { email: emailOf('pt'), password: 'bukan sandinya' })
      await post('/users/login', { email: 'rahasia-saya@contoh.test', password: 'bukan sandinya' })
      await post('/users/login', { email: emailOf('pt'), password: '' })
    })
    expect(lines.map(({ action, record, actor_id: by }) => [action, record, by])).toEqual([
      ['sign-in-failed', world.users.pt, null],
      ['sign-in-failed', null, null],
    ])
    expect(JSON.stringify(lines)).not.toMatch(/rahasia-saya|bukan sandinya/)
  })

  it('are named by no failed sign-in, whoever else is signed in with that browser', async () => {
    const body = { email: emailOf('pt'), password: 'bukan sandinya' }
    const lines = await linesOf(() => world.as.mutu.post('/users/login', body))
    expect(lines.at(-1)).toMatchObject({
      action: 'sign-in-failed',
      record: world.users.pt,
      actor_id: null,
      actor_name: null,
    })
  })

  it('who change a password are told so, without it', async () => {
    const change = { password: 'Sandi-Baru-2026-x', currentPassword: DEMO_PASSWORD }
    const lines = await linesOf(async () =>
      docOf(await world.as.konsulen.patch(`/users/${world.users.konsulen}`, change)),
    )
    expect(lines.map(({ action }) => action)).toContain('password-changed')
    expect(JSON.stringify(lines)).not.toMatch(/Sandi-Baru|Contoh-Sandi/)
  })
})

describe('refusals', () => {
  it('are told with the record and what was tried, when the record is there', async () => {
    const { as } = world
    const foreign = `/recommendations/${ids.recommendation}`
    const lines = await linesOf(async () => {
      expect((await as.opd2.get(foreign)).status).toBe(404)
      expect((await as.opd2.patch(foreign, { title: 'x' })).status).toBe(404)
      expect((await as.opd2.get(`/files/${ids.file}`)).status).toBe(404)
      expect((await as.opd2.action('follow-ups', ids.followUp, 'submit')).status).toBe(404)
      expect((await as.opd.action('follow-ups', ids.followUp, 'verify')).status).toBe(403)
      expect((await as.auditor.post('/globals/deadlines', {})).status).toBe(403)
      expect((await as.auditor.post('/opds', { name: 'x' })).status).toBe(403)
    })
    const told = lines.filter(({ action }) => action === 'denied')
    expect(told.map(({ actor_id, caused_by, record }) => [actor_id, caused_by, record])).toEqual([
      [world.users.opd2, 'recommendations.read', ids.recommendation],
      [world.users.opd2, 'recommendations.update', ids.recommendation],
      [world.users.opd2, 'evidence.download', ids.file],
      [world.users.opd2, 'follow-ups.submit', ids.followUp],
      [world.users.opd, 'follow-ups.verify', ids.followUp],
      [world.users.auditor, 'deadlines.update', null],
      [world.users.auditor, 'opds.create', null],
    ])
  })

  it('leave the log readable, whatever was asked for and however it was spelt', async () => {
    const { opd, inspektur } = world.as
    const report = (await opd.get('/reports?limit=1&depth=0')).json.docs[0].id
    const lines = await linesOf(async () => {
      for (const [method, path] of [
        ['POST', '/JOBS/Retry-Failed'],
        ['PATCH', `/payload-preferences/${NO_ID}`],
        ['POST', '/Plans'],
        ['PATCH', `/Globals/Numbering`],
        ['POST', '/constructor'],
        ['POST', `/reports/${report}/actions/Disetujui%20oleh%20siapa%20pun`],
        ['POST', `/reports/${report}/actions/constructor`],
        ['POST', `/reports/${report}/actions/a%0Ab`],
        ['POST', `/reports/${report}/actions/%00`],
      ] as const) {
        const headers = { 'content-type': 'application/json' }
        const { status } = await opd.send(method, path, { headers, body: '{}' })
        expect([path, status >= 400 && status < 500]).toEqual([path, true])
      }
    })
    expect(JSON.stringify(lines)).not.toMatch(/Disetujui|constructor|JOBS|native code/)
    const { status, json } = await inspektur.get('/audit-log?limit=50&sort=-createdAt')
    expect(status).toBe(200)
    for (const { sentence } of json.docs)
      expect(sentence).not.toMatch(/undefined|native code|object Object/)
  })

  it('that an older version wrote of what has no name are read all the same', async () => {
    await world.sql(`INSERT INTO audit_log (id, action, collection, caused_by, created_at, updated_at)
      VALUES (gen_random_uuid(), 'denied', 'JOBS', 'JOBS.create', now(), now()),
        (gen_random_uuid(), 'constructor', '__proto__', 'toString.valueOf', now(), now())`)
    const { status, json } = await world.as.admin.get('/audit-log?limit=2&sort=-createdAt')
    expect([status, json.docs.length]).toEqual([200, 2])
    for (const { sentence } of json.docs)
      expect(sentence).not.toMatch(/undefined|native code|object Object/)
  })

  it('of what is not there, or of nobody, are not told', async () => {
    const lines = await linesOf(async () => {
      await world.as.opd.get(`/recommendations/${NO_ID}`)
      await world.as.opd.get('/recommendations/abc')
      await anonymous(world.server).get(`/recommendations/${ids.recommendation}`)
    })
    expect(lines).toEqual([])
  })
})

it('a download is told before the file leaves', async () => {
  const lines = await linesOf(async () => {
    expect((await world.as.opd.get(`/files/${ids.file}`)).status).toBe(200)
  })
  expect(lines).toMatchObject([
    { action: 'download', collection: 'evidence', record: ids.file, actor_id: world.users.opd },
  ])
})

it('an act that fails leaves no line but its refusal', async () => {
  const lines = await linesOf(() =>
    world.as.opd.patch(`/follow-ups/${ids.followUp}`, { items: [{ depositedAmount: -5 }] }),
  )
  expect(lines).toEqual([])
})

describe('a long text', () => {
  const long = 'Bukti setor sudah diserahkan. '.repeat(150).trim()

  it('is told whole where the record keeps no versions', async () => {
    const { items } = docOf(await world.as.opd.get(`/follow-ups/${ids.followUp}?depth=0`))
    const changed = items.map((item: Json) => ({ ...item, description: long }))
    const lines = await linesOf(async () =>
      docOf(await world.as.opd.patch(`/follow-ups/${ids.followUp}`, { items: changed })),
    )
    expect(lines[0].changes.items[1][0].description).toBe(long)
  })

  it('is told by length and checksum where its words stand in a version', async () => {
    const { finding } = await aReport(world)
    const lines = await linesOf(async () =>
      docOf(await world.as.auditor.patch(`/findings/${finding.id}`, { condition: long })),
    )
    expect(lines[0].changes.condition[1]).toEqual({
      characters: JSON.stringify(long).length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    const [version] = await world.sql(
      'SELECT version_condition FROM _findings_v WHERE parent_id = $1 ORDER BY created_at DESC',
      [finding.id],
    )
    expect(version.version_condition).toBe(long)
  })
})

describe('reading the log', () => {
  it('is for the administrator and the inspektur, in words, newest first', async () => {
    const { as } = world
    for (const person of ['auditor', 'opd', 'irban', 'sekretariat', 'pimpinan'] as const)
      expect((await as[person].get('/audit-log')).json.docs).toEqual([])
    const { json } = await as.inspektur.get(
      `/audit-log?where[record][equals]=${ids.followUp}&where[action][equals]=create&depth=0`,
    )
    expect(json.docs).toMatchObject([
      {
        collection: 'follow-ups',
        actor: world.users.opd,
        sentence: expect.stringMatching(/^Membuat: Tindak lanjut/),
      },
    ])
    const [newest, next] = (await as.admin.get('/audit-log?limit=2')).json.docs
    expect(newest.createdAt >= next.createdAt).toBe(true)
  })

  it('nobody writes it, by any road', async () => {
    const [line] = (await world.as.admin.get('/audit-log?limit=1&depth=0')).json.docs
    const { admin } = world.as
    expect((await admin.post('/audit-log', { action: 'x' })).status).toBe(403)
    expect((await admin.patch(`/audit-log/${line.id}`, { note: 'x' })).status).toBe(403)
    expect((await admin.del(`/audit-log/${line.id}`)).status).toBe(403)
    expect((await admin.patch('/audit-log?where[id][exists]=true', { note: 'x' })).status).toBe(403)
    expect((await admin.del('/audit-log?where[id][exists]=true')).status).toBe(403)
  })
})
