import { describe, expect, it } from 'vitest'
import { readDate, readDays, readMoney, readReports, readRisk, splitNames } from './importCells'
import type { Read } from './importText'

const outcome = (read: Read<unknown>) => ('value' in read ? read.value : read.problem.code)

describe('dates as people write them', () => {
  it.each([
    ['2027-03-02', '2027-03-02'],
    ['02/03/2027', '2027-03-02'],
    ['2/3/2027', '2027-03-02'],
    ['2-3-2027', '2027-03-02'],
    ['2 Mar 2027', '2027-03-02'],
    ['2 Maret 2027', '2027-03-02'],
    ['02 MARET 2027', '2027-03-02'],
    ['Selasa, 2 Maret 2027', '2027-03-02'],
    ['Jum’at, 5 Nopember 2027', '2027-11-05'],
    ['5-Nov-2027', '2027-11-05'],
    ['17 Agt 2027', '2027-08-17'],
    ['31 Desember 2027', '2027-12-31'],
    ['', null],
    ['-', null],
    ['30/02/2027', 'import.badDate'],
    ['31/04/2027', 'import.badDate'],
    ['03/15/2027', 'import.badDate'],
    ['2/3/27', 'import.badDate'],
    ['2/3-2027', 'import.badDate'],
    ['Maret', 'import.badDate'],
    ['Maret 2027', 'import.badDate'],
    ['2 constructor 2027', 'import.badDate'],
    ['46083', 'import.badDate'],
    ['minggu kedua', 'import.badDate'],
  ])('%s is %s', (text, expected) => {
    expect(outcome(readDate(text))).toBe(expected)
  })
})

describe('money as people write it', () => {
  it.each([
    ['1250000', 1_250_000],
    ['1.250.000', 1_250_000],
    ['1,250,000', 1_250_000],
    ['Rp1.250.000', 1_250_000],
    ['Rp 1.250.000,-', 1_250_000],
    ['Rp. 1.250.000,00', 1_250_000],
    ['rp 0', 0],
    ['', 0],
    ['-', 0],
    ['Rp-', 0],
    ['9.000.000.000.000.000', 9_000_000_000_000_000],
    ['9.000.000.000.000.001', 'import.badMoney'],
    ['1.250.000,50', 'import.badMoney'],
    ['1250000.5', 'import.badMoney'],
    ['1,250', 'import.badMoney'],
    ['12.50', 'import.badMoney'],
    ['1.25.000', 'import.badMoney'],
    ['1.250,000', 'import.badMoney'],
    ['sekitar 5 juta', 'import.badMoney'],
    ['1e6', 'import.badMoney'],
    ['-1.000', 'import.negative'],
    ['Rp -1.000', 'import.negative'],
    ['(1.000)', 'import.negative'],
  ])('%s is %s', (text, expected) => {
    expect(outcome(readMoney(text))).toBe(expected)
  })
})

describe('days, reports and risk', () => {
  it.each([
    ['12', 12],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['10 hari', 10],
    ['10,00', 10],
    ['', 0],
    ['-', 0],
    ['-15', 'import.negative'],
    ['2,25', 'import.badNumber'],
    ['3x10', 'import.badNumber'],
    ['99999', 'import.badNumber'],
  ])('days: %s is %s', (text, expected) => {
    expect(outcome(readDays(text))).toBe(expected)
  })

  it.each([
    ['3', 3],
    ['1 LHP', 1],
    ['2 (LHA dan LHR)', 2],
    ['', 1],
    ['-', 0],
    ['-1', 'import.negative'],
    ['1,5', 'import.badNumber'],
    ['LHP', 'import.badNumber'],
  ])('reports: %s is %s', (text, expected) => {
    expect(outcome(readReports(text))).toBe(expected)
  })

  it.each([
    ['Sangat Tinggi', 'very-high'],
    ['sangat  rendah', 'very-low'],
    ['T', 'high'],
    ['3', 'medium'],
    ['medium', 'medium'],
    ['very-low', 'very-low'],
    ['', null],
    ['Gawat', 'import.badRisk'],
    ['toString', 'import.badRisk'],
  ])('risk: %s is %s', (text, expected) => {
    expect(outcome(readRisk(text))).toBe(expected)
  })
})

describe('several names in one cell', () => {
  it.each([
    ['Setda; Setwan', ['Setda', 'Setwan']],
    ['Setda | Setwan|', ['Setda', 'Setwan']],
    ['1. Setda\r\n2. Setwan', ['Setda', 'Setwan']],
    ['Dinas Pariwisata, Pemuda dan Olahraga', ['Dinas Pariwisata, Pemuda dan Olahraga']],
    [' ', []],
  ])('%j is %j', (cell, names) => {
    expect(splitNames(cell)).toEqual(names)
  })
})

it('a date that is one long word keeps nobody waiting', () => {
  const before = performance.now()
  expect(outcome(readDate('a'.repeat(40_000)))).toBe('import.badDate')
  expect(performance.now() - before).toBeLessThan(500)
})
