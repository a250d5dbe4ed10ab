import type { Answer, Client, Json } from './api'
import type { World } from './fixtures'

const COLUMNS = [
  'No',
  'Area Pengawasan',
  'Jenis Pengawasan',
  'Nama Kegiatan',
  'RMP',
  'RSP',
  'RPL',
  'HP PT',
  'HP KT',
  'Tim',
  'Anggaran',
  'Jumlah Laporan',
  'Tingkat Risiko',
  'Unit',
] as const
type Column = (typeof COLUMNS)[number]
export type PlanLine = Partial<Record<Column, string>>

/** A sound line of a plan of this year, for the small world of the fixtures. */
export const planLine = (year: number, change: PlanLine = {}): Record<Column, string> => ({
  No: '1',
  'Area Pengawasan': 'Dinas Pendidikan',
  'Jenis Pengawasan': 'Audit Kinerja',
  'Nama Kegiatan': 'Audit kinerja pendidikan dasar',
  RMP: `${year}-03-02`,
  RSP: `${year}-03-20`,
  RPL: `${year}-04-01`,
  'HP PT': '2',
  'HP KT': '10,5',
  Tim: 'PT: Orang pt; KT: Orang auditor; AT: Orang at',
  Anggaran: 'Rp9.010.000',
  'Jumlah Laporan': '1',
  'Tingkat Risiko': 'Tinggi',
  Unit: 'Irban I',
  ...change,
})

/** Lines as the CSV text that a spreadsheet saves. */
export const planCsv = (lines: readonly PlanLine[], delimiter = ','): string =>
  [
    COLUMNS.join(delimiter),
    ...lines.map((line) => COLUMNS.map((name) => quoted(line[name] ?? '')).join(delimiter)),
  ].join('\r\n')

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** `POST /api/plans/import` as a browser's form sends it. */
export const sendPlan = (
  client: Client,
  file: string | Uint8Array,
  fields: { year: number; title?: string; dryRun?: boolean },
): Promise<Answer> => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value))
  form.set('file', new Blob([file as BlobPart], { type: 'text/csv' }), 'pkpt.csv')
  return client.send('POST', '/plans/import', { body: form })
}

/** How many plans (revisions included) a year has. */
export const countPlans = async ({ sql }: World, year: number): Promise<number> =>
  (await sql('SELECT 1 FROM plans WHERE year = $1', [year])).length

/** How many rows the plans of a year have. */
export const countRows = async ({ sql }: World, year: number): Promise<number> => {
  const text = 'SELECT 1 FROM plan_items i JOIN plans p ON p.id = i.plan_id WHERE p.year = $1'
  return (await sql(text, [year])).length
}

/** The errors of an import as `row column code`. */
export const errorsOf = (json: Json): string[] =>
  json.errors.map(({ row, column, code }: Json) => `${row} ${column} ${code}`)
