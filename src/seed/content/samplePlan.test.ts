import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { plainDate, weekday } from '@/domain/plainDate'
import { opds } from './opds'
import { oversightLeaves } from './oversightTypes'
import { units } from './units'
import { users } from './users'

describe('the sample plan', () => {
  type Row = Record<string, string>
  const rows: Row[] = parse(readFileSync('docs/examples/pkpt-2027.csv'), { columns: true })
  const cell = (row: Row, column: string): string => {
    const value = row[column]
    if (value === undefined) throw new Error(`no column ${column}`)
    return value
  }
  const listed = (text: string): string[] => text.split(';').map((part) => part.trim())
  const names = new Set<string>(users.map((user) => user.name))
  const opdByName = new Map<string, string>(
    opds.flatMap((opd) => [
      [opd.name, opd.code],
      [opd.shortName, opd.code],
    ]),
  )
  const opdsOf = (row: Row) => listed(cell(row, 'Area Pengawasan')).map((one) => opdByName.get(one))
  const teamOf = (row: Row) => listed(cell(row, 'Tim')).map((one) => one.replace(/^\w+: /, ''))

  it('has at least 64 rows of people, OPDs, units and types that exist', () => {
    expect(rows.length).toBeGreaterThanOrEqual(64)
    const leafNames = new Set<string>(oversightLeaves.map((leaf) => leaf.name))
    const unitNames = new Set<string>(units.map((unit) => unit.name))
    for (const row of rows) {
      expect(opdsOf(row)).not.toContain(undefined)
      expect(leafNames).toContain(cell(row, 'Jenis Pengawasan'))
      expect(unitNames).toContain(cell(row, 'Unit'))
      expect(cell(row, 'Tim')).toMatch(/^PT: [^;]+; KT: [^;]+(; AT: [^;]+)+$/)
      for (const name of teamOf(row)) expect(names).toContain(name)
    }
  })

  it('adds up and runs on weekdays of 2027 in order', () => {
    for (const row of rows) {
      const parts = ['HP PJ', 'HP WPJ', 'HP PT', 'HP KT', 'HP AT']
      const sum = parts.reduce((total, part) => total + Number(cell(row, part)), 0)
      expect(sum).toBe(Number(cell(row, 'Jumlah HP')))
      const dates = ['RMP', 'RSP', 'RPL'].map((column) => plainDate(cell(row, column)))
      expect([...dates].sort()).toEqual(dates)
      for (const date of dates) {
        expect(date).toMatch(/^2027-/)
        expect(weekday(date)).toBeLessThanOrEqual(5)
      }
    }
  })

  it('has nobody and no OPD in two rows at a time', () => {
    const clashes = rows.flatMap((a, index) =>
      rows
        .slice(index + 1)
        .filter((b) => cell(a, 'RMP') <= cell(b, 'RSP') && cell(a, 'RSP') >= cell(b, 'RMP'))
        .filter((b) =>
          [...teamOf(a), ...opdsOf(a)].some((one) => [...teamOf(b), ...opdsOf(b)].includes(one)),
        )
        .map((b) => `${cell(a, 'No')} ${cell(b, 'No')}`),
    )
    expect(clashes).toEqual([])
  })

  it('is the same in its Excel form, ten rows of it', () => {
    const text = readFileSync('docs/examples/pkpt-2027-titik-koma.csv')
    const excel: Row[] = parse(text, { columns: true, bom: true, delimiter: ';' })
    const titles = excel.map((row) => row['Nama Kegiatan'])
    expect(titles).toEqual(rows.slice(0, 10).map((row) => row['Nama Kegiatan']))
    for (const row of excel) {
      expect(cell(row, 'RMP')).toMatch(/^\d{2}\/\d{2}\/2027$/)
      expect(cell(row, 'Anggaran')).toMatch(/^Rp[\d.]+$/)
    }
  })
})
