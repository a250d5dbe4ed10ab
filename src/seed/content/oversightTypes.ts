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
      { code: 'AUDIT-KINERJA', name: 'Audit Kinerja', output: 'LHA', producesFindings: true },
      {
        code: 'AUDIT-OPERASIONAL',
        name: 'Audit Operasional',
        output: 'LHA',
        producesFindings: true,
      },
      {
        code: 'AUDIT-ADTT',
        name: 'Audit Dengan Tujuan Tertentu',
        output: 'LHP',
        producesFindings: true,
      },
      { code: 'AUDIT-KETAATAN', name: 'Audit Ketaatan', output: 'LHA', producesFindings: true },
      { code: 'AUDIT-KEUANGAN', name: 'Audit Keuangan', output: 'LHA', producesFindings: true },
      { code: 'AUDIT-PROBITY', name: 'Probity Audit', output: 'LHA', producesFindings: true },
      {
        code: 'AUDIT-PKKN',
        name: 'Penghitungan Kerugian Keuangan Negara',
        output: 'LHP',
        producesFindings: true,
      },
      {
        code: 'AUDIT-TGR',
        name: 'Pemeriksaan Tuntutan Ganti Rugi',
        output: 'LHP',
        producesFindings: true,
      },
      {
        code: 'AUDIT-INVESTIGATIF',
        name: 'Audit Investigatif',
        output: 'LHAI',
        producesFindings: true,
      },
    ],
  },
  {
    code: 'REVIU',
    name: 'Reviu',
    leaves: [
      { code: 'REVIU-LKPD', name: 'Reviu LKPD', output: 'LHR', producesFindings: false },
      { code: 'REVIU-RKA', name: 'Reviu RKA', output: 'LHR', producesFindings: false },
      { code: 'REVIU-RPJMD', name: 'Reviu RPJMD', output: 'LHR', producesFindings: false },
      { code: 'REVIU-RKPD', name: 'Reviu RKPD', output: 'LHR', producesFindings: false },
      { code: 'REVIU-RENJA', name: 'Reviu Renja', output: 'LHR', producesFindings: false },
      { code: 'REVIU-KUAPPAS', name: 'Reviu KUA/PPAS', output: 'LHR', producesFindings: false },
      { code: 'REVIU-LKJ', name: 'Reviu Laporan Kinerja', output: 'LHR', producesFindings: false },
      { code: 'REVIU-DAKFISIK', name: 'Reviu DAK Fisik', output: 'LHR', producesFindings: false },
      { code: 'REVIU-HPS', name: 'Reviu HPS, SSH dan ASB', output: 'LHR', producesFindings: false },
      {
        code: 'REVIU-BMD',
        name: 'Reviu Barang Milik Daerah',
        output: 'LHR',
        producesFindings: false,
      },
      { code: 'REVIU-P3DN', name: 'Reviu P3DN', output: 'LHR', producesFindings: false },
      {
        code: 'REVIU-HIBAH',
        name: 'Reviu Hibah dan Bantuan Sosial',
        output: 'LHR',
        producesFindings: false,
      },
      {
        code: 'REVIU-PBJ',
        name: 'Reviu Pengadaan Barang/Jasa',
        output: 'LHR',
        producesFindings: false,
      },
      { code: 'REVIU-SOP', name: 'Reviu SOP', output: 'LHR', producesFindings: false },
    ],
  },
  {
    code: 'EVALUASI',
    name: 'Evaluasi',
    leaves: [
      { code: 'EVALUASI-SAKIP', name: 'Evaluasi SAKIP', output: 'LHE', producesFindings: true },
      {
        code: 'EVALUASI-RB',
        name: 'Evaluasi Reformasi Birokrasi',
        output: 'LHE',
        producesFindings: true,
      },
      {
        code: 'EVALUASI-SPIP',
        name: 'Evaluasi Maturitas SPIP',
        output: 'LHE',
        producesFindings: true,
      },
      { code: 'EVALUASI-HIBAH', name: 'Evaluasi Hibah', output: 'LHE', producesFindings: true },
      {
        code: 'EVALUASI-ZI',
        name: 'Evaluasi Zona Integritas',
        output: 'LHE',
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
        output: 'LHM',
        producesFindings: false,
      },
      {
        code: 'MONITORING-TLHPINT',
        name: 'Monitoring TLHP Internal',
        output: 'LHM',
        producesFindings: false,
      },
      {
        code: 'MONITORING-GRATIFIKASI',
        name: 'Monitoring Gratifikasi',
        output: 'LHM',
        producesFindings: false,
      },
      {
        code: 'MONITORING-LHKPN',
        name: 'Monitoring LHKPN dan LHKASN',
        output: 'LHM',
        producesFindings: false,
      },
      { code: 'MONITORING-WBS', name: 'Monitoring WBS', output: 'LHM', producesFindings: false },
      {
        code: 'MONITORING-MCP',
        name: 'Monitoring MCP KPK',
        output: 'LHM',
        producesFindings: false,
      },
      { code: 'MONITORING-P3DN', name: 'Monitoring P3DN', output: 'LHM', producesFindings: false },
      {
        code: 'MONITORING-PBJ',
        name: 'Monitoring Pengadaan Barang/Jasa',
        output: 'LHM',
        producesFindings: false,
      },
      {
        code: 'MONITORING-AKIP',
        name: 'Monitoring Tindak Lanjut AKIP',
        output: 'LHM',
        producesFindings: false,
      },
      {
        code: 'MONITORING-STOK',
        name: 'Stock Opname Persediaan',
        output: 'LHM',
        producesFindings: false,
      },
      {
        code: 'MONITORING-BENTURAN',
        name: 'Monitoring Benturan Kepentingan',
        output: 'LHM',
        producesFindings: false,
      },
      {
        code: 'MONITORING-KEUDES',
        name: 'Monitoring Keuangan Desa',
        output: 'LHM',
        producesFindings: false,
      },
      {
        code: 'MONITORING-FISIK',
        name: 'Monitoring Pekerjaan Fisik',
        output: 'LHM',
        producesFindings: false,
      },
    ],
  },
  {
    code: 'LAINNYA',
    name: 'Kegiatan Pengawasan Lainnya',
    leaves: [
      { code: 'LAINNYA-KLINIK', name: 'Klinik Konsultasi', output: 'LAP', producesFindings: false },
      {
        code: 'LAINNYA-FGD',
        name: 'Diskusi Kelompok Terpumpun',
        output: 'LAP',
        producesFindings: false,
      },
      {
        code: 'LAINNYA-PENELAAHAN',
        name: 'Penelitian dan Penelaahan Informasi',
        output: 'LAP',
        producesFindings: false,
      },
      { code: 'LAINNYA-SABER', name: 'Saber Pungli', output: 'LAP', producesFindings: false },
      {
        code: 'LAINNYA-CASN',
        name: 'Pengawasan Seleksi CASN',
        output: 'LAP',
        producesFindings: false,
      },
      { code: 'LAINNYA-TELAAH', name: 'Telaah Sejawat', output: 'LAP', producesFindings: false },
      {
        code: 'LAINNYA-CERAI',
        name: 'Pemeriksaan Perceraian PNS',
        output: 'LAP',
        producesFindings: false,
      },
      {
        code: 'LAINNYA-LPPD',
        name: 'Verifikasi dan Validasi LPPD',
        output: 'LAP',
        producesFindings: false,
      },
      {
        code: 'LAINNYA-PENDAMPINGAN',
        name: 'Pendampingan Pemeriksa Eksternal',
        output: 'LAP',
        producesFindings: false,
      },
    ],
  },
] as const satisfies readonly DemoOversightGroup[]

/** The leaves alone: what an activity's type may be. */
export const oversightLeaves = oversightGroups.flatMap((group) =>
  group.leaves.map((leaf) => ({ ...leaf, group: group.code })),
)
