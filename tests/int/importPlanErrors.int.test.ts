import { describe, expect, it } from 'vitest'

import { codeOf, docOf } from '@/tests/support/api'
import { aPlan } from '@/tests/support/chain'
import {
  countPlans,
  countRows,
  errorsOf,
  planCsv,
  type PlanLine,
  planLine,
  sendPlan,
} from '@/tests/support/planFile'
import { processorTimeOf } from '@/tests/support/processorTime'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()

describe('a file with a mistake changes nothing and names row and column', () => {
  const mistakes: [string, (year: number) => PlanLine, string][] = [
    [
      'an unknown OPD',
      () => ({ 'Area Pengawasan': 'Dinas Antariksa' }),
      'Area Pengawasan import.unknownOpd',
    ],
    ['an end before the start', (year) => ({ RSP: `${year}-02-01` }), 'RSP import.endBeforeStart'],
    ['negative days', () => ({ 'HP KT': '-3' }), 'HP KT import.negative'],
    ['a part of a rupiah', () => ({ Anggaran: '1,5' }), 'Anggaran import.badMoney'],
    [
      'two rows alike',
      () => ({ 'Nama Kegiatan': 'Audit kinerja pendidikan dasar' }),
      'Nama Kegiatan import.duplicateRow',
    ],
    [
      'more reports than the form takes',
      () => ({ 'Jumlah Laporan': '500' }),
      'Jumlah Laporan field.invalid',
    ],
  ]
  it.each(mistakes)('%s', async (_name, change, expected) => {
    const year = world.nextYear()
    const lines = [planLine(year), planLine(year, { 'Nama Kegiatan': 'Kedua', ...change(year) })]
    const answer = await sendPlan(world.as.sekretariat, planCsv(lines), { year })
    expect(answer.status).toBe(422)
    expect(errorsOf(answer.json)).toEqual([`3 ${expected}`])
    expect(answer.json.errors[0].path).toMatch(/^row\.3\.\w+$/)
    expect(answer.json.errors[0].message).toMatch(/[.?]$/)
    expect(await countPlans(world, year)).toBe(0)
  })

  it('an encoding that is not UTF-8, by line', async () => {
    const year = world.nextYear()
    const lines = [planLine(year, { 'Nama Kegiatan': 'Audit caf\u00e9' })]
    const answer = await sendPlan(world.as.sekretariat, Buffer.from(planCsv(lines), 'latin1'), {
      year,
    })
    expect([answer.status, codeOf(answer)]).toEqual([422, 'import.encoding'])
    expect(answer.json.errors[0].message).toContain('baris 2')
  })

  it('a workbook instead of a CSV file', async () => {
    const answer = await sendPlan(world.as.sekretariat, Buffer.from('PK\u0003\u0004xlsx'), {
      year: 2099,
    })
    expect([answer.status, codeOf(answer)]).toEqual([422, 'import.notCsv'])
  })

  it('a year that is none, and a body without a file', async () => {
    const answer = await sendPlan(world.as.sekretariat, planCsv([]), { year: 27 })
    expect([answer.status, answer.json.errors[0].path]).toEqual([422, 'year'])
    const empty = await world.as.sekretariat.post('/plans/import', { year: 2027 })
    expect([empty.status, codeOf(empty)]).toEqual([400, 'request.malformed'])
  })

  it('a table of more columns than any plan has', async () => {
    const csv = `OPD,Jenis,RMP,RPL,Unit${',OPD'.repeat(196)}\n`
    const answer = await sendPlan(world.as.sekretariat, csv, { year: 2099 })
    expect([answer.status, codeOf(answer)]).toEqual([422, 'import.tooManyColumns'])
    expect(answer.json.errors[0].message).toContain('200')
  })

  it('a file over 5 MB', async () => {
    const answer = await sendPlan(world.as.sekretariat, 'x'.repeat(5_000_001), { year: 2099 })
    expect(answer.status).toBe(413)
  })
})

describe('more than anybody reads', () => {
  const wrongLines = (year: number, count: number): PlanLine[] =>
    Array.from({ length: count }, (_, index) =>
      planLine(year, { 'Area Pengawasan': `Dinas Antariksa ${index}` }),
    )

  it('is told in 200 lines and one that counts the others', async () => {
    const year = world.nextYear()
    const { json } = await sendPlan(world.as.sekretariat, planCsv(wrongLines(year, 260)), { year })
    expect(json.errors).toHaveLength(201)
    expect(json.errors[199]).toMatchObject({ row: 201, code: 'import.unknownOpd' })
    expect(json.errors[200]).toMatchObject({
      row: 202,
      column: '',
      path: 'row.202',
      code: 'import.moreProblems',
      message: expect.stringContaining('60'),
    })
  })

  it('is told whole as long as it is no more than 200', async () => {
    const year = world.nextYear()
    const { json } = await sendPlan(world.as.sekretariat, planCsv(wrongLines(year, 200)), { year })
    expect(errorsOf(json).at(-1)).toBe('201 Area Pengawasan import.unknownOpd')
    expect(json.errors).toHaveLength(200)
  })

  it('counts warnings alike', async () => {
    const year = world.nextYear()
    const lines = Array.from({ length: 250 }, (_, index) =>
      planLine(year, { 'Nama Kegiatan': `Kegiatan ${index}`, RMP: 'Maret' }),
    )
    const file = planCsv(lines)
    const { json } = await sendPlan(world.as.sekretariat, file, { year, dryRun: true })
    expect(json.preview.rows).toBe(250)
    expect(json.warnings).toHaveLength(201)
    expect(json.warnings[200]).toMatchObject({ row: 202, code: 'import.moreProblems' })
  })

  it('is refused from 10,001 rows on', async () => {
    const told: [rows: number, max: string][] = [
      [10_001, '10.000'],
      [50_000, '20.000'],
    ]
    for (const [rows, max] of told) {
      const csv = `OPD;Jenis;RMP;RPL;Unit\n${'x;y;z\n'.repeat(rows)}`
      const spent = await processorTimeOf(async () => {
        const answer = await sendPlan(world.as.sekretariat, csv, { year: 2099 })
        expect([answer.status, codeOf(answer)]).toEqual([422, 'import.tooManyRows'])
        expect(answer.json.errors[0].message).toContain(max)
      })
      expect(spent).toBeLessThan(4000)
    }
  })
})

describe('a plan that is full', () => {
  it('takes no more rows, looking or importing, and loses none', async () => {
    const year = world.nextYear()
    const { plan, items } = await aPlan(world, { year })
    await world.sql(
      `INSERT INTO plan_items (plan_id, title, type_id, unit_id, starts_on, ends_on)
        SELECT plan_id, title || n, type_id, unit_id, starts_on, ends_on FROM plan_items, generate_series(1, 9998) n
          WHERE id = $1`,
      [items[0].id],
    )
    const lines = (count: number) =>
      planCsv(
        Array.from({ length: count }, (_, index) =>
          planLine(year, { 'Nama Kegiatan': `Tambahan ${index}` }),
        ),
      )
    for (const dryRun of [true, false]) {
      const answer = await sendPlan(world.as.sekretariat, lines(2), { year, dryRun })
      expect([answer.status, codeOf(answer)]).toEqual([422, 'import.planFull'])
      expect(answer.json.errors[0].message).toContain('9999')
    }
    const last = await sendPlan(world.as.sekretariat, lines(1), { year })
    expect([last.status, last.json.plan.id]).toEqual([200, plan.id])
    expect(await countRows(world, year)).toBe(10_000)
  })
})

describe('5,000 rows', () => {
  const manyLines = (year: number): PlanLine[] =>
    Array.from({ length: 5000 }, (_, index) =>
      planLine(year, { No: String(index + 1), 'Nama Kegiatan': `Kegiatan ke-${index + 1}` }),
    )

  it('are all in within 15 seconds', async () => {
    const year = world.nextYear()
    const began = performance.now()
    const { json } = await sendPlan(world.as.sekretariat, planCsv(manyLines(year)), { year })
    expect(json.imported).toBe(5000)
    expect(performance.now() - began).toBeLessThan(15_000)
    expect(await countRows(world, year)).toBe(5000)
  })

  it('are all refused for one bad row', async () => {
    const year = world.nextYear()
    const { plan } = await aPlan(world, { year })
    const lines = manyLines(year)
    lines[4998] = { ...lines[4998], 'Area Pengawasan': 'Dinas Antariksa' }
    const answer = await sendPlan(world.as.sekretariat, planCsv(lines), { year })
    expect(errorsOf(answer.json)).toEqual(['5000 Area Pengawasan import.unknownOpd'])
    expect(await countRows(world, year)).toBe(1)
    expect(docOf(await world.as.sekretariat.get(`/plans/${plan.id as string}`)).status).toBe(
      'draft',
    )
  })
})
