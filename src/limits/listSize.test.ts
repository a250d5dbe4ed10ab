import { describe, expect, it } from 'vitest'

import { holdsLong, holdsMany, isEndless } from './listSize'

describe('a list longer than any form', () => {
  it.each([
    ['by its rows', { data: { team: Array.from({ length: 1001 }, () => ({})) } }, true],
    ['by the name of a row', { formState: { 'team.99999999.user': { value: 'x' } } }, true],
    ['by the name of a row within a row', { formState: { 'a.1.b.1e8.c': {} } }, true],
    ['not by as many as a form has', { formState: { 'team.999.user': {} } }, false],
    ['not by a year', { years: { 2027: [1] } }, false],
  ])('is found %s', (_how, args, expected) => {
    expect(holdsLong(args)).toBe(expected)
  })
})

describe('more rows than any form, in all lists together', () => {
  const week = Array.from({ length: 700 }, () => ({}))
  const named = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`a.${at % 9}.b.${at}.c`, {}]))

  it.each([
    ['lists within lists', { overrides: [1, 2, 3].map(() => ({ week: [...week] })) }, true],
    ['one list that is named again', { overrides: [1, 2, 3].map(() => ({ week })) }, true],
    ['rows by name', { formState: named(2001) }, true],
    ['as many as a form has', { team: week, steps: week, formState: named(500) }, false],
    ['the words of a text', { body: { root: { children: [...week, ...week, ...week] } } }, false],
  ])('are found, or not: %s', (_what, args, expected) => {
    expect(holdsMany(args)).toBe(expected)
  })
})

/** Each part names the next one so many times. */
const folded = (depth: number, times: number, last: unknown): unknown =>
  Array.from({ length: depth }).reduce<unknown>(
    (part) => Object.fromEntries(Array.from({ length: times }, (_, index) => [`k${index}`, part])),
    last,
  )

describe('what is endless when it is written out', () => {
  const self: Record<string, unknown> = {}
  self.self = self

  it.each([
    ['parts within parts, each named again', folded(24, 2, 'x'), true],
    ['a long text named again', folded(4, 8, 'x'.repeat(10_000)), true],
    ['a part that holds itself', self, true],
    ['a large form', { text: 'x'.repeat(900_000) }, false],
    ['a form that names its values twice', folded(1, 2, 'x'.repeat(900_000)), false],
  ])('is told of %s', (_what, args, expected) => {
    const before = performance.now()
    expect(isEndless(args)).toBe(expected)
    expect(performance.now() - before).toBeLessThan(500)
  })
})
