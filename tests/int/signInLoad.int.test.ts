import { expect, it } from 'vitest'

import { anonymous } from '@/tests/support/api'
import { emailOf } from '@/tests/support/fixtures'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()

const SIGN_INS = 40
/** For the site beside them; checking one password takes a tenth of a second of processor. */
const ANSWER_WITHIN_MS = 1000

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

it('forty sign-ins at once leave the site answering everybody else', async () => {
  const { mutu } = world.as
  await mutu.get('/users/me')
  let isOver = false
  const signIns = Promise.all(
    Array.from({ length: SIGN_INS }, () =>
      anonymous(world.server).post('/users/login', { email: emailOf('kopi'), password: 'salah' }),
    ),
  ).finally(() => (isOver = true))
  const waited: number[] = []
  while (!isOver) {
    const began = performance.now()
    expect((await mutu.get('/units?limit=1&depth=0')).status).toBe(200)
    waited.push(performance.now() - began)
  }
  const statuses = (await signIns).map(({ status }) => status)
  expect(statuses.filter((status) => status !== 401)).toEqual([])
  expect(waited.length).toBeGreaterThan(3)
  expect(median(waited)).toBeLessThan(ANSWER_WITHIN_MS)
})

it('more sign-ins than can wait are told to come back, not kept', async () => {
  const answers = await Promise.all(
    Array.from({ length: 80 }, () =>
      anonymous(world.server).post('/users/login', {
        email: 'tidak.ada@contoh.test',
        password: 'salah',
      }),
    ),
  )
  const busy = answers.filter(({ status }) => status === 503)
  expect(busy.length).toBeGreaterThan(0)
  expect(busy.every(({ headers }) => Number(headers.get('retry-after')) > 0)).toBe(true)
  expect(answers.every(({ status }) => status === 401 || status === 503)).toBe(true)
})
