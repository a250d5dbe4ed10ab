import { describe, expect, it } from 'vitest'
import { parsePlanRows, type PlanLookups, type PlanTableInput } from './import'
import { PLAN_COLUMNS, type PlanColumn } from './importColumns'

const lookups: PlanLookups = {
  opds: [
    { id: 'dinkes', names: ['Dinas Kesehatan', 'Dinkes'] },
    { id: 'disdik', names: ['Dinas Pendidikan dan Kebudayaan', 'Disdikbud'] },
    { id: 'dispar', names: ['Dinas Pariwisata, Pemuda dan Olahraga'] },
  ],
  types: [
    { id: 'kinerja', names: ['Audit Kinerja', 'AUDIT-KINERJA'] },
    { id: 'reviu', names: ['Reviu LKPD'] },
  ],
  units: [{ id: 'irban1', names: ['Irban I', 'IRB1'] }],
  users: [
    { id: 'budi', names: ['Budi Santoso, S.E., M.Si.'] },
    { id: 'siti', names: ['Siti Rohmawati'] },
    { id: 'andi', names: ['Andi'] },
    { id: 'rina1', names: ['Rina', '9999'] },
    { id: 'rina2', names: ['Rina'] },
  ],
}

const good: Partial<Record<PlanColumn, string>> = {
  number: '1',
  opds: 'Dinas Kesehatan; Disdikbud',
  type: 'Audit Kinerja',
  title: 'Audit kinerja pelayanan dasar',
  objective: 'Menilai kinerja',
  scope: 'Tahun lalu',
  startsOn: '02/03/2027',
  endsOn: '12 Maret 2027',
  reportDueOn: '2027-03-26',
  pj: '1',
  wpj: '2',
  pt: '4',
  kt: '10',
  at: '30',
  totalDays: '47',
  team: 'PT: Budi Santoso; KT: Siti Rohmawati; Anggota: Andi',
  budget: 'Rp7.990.000',
  reportsPlanned: '1',
  facilities: 'Laptop',
  riskLevel: 'Tinggi',
  notes: 'Mandatori',
  unit: 'Irban I',
}
const COLUMNS = Object.keys(PLAN_COLUMNS) as PlanColumn[]
const line = (change: Partial<Record<PlanColumn, string>> = {}, columns = COLUMNS) =>
  columns.map((column) => ({ ...good, ...change })[column] ?? '')
const parse = (rows: string[][], change: Partial<PlanTableInput> = {}) =>
  parsePlanRows({
    header: COLUMNS.map((column) => PLAN_COLUMNS[column]),
    rows,
    lookups,
    year: 2027,
    ...change,
  })
const problems = (rows: string[][], change: Partial<PlanTableInput> = {}) =>
  parse(rows, change).errors.map(({ row, column, code }) => `${row} ${column} ${code}`)

describe('a sound row', () => {
  it('becomes a plan row', () => {
    expect(parse([line()])).toEqual({
      errors: [],
      warnings: [],
      items: [
        {
          type: 'kinerja',
          title: 'Audit kinerja pelayanan dasar',
          opds: ['dinkes', 'disdik'],
          objective: 'Menilai kinerja',
          scope: 'Tahun lalu',
          riskLevel: 'high',
          startsOn: '2027-03-02',
          endsOn: '2027-03-12',
          reportDueOn: '2027-03-26',
          personDays: { pj: 1, wpj: 2, pt: 4, kt: 10, at: 30 },
          team: [
            { user: 'budi', role: 'pt' },
            { user: 'siti', role: 'kt' },
            { user: 'andi', role: 'at' },
          ],
          budget: 7_990_000,
          reportsPlanned: 1,
          facilities: 'Laptop',
          notes: 'Mandatori',
          unit: 'irban1',
        },
      ],
    })
  })

  it('is read whatever the case, spaces and remarks of the headers', () => {
    const header = COLUMNS.map(
      (column) => `  ${PLAN_COLUMNS[column].toUpperCase().replace(/ /g, '\n')} (diisi) `,
    )
    expect(parse([line()], { header }).errors).toEqual([])
  })

  it('may come from a table with one date of the end, no title and no unit of its own', () => {
    const columns: PlanColumn[] = ['opds', 'type', 'startsOn', 'reportDueOn', 'kt']
    const header = [
      'Auditi',
      'Jenis Pengawasan',
      'Rencana Mulai Penugasan (RMP)',
      'RPL',
      'Ketua Tim',
    ]
    const { items, errors } = parse([line({ opds: 'Dinkes' }, columns)], {
      header,
      defaultUnit: 'irban1',
    })
    expect(errors).toEqual([])
    expect(items[0]).toMatchObject({
      title: 'Audit Kinerja Dinkes',
      endsOn: '2027-03-26',
      reportDueOn: '2027-03-26',
      unit: 'irban1',
      personDays: { pj: 0, wpj: 0, pt: 0, kt: 10, at: 0 },
    })
  })
})

describe('what is wrong is told by row and column', () => {
  it.each<[string, Partial<Record<PlanColumn, string>>, string]>([
    ['an unknown OPD', { opds: 'Dinas Antariksa' }, 'Area Pengawasan/OPD import.unknownOpd'],
    ['no OPD', { opds: ' - ' }, 'Area Pengawasan/OPD import.required'],
    ['an unknown type', { type: 'Audit Serba Guna' }, 'Jenis Pengawasan import.unknownType'],
    ['an unknown unit', { unit: 'Irban IX' }, 'Unit/Irban import.unknownUnit'],
    ['no title', { title: '' }, 'Judul/Nama Kegiatan import.required'],
    ['a title without end', { title: 'x'.repeat(301) }, 'Judul/Nama Kegiatan import.tooLong'],
    ['no start', { startsOn: '' }, 'RMP import.required'],
    ['a date that is none', { startsOn: '30/02/2027' }, 'RMP import.badDate'],
    ['a month', { endsOn: 'Maret' }, 'RSP import.badDate'],
    ['another year', { startsOn: '02/03/2026' }, 'RMP import.dateOutsideYear'],
    ['an end before the start', { endsOn: '01/03/2027' }, 'RSP import.endBeforeStart'],
    ['a report before the start', { reportDueOn: '01/03/2027' }, 'RPL import.reportBeforeStart'],
    ['a report years later', { reportDueOn: '01/03/2029' }, 'RPL import.dateOutsideYear'],
    ['negative days', { kt: '-15' }, 'HP KT import.negative'],
    ['days in words', { kt: 'sepuluh' }, 'HP KT import.badNumber'],
    ['money with decimals', { budget: '1.250.000,50' }, 'Anggaran import.badMoney'],
    ['an unknown risk', { riskLevel: 'Gawat' }, 'Tingkat Risiko import.badRisk'],
    ['an unknown person', { team: 'PT: Nama Tidak Ada' }, 'Tim import.unknownUser'],
    ['a name that two people bear', { team: 'PT: Rina' }, 'Tim import.ambiguousName'],
    ['a person without a role', { team: 'Budi Santoso' }, 'Tim import.teamRole'],
    ['an unknown role', { team: 'Sopir: Andi' }, 'Tim import.teamRole'],
    ['a person twice', { team: 'PT: Andi; KT: Andi' }, 'Tim import.teamTwice'],
  ])('%s', (_, change, problem) => {
    expect(problems([line({ title: 'Baris lain' }), line(change)])).toEqual([`3 ${problem}`])
    expect(parse([line(change)]).items).toEqual([])
  })

  it('proposes the nearest OPD', () => {
    const [error] = parse([line({ opds: 'Dinas Kesehatn' })]).errors
    expect(error?.facts).toEqual({ value: 'Dinas Kesehatn', suggestion: 'Dinas Kesehatan' })
    expect(parse([line({ opds: 'XYZ' })]).errors[0]?.facts).toEqual({ value: 'XYZ' })
  })

  it('tells every error of a row at once', () => {
    expect(problems([line({ opds: '?', budget: '1,5', kt: '-1', unit: '' })])).toHaveLength(4)
  })

  it('tells two rows alike, by content and not by number', () => {
    const { items, errors } = parse([
      line(),
      line({ title: 'Lain' }),
      line({ number: '9', opds: 'Disdikbud|Dinkes' }),
    ])
    expect(items).toHaveLength(2)
    expect(errors).toEqual([
      { row: 4, column: 'Judul/Nama Kegiatan', code: 'import.duplicateRow', facts: { other: 2 } },
    ])
  })

  it('tells cells beyond the header, which an unquoted comma produces', () => {
    expect(problems([[...line(), 'sisa']])).toEqual(['2  import.extraCells'])
    expect(problems([[...line(), '', ' ']])).toEqual([])
  })

  it('tells missing columns once, not once a row', () => {
    const columns = COLUMNS.filter((column) => column !== 'startsOn' && column !== 'unit')
    const header = columns.map((column) => PLAN_COLUMNS[column])
    expect(parse([line({}, columns), line({}, columns)], { header }).errors).toEqual([
      {
        row: 1,
        column: 'RMP, Unit/Irban',
        code: 'import.missingColumn',
        facts: { columns: 'RMP, Unit/Irban' },
      },
    ])
  })

  it('tells a column that stands twice', () => {
    const header = [...COLUMNS.map((column) => PLAN_COLUMNS[column]), 'Rencana mulai']
    expect(problems([line()], { header })).toEqual(['1 Rencana mulai import.duplicateColumn'])
  })

  it('tells a table without rows', () => {
    expect(problems([])).toEqual(['1  import.empty'])
  })

  it('warns of a total that is not the sum', () => {
    const { items, warnings } = parse([line({ at: '10' })])
    expect(items).toHaveLength(1)
    expect(warnings).toEqual([
      {
        row: 2,
        column: 'Jumlah HP',
        code: 'import.totalDiffers',
        facts: { stated: 47, computed: 27 },
      },
    ])
  })
})

describe('lines that are no rows', () => {
  const alone = (...cells: string[]) => COLUMNS.map((_, index) => cells[index] ?? '')

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
  it('of 5,000 rows is read in less than a second, also when every OPD is misspelt', () => {
    const opds = Array.from({ length: 120 }, (_, index) => ({
      id: `o${index}`,
      names: [`Dinas Urusan Nomor ${index}`],
    }))
    const large = { ...lookups, opds }
    const sound = Array.from({ length: 5000 }, (_, index) =>
      line({ title: `Kegiatan ${index}`, opds: `Dinas Urusan Nomor ${index % 120}` }),
    )
    const misspelt = sound.map((cells, index) => cells.with(1, `Dinaas Urusan Nomer ${index}`))
    const before = performance.now()
    expect(parse(sound, { lookups: large }).items).toHaveLength(5000)
    expect(performance.now() - before).toBeLessThan(1000)
    expect(parse(misspelt, { lookups: large }).errors).toHaveLength(5000)
    expect(performance.now() - before).toBeLessThan(3000)
  })
})
