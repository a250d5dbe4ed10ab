/** An evaluation without its period. Types, units and OPDs are named by code. */
export type DemoEvaluation = {
  assessment: string
  improvements: readonly { description: string; unit: string; days: number }[]
  proposals: readonly {
    title: string
    type: string
    unit: string
    opds: readonly string[]
    reason: string
  }[]
}

/** From the oldest to the one being written. `days`: target, counted from the submission. */
export const evaluations = [
  {
    assessment:
      'Kegiatan triwulan ini berjalan menurut jadwal. Tiga laporan terbit lewat dari RPL karena tanggapan perangkat daerah terlambat diterima.',
    improvements: [
      {
        description: 'Minta tanggapan perangkat daerah pada hari pembahasan temuan.',
        unit: 'IRB2',
        days: 60,
      },
    ],
    proposals: [
      {
        title: 'Audit kinerja penyelenggaraan layanan puskesmas',
        type: 'AUDIT-KINERJA',
        unit: 'IRB2',
        opds: ['DINKES'],
        reason: 'Belum pernah diperiksa dalam tiga tahun dan anggarannya naik.',
      },
    ],
  },
  {
    assessment:
      'Sebagian besar kegiatan selesai tepat waktu. Beban Irban III melebihi kapasitas pada bulan kedua karena penugasan tambahan, sehingga dua kegiatan bergeser.',
    improvements: [
      {
        description: 'Sisakan 10 persen hari pengawasan untuk penugasan di luar PKPT.',
        unit: 'IRB3',
        days: 90,
      },
      {
        description: 'Catatan kegiatan diisi setiap Jumat; ketua tim memeriksa kelengkapannya.',
        unit: 'IRB1',
        days: 30,
      },
    ],
    proposals: [
      {
        title: 'Audit ketaatan pengelolaan aset kendaraan dinas',
        type: 'AUDIT-KETAATAN',
        unit: 'IRB1',
        opds: ['DISDIKBUD'],
        reason: 'Temuan penatausahaan aset berulang pada dua pemeriksaan terakhir.',
      },
      {
        title: 'Reviu tata kelola persediaan obat',
        type: 'AUDIT-OPERASIONAL',
        unit: 'IRB2',
        opds: [],
        reason: 'Kertas kerja menunjukkan obat kedaluwarsa di beberapa gudang.',
      },
      {
        title: 'Pemantauan tindak lanjut kekurangan volume pekerjaan fisik',
        type: 'AUDIT-ADTT',
        unit: 'IRB3',
        opds: [],
        reason: 'Sisa setoran kekurangan volume belum selesai menjelang akhir tahun.',
      },
    ],
  },
  {
    assessment:
      'Realisasi hari pengawasan di bawah rencana. Penyebab utamanya adalah pergeseran jadwal reviu anggaran perubahan.',
    improvements: [
      {
        description: 'Jadwalkan reviu anggaran perubahan sesudah KUA-PPAS perubahan disepakati.',
        unit: 'IRB4',
        days: 60,
      },
    ],
    proposals: [
      {
        title: 'Audit dengan tujuan tertentu atas hibah organisasi kemasyarakatan',
        type: 'AUDIT-ADTT',
        unit: 'IRB4',
        opds: [],
        reason: 'Laporan penggunaan hibah banyak yang terlambat.',
      },
    ],
  },
  {
    assessment:
      'Tindak lanjut rekomendasi membaik dibanding triwulan sebelumnya. Laporan yang lewat RPL masih terjadi pada dua unit.',
    improvements: [
      {
        description: 'Sekretariat mengingatkan unit 14 hari sebelum RPL.',
        unit: 'SEKR',
        days: 45,
      },
    ],
    proposals: [
      {
        title: 'Audit kinerja pengelolaan pajak daerah',
        type: 'AUDIT-KINERJA',
        unit: 'IRB1',
        opds: [],
        reason: 'Realisasi pajak daerah dua tahun di bawah target.',
      },
    ],
  },
  {
    assessment: 'Data triwulan ini masih dikumpulkan.',
    improvements: [],
    proposals: [],
  },
] as const satisfies readonly DemoEvaluation[]

export const evaluationReturnNote =
  'Sebutkan unit yang realisasinya di bawah rencana beserta angkanya, lalu ajukan kembali.'
