import { beforeEach, describe, expect, it, vi } from 'vitest'

import { anonymous, bareClient, cookieOf, DEMO_PASSWORD, docOf } from '@/tests/support/api'
import { periodOf } from '@/tests/support/acting'
import { emailOf, type Person } from '@/tests/support/fixtures'
import { clearJobs, doWork, jobsOf, senderOf } from '@/tests/support/jobs'
import { openWorld } from '@/tests/support/openWorld'

const mailbox = await vi.hoisted(async () => (await import('@/tests/support/mailbox')).mailServer())

const world = await openWorld()
beforeEach(async () => {
  mailbox.mails.length = 0
  await clearJobs(world)
})

const NEW_PASSWORD = 'perahu merah di dermaga'

const ask = (email: string) => anonymous(world.server).post('/users/forgot-password', { email })
const reset = (token: string, password = NEW_PASSWORD) =>
  anonymous(world.server).post('/users/reset-password', { token, password })
const signIn = (email: string, password: string) =>
  anonymous(world.server).post('/users/login', { email, password })

/** The mails that are sent now, by their subject. */
const mailsAbout = async (subject: string): Promise<typeof mailbox.mails> => {
  await doWork(world)
  return mailbox.mails.filter(({ text }) => text.includes(subject))
}

const linkFor = async (person: Person): Promise<string> => {
  expect((await ask(emailOf(person))).status).toBe(200)
  const mails = await mailsAbout('tautan hanya dapat dipakai sekali')
  return /http\S+\/(\w{40})/.exec(mails.at(-1)?.text ?? '')?.[1] ?? ''
}

describe('a forgotten password', () => {
  it('is set anew by the link of the mail, which ends every session and works once', async () => {
    const cookie = cookieOf(await signIn(emailOf('opd2'), DEMO_PASSWORD))
    const before = bareClient(world.server, { origin: world.server.url, cookie })
    const token = await linkFor('opd2')
    expect((await reset(token)).status).toBe(200)
    expect((await before.get('/users/me')).json.user).toBeNull()
    expect((await reset(token)).status).toBe(422)
    expect((await signIn(emailOf('opd2'), NEW_PASSWORD)).status).toBe(200)
    const lines = await world.sql(
      `SELECT action, actor_id FROM audit_log WHERE record = $1 AND action LIKE 'password%'
        ORDER BY created_at`,
      [world.users.opd2],
    )
    expect(lines).toEqual([
      { action: 'password-link-sent', actor_id: null },
      { action: 'password-reset', actor_id: world.users.opd2 },
    ])
    expect(await mailsAbout('Kata sandi akun Teropong Anda')).toHaveLength(1)
  })

  it('cannot be set by a link that is an hour old', async () => {
    const token = await linkFor('irban2')
    await world.sql(
      `UPDATE users SET reset_password_expiration = reset_password_expiration - interval '1 hour'
        WHERE id = $1`,
      [world.users.irban2],
    )
    expect((await reset(token)).status).toBe(422)
    expect((await signIn(emailOf('irban2'), DEMO_PASSWORD)).status).toBe(200)
  })

  it('is asked for with one answer and the same work, whether there is an account or not', async () => {
    const known = await ask(emailOf('kopi'))
    const unknown = await ask('tidak.ada@contoh.test')
    expect([known.status, known.json]).toEqual([unknown.status, unknown.json])
    const jobs = await jobsOf(world)
    expect(jobs.map(({ name }) => name)).toEqual(['mail-new-password', 'mail-new-password'])
    expect(await mailsAbout('/admin/reset/')).toMatchObject([{ to: [emailOf('kopi')] }])
  })

  it('is asked for by the form that the page sends', async () => {
    const body = new FormData()
    body.set('_payload', JSON.stringify({ email: emailOf('konsulen') }))
    const { status } = await anonymous(world.server).send('POST', '/users/forgot-password', {
      body,
    })
    expect(status).toBe(200)
    expect(await mailsAbout('/admin/reset/')).toMatchObject([{ to: [emailOf('konsulen')] }])
  })

  it('is mailed once a minute, however often it is asked for, and nobody’s queued no oftener', async () => {
    for (let times = 0; times < 3; times += 1) await ask(emailOf('petugas'))
    expect(await jobsOf(world)).toHaveLength(1)
    for (let times = 0; times < 3; times += 1) await ask('Tidak.Ada.Juga@contoh.test')
    expect(await jobsOf(world)).toHaveLength(2)
  })

  it('is stored with its line of the log, or not at all', async () => {
    const token = await linkFor('pt')
    expect((await reset(token)).status).toBe(200)
    const transactions = await world.sql(
      `SELECT xmin::text AS id FROM users WHERE id::text = $1 UNION ALL
        SELECT xmin::text FROM audit_log WHERE record = $1 AND action = 'password-reset'`,
      [world.users.pt],
    )
    expect(transactions).toHaveLength(2)
    expect(transactions[0]).toEqual(transactions[1])
  })

  it.each([{ email: 'pindah@contoh.test' }, { password: NEW_PASSWORD }])(
    'asked for before %o was changed is not mailed any more',
    async (change) => {
      const { sekretariat } = world.users
      await ask(emailOf('sekretariat'))
      expect(await jobsOf(world)).toHaveLength(1)
      docOf(await world.as.admin.patch(`/users/${sekretariat}`, change))
      expect(await mailsAbout('/admin/reset/')).toEqual([])
      await world.as.admin.patch(`/users/${sekretariat}`, { email: emailOf('sekretariat') })
      await clearJobs(world)
    },
  )

  it('is no matter of a deactivated account, nor of a link that comes an hour late', async () => {
    const late = new Date(Date.now() - 3_700_000).toISOString()
    const sender = senderOf(world.server.payload)
    await sender.send('mail-new-password', { person: world.users.irban, at: late })
    await world.sql('UPDATE users SET active = false WHERE id = $1', [world.users.bystander])
    await ask(emailOf('bystander'))
    expect(await mailsAbout('/admin/reset/')).toEqual([])
  })
})

describe('another address', () => {
  it('given to the head’s account is told to the old address, and to irban and sekretariat', async () => {
    const old = emailOf('inspektur')
    const email = 'orang@lain.test'
    const { inspektur, irban, admin } = world.users
    docOf(await world.as.admin.patch(`/users/${inspektur}`, { email }))
    const [mail, ...more] = await mailsAbout('Alamat surel akun Teropong Anda')
    expect(more).toEqual([])
    expect(mail?.to).toEqual([old])
    const [{ name }] = (await world.sql('SELECT name FROM users WHERE id = $1', [admin])) as [
      { name: string },
    ]
    expect(mail?.text).toContain(`Oleh: ${name}`)
    expect(mail?.raw).not.toContain(email)
    const told = await world.sql(
      `SELECT recipient_id AS id FROM notifications WHERE event = 'users.sign-in-changed@head'`,
    )
    expect(told.map(({ id }) => id)).toEqual(expect.arrayContaining([inspektur, irban]))
    expect(told.map(({ id }) => id)).not.toContain(admin)
  })

  it('is told to the old one also behind many other changes, or while the account is off', async () => {
    const id = world.users.pimpinan
    const old = emailOf('pimpinan')
    const change = async (body: object) => docOf(await world.as.admin.patch(`/users/${id}`, body))
    for (let times = 0; times < 11; times += 1)
      await change({ password: `${NEW_PASSWORD} ${times}` })
    await change({ active: false, email: 'pengganti@lain.test' })
    await doWork(world)
    expect(mailbox.mails).toHaveLength(12)
    expect(new Set(mailbox.mails.flatMap(({ to }) => to))).toEqual(new Set([old]))
    expect(mailbox.mails.filter(({ text }) => text.includes('Alamat surel akun'))).toHaveLength(1)
    await change({ active: true, email: old })
  })

  it('is none where only capitals differ', async () => {
    const email = emailOf('opd').toUpperCase()
    docOf(await world.as.admin.patch(`/users/${world.users.opd}`, { email }))
    expect(await jobsOf(world)).toEqual([])
  })

  it('makes the link worthless that went to the old one', async () => {
    const token = await linkFor('auditor2')
    const { auditor2 } = world.users
    docOf(await world.as.admin.patch(`/users/${auditor2}`, { email: 'baru@contoh.test' }))
    expect((await reset(token)).status).toBe(422)
  })
})

describe('another password', () => {
  it('that is no text is refused, and told to nobody', async () => {
    const path = `/users/${world.users.auditor}`
    const { status, json } = await world.as.admin.patch(path, { password: 123456789012 })
    expect([status, json.errors]).toMatchObject([
      422,
      [{ code: 'field.invalid', path: 'password' }],
    ])
    expect(await jobsOf(world)).toEqual([])
  })

  it('set by the administrator is mailed to the person, and a weighty one’s told to the head', async () => {
    const { irban, auditor, inspektur } = world.users
    for (const id of [irban, auditor])
      docOf(await world.as.admin.patch(`/users/${id}`, { password: NEW_PASSWORD }))
    const mails = await mailsAbout('Kata sandi akun Teropong Anda')
    expect(mails.flatMap(({ to }) => to).sort()).toEqual([emailOf('auditor'), emailOf('irban')])
    const told = await world.sql(
      `SELECT record_id AS about FROM notifications
        WHERE event LIKE 'users.sign-in-changed%' AND recipient_id = $1 AND record_id IN ($2, $3)`,
      [inspektur, irban, auditor],
    )
    expect(told).toEqual([{ about: irban }])
  })
})

describe('whoever is the head, irban learn of it', () => {
  const { as, users, places } = world
  const patch = async (id: string, body: object) =>
    docOf(await as.admin.patch(`/users/${id}`, body))
  /** What the irban is told of an account, the oldest first; then forgotten. */
  const told = async (id: string): Promise<unknown[]> => {
    const notices = await world.sql(
      `DELETE FROM notifications WHERE recipient_id = $1 AND record_id = $2 RETURNING event`,
      [users.irban, id],
    )
    return notices.map(({ event }) => event)
  }

  it('when the role is taken away in the same change, and when it is given back', async () => {
    await told(users.inspektur)
    const email = 'orang.lain@contoh.test'
    await patch(users.inspektur, { roles: ['auditor'], unit: places.unit, email })
    const [taken, changed] = ['users.roles-taken@head', 'users.sign-in-changed@head']
    expect(await told(users.inspektur)).toEqual([taken, 'users.place-changed@head', changed])
    await patch(users.inspektur, { roles: ['inspektur'], email: emailOf('inspektur') })
    expect(await told(users.inspektur)).toEqual(['users.roles-granted@head', changed])
  })

  it('when the account is switched off', async () => {
    await patch(users.inspektur, { active: false })
    expect(await told(users.inspektur)).toEqual(['users.roles-taken@head'])
    await patch(users.inspektur, { active: true })
    expect(await told(users.inspektur)).toEqual(['users.roles-granted@head'])
  })

  it('when the account of somebody who acts as the head is switched off', async () => {
    const { auditor2 } = users
    await patch(auditor2, { acting: [periodOf(world, { office: 'inspektur' })] })
    expect(await told(auditor2)).toEqual(['users.acting-granted@head'])
    await patch(auditor2, { active: false })
    expect(await told(auditor2)).toEqual(['users.roles-taken@head'])
    await patch(auditor2, { active: true })
    expect(await told(auditor2)).toEqual(['users.roles-granted@head'])
    await patch(auditor2, { acting: [] })
  })

  it('when somebody who acts as the head is given another office in its place', async () => {
    const { auditor2 } = users
    await patch(auditor2, { acting: [periodOf(world, { office: 'inspektur' })] })
    const { acting } = docOf(await as.admin.get(`/users/${auditor2}?depth=0`))
    await told(auditor2)
    await patch(auditor2, { acting: [{ ...acting[0], office: 'sekretariat' }] })
    expect(await told(auditor2)).toEqual(['users.acting-changed@head'])
    await patch(auditor2, { acting: [] })
  })

  it('when it is somebody who acts as the head, now or soon', async () => {
    for (const [from, to] of [
      [-1, 1],
      [2, 3],
    ] as const) {
      const period = periodOf(world, { office: 'inspektur', from, to })
      await patch(users.irban2, { acting: [period] })
      await patch(users.irban2, { password: `${NEW_PASSWORD} ${from}` })
      await patch(users.irban2, { acting: [], password: `${NEW_PASSWORD} ${to}` })
      const events = ['users.acting-granted', 'users.sign-in-changed', 'users.acting-ended']
      expect(await told(users.irban2)).toEqual(
        [...events, 'users.sign-in-changed'].map((event) => `${event}@head`),
      )
    }
  })
})

it('a thousand mails of one person do not keep another’s waiting', async () => {
  const flood = async () => {
    const { payload } = world.server
    const { queueMail } = await import('@/hooks/queueMail')
    const mail = { person: world.users.opd, session: world.users.opd }
    await queueMail({ payload, context: {} } as never, 'mail-sign-in', mail)
  }
  for (let times = 0; times < 30; times += 1) await flood()
  const jobs = await jobsOf(world)
  expect(jobs).toHaveLength(10)
  await signIn(emailOf('mutu'), DEMO_PASSWORD)
  await doWork(world)
  const order = mailbox.mails.map(({ to: [to] }) => to)
  expect(order).toHaveLength(11)
  // Four are taken at once.
  expect(order.indexOf(emailOf('mutu'))).toBeLessThan(4)
})
