import { parsePlanRows, type PlanLookups, type PlanTableInput } from '@/domain/plans/import'
import { PLAN_COLUMNS, type PlanColumn } from '@/domain/plans/importColumns'

export const planLookups: PlanLookups = {
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
export const PLAN_COLUMN_NAMES = Object.keys(PLAN_COLUMNS) as PlanColumn[]
/** Cells of a sound row with some of them changed. */
export const line = (
  change: Partial<Record<PlanColumn, string>> = {},
  columns = PLAN_COLUMN_NAMES,
) => columns.map((column) => ({ ...good, ...change })[column] ?? '')
/** Parses rows under the full header. */
export const parse = (rows: string[][], change: Partial<PlanTableInput> = {}) =>
  parsePlanRows({
    header: PLAN_COLUMN_NAMES.map((column) => PLAN_COLUMNS[column]),
    rows,
    lookups: planLookups,
    year: 2027,
    ...change,
  })
/** What is wrong, as `row column code`. */
export const problems = (rows: string[][], change: Partial<PlanTableInput> = {}) =>
  parse(rows, change).errors.map(({ row, column, code }) => `${row} ${column} ${code}`)
