import { expect, it } from 'vitest'

import { openQueue } from './workQueue'

/** Work that ends when it is told to. */
const aTask = () => {
  const { promise, resolve } = Promise.withResolvers<string>()
  let begun = false
  const work = () => {
    begun = true
    return promise
  }
  return { work, end: () => resolve('done'), hasBegun: () => begun }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

it('lets as much work run at once as it is told, the next as soon as one has ended', async () => {
  const inQueue = openQueue({ atOnce: 2, waitingMax: 5 })
  const tasks = [aTask(), aTask(), aTask(), aTask()]
  const results = tasks.map(({ work }) => inQueue(work))
  await settled()
  expect(tasks.map(({ hasBegun }) => hasBegun())).toEqual([true, true, false, false])
  tasks[1]?.end()
  await settled()
  expect(tasks.map(({ hasBegun }) => hasBegun())).toEqual([true, true, true, false])
  for (const { end } of tasks) end()
  expect(await Promise.all(results)).toEqual(['done', 'done', 'done', 'done'])
})

it('answers nothing when it is full, and takes work again afterwards', async () => {
  const inQueue = openQueue({ atOnce: 1, waitingMax: 1 })
  const [first, second] = [aTask(), aTask()]
  const results = [inQueue(first.work), inQueue(second.work)]
  expect(await inQueue(() => Promise.resolve('late'))).toBeNull()
  first.end()
  second.end()
  await Promise.all(results)
  expect(await inQueue(() => Promise.resolve('again'))).toBe('again')
})

it('goes on after work that failed', async () => {
  const inQueue = openQueue({ atOnce: 1, waitingMax: 1 })
  await expect(inQueue(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await inQueue(() => Promise.resolve('next'))).toBe('next')
})
