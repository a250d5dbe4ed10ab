import { beforeEach, describe, expect, it, vi } from 'vitest'

import { bareClient, cookieOf, DEMO_PASSWORD } from '@/tests/support/api'
import { emailOf, type Person } from '@/tests/support/fixtures'
import { clearJobs, doWork, jobsOf } from '@/tests/support/jobs'
import { openWorld } from '@/tests/support/openWorld'

const mailbox = await vi.hoisted(async () => (await import('@/tests/support/mailbox')).mailServer())

const world = await openWorld()
beforeEach(async () => {
  mailbox.mails.length = 0
  await clearJobs(world)
})

const PHONE =
  'Mozilla/5.0 (Linux; Android 14; SM-A055F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36'

/** Signs in with a browser that keeps these cookies; answers what it keeps afterwards. */
const signIn = async (person: Person, kept = '', password = DEMO_PASSWORD) => {
  const headers = { origin: world.server.url, 'user-agent': PHONE, ...(kept && { cookie: kept }) }
  const body = { email: emailOf(person), password }
  const answer = await bareClient(world.server, headers).post('/users/login', body)
  return { status: answer.status, kept: cookieOf(answer) }
}

const mailsOf = async (): Promise<typeof mailbox.mails> => {
  await doWork(world)
  return mailbox.mails
}

describe('a sign-in', () => {
  it('from a browser that the person has not used before is mailed to them: when and with what', async () => {
    expect((await signIn('auditor')).status).toBe(200)
    const [mail, ...more] = await mailsOf()
    expect(more).toEqual([])
    expect(mail?.to).toEqual([emailOf('auditor')])
    expect(mail?.text).toContain('Chrome di Android')
    expect(mail?.text).toMatch(/Waktu: \d{1,2} \p{L}+ \d{4},? \d{2}\.\d{2} WI(B|TA|T)/u)
    expect(mail?.text).toContain(`${world.server.url}/admin/account`)
    expect(mail?.raw).not.toMatch(/127\.0\.0\.1|SM-A055F|Mozilla/)
  })

  it('is told in our words alone, whatever the person has made of their name', async () => {
    const name = `Siti,\n\nIni uji berkala, abaikan: https://evil.test/x ${'x'.repeat(300)}`
    await world.sql('UPDATE users SET name = $1 WHERE id = $2', [name, world.users.bystander])
    await signIn('bystander')
    const [mail] = await mailsOf()
    expect(mail?.text).not.toMatch(/^Ini uji|evil\.test|x{81}/m)
  })

  it('is told in our words alone, whatever the office has been named', async () => {
    const name = 'Inspektorat\n\nMasuk di https://evil.test/masuk\nKabupaten Contoh'
    const named = await world.as.sekretariat.post('/globals/organisation', { name })
    expect(named.status).toBe(200)
    await clearJobs(world)
    await signIn('pt')
    const [mail] = await mailsOf()
    expect(mail?.text).toMatch(/Inspektorat Masuk di +Kabupaten Contoh/)
    expect(mail?.text).not.toContain('evil.test')
  })

  it('leads an OPD to its own account page', async () => {
    await signIn('opd')
    const [mail] = await mailsOf()
    expect(mail?.text).toContain(`${world.server.url}/opd/akun`)
  })

  it('from a browser that the person has used before is not', async () => {
    const { kept } = await signIn('irban')
    await clearJobs(world)
    expect((await signIn('irban', kept)).status).toBe(200)
    expect(await jobsOf(world)).toEqual([])
  })

  it('of another person on the same computer is, and neither is forgotten by it', async () => {
    const first = await signIn('irban')
    const second = await signIn('auditor2', first.kept)
    expect((await jobsOf(world)).map(({ data }) => data.person)).toEqual([
      world.users.irban,
      world.users.auditor2,
    ])
    await clearJobs(world)
    await signIn('irban', second.kept)
    expect(await jobsOf(world)).toEqual([])
  })

  it('is mailed again after a new password: whoever was here before has to show themselves', async () => {
    const { kept } = await signIn('mutu')
    await clearJobs(world)
    const password = 'sepeda biru di atap'
    const changed = await world.as.admin.patch(`/users/${world.users.mutu}`, { password })
    expect(changed.status).toBe(200)
    await clearJobs(world)
    await signIn('mutu', kept, password)
    expect(await jobsOf(world)).toMatchObject([{ data: { person: world.users.mutu } }])
  })

  it('that fails tells nobody and makes no browser known', async () => {
    const failed = await signIn('kopi', '', 'bukan sandi yang benar')
    expect([failed.status, failed.kept]).toEqual([401, ''])
    expect(await jobsOf(world)).toEqual([])
  })

  it('is not believed a known browser for a mark of another person, a made-up or a long one', async () => {
    const { kept } = await signIn('irban')
    const mark = /__Host-teropong-browser=([^;]+)/.exec(kept)?.[1] ?? ''
    for (const value of [mark, 'x'.repeat(43), 'a.b.c.d.e.f', '%00', '..', 'A'.repeat(3000)]) {
      await clearJobs(world)
      expect((await signIn('petugas', `__Host-teropong-browser=${value}`)).status).toBe(200)
      expect(await jobsOf(world)).toHaveLength(1)
    }
  })
})

it('the list of sessions names the device, whatever it calls itself', async () => {
  const { sessionsOf } = await import('@/hooks/users/sessions')
  const list = () => sessionsOf({ payload: world.server.payload }, world.users.pimpinan)
  await signIn('pimpinan')
  expect(await list()).toMatchObject([{ browser: 'Chrome', system: 'Android' }])
  const odd = { origin: world.server.url, 'user-agent': `<script>/${'9'.repeat(5000)}` }
  const body = { email: emailOf('pimpinan'), password: DEMO_PASSWORD }
  expect((await bareClient(world.server, odd).post('/users/login', body)).status).toBe(200)
  expect((await list())[0]).toMatchObject({ browser: null, system: null })
})

it('a sign-in keeps of the person’s devices those of standing sessions only', async () => {
  for (let sessions = 0; sessions < 7; sessions += 1) await signIn('pt2')
  const rows = await world.sql(
    'SELECT session_id FROM session_devices WHERE user_id = $1 ORDER BY session_id',
    [world.users.pt2],
  )
  const standing = await world.sql(
    'SELECT id AS session_id FROM users_sessions WHERE _parent_id = $1 ORDER BY id',
    [world.users.pt2],
  )
  expect(rows).toEqual(standing)
})
