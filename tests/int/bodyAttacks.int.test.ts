import { describe, expect, it } from 'vitest'

import { anonymous, codeOf, DEMO_PASSWORD, signIn } from '@/tests/support/api'
import { aPlan, read, rowOf } from '@/tests/support/chain'
import { emailOf } from '@/tests/support/fixtures'
import { openWorld } from '@/tests/support/openWorld'
import { processorTimeOf } from '@/tests/support/processorTime'

const FORGED_ID = '11111111-1111-4111-8111-111111111111'

const world = await openWorld()

describe('passwords', () => {
  it('are long, uncommon, and one’s own only with the present one', async () => {
    const { auditor, admin } = world.as
    const own = world.users.auditor
    const present = { currentPassword: DEMO_PASSWORD }
    const attempts: [string, object, string][] = [
      [own, { password: 'abc', ...present }, 'users.passwordShort'],
      [own, { password: 'x'.repeat(129), ...present }, 'users.passwordLong'],
      [own, { password: 'password12345', ...present }, 'users.passwordCommon'],
      [own, { password: 'Kata-Sandi-Baru-77' }, 'users.currentPasswordWrong'],
      [own, { password: 'Kata-Sandi-Baru-77', currentPassword: 'x' }, 'users.currentPasswordWrong'],
      [own.toUpperCase(), { password: 'Kata-Sandi-Baru-77' }, 'users.currentPasswordWrong'],
    ]
    for (const [id, data, code] of attempts) {
      const answer = await auditor.patch(`/users/${id}`, data)
      expect([code, answer.status, codeOf(answer)]).toEqual([code, 422, code])
    }
    const short = await admin.post('/users', {
      name: 'x',
      email: 'x@contoh.test',
      password: 'abc',
      roles: ['admin'],
    })
    expect([short.status, codeOf(short)]).toEqual([422, 'users.passwordShort'])
    await signIn(world.server, emailOf('auditor'))
  })

  it('of others are not changed by anybody but the administrator', async () => {
    for (const person of ['auditor', 'opd', 'inspektur'] as const) {
      const data = { password: 'Kata-Sandi-Baru-77', currentPassword: DEMO_PASSWORD }
      const { status } = await world.as[person].patch(`/users/${world.users.opdRekan}`, data)
      expect([403, 404]).toContain(status)
    }
    await signIn(world.server, emailOf('opdRekan'))
  })
})

describe('bodies that no form of ours sends', () => {
  it('change nothing by prototype, by arrays for values or objects for ids', async () => {
    const { plan, items } = await aPlan(world)
    const { sekretariat, irban, inspektur } = world.as
    const bodies = [
      '{"__proto__":{"status":"locked","isAdmin":true}}',
      '{"constructor":{"prototype":{"isAdmin":true}}}',
      '{"title":["a","b"]}',
      '{"title":{"$ne":null}}',
      '{"year":"2026; DROP TABLE plans"}',
      '{"year":1e400}',
      '[]',
      'null',
      '"text"',
      '{bad json',
      '',
    ]
    for (const body of bodies) {
      const headers = { 'content-type': 'application/json' }
      const { status } = await sekretariat.send('PATCH', `/plans/${plan.id}`, { headers, body })
      expect([body, status < 500]).toEqual([body, true])
    }
    for (const body of ['null', '"x"', '[]', '{}', '{"email":{"a":1},"password":["b"]}'])
      for (const path of ['/users/login', '/users/forgot-password', '/users/reset-password']) {
        const headers = { 'content-type': 'application/json' }
        const { status } = await irban.send('POST', path, { headers, body })
        expect([path, body, status < 500]).toEqual([path, body, true])
      }
    for (const value of [{ id: FORGED_ID }, [plan.id], 'x', 7, FORGED_ID]) {
      const row = await irban.post('/plan-items', rowOf(world, { plan: value }))
      expect([value, row.status >= 400 && row.status < 500]).toEqual([value, true])
      const edit = await irban.patch(`/plan-items/${items[0].id}`, { plan: value })
      expect([value, edit.status >= 400 && edit.status < 500]).toEqual([value, true])
    }
    for (const body of ['[]', 'null', '"x"', '{', '7']) {
      const path = `/plans/${plan.id}/actions/lock`
      const answer = await inspektur.send('POST', path, { body })
      expect([body, answer.status]).toEqual([body, 400])
    }
    const after = await read(world, 'plans', plan.id)
    expect([after.status, after.year, typeof after.title]).toEqual(['draft', plan.year, 'string'])
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
  })

  it('of lists longer than any form are refused before anybody walks through them', async () => {
    const { items } = await aPlan(world)
    const { irban } = world.as
    const lists = {
      team: Array.from({ length: 5_000 }, () => ({})),
      opds: Array(5_000).fill(FORGED_ID),
    }
    for (const [name, list] of Object.entries(lists)) {
      const answer = await irban.patch(`/plan-items/${items[0]?.id}`, { [name]: list })
      expect([answer.status, answer.json.errors]).toMatchObject([
        422,
        [{ code: 'field.invalid', path: name }],
      ])
    }
    const overrides = [1, 2, 3].map(() => ({ week: Array.from({ length: 700 }, () => ({})) }))
    const hours = await world.as.sekretariat.post('/globals/office-hours', { overrides })
    expect([hours.status, codeOf(hours)]).toEqual([413, 'request.tooLarge'])
  })

  it('of a hundred thousand parts cost nothing', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=b' }
    const body = `${'--b\r\n\r\n\r\n'.repeat(100_000)}--b--\r\n`
    for (const path of ['/users/login', '/users/reset-password', '/follow-ups']) {
      const spent = await processorTimeOf(async () => {
        const answer = await anonymous(world.server).send('POST', path, { headers, body })
        expect([path, answer.status, codeOf(answer)]).toEqual([path, 400, 'request.malformed'])
      })
      expect(spent).toBeLessThan(400)
    }
  })

  it('of parts without a boundary, or nested thousands deep, are the sender’s fault', async () => {
    const { auditor } = world.as
    const send = (path: string, type: string, body: string) =>
      auditor.send('POST', path, { body, headers: { 'content-type': type } })
    for (const path of ['/plans', '/evidence', '/users/login', '/plans/import', '/follow-ups'])
      for (const type of [
        'multipart/form-data',
        'multipart/mixed; boundary=x',
        `multipart/form-data; boundary=x${';a=b'.repeat(3_000)}`,
      ])
        expect([path, (await send(path, type, 'x')).status]).toEqual([path, 400])
    const deep = `{"value":${'['.repeat(8000)}${']'.repeat(8000)}}`
    const preference = await send('/payload-preferences/plans-list', 'application/json', deep)
    expect(preference.status).toBe(400)
    for (const path of ['/plans', '/activities', '/recommendations'])
      expect((await send(path, 'application/json', deep)).status).toBeLessThan(500)
  })

  it('of a form that is cut, or that names a file in place of sending one, are the sender’s fault', async () => {
    const part = '--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{}'
    const headers = { 'content-type': 'multipart/form-data; boundary=b' }
    const pointer = new FormData()
    pointer.set('file', JSON.stringify({ filename: 'x.png', clientUploadContext: {} }))
    const senders = [anonymous(world.server), world.as.opd]
    for (const { send } of senders) {
      for (const path of ['/users/login', '/follow-ups', '/evidence', '/globals/organisation'])
        for (const body of ['', part, '--b\r\nx\r\n'])
          expect([path, body, (await send('POST', path, { headers, body })).status < 500]).toEqual([
            path,
            body,
            true,
          ])
      const pointed = await send('PATCH', `/evidence/${FORGED_ID}`, { body: pointer })
      expect([pointed.status, codeOf(pointed)]).toEqual([400, 'request.malformed'])
    }
  })

  it('of a web form or plain text start no action and change no record', async () => {
    const { plan } = await aPlan(world)
    for (const type of ['application/x-www-form-urlencoded', 'text/plain']) {
      const headers = { 'content-type': type }
      const body = type === 'text/plain' ? '{"title":"Diubah"}' : 'title=Diubah'
      await world.as.sekretariat.send('PATCH', `/plans/${plan.id}`, { headers, body })
      expect((await read(world, 'plans', plan.id)).title).toBe(plan.title)
    }
  })
})
