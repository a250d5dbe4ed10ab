import { expect, it } from 'vitest'

import { bytesAtOnce } from './bytesAtOnce'

const held = () => {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  return {
    work: () => promise,
    end: () => resolve('done'),
    fail: () => reject(new Error('broken')),
  }
}
const next = () => Promise.resolve('next')

it('refuses what one has too much of, and nobody else', async () => {
  const within = bytesAtOnce(100)
  const tasks = [held(), held()]
  const results = tasks.map(({ work }) => within({ key: 'one', bytes: 50 }, work))
  expect(await within({ key: 'one', bytes: 1 }, next)).toBeNull()
  expect(await within({ key: 'other', bytes: 1 }, next)).toBe('next')
  for (const { end } of tasks) end()
  expect(await Promise.all(results)).toEqual(['done', 'done'])
})

it('takes more as soon as one has ended, also in failure, and a large one alone', async () => {
  const within = bytesAtOnce(100)
  const task = held()
  const result = within({ key: 'one', bytes: 60 }, task.work)
  expect(await within({ key: 'one', bytes: 60 }, next)).toBeNull()
  task.fail()
  await expect(result).rejects.toThrow('broken')
  expect(await within({ key: 'one', bytes: 500 }, next)).toBe('next')
})
