import { expect, it } from 'vitest'
import { processorTime } from '@/tests/support/processorTime'
import { line, PLAN_COLUMN_NAMES, parse } from '@/tests/support/planTable'
import { PLAN_COLUMNS } from './importColumns'
import { assertRoom, assertTableSize } from './importSize'

const refusal = (code: string, max: number) => expect.objectContaining({ code, facts: { max } })
const header = PLAN_COLUMN_NAMES.map((column) => PLAN_COLUMNS[column])
const columns = (count: number, empty = 0) => [
  ...Array.from({ length: count }, () => 'OPD'),
  ...Array.from({ length: empty }, () => ' '),
]

it('takes 200 columns beside empty ones, and no more', () => {
  expect(() => assertTableSize({ header: columns(200, 5000), rows: [] })).not.toThrow()
  expect(() => assertTableSize({ header: columns(201), rows: [] })).toThrow(
    refusal('import.tooManyColumns', 200),
  )
})

it('takes 10,000 rows beside empty ones, and no more', () => {
  const rows = (count: number, empty = 0) => [
    ...Array.from({ length: count }, () => ['x', 'y', 'z']),
    ...Array.from({ length: empty }, () => ['', ' ']),
  ]
  expect(() => assertTableSize({ header, rows: rows(10_000, 5000) })).not.toThrow()
  expect(() => assertTableSize({ header, rows: rows(10_001) })).toThrow(
    refusal('import.tooManyRows', 10_000),
  )
})

it('takes no more rows than the plan has room for', () => {
  const rows = [...Array.from({ length: 5000 }, () => ['x', 'y', 'z']), ['', ' ']]
  expect(() => assertRoom({ rows }, 5000)).not.toThrow()
  expect(() => assertRoom({ rows }, 5001)).toThrow(
    expect.objectContaining({ code: 'import.planFull', facts: { max: 10_000, stored: 5001 } }),
  )
})

it('takes no cell of a million names', () => {
  const rows = (length: number) => [['x', 'y', 'n,'.repeat(length / 2)]]
  expect(() => assertTableSize({ header, rows: rows(20_000) })).not.toThrow()
  expect(() => assertTableSize({ header, rows: rows(20_002) })).toThrow(
    refusal('import.tooLong', 20_000),
  )
})

it('tells a column once, however often it is repeated, and keeps nobody waiting', () => {
  const repeated = [...header, ...columns(1500), ...Array.from({ length: 1500 }, () => 'Jenis')]
  const spent = processorTime(() => {
    const { errors } = parse([line()], { header: repeated })
    expect(errors.map(({ column }) => column)).toEqual(['OPD', 'Jenis'])
  })
  expect(spent).toBeLessThan(500)
})
