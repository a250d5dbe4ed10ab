import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pathOf } from './attack'
import { ATTACKS } from './attacks'

const timesIn = (text: string, part: string): number => text.split(part).length - 1

describe.each(ATTACKS)('attack $no: $attack', ({ tests, guards }) => {
  it.each(tests)('is held off by a test that is there: %s, %s', (file, name) => {
    expect(existsSync(pathOf(file))).toBe(true)
    expect(timesIn(readFileSync(pathOf(file), 'utf8'), `'${name}`)).toBe(1)
  })

  it('has guards that stand once in the code, so that `npm run guards` can take them out', () => {
    for (const { file, take } of guards)
      expect([file, take, timesIn(readFileSync(file, 'utf8'), take)]).toEqual([file, take, 1])
  })
})

it('gives every attack one number', () => {
  const numbers = ATTACKS.map(({ no }) => no)
  expect(numbers).toEqual([...new Set(numbers)])
})
