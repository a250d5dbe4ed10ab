import { describe, expect, it } from 'vitest'

import { anonymous, bareClient, codeOf, cookieOf, DEMO_PASSWORD, docOf } from '@/tests/support/api'
import { aFollowUp, aPlan } from '@/tests/support/chain'
import { emailOf } from '@/tests/support/fixtures'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()

const signInOf = (email: string, password = DEMO_PASSWORD) =>
  anonymous(world.server).post('/users/login', { email, password })

const FOREIGN: Record<string, string>[] = [
  { origin: 'https://evil.test' },
  { origin: 'null' },
  { origin: `${world.server.url}.evil.test` },
  { origin: world.server.url, 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
]

describe('a request from elsewhere', () => {
  it('is nobody’s, with a good cookie: other origin, none, null, a subdomain, cross-site', async () => {
    const cookie = cookieOf(await signInOf(emailOf('sekretariat')))
    const { plan } = await aPlan(world)
    const { host } = new URL(world.server.url)
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.test' },
      { origin: 'null' },
      { origin: `http://evil.${host}` },
      { origin: `${world.server.url}.evil.test` },
      { origin: world.server.url.replace('http:', 'https:') },
      { origin: 'https://evil.test', 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-site': 'cross-site' },
      {},
    ]
    for (const headers of foreign) {
      const { patch, post, del, get, action } = bareClient(world.server, { cookie, ...headers })
      const answers = await Promise.all([
        patch(`/plans/${plan.id}`, { title: 'Diubah' }),
        post('/plans', { title: 'x', year: 2055 }),
        action('plans', plan.id, 'submit'),
        del(`/plans/${plan.id}`),
        get(`/plans/${plan.id}`),
      ])
      expect([headers, answers.map(({ status }) => status)]).toEqual([
        headers,
        [401, 401, 401, 401, 401],
      ])
    }
    const own = bareClient(world.server, { cookie, origin: world.server.url })
    expect((await own.get(`/plans/${plan.id}`)).json.title).toBe(plan.title)
  })

  it('signs nobody in and sends or spends no link', async () => {
    const account = { email: emailOf('sekretariat'), password: DEMO_PASSWORD }
    const asked: [path: string, body: object][] = [
      ['/users/login', account],
      ['/USERS/Login/', account],
      ['/users/forgot-password', { email: account.email }],
      ['/users/reset-password', { token: 'x', password: 'Sandi-Baru-7777' }],
    ]
    for (const headers of FOREIGN)
      for (const [path, body] of asked) {
        const answer = await bareClient(world.server, headers).post(path, body)
        expect([headers, path, answer.status, answer.headers.getSetCookie()]).toEqual([
          headers,
          path,
          401,
          [],
        ])
      }
    // A program that is no browser says nothing of where it comes from.
    expect((await bareClient(world.server).post('/users/login', account)).status).toBe(200)
  })

  it('is not signed in by a token in a header', async () => {
    const cookie = cookieOf(await signInOf(emailOf('sekretariat')))
    const token = cookie.split('=')[1] ?? ''
    for (const authorization of [`JWT ${token}`, `Bearer ${token}`, `users API-Key ${token}`]) {
      const client = bareClient(world.server, { authorization, origin: world.server.url })
      expect([authorization.slice(0, 8), (await client.get('/plans')).status]).toEqual([
        authorization.slice(0, 8),
        401,
      ])
    }
  })

  it('that only reads changes nothing', async () => {
    const { plan } = await aPlan(world)
    const { get } = world.as.inspektur
    for (const path of [
      `/plans/${plan.id}/actions/submit`,
      '/payload-jobs/run',
      '/payload-jobs/handle-schedules',
      '/users/logout',
    ])
      expect([path, (await get(path)).status]).toEqual([path, 404])
  })
})

describe('routes of Payload that nobody needs', () => {
  it.each([
    'GET /payload-locked-documents',
    'POST /payload-locked-documents',
    'GET /payload-query-presets',
    'POST /payload-query-presets',
    'GET /payload-jobs',
    'GET /payload-jobs/run',
    'GET /payload-kv',
    'GET /payload-folders',
    'GET /payload-migrations',
    'POST /graphql',
    'GET /graphql-playground',
    'POST /reorder',
    'POST /users/first-register',
    'GET /users/init',
    'POST /users/verify/x',
    'POST /users/x/api-key/reveal',
    'DELETE /payload-preferences/x',
    'PATCH /payload-preferences?where[key][equals]=x',
    'PATCH /Payload-Preferences/?where[key][equals]=x',
    'GET /evidence/file/x.pdf',
    'GET /evidence/paste-url/x?src=http://127.0.0.1',
    'POST /plans/x/duplicate',
    'GET /globals/numbering/versions',
    'GET /nope',
    'GET //plans',
    'GET /plans//',
    'POST /users/login//',
    'POST /users/reset-password//',
    'GET /%70ayload-jobs/run',
    'GET /PAYLOAD-JOBS/run',
    'GET /payload-jobs%2Frun',
    'GET /plans/versions/',
    'GET /plans%2Fversions',
    'GET /./payload-kv',
    'GET /users/Init',
    'POST /users/FIRST-REGISTER',
    'GET /plans/Versions',
    'GET /plans/x/VERSIONS',
    'GET /globals/numbering/Versions',
    'GET /evidence/File/x.pdf',
    'GET /evidence/Paste-URL/x?src=http://127.0.0.1',
    'GET /forms',
    'POST /forms',
    'GET /form-submissions',
    'POST /form-submissions',
    'GET /exports',
    'POST /exports/download',
    'POST /imports/preview-data',
    'GET /search',
    'POST /search/reindex',
  ])('%s is not there, not even for the administrator', async (request) => {
    const [method = '', path = ''] = request.split(' ')
    for (const client of [world.as.admin, world.as.opd, anonymous(world.server)]) {
      const { status, json } = await client.send(method, path)
      expect([status, json.errors?.length]).toEqual([404, 1])
    }
  })

  it('unlocks an account for the administrator alone', async () => {
    const body = { email: emailOf('inspektur') }
    expect((await anonymous(world.server).post('/users/unlock', body)).status).toBe(401)
    for (const person of ['opd', 'auditor', 'sekretariat'] as const)
      expect((await world.as[person].post('/users/unlock', body)).status).toBe(403)
    expect((await world.as.admin.post('/users/unlock', body)).status).toBe(200)
  })

  it('names fields and rights to nobody who is not signed in', async () => {
    const { get, post } = anonymous(world.server)
    for (const path of ['/access', '/Access', '/ACCESS/', '//access'])
      expect([path, (await get(path)).status]).toEqual([path, 404])
    for (const path of ['/plans/ACCESS', '/globals/numbering/Access', '/users/Unlock'])
      expect([path, (await post(path, {})).status]).toEqual([path, 401])
    const { json } = await world.as.opd.get('/access')
    expect(json.collections?.plans?.create).toBeFalsy()
  })

  it('tells no rights on a record that one may not read, nor that it is there', async () => {
    const { followUp } = await aFollowUp(world)
    const { opd, opd2, auditor2, sekretariat } = world.as
    const path = `/follow-ups/access/${followUp.id}`
    for (const { post } of [opd2, auditor2]) {
      const answers = await Promise.all([
        post(path, {}),
        post(path, { status: 'returned', opd: world.places.opd2 }),
        post(`/follow-ups/access/${world.users.opd}`, {}),
        post('/follow-ups/access/x', {}),
        post(`/Follow-ups/access/${followUp.id}`, {}),
      ])
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
      expect(answers[0]?.json).toEqual(answers[2]?.json)
    }
    for (const { post } of [opd, sekretariat]) expect((await post(path, {})).status).toBe(200)
    expect((await opd.post('/follow-ups/access', {})).status).toBe(200)
  })
})

describe('signing in', () => {
  it('answers with a strict cookie and no token', async () => {
    const answer = await signInOf(emailOf('opd'))
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-/)
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/'])
      expect(cookie).toContain(part)
    expect(JSON.stringify(answer.json)).not.toMatch(/token|hash|salt/i)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('says the same for a wrong password, an unknown address and a deactivated person', async () => {
    const { admin } = world.as
    await admin.patch(`/users/${world.users.formerKt}`, { active: false })
    const answers = await Promise.all([
      signInOf(emailOf('kopi'), 'salah-sandi-1'),
      signInOf('tidak.ada@contoh.test'),
      signInOf(emailOf('formerKt')),
    ])
    for (const { status, json } of answers) {
      expect(status).toBe(401)
      expect(json).toEqual(answers[0]?.json)
    }
  })

  it('ends with the session: a cookie of before signing out is nobody’s', async () => {
    const headers = { cookie: cookieOf(await signInOf(emailOf('mutu'))), origin: world.server.url }
    const client = bareClient(world.server, headers)
    expect((await client.get('/plans')).status).toBe(200)
    expect((await client.post('/users/logout')).status).toBe(200)
    expect((await client.get('/plans')).status).toBe(401)
  })

  it('sends a forgotten password nowhere new and tells nothing about addresses', async () => {
    const { post } = anonymous(world.server)
    const known = await post('/users/forgot-password', { email: emailOf('kopi') })
    const unknown = await post('/users/forgot-password', { email: 'tidak.ada@contoh.test' })
    expect([known.status, known.json]).toEqual([unknown.status, unknown.json])
    const reset = await post('/users/reset-password', { token: 'x', password: 'Sandi-Baru-7777' })
    expect(reset.status).toBeGreaterThanOrEqual(400)
  })
})

describe('preferences', () => {
  it('are one’s own and small', async () => {
    const { auditor, opd } = world.as
    const value = { value: { columns: ['title'] } }
    expect((await auditor.post('/payload-preferences/plans-list', value)).status).toBe(200)
    const [own] = (await auditor.get('/payload-preferences')).json.docs
    expect((await opd.get('/payload-preferences')).json.docs).toEqual([])
    for (const answer of [
      await opd.get(`/payload-preferences/${own.id}`),
      await opd.patch(`/payload-preferences/${own.id}`, value),
    ])
      expect([403, 404].includes(answer.status) || answer.json.value === null).toBe(true)
    const all = `/payload-preferences?where[user.value][equals]=${own.user.value.id ?? own.user.value}`
    await opd.del(all)
    expect((await auditor.get('/payload-preferences')).json.totalDocs).toBe(1)
    expect((await auditor.del(all)).status).toBe(200)
    expect((await auditor.get('/payload-preferences')).json.totalDocs).toBe(0)
    const large = await auditor.post('/payload-preferences/x', { value: 'x'.repeat(40_000) })
    expect([large.status, codeOf(large)]).toEqual([413, 'request.tooLarge'])
    const huge = await auditor.post('/payload-preferences/x', { value: 'x'.repeat(3_000_000) })
    expect(huge.status).toBe(413)
  })

  it('are few, under short names, on every road', async () => {
    const { pt } = world.as
    const value = { value: 1 }
    const { id } = docOf(await pt.post('/payload-preferences', { key: 'k0', ...value }))
    const long = 'x'.repeat(201)
    for (const answer of [
      await pt.post(`/payload-preferences/${long}`, value),
      await pt.post('/payload-preferences', { key: long, ...value }),
      await pt.post('/payload-preferences', { key: [long], ...value }),
      await pt.patch(`/payload-preferences/${id}`, { key: long }),
    ])
      expect([answer.status, codeOf(answer)]).toEqual([422, 'field.invalid'])
    expect((await pt.post(`/payload-preferences/${long.slice(1)}`, value)).status).toBe(200)

    await world.sql(
      `WITH made AS (
          INSERT INTO payload_preferences (key, value) SELECT 'made' || n, '1'
          FROM generate_series(3, 1000) n RETURNING id)
        INSERT INTO payload_preferences_rels (parent_id, path, users_id)
        SELECT made.id, 'user', r.users_id
        FROM made, payload_preferences_rels r WHERE r.parent_id = $1`,
      [id],
    )
    for (const answer of [
      await pt.post('/payload-preferences/another', value),
      await pt.post('/PAYLOAD-Preferences/an%20other/', value),
      await pt.post('/payload-preferences', { key: 'made3', ...value }),
    ])
      expect([answer.status, codeOf(answer)]).toEqual([409, 'preferences.full'])
    expect((await pt.post('/payload-preferences/made3', { value: 2 })).status).toBe(200)
    expect((await world.as.at.post('/payload-preferences/another', value)).status).toBe(200)
    // As a list does when it is opened: the server names it, and nobody is kept out of a list.
    await world.server.payload.create({
      collection: 'payload-preferences',
      data: { key: 'collection-plans', value } as never,
      user: { id: world.users.pt, collection: 'users' } as never,
      overrideAccess: true,
    })
    expect((await pt.get('/payload-preferences')).json.totalDocs).toBe(1001)
    const all = '/payload-preferences?where[key][exists]=true'
    while ((await pt.get('/payload-preferences')).json.totalDocs > 0) await pt.del(all)
    expect((await pt.post('/payload-preferences/another', value)).status).toBe(200)
  })
})
