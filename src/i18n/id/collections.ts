/** Names of record kinds and settings, one and many. */
export const collections = {
  notifications: { singular: 'Pemberitahuan', plural: 'Pemberitahuan' },
  plans: { singular: 'PKPT', plural: 'PKPT' },
  'plan-items': { singular: 'Rencana kegiatan', plural: 'Rencana kegiatan' },
  activities: { singular: 'Kegiatan pengawasan', plural: 'Kegiatan pengawasan' },
  'activity-logs': { singular: 'Catatan kegiatan', plural: 'Catatan kegiatan' },
  evidence: { singular: 'Bukti', plural: 'Bukti' },
  reports: { singular: 'Laporan hasil pengawasan', plural: 'Laporan hasil pengawasan' },
  findings: { singular: 'Temuan', plural: 'Temuan' },
  recommendations: { singular: 'Rekomendasi', plural: 'Rekomendasi' },
  'follow-ups': { singular: 'Tindak lanjut', plural: 'Tindak lanjut' },
  'report-receipts': { singular: 'Tanda terima laporan', plural: 'Tanda terima laporan' },
  'audit-log': { singular: 'Log audit', plural: 'Log audit' },
  users: { singular: 'Pengguna', plural: 'Pengguna' },
  units: { singular: 'Unit', plural: 'Unit' },
  opds: { singular: 'OPD', plural: 'OPD' },
  holidays: { singular: 'Hari libur', plural: 'Hari libur' },
  'oversight-types': { singular: 'Jenis pengawasan', plural: 'Jenis pengawasan' },
  'finding-codes': { singular: 'Kode temuan', plural: 'Kode temuan' },
  'recommendation-codes': { singular: 'Kode rekomendasi', plural: 'Kode rekomendasi' },
  organisation: { singular: 'Organisasi', plural: 'Organisasi' },
  deadlines: { singular: 'Batas waktu', plural: 'Batas waktu' },
  numbering: { singular: 'Penomoran', plural: 'Penomoran' },
  'office-hours': { singular: 'Jam kerja', plural: 'Jam kerja' },
}

/** Groups of the navigation, in the order of the work. */
export const groups = {
  work: 'Pekerjaan saya',
  planning: 'Perencanaan',
  execution: 'Pelaksanaan',
  reporting: 'Pelaporan',
  followUp: 'Tindak lanjut',
  services: 'Layanan',
  knowledge: 'Pengetahuan',
  dashboards: 'Dasbor',
  settings: 'Pengaturan',
}
