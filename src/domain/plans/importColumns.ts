import { cleanText } from './importText'

/** Columns of a real PKPT table with the header that is shown in messages. */
export const PLAN_COLUMNS = {
  number: 'No',
  opds: 'Area Pengawasan/OPD',
  type: 'Jenis Pengawasan',
  title: 'Judul/Nama Kegiatan',
  objective: 'Tujuan/Sasaran',
  scope: 'Ruang Lingkup',
  startsOn: 'RMP',
  endsOn: 'RSP',
  reportDueOn: 'RPL',
  pj: 'HP PJ',
  wpj: 'HP WPJ',
  pt: 'HP PT/Dalnis',
  kt: 'HP KT',
  at: 'HP AT',
  totalDays: 'Jumlah HP',
  team: 'Tim',
  budget: 'Anggaran',
  reportsPlanned: 'Jumlah Laporan',
  facilities: 'Sarana Prasarana',
  riskLevel: 'Tingkat Risiko',
  notes: 'Keterangan',
  unit: 'Unit/Irban',
} as const

export type PlanColumn = keyof typeof PLAN_COLUMNS

/** Where each known column stands in the file. */
export type ColumnMap = Partial<Record<PlanColumn, number>>

/** How inspectorates write the headers, beside the ones above; compared by letters and digits only. */
const ALIASES = {
  number: ['no urut', 'nomor', 'no pkpt'],
  opds: [
    'area pengawasan',
    'opd',
    'nama opd',
    'perangkat daerah',
    'skpd',
    'auditi',
    'auditan',
    'obyek pengawasan',
    'objek pengawasan',
    'obrik',
    'nama auditi',
    'unit kerja yang diawasi',
  ],
  type: ['jenis', 'jenis kegiatan', 'jenis penugasan', 'bentuk pengawasan'],
  title: [
    'judul',
    'nama kegiatan',
    'kegiatan',
    'judul kegiatan',
    'uraian kegiatan',
    'nama penugasan',
    'kegiatan pengawasan',
    'judul penugasan',
  ],
  objective: ['tujuan', 'sasaran', 'tujuan sasaran', 'tujuan dan sasaran', 'tujuan pengawasan'],
  scope: ['lingkup'],
  startsOn: [
    'rencana mulai penugasan',
    'rencana mulai',
    'tanggal mulai',
    'tgl mulai',
    'mulai',
    'jadwal rmp',
    'rmp rencana mulai penugasan',
  ],
  endsOn: [
    'rencana selesai penugasan',
    'rencana selesai',
    'tanggal selesai',
    'tgl selesai',
    'selesai',
    'jadwal rsp',
    'rsp rencana selesai penugasan',
  ],
  reportDueOn: [
    'rencana penerbitan laporan',
    'tanggal laporan',
    'terbit laporan',
    'jadwal rpl',
    'rpl rencana penerbitan laporan',
  ],
  pj: daysAliases('pj', 'penanggung jawab'),
  wpj: daysAliases('wpj', 'ppj', 'wakil penanggung jawab', 'pembantu penanggung jawab'),
  pt: daysAliases(
    'pt',
    'dalnis',
    'daltek',
    'pt dalnis',
    'dalnis supervisor',
    'supervisor',
    'pengendali teknis',
  ),
  kt: daysAliases('kt', 'ketua', 'ketua tim'),
  at: daysAliases('at', 'anggota', 'anggota tim'),
  totalDays: [
    'total hp',
    'jumlah hari penugasan',
    'jumlah hari pengawasan',
    'total hari',
    'hari penugasan jumlah',
    'jumlah hari',
    'jml hp',
  ],
  team: ['susunan tim', 'tim pelaksana', 'nama tim', 'tim pemeriksa', 'tim pengawasan'],
  budget: ['anggaran rp', 'biaya', 'anggaran biaya', 'jumlah anggaran', 'pagu', 'rencana anggaran'],
  reportsPlanned: ['laporan', 'jml laporan', 'jumlah lhp', 'jumlah dan jenis laporan'],
  facilities: ['sarana dan prasarana', 'sarpras', 'sarana', 'sarana prasarana pendukung'],
  riskLevel: ['risiko', 'resiko', 'tingkat resiko', 'level risiko', 'kategori risiko'],
  notes: ['ket', 'catatan', 'keterangan lain'],
  unit: [
    'unit',
    'irban',
    'unit kerja',
    'pelaksana',
    'inspektur pembantu',
    'unit pelaksana',
    'bidang',
  ],
} satisfies Record<PlanColumn, readonly string[]>

const COLUMN_NAMES = Object.keys(PLAN_COLUMNS) as PlanColumn[]

const BY_KEY: ReadonlyMap<string, PlanColumn> = new Map(
  COLUMN_NAMES.flatMap((column) =>
    [PLAN_COLUMNS[column], ...ALIASES[column]].map((name): [string, PlanColumn] => [
      keyOf(name),
      column,
    ]),
  ),
)

/** A header is a few words. In a long text of opening brackets each would be followed to its end (measured). */
const HEADER_CHARACTERS_MAX = 200

/** Which column a header cell names, whatever its case, spaces, punctuation or remark in brackets. */
export const findColumn = (headerCell: string): PlanColumn | undefined => {
  const text = cleanText(headerCell)
  if (text.length > HEADER_CHARACTERS_MAX) return undefined
  const bracketed = /\(([^)]*)\)/.exec(text)?.[1] ?? ''
  return (
    BY_KEY.get(keyOf(text)) ??
    BY_KEY.get(keyOf(text.replace(/\([^)]*\)/g, ''))) ??
    BY_KEY.get(keyOf(bracketed))
  )
}

/** The known columns of a header, and those that stand in it twice with the last cell that names them. */
export const mapColumns = (
  header: readonly string[],
): { columns: ColumnMap; repeated: ReadonlyMap<PlanColumn, string> } => {
  const columns: ColumnMap = {}
  const repeated = new Map<PlanColumn, string>()
  header.forEach((cell, index) => {
    const column = findColumn(cell)
    if (!column) return
    if (columns[column] === undefined) columns[column] = index
    else repeated.set(column, cell)
  })
  return { columns, repeated }
}

/** A column as the file names it, or as we do where the file has none. */
export const headerName = (
  header: readonly string[],
  columns: ColumnMap,
  column: PlanColumn,
): string => cleanText(header[columns[column] ?? -1] ?? '') || PLAN_COLUMNS[column]

function daysAliases(...roles: string[]): string[] {
  return roles.flatMap((role) => [
    role,
    `hp ${role}`,
    `hari ${role}`,
    `hari penugasan ${role}`,
    `hari pengawasan ${role}`,
  ])
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
