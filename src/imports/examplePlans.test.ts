import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parsePlanRows, type PlanImport } from '@/domain/plans/import'
import { locatePlanTable } from '@/domain/plans/importTable'
import { opds } from '@/seed/content/opds'
import { oversightLeaves } from '@/seed/content/oversightTypes'
import { units } from '@/seed/content/units'
import { users } from '@/seed/content/users'
import { decodeCsv } from './decodeCsv'
import { exampleForYear } from './exampleForYear'

const lookups = {
  opds: opds.map(({ code, name, shortName }) => ({ id: code, names: [name, shortName, code] })),
  types: oversightLeaves.map(({ code, name }) => ({ id: code, names: [name, code] })),
  units: units.map(({ code, name }) => ({ id: code, names: [name, code] })),
  users: users.map(({ email, name }) => ({ id: email, names: [name] })),
}
const bytesOf = (file: string): Buffer =>
  readFileSync(new URL(`../../docs/examples/${file}`, import.meta.url))
const parse = (bytes: Uint8Array, year: number): PlanImport =>
  parsePlanRows({ ...locatePlanTable(decodeCsv(bytes).lines), lookups, year })
const read = (file: string): PlanImport => parse(bytesOf(file), 2027)

describe('the example plans', () => {
  it('of a year is read without an error or a warning', () => {
    const { items, errors, warnings } = read('pkpt-2027.csv')
    expect([errors, warnings]).toEqual([[], []])
    expect(items.length).toBeGreaterThanOrEqual(60)
  })

  it('is good in any year when its dates are moved', () => {
    const csv = bytesOf('pkpt-2027.csv').toString('utf8')
    for (let year = 2024; year <= 2050; year += 1) {
      const { items, errors } = parse(Buffer.from(exampleForYear(csv, year)), year)
      expect([year, errors, items.length]).toEqual([year, [], 72])
    }
  })

  it('of 2029 is that of 2027 with its dates moved', () => {
    const csv = bytesOf('pkpt-2027.csv').toString('utf8')
    expect(bytesOf('pkpt-2029.csv').toString('utf8')).toBe(exampleForYear(csv, 2029))
  })

  it('is the same in the form that Excel saves', () => {
    expect(read('pkpt-2027-titik-koma.csv').items).toEqual(read('pkpt-2027.csv').items.slice(0, 10))
  })

  it('of mistakes has each of them told in its row; "KETUA" is a known word for the team leader', () => {
    const { errors, warnings } = read('pkpt-salah.csv')
    expect([...errors, ...warnings].map(({ row, column, code }) => `${row} ${column} ${code}`))
      .toMatchInlineSnapshot(`
      [
        "3 Area Pengawasan import.unknownOpd",
        "4 Jenis Pengawasan import.unknownType",
        "5 Nama Kegiatan import.required",
        "6 RSP import.endBeforeStart",
        "7 RMP import.badDate",
        "8 RMP import.dateOutsideYear",
        "9 HP KT import.negative",
        "11 Anggaran import.badMoney",
        "12 Tingkat Risiko import.badRisk",
        "13 Unit import.unknownUnit",
        "14 Tim import.unknownUser",
        "15 Tim import.teamTwice",
        "18 Nama Kegiatan import.duplicateRow",
        "10 Jumlah HP import.totalDiffers",
      ]
    `)
  })
})
