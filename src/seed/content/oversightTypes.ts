import type { DemoOversightGroup } from './types'

/**
 * Types of oversight in two levels (Samarinda and Sidoarjo use the same tree). An evaluation gives
 * recommendations, and those hang on findings; reviews and monitoring give notes only.
 */
export const oversightGroups = [
  {
    code: 'AUDIT',
    name: 'Audit',
    leaves: [
      { code: 'AUDIT-KINERJA', name: 'Audit Kinerja', document: 'LHA', producesFindings: true },
      {
        code: 'AUDIT-OPERASIONAL',
        name: 'Audit Operasional',
        document: 'LHA',
        producesFindings: true,
      },
      {
        code: 'AUDIT-ADTT',
        name: 'Audit Dengan Tujuan Tertentu',
        document: 'LHP',
        producesFindings: true,
      },
      { code: 'AUDIT-KETAATAN', name: 'Audit Ketaatan', document: 'LHA', producesFindings: true },
      { code: 'AUDIT-KEUANGAN', name: 'Audit Keuangan', document: 'LHA', producesFindings: true },
      { code: 'AUDIT-PROBITY', name: 'Probity Audit', document: 'LHA', producesFindings: true },
      {
        code: 'AUDIT-PKKN',
        name: 'Penghitungan Kerugian Keuangan Negara',
        document: 'LHP',
        producesFindings: true,
      },
      {
        code: 'AUDIT-TGR',
        name: 'Pemeriksaan Tuntutan Ganti Rugi',
        document: 'LHP',
        producesFindings: true,
      },
      {
        code: 'AUDIT-INVESTIGATIF',
        name: 'Audit Investigatif',
        document: 'LHAI',
        producesFindings: true,
      },
    ],
  },
  {
    code: 'REVIU',
    name: 'Reviu',
    leaves: [
      { code: 'REVIU-LKPD', name: 'Reviu LKPD', document: 'LHR', producesFindings: false },
      { code: 'REVIU-RKA', name: 'Reviu RKA', document: 'LHR', producesFindings: false },
      { code: 'REVIU-RPJMD', name: 'Reviu RPJMD', document: 'LHR', producesFindings: false },
      { code: 'REVIU-RKPD', name: 'Reviu RKPD', document: 'LHR', producesFindings: false },
      { code: 'REVIU-RENJA', name: 'Reviu Renja', document: 'LHR', producesFindings: false },
      { code: 'REVIU-KUAPPAS', name: 'Reviu KUA/PPAS', document: 'LHR', producesFindings: false },
      {
        code: 'REVIU-LKJ',
        name: 'Reviu Laporan Kinerja',
        document: 'LHR',
        producesFindings: false,
      },
      { code: 'REVIU-DAKFISIK', name: 'Reviu DAK Fisik', document: 'LHR', producesFindings: false },
      {
        code: 'REVIU-HPS',
        name: 'Reviu HPS, SSH dan ASB',
        document: 'LHR',
        producesFindings: false,
      },
      {
        code: 'REVIU-BMD',
        name: 'Reviu Barang Milik Daerah',
        document: 'LHR',
        producesFindings: false,
      },
      { code: 'REVIU-P3DN', name: 'Reviu P3DN', document: 'LHR', producesFindings: false },
      {
        code: 'REVIU-HIBAH',
        name: 'Reviu Hibah dan Bantuan Sosial',
        document: 'LHR',
        producesFindings: false,
      },
      {
        code: 'REVIU-PBJ',
        name: 'Reviu Pengadaan Barang/Jasa',
        document: 'LHR',
        producesFindings: false,
      },
      { code: 'REVIU-SOP', name: 'Reviu SOP', document: 'LHR', producesFindings: false },
    ],
  },
  {
    code: 'EVALUASI',
    name: 'Evaluasi',
    leaves: [
      { code: 'EVALUASI-SAKIP', name: 'Evaluasi SAKIP', document: 'LHE', producesFindings: true },
      {
        code: 'EVALUASI-RB',
        name: 'Evaluasi Reformasi Birokrasi',
        document: 'LHE',
        producesFindings: true,
      },
      {
        code: 'EVALUASI-SPIP',
        name: 'Evaluasi Maturitas SPIP',
        document: 'LHE',
        producesFindings: true,
      },
      { code: 'EVALUASI-HIBAH', name: 'Evaluasi Hibah', document: 'LHE', producesFindings: true },
      {
        code: 'EVALUASI-ZI',
        name: 'Evaluasi Zona Integritas',
        document: 'LHE',
        producesFindings: true,
      },
    ],
  },
  {
    code: 'MONITORING',
    name: 'Monitoring',
    leaves: [
      {
        code: 'MONITORING-TLHPEXT',
        name: 'Monitoring TLHP Eksternal',
        document: 'LHM',
        producesFindings: false,
      },
      {
        code: 'MONITORING-TLHPINT',
        name: 'Monitoring TLHP Internal',
        document: 'LHM',
        producesFindings: false,
      },
      {
        code: 'MONITORING-GRATIFIKASI',
        name: 'Monitoring Gratifikasi',
        document: 'LHM',
        producesFindings: false,
      },
      {
        code: 'MONITORING-LHKPN',
        name: 'Monitoring LHKPN dan LHKASN',
        document: 'LHM',
        producesFindings: false,
      },
      { code: 'MONITORING-WBS', name: 'Monitoring WBS', document: 'LHM', producesFindings: false },
      {
        code: 'MONITORING-MCP',
        name: 'Monitoring MCP KPK',
        document: 'LHM',
        producesFindings: false,
      },
      {
        code: 'MONITORING-P3DN',
        name: 'Monitoring P3DN',
        document: 'LHM',
        producesFindings: false,
      },
      {
        code: 'MONITORING-PBJ',
        name: 'Monitoring Pengadaan Barang/Jasa',
        document: 'LHM',
        producesFindings: false,
      },
      {
        code: 'MONITORING-AKIP',
        name: 'Monitoring Tindak Lanjut AKIP',
        document: 'LHM',
        producesFindings: false,
      },
      {
        code: 'MONITORING-STOK',
        name: 'Stock Opname Persediaan',
        document: 'LHM',
        producesFindings: false,
      },
      {
        code: 'MONITORING-BENTURAN',
        name: 'Monitoring Benturan Kepentingan',
        document: 'LHM',
        producesFindings: false,
      },
      {
        code: 'MONITORING-KEUDES',
        name: 'Monitoring Keuangan Desa',
        document: 'LHM',
        producesFindings: false,
      },
      {
        code: 'MONITORING-FISIK',
        name: 'Monitoring Pekerjaan Fisik',
        document: 'LHM',
        producesFindings: false,
      },
    ],
  },
  {
    code: 'LAINNYA',
    name: 'Kegiatan Pengawasan Lainnya',
    leaves: [
      {
        code: 'LAINNYA-KLINIK',
        name: 'Klinik Konsultasi',
        document: 'LAP',
        producesFindings: false,
      },
      {
        code: 'LAINNYA-FGD',
        name: 'Diskusi Kelompok Terpumpun',
        document: 'LAP',
        producesFindings: false,
      },
      {
        code: 'LAINNYA-PENELAAHAN',
        name: 'Penelitian dan Penelaahan Informasi',
        document: 'LAP',
        producesFindings: false,
      },
      { code: 'LAINNYA-SABER', name: 'Saber Pungli', document: 'LAP', producesFindings: false },
      {
        code: 'LAINNYA-CASN',
        name: 'Pengawasan Seleksi CASN',
        document: 'LAP',
        producesFindings: false,
      },
      { code: 'LAINNYA-TELAAH', name: 'Telaah Sejawat', document: 'LAP', producesFindings: false },
      {
        code: 'LAINNYA-CERAI',
        name: 'Pemeriksaan Perceraian PNS',
        document: 'LAP',
        producesFindings: false,
      },
      {
        code: 'LAINNYA-LPPD',
        name: 'Verifikasi dan Validasi LPPD',
        document: 'LAP',
        producesFindings: false,
      },
      {
        code: 'LAINNYA-PENDAMPINGAN',
        name: 'Pendampingan Pemeriksa Eksternal',
        document: 'LAP',
        producesFindings: false,
      },
    ],
  },
] as const satisfies readonly DemoOversightGroup[]

/** The leaves alone: what an activity's type may be. */
export const oversightLeaves = oversightGroups.flatMap((group) =>
  group.leaves.map((leaf) => ({ ...leaf, group: group.code })),
)
