import type { DemoReportSection } from './types'

/** Sections of reviews, evaluations, monitoring and other work; see `reportTemplates`. */
export const reviewTemplates = {
  REVIU: [
    {
      key: 'summary',
      heading: 'BAB I SIMPULAN HASIL REVIU',
      paragraphs: [
        'Berdasarkan reviu kami, tidak terdapat hal yang membuat kami yakin bahwa dokumen {opds} tidak disusun sesuai ketentuan, kecuali hal-hal dalam catatan hasil reviu.',
      ],
    },
    {
      key: 'general',
      heading: 'BAB II DASAR, TUJUAN, DAN RUANG LINGKUP',
      paragraphs: [
        'Reviu dilaksanakan dari {startsOn} sampai dengan {endsOn} sesuai Program Kerja Pengawasan Tahunan {year}.',
        'Tujuan: {objective}',
        'Ruang lingkup: {scope}',
        'Reviu memberi keyakinan terbatas dan lebih sempit daripada audit.',
      ],
    },
    {
      key: 'notes',
      heading: 'BAB III CATATAN HASIL REVIU',
      paragraphs: [
        'Beberapa rincian belanja belum didukung kerangka acuan yang lengkap dan sebagian harga belum mengacu pada standar harga satuan.',
        'Tim penyusun telah memperbaiki sebagian besar catatan sebelum laporan ini diterbitkan.',
      ],
    },
    {
      key: 'closing',
      heading: 'BAB IV PENUTUP',
      paragraphs: ['Perbaikan yang belum selesai diselesaikan sebelum dokumen ditetapkan.'],
    },
  ],
  EVALUASI: [
    {
      key: 'summary',
      heading: 'BAB I SIMPULAN DAN SARAN',
      paragraphs: [
        'Hasil evaluasi atas {opds} menunjukkan perbaikan dibandingkan tahun lalu. Masih terdapat {findings} hal yang perlu diperbaiki.',
      ],
    },
    {
      key: 'general',
      heading: 'BAB II DASAR, TUJUAN, DAN METODE EVALUASI',
      paragraphs: [
        'Evaluasi dilaksanakan dari {startsOn} sampai dengan {endsOn}.',
        'Tujuan: {objective}',
        'Ruang lingkup: {scope}',
        'Metode: telaah penilaian mandiri, pengujian bukti, dan wawancara dengan penanggung jawab.',
      ],
    },
    {
      key: 'findings',
      heading: 'BAB III HASIL EVALUASI DAN REKOMENDASI',
      paragraphs: ['Uraian setiap komponen disertai catatan dan rekomendasi perbaikan.'],
    },
    {
      key: 'closing',
      heading: 'BAB IV PENUTUP',
      paragraphs: [
        'Rekomendasi menjadi bahan perbaikan dan akan dipantau pada evaluasi berikutnya.',
      ],
    },
  ],
  MONITORING: [
    {
      key: 'summary',
      heading: 'BAB I RINGKASAN',
      paragraphs: ['Monitoring atas {opds} dilaksanakan dari {startsOn} sampai dengan {endsOn}.'],
    },
    {
      key: 'general',
      heading: 'BAB II TUJUAN DAN RUANG LINGKUP',
      paragraphs: ['Tujuan: {objective}', 'Ruang lingkup: {scope}'],
    },
    {
      key: 'results',
      heading: 'BAB III HASIL MONITORING',
      paragraphs: [
        'Sebagian besar kewajiban sudah dipenuhi. Perangkat daerah yang belum memenuhi telah diberi tahu dan menyatakan jadwal penyelesaian.',
      ],
    },
    {
      key: 'closing',
      heading: 'BAB IV SARAN DAN PENUTUP',
      paragraphs: ['Pimpinan perangkat daerah memastikan jadwal penyelesaian dipatuhi.'],
    },
  ],
  LAINNYA: [
    {
      key: 'summary',
      heading: 'BAB I PENDAHULUAN',
      paragraphs: [
        'Kegiatan {title} dilaksanakan dari {startsOn} sampai dengan {endsOn}.',
        'Tujuan: {objective}',
      ],
    },
    {
      key: 'results',
      heading: 'BAB II PELAKSANAAN DAN HASIL',
      paragraphs: ['Ruang lingkup: {scope}', 'Kegiatan berjalan sesuai jadwal dan diikuti {opds}.'],
    },
    {
      key: 'closing',
      heading: 'BAB III PENUTUP',
      paragraphs: ['Hal yang memerlukan penanganan lanjutan disampaikan kepada Inspektur.'],
    },
  ],
} as const satisfies Record<string, readonly DemoReportSection[]>
