import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { anonymous, codeOf, docOf } from '@/tests/support/api'
import { aFollowUp } from '@/tests/support/chain'
import { aWorld, type Person, type World } from '@/tests/support/fixtures'
import { startTestServer } from '@/tests/support/server'

let world: World
let stop: () => Promise<void>
let ids: { recommendation: string; report: string; finding: string; followUp: string }

beforeAll(async () => {
  const server = await startTestServer()
  stop = server.stop
  world = await aWorld(server)
  const { recommendation, report, finding, followUp } = await aFollowUp(world)
  ids = {
    recommendation: recommendation.id,
    report: report.id,
    finding: finding.id,
    followUp: followUp.id,
  }
})
afterAll(() => stop())

const statusOf = async (person: Person, path: string): Promise<number> =>
  (await world.as[person].get(path)).status

describe('sorting and filtering', () => {
  it.each([
    ['opd', '/recommendations?sort=finding.title'],
    ['opd', '/users?sort=opd.name'],
    ['auditor', '/recommendations?sort=report.unit.name'],
    ['auditor', '/activities?sort=team.user.email'],
    ['auditor', '/activities?where[team.user.email][like]=a'],
    ['opd', '/follow-ups?where[items.files.title][exists]=true'],
    ['opd', '/follow-ups?where[recommendation.unstaffed][equals]=true'],
    ['opd', '/recommendations?where[or][0][activity.title][like]=a'],
    ['opd', '/recommendations?where[and][0][or][0][and][0][activity.title][like]=a'],
    ['opd', '/recommendations?where[and][x][activity.title][like]=a'],
    ['opd', '/recommendations?where[AND][0][activity.title][like]=a'],
    ['auditor', '/findings?where[report.contentHash][like]=a'],
  ] as const)('%s never crosses a relation: %s', async (person, path) => {
    const answer = await world.as[person].get(path)
    expect([answer.status, codeOf(answer)]).toEqual([400, 'query.pathNotAllowed'])
  })

  it.each([
    ['opd', 'reports', 'contentHash'],
    ['opd', 'reports', 'opds'],
    ['opd', 'reports', 'returnNote'],
    ['opd', 'reports', 'approvals.name'],
    ['opd', 'findings', 'activity'],
    ['opd', 'findings', 'readers'],
    ['opd', 'recommendations', 'activity'],
    ['opd', 'follow-ups', 'verifier'],
    ['opd', 'users', 'unit'],
    ['auditor', 'users', 'hash'],
    ['auditor', 'users', 'salt'],
    ['auditor', 'users', 'resetPasswordToken'],
    ['auditor', 'users', 'resetPasswordRequestedAt'],
    ['auditor', 'users', 'lockUntil'],
    ['auditor', 'users', 'sessions.id'],
    ['auditor', 'users', 'currentPassword'],
    ['auditor', 'evidence', 'storageKey'],
    ['auditor', 'users', 'noSuchField'],
    ['auditor', 'follow-ups', 'rounds'],
    ['auditor', 'follow-ups', "rounds.k' or 1=1--"],
    ['auditor', 'plans', '_status'],
    ['auditor', 'plans', 'version.title'],
  ] as const)('%s finds %s neither ordered nor matched by %s', async (person, slug, field) => {
    const path = encodeURIComponent(field)
    for (const query of [
      `sort=${path}`,
      `sort=-${path}`,
      `sort=id,-${path}`,
      `where[${path}][exists]=true`,
      `where[or][0][${path}][like]=a`,
    ])
      expect([query, await statusOf(person, `/${slug}?${query}`)]).toEqual([query, 400])
    expect(await statusOf(person, `/${slug}/count?where[${path}][exists]=true`)).toBe(400)
  })

  it('still works by own fields, dates and id', async () => {
    for (const query of [
      'sort=-completionDueOn',
      'sort=id',
      'sort=status,-createdAt',
      `where[report][equals]=${ids.report}`,
      'where[status][in]=open,partial',
      'where[or][0][status][equals]=open&where[or][1][remaining][greater_than]=5',
    ])
      expect([query, await statusOf('opd', `/recommendations?${query}`)]).toEqual([query, 200])
    const ofRecord = `where[parent.value][equals]=${ids.recommendation}`
    for (const query of [ofRecord, `${ofRecord}&where[parent.relationTo][equals]=recommendations`])
      expect([query, await statusOf('opd', `/evidence?${query}`)]).toEqual([query, 200])
    expect(await statusOf('auditor', '/activities?where[team.role][equals]=kt')).toBe(200)
    expect(await statusOf('auditor', '/activities?where[personDays.kt][greater_than]=1')).toBe(200)
  })

  it.each([
    'where=abc',
    'where[status]=open',
    'where[status][nonsense]=1',
    'where[status][equals][like]=x',
    'where[and]=abc',
    'where[__proto__][exists]=true',
    'where[constructor][exists]=true',
    'where[][a]=1',
    `${Array.from({ length: 21 }, (_, n) => `where[or][${n}][status][equals]=open`).join('&')}`,
    `${Array.from({ length: 900 }, (_, n) => `where[or][${n}][status][equals]=open`).join('&')}`,
  ])('answers 400 or nothing more than without it: %s', async (query) => {
    const { status, json } = await world.as.opd2.get(`/recommendations?${query}`)
    expect([200, 400, 414, 431]).toContain(status)
    if (status === 200) expect(json.docs).toEqual([])
    expect(await statusOf('opd2', '/recommendations')).toBe(200)
  })
})

describe('a filter as JSON', () => {
  const asked = (where: string, path = '/recommendations') =>
    world.as.sekretariat.send('POST', path, {
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-http-method-override': 'GET',
      },
      body: `where=${encodeURIComponent(where)}`,
    })
  const nested = (depth: number) =>
    `${'{"and":['.repeat(depth)}{"status":{"equals":"open"}}${']}'.repeat(depth)}`

  it.each([
    '5',
    'true',
    '[]',
    '"abc"',
    '{"status":5}',
    '{"status":null}',
    '{"status":{}}',
    '{"and":[null]}',
    '{"and":[[]]}',
    '{"and":["x"]}',
  ])('of another shape is malformed, not left out and no failure: %s', async (where) => {
    const answer = await asked(where)
    expect([answer.status, codeOf(answer)]).toEqual([400, 'query.malformed'])
  })

  it('is refused for its depth and for its width', async () => {
    const wide = `{"and":[${Array.from({ length: 5000 }, () => '{}').join()}]}`
    for (const where of [nested(1000), nested(2000), wide]) {
      const answer = await asked(where)
      expect([answer.status, codeOf(answer)]).toEqual([400, 'query.tooManyClauses'])
    }
    const endless = await asked(nested(20_000))
    expect([endless.status, codeOf(endless)]).toEqual([413, 'request.tooLarge'])
    expect((await asked(nested(3))).status).toBe(200)
  })

  it('is refused for an order by more than anybody asks for', async () => {
    const answer = await world.as.sekretariat.get(`/recommendations?sort=${'status,'.repeat(50)}id`)
    expect([answer.status, codeOf(answer)]).toEqual([400, 'query.tooManyClauses'])
  })

  it('asks for a whole number of records', async () => {
    const answer = await world.as.sekretariat.get('/recommendations?limit=1.5')
    expect([answer.status, answer.json.limit]).toEqual([200, 1])
  })
})

describe('operators', () => {
  it.each([
    'title][near]=1,2',
    'title][within]=1',
    'title][intersects]=1',
    'title][all]=a',
    'title][like][]=b',
    'title][equals][a]=b',
    'opd][all]=a',
    'opd][contains]=a',
    'opd][equals]=abc',
    'activity][in]=abc',
    'status][like]=a',
    'createdAt][like]=2026',
    'id][contains]=a',
    'id][in][a]=b',
    'value][equals][]=5',
    'value][contains]=5',
    'unstaffed][greater_than]=true',
    `id][in]=${'x,'.repeat(2)}`,
    `title][like]=${encodeURIComponent('a\u0000')}`,
  ])('that a field does not have are malformed, not a failure: %s', async (clause) => {
    for (const path of ['/recommendations', '/recommendations/count']) {
      const answer = await world.as.sekretariat.get(`${path}?where[${clause}`)
      expect([path, answer.status, codeOf(answer)]).toEqual([path, 400, 'query.malformed'])
    }
  })

  it.each([
    '/users?where[unit][in]=null',
    '/evidence?where[parent][equals][relationTo]=users&where[parent][equals][value]=1',
  ])('that the database cannot carry out are malformed: %s', async (path) => {
    const answer = await world.as.sekretariat.get(path)
    expect([answer.status, codeOf(answer)]).toEqual([400, 'query.malformed'])
  })

  it.each([
    '/follow-ups?sort=items.accepted',
    '/follow-ups?sort=items.depositedAmount',
    '/follow-ups?sort=-items.files,items.depositedAmount',
    '/activities?sort=team.user',
  ])('by many rows of a record give no order: %s', async (path) => {
    const answer = await world.as.sekretariat.get(path)
    expect([answer.status, codeOf(answer)]).toEqual([400, 'query.pathNotAllowed'])
  })

  it.each([
    ['/users', 'roles'],
    ['/users', '-roles,id'],
    ['/plan-items', 'opds'],
  ])(
    'of %s by a choice of several, %s, give none: the list offers it and keeps it',
    async (path, sort) => {
      const ids = async (order: string) =>
        (await world.as.sekretariat.get(`${path}?limit=100&sort=${order}`)).json.docs.map(
          ({ id }: { id: string }) => id,
        )
      expect(await ids(sort)).toEqual(await ids('id'))
    },
  )

  it('never fail, whatever the field and the value', async () => {
    const { collections } = world.server.payload
    const operators = ['equals', 'not_in', 'exists', 'greater_than', 'like', 'contains', 'all']
    for (const slug of ['recommendations', 'users', 'evidence'] as const)
      for (const { name, type } of collections[slug].config.flattenedFields) {
        const queries = operators.flatMap((operator) => [
          `where[${name}][${operator}]=x`,
          `where[${name}][${operator}]=`,
        ])
        const answers = await Promise.all(
          queries.map((query) => statusOf('sekretariat', `/${slug}?${query}&limit=1&depth=0`)),
        )
        const failed = queries.filter(
          (_query, number) => ![200, 400].includes(answers[number] ?? 0),
        )
        expect([slug, type, failed]).toEqual([slug, type, []])
      }
  })
})

it.each([
  ['99999-01-01', 400],
  ['-99999-01-01', 400],
  ['2026-13-45', 200],
  ['0000-01-01T12:00:00Z', 400],
  ['9999-12-31T12:00:00Z', 200],
])('a search by a date that no calendar has fails nothing: %s', async (date, status) => {
  const search = `/plans?where[createdAt][greater_than]=${date}`
  expect((await world.as.auditor.get(search)).status).toBe(status)
})

describe('size of answers', () => {
  it('never has more than 100 records, whatever the limit', async () => {
    const { unit } = world.places
    await world.sql(`INSERT INTO holidays (id, date, name, kind, created_at, updated_at)
      SELECT gen_random_uuid(), to_char(date '2040-01-01' + n, 'YYYY-MM-DD'), 'Libur',
        'lainnya', now(), now() FROM generate_series(1, 150) n`)
    expect(unit).toBeTruthy()
    for (const limit of ['0', '1000000000', '101', '-1', 'abc', '1e9', ''])
      for (const extra of ['', '&pagination=false', '&page=-1', '&page=1e9']) {
        const { status, json } = await world.as.auditor.get(`/holidays?limit=${limit}${extra}`)
        expect([limit, extra, status]).toEqual([limit, extra, status === 400 ? 400 : 200])
        expect([limit, extra, (json.docs ?? []).length <= 100]).toEqual([limit, extra, true])
      }
    expect(
      (await world.as.auditor.get('/holidays?pagination=false')).json.docs.length,
    ).toBeLessThan(101)
  })

  it('shows an OPD no field that it may not read, by depth, select, populate or joins', async () => {
    const secret = ['contentHash', 'approvals', 'team', 'objective', 'storageKey', 'hash', 'salt']
    for (const query of [
      'depth=10',
      'depth=3&draft=true&locale=all&fallback-locale=all',
      'depth=3&showHiddenFields=true&overrideAccess=true',
      'depth=3&select[activity]=true&select[report]=true&select[unstaffed]=true',
      'depth=3&populate[activities][team]=true&populate[users][hash]=true&populate[reports][contentHash]=true',
      'depth=3&joins[report][where][id][exists]=true',
    ])
      for (const slug of ['recommendations', 'follow-ups', 'findings', 'reports', 'evidence']) {
        const { status, json } = await world.as.opd.get(`/${slug}?${query}`)
        expect([slug, query, [200, 400].includes(status)]).toEqual([slug, query, true])
        const text = JSON.stringify(json)
        // An empty list stands for a field that may not be read.
        const shown = secret.filter((field) =>
          new RegExp(`"${field}":(?!null|\\[\\]|\\{\\})`).test(text),
        )
        expect([query, slug, shown]).toEqual([query, slug, []])
        for (const person of ['auditor', 'pt', 'irban'])
          expect(text).not.toContain(`${person}@contoh.test`)
      }
  })

  it('shows an OPD of the office what its own work needs, not limits nor who looks into what', async () => {
    const shownTo = async (person: 'opd' | 'auditor', query: string) => {
      const { json } = await world.as[person].get(`/globals/organisation?${query}`)
      return Object.keys(json)
    }
    for (const query of ['', 'depth=3&select[limits]=true&select[complaintAlternate]=true'])
      for (const field of ['limits', 'complaintAlternate', 'capacityDays'])
        expect(await shownTo('opd', query)).not.toContain(field)
    expect(await shownTo('opd', '')).toEqual(expect.arrayContaining(['name', 'timeZone']))
    expect(await shownTo('auditor', '')).toContain('limits')
  })

  it('shows a reader no more for asking deeper than three', async () => {
    const path = `/follow-ups?where[id][equals]=${ids.followUp}`
    const at = async (depth: number) =>
      (await world.as.sekretariat.get(`${path}&depth=${depth}`)).json
    const [deepest] = (await at(10)).docs
    expect(deepest.recommendation.id).toBe(ids.recommendation)
    // The relations of a related record are ids, however deep one asks.
    expect(deepest.recommendation.finding).toBe(ids.finding)
    expect(await at(10)).toEqual(await at(3))
  })
})

it('treats a search by POST like the same search by GET', async () => {
  const body = new URLSearchParams({ limit: '1000000', 'where[finding.title][like]': 'a' })
  for (const name of ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']) {
    const headers = { [name]: 'GET', 'content-type': 'application/x-www-form-urlencoded' }
    const found = await world.as.opd.send('POST', '/recommendations', {
      headers,
      body: body.toString(),
    })
    expect(found.status).toBe(400)
    const other = await world.as.opd2.send('POST', '/recommendations', { headers, body: 'limit=0' })
    expect([other.status, other.json.docs]).toEqual([200, []])
  }
})

it('takes no search that is longer than any list asks for', async () => {
  const headers = {
    'X-Payload-HTTP-Method-Override': 'GET',
    'content-type': 'application/x-www-form-urlencoded',
  }
  const body = 'a&'.repeat(40_000)
  for (const person of [anonymous(world.server), world.as.opd]) {
    const answer = await person.send('POST', '/opds', { headers, body })
    expect([answer.status, codeOf(answer)]).toEqual([413, 'request.tooLarge'])
  }
})

it('finds no preference by what is in it, nor by the person it is of', async () => {
  const { opd } = world.as
  await opd.post('/payload-preferences/plans-list', { value: { k: 'v' } })
  for (const path of ['value.k', "value.k' or 1=1--", 'value', 'user.value.email', 'user.email']) {
    const clause = `where[${encodeURIComponent(path)}][equals]=v`
    for (const query of [clause, `sort=${encodeURIComponent(path)}`]) {
      const answer = await opd.get(`/payload-preferences?${query}`)
      expect([query, answer.status, codeOf(answer)]).toEqual([query, 400, 'query.pathNotAllowed'])
    }
    expect((await opd.del(`/payload-preferences?${clause}`)).status).toBe(400)
  }
  expect((await opd.get('/payload-preferences?limit=0')).json.limit).toBe(100)
  const own = `/payload-preferences?where[user.value][equals]=${world.users.opd}`
  expect((await opd.get(own)).json.totalDocs).toBe(1)
  expect((await opd.del(own)).status).toBe(200)
})

it('keeps no preference whose names lead by dots into another, of which a list was made', async () => {
  const { opd } = world.as
  const { id } = docOf(await opd.post('/payload-preferences', { key: 'dots', value: 1 }))
  const dotted = { 'value.3': 1 }
  for (const answer of [
    await opd.post('/payload-preferences', { key: 'other', ...dotted }),
    await opd.patch(`/payload-preferences/${id}`, { key: 'dots', ...dotted }),
  ])
    expect([answer.status, answer.json.errors[0].path]).toEqual([422, 'value.3'])
  expect((await opd.patch('/payload-preferences?where[key][equals]=dots', dotted)).status).toBe(404)
  expect(docOf(await opd.get(`/payload-preferences?where[id][equals]=${id}`)).docs).toMatchObject([
    { key: 'dots', value: 1 },
  ])
  await opd.del('/payload-preferences?where[key][exists]=true')
})

it('takes a search by POST as a plain form alone: any other would look at nothing and find all', async () => {
  const form = 'application/x-www-form-urlencoded'
  const body = 'where[number][equals]=none&limit=1'
  const asked: [path: string, type: string][] = [
    ['/recommendations', `${form};charset=UTF-8`],
    ['/recommendations', form.toUpperCase()],
    ['/recommendations', 'text/plain'],
    ['/recommendations?depth=0', form],
  ]
  for (const [path, type] of asked) {
    const headers = { 'X-Payload-HTTP-Method-Override': 'GET', 'content-type': type }
    const answer = await world.as.opd.send('POST', path, { headers, body })
    expect([path, type, answer.status, codeOf(answer)]).toEqual([
      path,
      type,
      400,
      'request.malformed',
    ])
  }
})

it('takes no search in JSON, whose shape nobody looks at', async () => {
  const path = `/recommendations/${ids.recommendation}`
  for (const name of ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override'])
    for (const body of [{}, { joins: null }, { joins: { a: null } }, { depth: {} }]) {
      const answer = await world.as.opd.post(path, body, { [name]: 'GET' })
      expect([answer.status, codeOf(answer)]).toEqual([400, 'request.malformed'])
    }
})

it('answers ids that are none with 404 and never with a failure', async () => {
  for (const id of [
    'abc',
    '1',
    '%00',
    "'--",
    '../users',
    '0',
    'null',
    '[object Object]',
    'a'.repeat(3000),
  ]) {
    const path = `/plans/${encodeURIComponent(id)}`
    const { auditor, sekretariat, inspektur } = world.as
    const answers = await Promise.all([
      auditor.get(path),
      sekretariat.patch(path, { title: 'x' }),
      sekretariat.del(path),
      inspektur.post(`${path}/actions/lock`, {}),
      auditor.get(`${path}/actions`),
      auditor.get(`/files/${encodeURIComponent(id)}`),
    ])
    for (const { status } of answers) expect([400, 404, 414, 431]).toContain(status)
  }
})
