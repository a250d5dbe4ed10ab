import { describe, expect, it } from 'vitest'
import { locatePlanTable } from './importTable'

describe('locatePlanTable', () => {
  it('takes the first line as header when it is one', () => {
    const lines = [
      ['No', 'OPD', 'Jenis Pengawasan', 'RMP'],
      ['1', 'Dinkes', 'Audit', '2027-01-04'],
    ]
    expect(locatePlanTable(lines)).toEqual({ header: lines[0], rows: [lines[1]], firstRow: 2 })
  })

  it('finds the table under its title, joins a header of two lines and drops the numbers of the columns', () => {
    const lines = [
      ['PROGRAM KERJA PENGAWASAN TAHUNAN (PKPT)', '', '', '', '', '', '', ''],
      ['TAHUN 2027', '', '', '', '', '', '', ''],
      ['', '', '', '', '', '', '', ''],
      [
        'No',
        'Area Pengawasan',
        'Jenis Pengawasan',
        'Jadwal',
        '',
        'Hari Penugasan',
        '',
        'Jumlah Laporan',
      ],
      ['', '', '', 'RMP', 'RPL', 'PJ', 'Jumlah', ''],
      ['1', '2', '3', '4', '5', '6', '7', '8'],
      ['1', 'Dinkes', 'Audit Kinerja', '2027-01-04', '2027-01-22', '1', '1', '1'],
    ]
    expect(locatePlanTable(lines)).toEqual({
      header: [
        'No',
        'Area Pengawasan',
        'Jenis Pengawasan',
        'Jadwal RMP',
        'Jadwal RPL',
        'Hari Penugasan PJ',
        'Hari Penugasan Jumlah',
        'Jumlah Laporan',
      ],
      rows: [lines[6]],
      firstRow: 7,
    })
  })

  it('leaves an unknown header to the check of columns', () => {
    expect(
      locatePlanTable([
        ['a', 'b'],
        ['1', '2'],
      ]),
    ).toEqual({ header: ['a', 'b'], rows: [['1', '2']], firstRow: 2 })
    expect(locatePlanTable([])).toEqual({ header: [], rows: [], firstRow: 2 })
  })
})

it('a header of nothing but brackets keeps nobody waiting', () => {
  const before = performance.now()
  locatePlanTable([['No', 'OPD', 'RMP', '('.repeat(40_000)]])
  expect(performance.now() - before).toBeLessThan(500)
})
