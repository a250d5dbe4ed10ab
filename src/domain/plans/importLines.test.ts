import { describe, expect, it } from 'vitest'
import { processorTime } from '@/tests/support/processorTime'
import { line, parse, PLAN_COLUMN_NAMES, planLookups, problems } from '@/tests/support/planTable'

describe('lines that are no rows', () => {
  const alone = (...cells: string[]) => PLAN_COLUMN_NAMES.map((_, index) => cells[index] ?? '')

  it('skips empty lines and totals and keeps the numbers of the spreadsheet', () => {
    const rows = [
      line(),
      alone(),
      alone('', 'JUMLAH', '', '', '', '', '', '', '', '1'),
      line({ opds: 'Tidak ada' }),
    ]
    expect(parse(rows).items).toHaveLength(1)
    expect(problems(rows)).toEqual(['5 Area Pengawasan/OPD import.unknownOpd'])
    expect(problems(rows, { firstRow: 7 })).toEqual(['10 Area Pengawasan/OPD import.unknownOpd'])
  })

  it('takes the type of a heading for the rows below it that have none', () => {
    const { items, errors } = parse([
      alone('A.', 'AUDIT KINERJA'),
      line({ type: '' }),
      alone('B. Reviu LKPD'),
      line({ type: '' }),
    ])
    expect(errors).toEqual([])
    expect(items.map(({ type }) => type)).toEqual(['kinerja', 'reviu'])
  })

  it('does not carry a type past a heading that names none', () => {
    expect(
      problems([
        alone('A. Audit Kinerja'),
        line(),
        alone('B. Lain-lain'),
        line({ type: '', title: 'x' }),
      ]),
    ).toEqual(['5 Jenis Pengawasan import.required'])
  })

  it('refuses a line that is neither, such as a signature below the table', () => {
    expect(problems([line(), alone('', '', 'Inspektur Daerah')]).length).toBeGreaterThan(0)
  })
})

describe('team cells', () => {
  const teamOf = (team: string) => {
    const { items, errors } = parse([line({ team })])
    return (
      items[0]?.team.map(({ user, role }) => `${role} ${user}`) ?? errors.map(({ code }) => code)
    )
  }

  it.each([
    ['Budi Santoso (PT); Siti Rohmawati (KT)', ['pt budi', 'kt siti']],
    ['Dalnis: Budi Santoso, S.E., M.Si.\nKetua Tim: SITI ROHMAWATI, S.H.', ['pt budi', 'kt siti']],
    ['AT: Andi, Siti Rohmawati', ['at andi', 'at siti']],
    ['PT - Budi Santoso | AT = 9999', ['pt budi', 'at rina1']],
    ['', []],
  ])('%j', (cell, team) => {
    expect(teamOf(cell)).toEqual(team)
  })

  it('keeps a cell that names nobody as a note', () => {
    expect(parse([line({ team: 'Tim 2' })]).items[0]).toMatchObject({
      team: [],
      notes: 'Mandatori; Tim 2',
    })
    expect(parse([line({ team: '5 orang', notes: '' })]).items[0]).toMatchObject({
      team: [],
      notes: '5 orang',
    })
  })
})

describe('a large plan', () => {
  it('of 5,000 rows is read in seconds, also when every OPD is misspelt', () => {
    const opds = Array.from({ length: 120 }, (_, index) => ({
      id: `o${index}`,
      names: [`Dinas Urusan Nomor ${index}`],
    }))
    const large = { ...planLookups, opds }
    const sound = Array.from({ length: 5000 }, (_, index) =>
      line({ title: `Kegiatan ${index}`, opds: `Dinas Urusan Nomor ${index % 120}` }),
    )
    const misspelt = sound.map((cells, index) => cells.with(1, `Dinaas Urusan Nomer ${index}`))
    const spent = processorTime(() => {
      expect(parse(sound, { lookups: large }).items).toHaveLength(5000)
      expect(parse(misspelt, { lookups: large }).errors).toHaveLength(5000)
    })
    expect(spent).toBeLessThan(4000)
  })

  const opds = Array.from({ length: 400 }, (_, index) => ({
    id: `o${index}`,
    names: [`Dinas Urusan Pemerintahan Nomor ${index} Kabupaten Contoh`],
  }))
  const lookups = { ...planLookups, opds }

  it('of wrong names is compared with the master data only as far as it is shown', () => {
    const wrong = Array.from({ length: 10_000 }, (_, index) =>
      line({ opds: `Dinaas Urusaan Pemerintaahan Nomer ${index}` }),
    )
    const { errors } = parse(wrong, { lookups })
    expect(errors).toHaveLength(10_000)
    const suggested = errors.flatMap(({ facts }, index) => (facts.suggestion ? [index] : []))
    expect([suggested.length, suggested.at(-1)]).toEqual([200, 199])
  })

  it('of names without end is compared with nothing', () => {
    const endless = Array.from({ length: 20_000 }, (_, index) =>
      String.fromCodePoint(0x4e00 + index),
    )
    const wrong = Array.from({ length: 20 }, (_, index) =>
      line({ opds: `Dinas Urusan ${index} ${endless.join('')}` }),
    )
    const spent = processorTime(() => {
      expect(parse(wrong, { lookups }).errors).toHaveLength(20)
    })
    expect(spent).toBeLessThan(2000)
  })
})
