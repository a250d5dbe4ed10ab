import { describe, expect, it } from 'vitest'
import { line, parse, PLAN_COLUMN_NAMES, planLookups, problems } from '@/tests/support/planTable'
import { PLAN_COLUMNS, type PlanColumn } from './importColumns'

describe('a sound row', () => {
  it('becomes a plan row', () => {
    expect(parse([line()])).toEqual({
      errors: [],
      warnings: [],
      lines: [2],
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
    const header = PLAN_COLUMN_NAMES.map(
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

describe('a month without a day', () => {
  it('is its first day for the start and its last for the end and the report, and warned of', () => {
    const months = { startsOn: 'Februari', endsOn: 'Feb 2027', reportDueOn: 'Maret' }
    const { items, warnings } = parse([line(months)])
    expect(items[0]).toMatchObject({
      startsOn: '2027-02-01',
      endsOn: '2027-02-28',
      reportDueOn: '2027-03-31',
    })
    expect(warnings.map(({ code }) => code)).toEqual(Array(3).fill('import.monthOnly'))
  })
})

describe('a row that names no unit', () => {
  const opds = planLookups.opds.map((opd, index) => ({
    ...opd,
    unit: index < 2 ? 'irban1' : 'irban2',
  }))
  const lookups = { ...planLookups, opds }

  it('belongs to the unit that oversees all its OPDs', () => {
    const columns = PLAN_COLUMN_NAMES.filter((column) => column !== 'unit')
    const header = columns.map((column) => PLAN_COLUMNS[column])
    const { items } = parse([line({ opds: 'Dinkes; Disdikbud' }, columns)], { header, lookups })
    expect(items.map(({ unit }) => unit)).toEqual(['irban1'])
  })

  it('is told when its OPDs have none in common', () => {
    const mixed = line({ unit: '', opds: 'Dinkes; Dinas Pariwisata, Pemuda dan Olahraga' })
    expect(problems([mixed], { lookups })).toEqual(['2 Unit/Irban import.unitUnclear'])
    expect(problems([line({ unit: '' })])).toEqual(['2 Unit/Irban import.unitUnclear'])
  })

  it('is not told twice when the OPD is unknown', () => {
    const unknown = line({ unit: '', opds: 'Dinas Antariksa' })
    expect(problems([unknown])).toEqual(['2 Area Pengawasan/OPD import.unknownOpd'])
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
    ['a month that is none', { endsOn: 'Marett' }, 'RSP import.badDate'],
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
    const [short] = parse([line({ opds: 'Dinas Pendidikan' })]).errors
    expect(short?.facts.suggestion).toBe('Dinas Pendidikan dan Kebudayaan')
    expect(parse([line({ opds: 'XYZ' })]).errors[0]?.facts).toEqual({ value: 'XYZ' })
  })

  it('tells every error of a row at once', () => {
    expect(problems([line({ opds: '?', budget: '1,5', kt: '-1', unit: '?' })])).toHaveLength(4)
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
    const columns = PLAN_COLUMN_NAMES.filter((column) => column !== 'startsOn' && column !== 'unit')
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
    const header = [...PLAN_COLUMN_NAMES.map((column) => PLAN_COLUMNS[column]), 'Rencana mulai']
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
