import net from 'node:net'

import { createLocalReq } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'

import { actAs, actNoMore } from '@/tests/support/acting'
import { anonymous, codeOf, cookieOf, DEMO_PASSWORD, docOf, signIn } from '@/tests/support/api'
import {
  addFile,
  aDistributedReport,
  aFollowUp,
  anActivity,
  approveReport,
  aReport,
  findingOf,
  recommendationOf,
} from '@/tests/support/chain'
import { emailOf, type Person } from '@/tests/support/fixtures'
import { noticesOf, openWorld } from '@/tests/support/openWorld'
import { anEvaluation } from '@/tests/support/quality'
import { verdict } from '@/tests/support/verdict'

const world = await openWorld()
beforeEach(() => actNoMore(world))
const { as, users, sql } = world

/** The irban gives an activity a team of these two. */
const giveTeam = (activity: string, { kt, pt }: { kt: string; pt: string }) =>
  as.irban.patch(`/activities/${activity}`, {
    team: [
      { user: kt, role: 'kt' },
      { user: pt, role: 'pt' },
    ],
  })

const newPerson = (email: string, change: object) =>
  as.admin.post('/users', { name: 'Tamu', email, password: 'kereta lewat sawah', ...change })
const toldOf = async (event: string) =>
  (await noticesOf(world, 'inspektur')).filter((one) => one === event).length

/** Sends all of a request but its last byte, does something else, then sends that byte. */
const halfSent = async (
  person: Person,
  { method, path, body }: { method: string; path: string; body: object },
  meanwhile: () => Promise<unknown>,
): Promise<string> => {
  const { url } = world.server
  const signedIn = await anonymous(world.server).post('/users/login', {
    email: emailOf(person),
    password: DEMO_PASSWORD,
  })
  const text = JSON.stringify(body)
  const socket = net.connect(Number(new URL(url).port), new URL(url).hostname)
  let answer = ''
  socket.on('data', (part) => (answer += part.toString()))
  const closed = new Promise((resolve) => socket.on('close', resolve))
  socket.write(
    `${method} /api${path} HTTP/1.1\r\nHost: ${new URL(url).host}\r\nOrigin: ${url}\r\nCookie: ${cookieOf(signedIn)}\r\n` +
      `Content-Type: application/json\r\nContent-Length: ${text.length}\r\nConnection: close\r\n\r\n${text.slice(0, -1)}`,
  )
  await new Promise((resolve) => setTimeout(resolve, 1000))
  await meanwhile()
  socket.write(text.slice(-1))
  await closed
  return answer.split('\r\n')[0] ?? ''
}

it('an OPD does not read what the irban writes to the auditor', async () => {
  const { followUp } = await aFollowUp(world)
  docOf(await as.opd.action('follow-ups', followUp.id, 'submit'))
  docOf(
    await as.auditor.action('follow-ups', followUp.id, 'verify', {
      note: 'baik',
      verdict: 'partial',
      verifiedAmount: 1,
    }),
  )
  docOf(
    await as.irban.action('follow-ups', followUp.id, 'return', { note: 'RAHASIA untuk auditor' }),
  )
  const seen = await as.opd.get(`/follow-ups/${followUp.id}?depth=0`)
  expect(JSON.stringify(seen.json)).not.toContain('RAHASIA untuk auditor')
  expect(JSON.stringify(seen.json.rounds)).not.toContain('"verdict":"partial"')
})

describe('the inspektur is told of a weighty right', () => {
  it('also when it is given while they are deactivated for a moment', async () => {
    docOf(await as.admin.patch(`/users/${users.inspektur}`, { active: false }))
    const made = docOf(await newPerson('p1@contoh.test', { roles: ['inspektur'] }))
    docOf(await as.admin.patch(`/users/${users.inspektur}`, { active: true }))
    // Switched off, they were signed out.
    as.inspektur = await signIn(world.server, emailOf('inspektur'))
    const told = await sql(
      "SELECT 1 FROM notifications WHERE event = 'users.roles-granted@head' AND record_id = $1 AND recipient_id = $2",
      [made.id, users.inspektur],
    )
    expect(told).toHaveLength(1)
  })
  it('also when it is quality control, who reads the whole chain', async () => {
    const before = await toldOf('users.roles-granted')
    docOf(await newPerson('p2@contoh.test', { roles: ['pengendali-mutu'] }))
    expect(await toldOf('users.roles-granted')).toBeGreaterThan(before)
  })
  it.each([
    ['unit', () => ({ unit: world.places.unit }), () => ({ unit: world.places.unit2 })],
    ['name', () => ({ name: 'Nama Inspektur' }), () => ({ name: 'Irban Dua' })],
  ])('also when a holder gets another %s for a moment', async (_what, other, own) => {
    const before = await toldOf('users.place-changed')
    docOf(await as.admin.patch(`/users/${users.irban2}`, other()))
    docOf(await as.admin.patch(`/users/${users.irban2}`, own()))
    expect(await toldOf('users.place-changed')).toBe(before + 2)
    expect(await noticesOf(world, 'irban2')).toContain('users.place-changed')
  })
  it('also when an old account with it is made active again', async () => {
    const old = docOf(await newPerson('p3@contoh.test', { roles: ['inspektur'], active: false }))
    const before = (await noticesOf(world, 'inspektur')).length
    docOf(
      await as.admin.patch(`/users/${old.id}`, {
        active: true,
        email: 'p4@contoh.test',
        password: 'layang layang biru',
      }),
    )
    expect((await noticesOf(world, 'inspektur')).length).toBeGreaterThan(before)
  })
})

it('who wrote a report does not approve it as Plh. after leaving the team for a moment', async () => {
  const { report, activity } = await aReport(world)
  const { team } = docOf(await as.irban.get(`/activities/${activity.id}?depth=0`))
  await sql("UPDATE reports SET status = 'irban-review' WHERE id = $1", [report.id])
  await actAs(world, 'auditor', { office: 'irban', unit: 'unit', kind: 'plh', actsFor: 'irban' })
  expect(codeOf(await as.auditor.action('reports', report.id, 'approve'))).toBe(
    'reports.writerActs',
  )
  const without = team.map(({ user, role }: { user: string; role: string }) => ({
    role,
    user: user === users.auditor ? users.bystander : user,
  }))
  await as.auditor.patch(`/activities/${activity.id}`, { team: without })
  expect((await as.auditor.action('reports', report.id, 'approve')).status).toBe(403)
})

it.each(['findings', 'recommendations'] as const)(
  'who wrote %s of a report does not approve it as Plt. after leaving the team',
  async (part) => {
    const { report, finding, activity } = await aReport(world)
    const body =
      part === 'findings' ? findingOf(world, report.id) : recommendationOf(world, finding.id)
    docOf(await as.at.post(`/${part}`, body))
    await sql('DELETE FROM activities_team WHERE _parent_id = $1 AND user_id = $2', [
      activity.id,
      users.at,
    ])
    docOf(await as.auditor.action('reports', report.id, 'submit'))
    docOf(await as.pt.action('reports', report.id, 'approve'))
    await actAs(world, 'at', { office: 'irban', unit: 'unit' })
    const answer = await as.at.action('reports', report.id, 'approve')
    await actNoMore(world)
    expect([answer.status, codeOf(answer)]).toEqual([403, 'reports.writerActs'])
  },
)

it('who answered for an OPD does not judge the answer, also not as an auditor or irban since', async () => {
  const { followUp, activity } = await aFollowUp(world)
  docOf(await as.opd.action('follow-ups', followUp.id, 'submit'))
  const become = (roles: string[]) =>
    as.admin.patch(`/users/${users.opd}`, { roles, unit: world.places.unit })
  docOf(await become(['auditor']))
  docOf(await giveTeam(activity.id, { kt: users.opd, pt: users.pt }))
  const verified = await as.opd.action('follow-ups', followUp.id, 'verify', verdict())
  docOf(await as.pt.action('follow-ups', followUp.id, 'verify', verdict()))
  docOf(await become(['irban']))
  const confirmed = await as.opd.action('follow-ups', followUp.id, 'confirm')
  docOf(await become(['opd']))
  for (const answer of [verified, confirmed])
    expect([answer.status, codeOf(answer)]).toEqual([403, 'followUps.ownWork'])
})

it('who handed a file in for an OPD does not judge the answer that it proves', async () => {
  const { followUp, activity } = await aFollowUp(world)
  await addFile(world, { relationTo: 'follow-ups', value: followUp.id }, 'opdRekan')
  docOf(await as.opd.action('follow-ups', followUp.id, 'submit'))
  const become = (roles: string[]) =>
    as.admin.patch(`/users/${users.opdRekan}`, { roles, unit: world.places.unit })
  docOf(await become(['auditor']))
  docOf(await giveTeam(activity.id, { kt: users.opdRekan, pt: users.pt }))
  const answer = await as.opdRekan.action('follow-ups', followUp.id, 'verify', verdict())
  docOf(await become(['opd']))
  expect([answer.status, codeOf(answer)]).toEqual([403, 'followUps.ownWork'])
})

/** A text whose root looks like a related record. */
const namedText = (text: string) => ({
  root: {
    ...{ type: 'root', id: 'same', createdAt: 'x' },
    children: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
  },
})

describe('who wrote a report does not control it', () => {
  it('as its leader and controller at once', async () => {
    const { report, activity } = await aReport(world)
    docOf(await giveTeam(activity.id, { kt: users.auditor, pt: users.auditor }))
    docOf(await as.auditor.action('reports', report.id, 'submit'))
    const answer = await as.auditor.action('reports', report.id, 'approve')
    expect([answer.status, codeOf(answer)]).toEqual([403, 'reports.writerApproves'])
  })

  it('by changing places with the controller', async () => {
    const { report, activity } = await aReport(world)
    docOf(await giveTeam(activity.id, { kt: users.pt, pt: users.auditor }))
    docOf(await as.pt.action('reports', report.id, 'submit'))
    const answer = await as.auditor.action('reports', report.id, 'approve')
    expect([answer.status, codeOf(answer)]).toEqual([403, 'reports.writerApproves'])
    const [shown] = (await as.auditor.get(`/reports/${report.id}/actions`)).json.actions
    expect(shown.blocked.code).toBe('reports.writerApproves')
  })

  const proves = async (_report: string, finding: string) => {
    await addFile(world, { relationTo: 'findings', value: finding }, 'at')
  }
  const takesOut = async (report: string) => {
    const finding = docOf(await as.auditor.post('/findings', findingOf(world, report)))
    docOf(await as.at.del(`/findings/${finding.id}`))
  }

  it.each([
    ['proven a finding of it', proves],
    ['taken a finding out of it', takesOut],
  ])('by having %s', async (_what, write) => {
    const { report, finding, activity } = await aReport(world)
    await write(report.id, finding.id)
    docOf(await giveTeam(activity.id, { kt: users.auditor, pt: users.at }))
    docOf(await as.auditor.action('reports', report.id, 'submit'))
    const answer = await as.at.action('reports', report.id, 'approve')
    expect([answer.status, codeOf(answer)]).toEqual([403, 'reports.writerApproves'])
  })
})

it('who wrote the text of a report does not control it, whatever ids its nodes are given', async () => {
  const { report, activity } = await aReport(world)
  const change = (words: string) =>
    as.auditor.patch(`/reports/${report.id}`, {
      sections: [{ heading: 'Simpulan', body: namedText(words) }],
    })
  docOf(await change('Satu'))
  docOf(await change('Dua'))
  const lines = await sql(
    `SELECT changes FROM audit_log WHERE record = $1 AND action = 'update' ORDER BY created_at`,
    [report.id],
  )
  expect(lines).toHaveLength(2)
  expect(JSON.stringify(lines)).not.toContain('same')
  docOf(await giveTeam(activity.id, { kt: users.pt, pt: users.auditor }))
  docOf(await as.pt.action('reports', report.id, 'submit'))
  const answer = await as.auditor.action('reports', report.id, 'approve')
  expect([answer.status, codeOf(answer)]).toEqual([403, 'reports.writerApproves'])
})

it('who named another OPD in a draft does not approve it as Plh. Inspektur', async () => {
  const { report, recommendation } = await aReport(world)
  const input = { opd: world.places.opd2, note: 'Salah alamat' }
  docOf(await as.sekretariat.action('recommendations', recommendation.id, 'reassign', input))
  docOf(await as.auditor.action('reports', report.id, 'submit'))
  docOf(await as.pt.action('reports', report.id, 'approve'))
  docOf(await as.irban.action('reports', report.id, 'approve'))
  await actAs(world, 'sekretariat', { office: 'inspektur' })
  const answer = await as.sekretariat.action('reports', report.id, 'approve')
  await actNoMore(world)
  expect([answer.status, codeOf(answer)]).toEqual([403, 'reports.writerActs'])
})

it('the text of a report about others is not read by its only reader, whatever is asked for', async () => {
  const { report, recommendation } = await aDistributedReport(world)
  const own = docOf(await as.opd.get(`/reports/${report.id}`))
  expect(own.sections.length).toBeGreaterThan(0)
  await sql(
    `INSERT INTO reports_rels ("order", parent_id, path, opds_id) VALUES (9, $1, 'opds', $2)`,
    [report.id, world.places.opd2],
  )
  const asked = [
    '',
    'select[sections]=true&select[readers]=true',
    'select[opds]=false',
    'select[sections]=true&select[opds]=true&select[readers]=true',
  ]
  for (const query of asked) {
    const one = docOf(await as.opd.get(`/reports/${report.id}?${query}`))
    const [listed] = (await as.opd.get(`/reports?where[id][equals]=${report.id}&${query}`)).json
      .docs
    expect([query, one.sections ?? [], listed.sections ?? []]).toEqual([query, [], []])
  }
  const populate = 'populate[reports][sections]=true&populate[reports][readers]=true'
  const path = `/recommendations/${recommendation.id}?depth=1&${populate}`
  expect(docOf(await as.opd.get(path)).report.sections ?? []).toEqual([])
})

it('an id in capitals is the same to the log: of a download, a refusal and a deletion', async () => {
  const { report, finding } = await aReport(world)
  const file = await addFile(world, { relationTo: 'findings', value: finding.id }, 'auditor')
  const capitals = (id: string) => id.toUpperCase()
  expect((await as.auditor.get(`/files/${capitals(file.id)}`)).status).toBe(200)
  expect((await as.opd.patch(`/reports/${capitals(report.id)}`, { title: 'x' })).status).toBe(404)
  docOf(await as.auditor.del(`/evidence/${capitals(file.id)}`))
  const lines = await sql(
    `SELECT action FROM audit_log WHERE record IN ($1, $2) ORDER BY created_at`,
    [file.id, report.id],
  )
  const acts = lines.map(({ action }) => action)
  expect(acts).toEqual(expect.arrayContaining(['download', 'denied', 'delete']))
})

describe('another team of work under way', () => {
  it('has no irban of the unit as its controller, who approves after them', async () => {
    const { report, activity } = await aReport(world)
    docOf(await as.auditor.action('reports', report.id, 'submit'))
    const { team } = docOf(await as.irban.get(`/activities/${activity.id}?depth=0`))
    const own = team.map(({ user, role }: { user: string; role: string }) => ({
      user: role === 'pt' ? users.irban : user,
      role,
    }))
    const answer = await as.irban.patch(`/activities/${activity.id}`, { team: own })
    expect([answer.status, codeOf(answer), answer.json.errors[0].path]).toEqual([
      422,
      'activities.ptIsIrban',
      'team',
    ])
    expect(docOf(await as.irban.get(`/activities/${activity.id}?depth=0`)).team).toEqual(team)
  })

  it('may change when its controller acts as irban since', async () => {
    const { activity } = await aReport(world)
    await actAs(world, 'pt', { office: 'irban', unit: 'unit' })
    docOf(await giveTeam(activity.id, { kt: users.auditor, pt: users.pt }))
    await actNoMore(world)
  })

  it('is told to whoever is or was in it', async () => {
    const { activity } = await aReport(world)
    docOf(await giveTeam(activity.id, { kt: users.auditor, pt: users.at }))
    for (const person of ['auditor', 'at', 'pt'] as const)
      expect(await noticesOf(world, person)).toContain('activities.team-changed')
  })
})

it('the irban does not approve a report that they have made themselves the leader of and written', async () => {
  const { report, finding, activity } = await aReport(world)
  docOf(await giveTeam(activity.id, { kt: users.irban, pt: users.pt }))
  docOf(await as.irban.patch(`/findings/${finding.id}`, { effect: 'Tidak ada kerugian' }))
  docOf(await as.irban.action('reports', report.id, 'submit'))
  docOf(await as.pt.action('reports', report.id, 'approve'))
  const answer = await as.irban.action('reports', report.id, 'approve')
  expect([answer.status, codeOf(answer)]).toEqual([403, 'reports.writerApproves'])
})

describe('closing a recommendation as Plh.', () => {
  const closeAsPlh = async (person: Person, recommendation: string) => {
    const parent = { relationTo: 'recommendations', value: recommendation }
    const { id } = await addFile(world, parent, 'irban')
    await actAs(world, person, { office: 'inspektur', kind: 'plh', actsFor: 'inspektur' })
    const input = { reason: 'court-process', document: [id], note: 'Perkara berjalan' }
    return as[person].action('recommendations', recommendation, 'close-not-actionable', input)
  }
  const leaveTeam = (activity: string, person: Person) =>
    sql('UPDATE activities_team SET user_id = $1 WHERE _parent_id = $2 AND user_id = $3', [
      users.bystander,
      activity,
      users[person],
    ])

  it('is not for who wrote it, also after leaving the team', async () => {
    const { recommendation, activity } = await aDistributedReport(world)
    await leaveTeam(activity.id, 'auditor')
    const answer = await closeAsPlh('auditor', recommendation.id)
    expect([answer.status, codeOf(answer)]).toEqual([403, 'recommendations.writerActs'])
  })

  it('is for who only distributed the report', async () => {
    const { recommendation } = await aDistributedReport(world)
    expect((await closeAsPlh('sekretariat', recommendation.id)).status).toBe(200)
  })

  it.each<[string, (path: string) => Promise<unknown>]>([
    ['', () => Promise.resolve()],
    [', and who wrote theirs anew', (path) => as.auditor.patch(path, { text: 'Lain' })],
    [', and who deleted theirs', (path) => as.auditor.del(path)],
  ])('is not for whose words another one copied to an OPD%s', async (_what, then) => {
    const { recommendation, report, activity } = await aReport(world)
    const opds = [world.places.opd2]
    const path = `/recommendations/${recommendation.id}`
    const copied = await as.at.post(`${path}/copies`, { opds })
    expect(await then(path)).not.toMatchObject({ status: 403 })
    await approveReport(world, report.id)
    docOf(await as.sekretariat.action('reports', report.id, 'distribute'))
    await leaveTeam(activity.id, 'auditor')
    const answer = await closeAsPlh('auditor', copied.json.docs[0].id)
    expect([answer.status, codeOf(answer)]).toEqual([403, 'recommendations.writerActs'])
  })
})

it('who wrote a recommendation does not decide on its money as Plh., and so let it be done unpaid', async () => {
  const { recommendation } = await aDistributedReport(world)
  await actAs(world, 'auditor', { office: 'irban', unit: 'unit', kind: 'plh', actsFor: 'irban' })
  const parent = { relationTo: 'recommendations', value: recommendation.id }
  const file = await addFile(world, parent, 'irban')
  const decision = { number: 'SKTJM-1', decidedOn: '2026-04-02', amount: 1_000_000, note: 'Cicil' }
  const input = { ...decision, evidence: [file.id] }
  const decide = (person: Person) =>
    as[person].action('recommendations', recommendation.id, 'decide-remainder', input)
  const answer = await decide('auditor')
  expect([answer.status, codeOf(answer)]).toEqual([403, 'recommendations.writerActs'])
  docOf(await decide('irban'))
})

it('nobody approves an evaluation whose text they wrote, whoever began it', async () => {
  const evaluation = await anEvaluation(world, { year: 2004 })
  await sql(
    'INSERT INTO users_roles ("order", parent_id, value) VALUES (2, $1, \'pengendali-mutu\')',
    [users.konsulen],
  )
  docOf(
    await as.konsulen.patch(`/evaluations/${evaluation.id}`, {
      assessment: 'Semua ditulis konsulen',
    }),
  )
  docOf(await as.mutu.action('evaluations', evaluation.id, 'submit'))
  await actAs(world, 'konsulen', { office: 'inspektur' })
  expect(codeOf(await as.konsulen.action('evaluations', evaluation.id, 'approve'))).toBe(
    'evaluations.ownPaper',
  )
})

it('a new password by the administrator is not undone by a change under way', async () => {
  const change = { password: 'layang ungu nomor satu', currentPassword: DEMO_PASSWORD }
  await as.kopi.get('/users/me')
  const mine = as.kopi.patch(`/users/${users.kopi}`, change)
  await new Promise((resolve) => setTimeout(resolve, 5))
  docOf(await as.admin.patch(`/users/${users.kopi}`, { password: 'kapal merah nomor satu' }))
  await mine
  const answer = await anonymous(world.server).post('/users/login', {
    email: emailOf('kopi'),
    password: 'kapal merah nomor satu',
  })
  expect(answer.status).toBe(200)
})

describe('a right that was taken away', () => {
  it('is gone for a request that was not sent to its end: deactivated', async () => {
    const line = await halfSent(
      'petugas',
      { method: 'PATCH', path: `/users/${users.petugas}`, body: { position: 'Sesudahnya' } },
      async () => docOf(await as.admin.patch(`/users/${users.petugas}`, { active: false })),
    )
    expect(line).toContain('401')
  })
  it('is gone for a request that was not sent to its end: a Plt. that was ended', async () => {
    const { report } = await aReport(world)
    await sql("UPDATE reports SET status = 'inspektur-review' WHERE id = $1", [report.id])
    await actAs(world, 'bystander', { office: 'inspektur' })
    const line = await halfSent(
      'bystander',
      { method: 'POST', path: `/reports/${report.id}/actions/approve`, body: { note: 'x' } },
      () => actNoMore(world),
    )
    expect(line).not.toContain('200')
  })
})

it.each([
  ['', 'application/json', 60],
  [' of a form', 'multipart/form-data; boundary=x', 60],
  [' as large as a file', 'multipart/form-data; boundary=x', 2_000_000],
])(
  'sign-ins%s that are not sent to their end keep nobody out',
  async (_what, type, length) => {
    const { hostname, port, host, origin } = new URL(world.server.url)
    const sockets = [1, 2, 3, 4, 5].map(() => {
      const socket = net.connect(Number(port), hostname)
      socket.on('error', () => undefined)
      socket.write(
        `POST /api/users/login HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n{`,
      )
      return socket
    })
    await new Promise((resolve) => setTimeout(resolve, 500))
    const login = { email: emailOf('pimpinan'), password: DEMO_PASSWORD }
    const other = anonymous(world.server).post('/users/login', login)
    const late = new Promise((resolve) => setTimeout(() => resolve({ status: 'late' }), 8000))
    expect(await Promise.race([other, late])).toMatchObject({ status: 200 })
    sockets.forEach((socket) => socket.destroy())
  },
  20_000,
)

it('a file of nobody is refused before it has come', async () => {
  const { hostname, port, host, origin } = new URL(world.server.url)
  const socket = net.connect(Number(port), hostname)
  socket.write(
    `POST /api/plans HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 40000000\r\n\r\n--x`,
  )
  const first = await new Promise((resolve) => socket.once('data', resolve))
  expect(String(first)).toContain('401')
  socket.destroy()
})

const requestOf = async (person: Person) => {
  const { payload } = world.server
  const user = await payload.findByID({
    collection: 'users',
    id: users[person],
    overrideAccess: true,
  })
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}

it('nobody learns the weeks and progress of another OPD’s or unit’s activity by its id', async () => {
  const { findRealisation } = await import('@/admin/activities/findRealisation')
  const { activity } = await anActivity(world, { status: 'in-progress' })
  const shownTo = async (person: Person) =>
    (await findRealisation(await requestOf(person), activity.id)) !== null
  expect(await shownTo('auditor')).toBe(true)
  expect(await shownTo('opd2')).toBe(false)
})

it('nobody sees the figures of all units by making up an evaluation', async () => {
  const { FiguresField } = await import('@/admin/evaluations/FiguresField')
  const evaluation = await anEvaluation(world, { year: 2003 })
  const shownTo = async (person: Person, id: string) => {
    const req = await requestOf(person)
    const data = { status: 'draft', year: 2003, period: evaluation.period }
    const show = FiguresField as (props: never) => Promise<unknown>
    return (await show({ id, data, req } as never)) !== null
  }
  expect(await shownTo('mutu', evaluation.id)).toBe(true)
  expect(await shownTo('petugas', evaluation.id)).toBe(false)
  expect(await shownTo('mutu', '00000000-0000-4000-8000-000000000000')).toBe(false)
})
