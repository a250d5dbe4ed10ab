import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromEpochDay, plainDate } from '@/domain/plainDate'
import { type Clash, clashesOf, findClashes, overlaps, type ScheduledRow } from './overlap'
import { processorTime } from '@/tests/support/processorTime'

const period = (from: number, to: number) => ({
  startsOn: plainDate(`2026-10-${String(from).padStart(2, '0')}`),
  endsOn: plainDate(`2026-10-${String(to).padStart(2, '0')}`),
})
const row = (
  id: string,
  days: [number, number],
  who: Partial<ScheduledRow> = {},
): ScheduledRow => ({
  id,
  title: `Kegiatan ${id}`,
  people: ['budi'],
  opds: [],
  ...period(...days),
  ...who,
})
const ids = (clashes: Clash[]) =>
  clashes.map(({ shared, first, second }) => `${shared}:${first.id}-${second.id}`)

describe('overlaps', () => {
  it.each([
    [[1, 5], [5, 9], true],
    [[1, 5], [6, 9], false],
    [[1, 9], [3, 4], true],
    [[6, 9], [1, 5], false],
    [[5, 5], [5, 5], true],
  ] as const)('%j and %j: %s', (a, b, expected) => {
    expect(overlaps(period(a[0], a[1]), period(b[0], b[1]))).toBe(expected)
  })
})

describe('findClashes', () => {
  it('finds a person in two activities at once, also a long one over two short ones', () => {
    const { people, opds, total } = findClashes([
      row('long', [1, 20]),
      row('early', [2, 4]),
      row('late', [10, 12]),
      row('after', [21, 22]),
      row('other', [3, 3], { people: ['siti'] }),
    ])
    expect(ids(people)).toEqual(['budi:long-early', 'budi:long-late'])
    expect(opds).toEqual([])
    expect(total).toEqual({ people: 2, opds: 0 })
  })

  it('finds an OPD visited twice in overlapping periods', () => {
    const visits = { people: [], opds: ['dinkes'] }
    expect(ids(findClashes([row('a', [1, 5], visits), row('b', [5, 9], visits)]).opds)).toEqual([
      'dinkes:a-b',
    ])
    expect(findClashes([row('a', [1, 5], visits), row('b', [6, 9], visits)]).total.opds).toBe(0)
  })

  it('does not count one person named twice in one row, nor a row that runs backwards', () => {
    expect(findClashes([row('a', [1, 5], { people: ['budi', 'budi'] })]).total.people).toBe(0)
    expect(findClashes([row('a', [1, 5]), row('backwards', [9, 3])]).total.people).toBe(0)
  })

  it('shows at most the cap and tells the total', () => {
    const rows = Array.from({ length: 40 }, (_, index) => row(`r${index}`, [1, 5]))
    const { people, total } = findClashes(rows, 10)
    expect(people).toHaveLength(10)
    expect(total.people).toBe(780)
  })

  it('agrees with comparing every pair', () => {
    const anyRow = fc.record({
      start: fc.integer({ min: 20_700, max: 20_760 }),
      length: fc.nat(15),
      people: fc.subarray(['a', 'b', 'c']),
      opds: fc.subarray(['x', 'y']),
    })
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 25 }), (specs) => {
        const rows = specs.map(({ start, length, people, opds }, index) => ({
          id: String(index),
          title: '',
          startsOn: fromEpochDay(start),
          endsOn: fromEpochDay(start + length),
          people,
          opds,
        }))
        const pairs = rows.flatMap((a, index) => rows.slice(index + 1).map((b) => [a, b] as const))
        const together = pairs.filter(([a, b]) => overlaps(a, b))
        const count = (key: 'people' | 'opds') =>
          together.reduce(
            (total, [a, b]) => total + a[key].filter((who) => b[key].includes(who)).length,
            0,
          )
        expect(findClashes(rows).total).toEqual({ people: count('people'), opds: count('opds') })
      }),
    )
  })

  it('takes 5,000 rows in well under a second', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => ({
      ...row(String(index), [1, 1], { people: [`p${index % 300}`], opds: [`o${index % 60}`] }),
      startsOn: fromEpochDay(20_454 + (index % 360)),
      endsOn: fromEpochDay(20_460 + (index % 360)),
    }))
    expect(processorTime(() => findClashes(rows))).toBeLessThan(1000)
  })
})

it('counts the clashes of thousands of rows at once that share everything, without a look at each', () => {
  const shared = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${letter}${index}`)
  const everything = { people: shared('p', 32), opds: shared('o', 50) }
  const rows = Array.from({ length: 3_500 }, (_, index) => row(`r${index}`, [1, 5], everything))
  const each = (3_500 * 3_499) / 2
  const spent = processorTime(() => {
    expect(findClashes(rows).total).toEqual({ people: each * 32, opds: each * 50 })
  })
  expect(spent).toBeLessThan(2000)
})

describe('clashesOf', () => {
  it('leaves the edited row itself out', () => {
    const edited = row('a', [4, 8], { opds: ['dinkes'] })
    const stored = [row('a', [1, 5]), row('b', [8, 9], { opds: ['dinkes'] }), row('c', [1, 3])]
    expect(ids(clashesOf(edited, stored).people)).toEqual(['budi:a-b'])
    expect(ids(clashesOf(edited, stored).opds)).toEqual(['dinkes:a-b'])
    expect(clashesOf(edited, stored, 0)).toEqual({
      people: [],
      opds: [],
      total: { people: 1, opds: 1 },
    })
  })
})
