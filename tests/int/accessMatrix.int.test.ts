import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { actionsOf } from '@/domain/workflow'
import { findWorkflow } from '@/domain/workflows'
import { actAs } from '@/tests/support/acting'
import { type Answer, anonymous, codeOf } from '@/tests/support/api'
import { GLOBALS, type Known, type Slug, SLUGS } from '@/tests/support/facts'
import { aWorld, type Person, PERSONS, type World } from '@/tests/support/fixtures'
import { freeze } from '@/tests/support/freeze'
import {
  creationsOf,
  type Expected,
  expectedOfAction,
  expectedOfChange,
  type Matrix,
  may,
  maySet,
  readMatrix,
  sampleFor,
} from '@/tests/support/matrix'
import { senderOf } from '@/tests/support/jobs'
import { startTestServer } from '@/tests/support/server'
import { vary } from '@/tests/support/variedWorld'

/** They led a work and are deactivated. */
const RETIRED: Person[] = ['formerKt', 'formerPt']
const ACTIVE = PERSONS.filter((person) => !RETIRED.includes(person))
/** The questions of this test are told in it themselves. */
const GROWS = 'audit-log'
const NO_ID = '00000000-0000-4000-8000-000000000000'

let world: World
let matrix: Matrix
let stop: () => Promise<void>

beforeAll(async () => {
  const server = await startTestServer()
  stop = server.stop
  world = await aWorld(server)
  await vary(world)
  // Whoever acts in an office has exactly the union of their own rights and those of the office.
  await actAs(world, 'bystander', { office: 'irban', unit: 'unit2' })
  await actAs(world, 'konsulen', { office: 'sekretariat' })
  await actAs(world, 'mutu', { office: 'inspektur' })
  await actAs(world, 'kopi', { office: 'inspektur', from: -9, to: -1 })
  matrix = await readMatrix(world)
  // A sign-in writes its session: before nothing can be written any more.
  await Promise.all(ACTIVE.map((person) => world.as[person].get('/users/me')))
  // A refusal is told, a download too: the log goes on.
  await freeze(
    world,
    SLUGS.filter((slug) => slug !== GROWS),
  )
})
afterAll(() => stop())

/** Asks for every person at once; a cell that is wrong comes back as a line of text. */
const expectForAll = async (
  ask: (person: Person, wrong: (text: string) => void) => Promise<void>,
): Promise<void> => {
  const lines: string[] = []
  await Promise.all(ACTIVE.map((person) => ask(person, (text) => lines.push(`${person} ${text}`))))
  // The first ones only: one wrong rule would print a thousand cells.
  expect(lines.slice(0, 20)).toEqual([])
}

/** A list to its end, a hundred records at a time. */
const allPages = async (person: Person, slug: Slug): Promise<Answer[]> => {
  const pages: Answer[] = []
  for (let page = 1; page === 1 || pages.at(-1)?.json.hasNextPage; page += 1)
    pages.push(await world.as[person].get(`/${slug}?limit=100&depth=0&page=${page}`))
  return pages
}

/** Past all guards a write meets the frozen database (409) or an incomplete body (422). */
const outcomeOf = (answer: Answer): string => {
  if (codeOf(answer) === 'workflow.illegalAction') return 'illegal'
  // The policy allows it; that they wrote it themselves is a condition of the record.
  if (codeOf(answer) === 'evaluations.ownPaper') return 'allowed'
  return answer.status === 409 || answer.status === 422 ? 'allowed' : String(answer.status)
}

const compare = (answer: Answer, expected: Expected, wrong: (text: string) => void): void => {
  const got = outcomeOf(answer)
  if (got !== expected) wrong(`${answer.status} ${codeOf(answer)}, expected ${expected}`)
}

describe.each(SLUGS)('%s', (slug) => {
  it('lists and counts exactly the records that the policy lets the person read', () =>
    expectForAll(async (person, wrong) => {
      const isMine = (record: Matrix['known'][Slug][number]) =>
        may(matrix, person, { slug, operation: 'read', record })
      const expected = matrix.known[slug].filter(isMine).map(({ id }) => id)
      const pages = await allPages(person, slug)
      const count = await world.as[person].get(`/${slug}/count`)
      const listed: string[] = pages.flatMap(({ json }) => json.docs.map(({ id }: Known) => id))
      const isNew = (id: string) => slug === GROWS && expected.length > 0 && !expected.includes(id)
      const ids = listed.filter((id) => !isNew(id))
      if (ids.sort().join() !== expected.sort().join()) wrong('lists other records')
      const isRight = (total: number) =>
        slug === GROWS && expected.length > 0 ? total >= expected.length : total === expected.length
      for (const { status, json } of [...pages, count])
        if (status !== 200 || !isRight(json.totalDocs))
          wrong(`${status}, ${json.totalDocs} of ${expected.length}`)
    }))

  it('answers 404 for each record outside the scope and 200 inside it', () =>
    expectForAll(async (person, wrong) => {
      for (const record of sampleFor(matrix, person, slug)) {
        const expected = may(matrix, person, { slug, operation: 'read', record }) ? 200 : 404
        const { status } = await world.as[person].get(`/${slug}/${record.id}?depth=0`)
        if (status !== expected) wrong(`${record.id} ${status}, expected ${expected}`)
      }
    }))

  it('keeps versions and duplicates from everybody', () =>
    expectForAll(async (person, wrong) => {
      const id = matrix.known[slug][0]?.id ?? NO_ID
      const { send } = world.as[person]
      const answers = [
        await send('GET', `/${slug}/versions`),
        await send('GET', `/${slug}/versions/${id}`),
        await send('POST', `/${slug}/versions/${id}`),
        await send('POST', `/${slug}/${id}/duplicate`),
      ]
      if (answers.some(({ status }) => status !== 404)) wrong('a version route is open')
    }))

  it.each(['update', 'delete'] as const)(
    'lets nobody %s whom the policy does not name: 404 outside the scope, 403 inside',
    (operation) =>
      expectForAll(async (person, wrong) => {
        for (const record of sampleFor(matrix, person, slug)) {
          const expected = expectedOfChange(matrix, person, { slug, record, operation })
          const path = `/${slug}/${record.id}?depth=0`
          const { del, patch } = world.as[person]
          const answer = await (operation === 'delete' ? del(path) : patch(path, {}))
          compare(answer, expected, (text) => wrong(`${record.status ?? ''} ${text}`))
        }
      }),
  )

  it('lets only those create whom the policy names, under parents that they may see', () =>
    expectForAll(async (person, wrong) => {
      for (const { body, expected } of creationsOf(matrix, person, slug)) {
        const answer = await world.as[person].post(`/${slug}?depth=0`, body)
        compare(answer, expected, (text) => wrong(`${JSON.stringify(body)} ${text}`))
      }
    }))

  it('opens each action to exactly those whom the policy names, in that state', () =>
    expectForAll(async (person, wrong) => {
      const workflow = findWorkflow(slug)
      for (const record of workflow ? sampleFor(matrix, person, slug) : [])
        for (const action of workflow ? actionsOf(workflow) : []) {
          const answer = await world.as[person].action(slug, record.id, action)
          const expected = expectedOfAction(matrix, person, { slug, record, action })
          compare(answer, expected, (text) => wrong(`${action}@${record.status} ${text}`))
        }
    }))
})

it.each(GLOBALS)('%s is read and changed only by those whom the policy names', (slug) =>
  expectForAll(async (person, wrong) => {
    const { get, post } = world.as[person]
    const answers = { read: get(`/globals/${slug}`), update: post(`/globals/${slug}`, {}) }
    for (const [operation, answer] of Object.entries(answers)) {
      const isAllowed = maySet(matrix, person, slug, operation)
      const { status } = await answer
      if (isAllowed ? ![200, 422].includes(status) : status !== 403) wrong(`${operation} ${status}`)
    }
  }),
)

it('hands out a file to exactly those who may read its record', () =>
  expectForAll(async (person, wrong) => {
    for (const record of matrix.known.evidence) {
      const isMine = may(matrix, person, { slug: 'evidence', operation: 'read', record })
      const { status } = await world.as[person].get(`/files/${record.id}`)
      if (status !== (isMine ? 200 : 404)) wrong(`${record.id} ${status}`)
    }
  }))

it('lets failed work be tried again by those whom the policy names', async () => {
  const queue = senderOf(world.server.payload)
  const id = await queue.send('remove-file', { key: NO_ID }, { startAfter: 3600 })
  await expectForAll(async (person, wrong) => {
    const { post } = world.as[person]
    const allowed = maySet(matrix, person, 'jobs', 'retry')
    // It has not failed: past all guards it is a conflict.
    const expected = allowed ? 409 : maySet(matrix, person, 'jobs', 'read') ? 403 : 404
    const one = await post(`/jobs/${id}/retry`)
    const all = await post('/jobs/retry-failed')
    const none = await post(`/jobs/${NO_ID}/retry`)
    if (one.status !== expected) wrong(`retry ${one.status}, expected ${expected}`)
    if (all.status !== (allowed ? 200 : 403)) wrong(`retry-failed ${all.status}`)
    if (none.status !== 404) wrong(`retry of nothing ${none.status}`)
  })
})

describe('nobody signed in', () => {
  it.each(SLUGS)('%s: 401 for every operation', async (slug) => {
    const { get, post, patch, del, action } = anonymous(world.server)
    const id = matrix.known[slug][0]?.id ?? NO_ID
    const answers = await Promise.all([
      get(`/${slug}`),
      get(`/${slug}/count`),
      post(`/${slug}`, {}),
      patch(`/${slug}?where[id][exists]=true`, {}),
      del(`/${slug}?where[id][exists]=true`),
      ...[id, NO_ID].flatMap((one) => [
        get(`/${slug}/${one}`),
        patch(`/${slug}/${one}`, {}),
        del(`/${slug}/${one}`),
        ...(findWorkflow(slug)
          ? [get(`/${slug}/${one}/actions`), action(slug, one, 'submit')]
          : []),
      ]),
    ])
    const statuses = answers.map(({ status }) => status)
    // An action that this workflow does not have is 404 for everybody.
    expect(statuses.filter((status) => status !== 401)).toEqual([])
  })

  it('is told 401 by settings, files, the deadline calculator and the queue', async () => {
    const { get, post } = anonymous(world.server)
    const answers = [
      ...GLOBALS.flatMap((slug) => [get(`/globals/${slug}`), post(`/globals/${slug}`, {})]),
      get(`/files/${matrix.known.evidence[0]?.id}`),
      get('/deadlines/explain?from=2026-03-02&amount=1&unit=working-days'),
      post(`/jobs/${NO_ID}/retry`),
      post('/jobs/retry-failed'),
    ]
    for (const { status } of await Promise.all(answers)) expect(status).toBe(401)
  })

  it('includes a deactivated person who still has a session', async () => {
    for (const person of RETIRED)
      for (const slug of SLUGS)
        expect([slug, (await world.as[person].get(`/${slug}`)).status]).toEqual([slug, 401])
  })
})
