import { reviewTemplates } from './reportTemplatesReview'
import type { DemoReportSection } from './types'

/**
 * Ordered sections of a report by oversight group. Texts carry the tokens of `ReportFacts` in
 * braces; `reportSections` fills them. Chapters follow the long form (bab) of docs/glossary.md.
 */
export const reportTemplates = {
  AUDIT: [
    {
      key: 'summary',
      heading: 'BAB I SIMPULAN DAN REKOMENDASI',
      paragraphs: [
        'Kami telah melaksanakan {title} pada {opds} dari {startsOn} sampai dengan {endsOn}.',
        'Secara umum kegiatan telah dilaksanakan, namun masih terdapat {findings} temuan yang perlu ditindaklanjuti. Rincian temuan dan rekomendasi dimuat dalam Bab II.',
      ],
    },
    {
      key: 'general',
      heading: 'BAB II URAIAN HASIL — A. DATA UMUM',
      paragraphs: [
        'Dasar penugasan adalah Program Kerja Pengawasan Tahunan {year} dan surat tugas Inspektur.',
        'Tujuan: {objective}',
        'Ruang lingkup: {scope}',
        'Batasan: pengujian dilakukan secara uji petik, sehingga masih mungkin terdapat hal lain di luar sampel.',
        'Pendekatan: telaah dokumen, wawancara, konfirmasi, perhitungan ulang, dan pemeriksaan lapangan bersama perangkat daerah.',
      ],
    },
    {
      key: 'assessment',
      heading: 'BAB II URAIAN HASIL — B. PENGENDALIAN INTERN',
      paragraphs: [
        'Struktur organisasi dan pembagian tugas pada {opds} sudah ditetapkan.',
        'Beberapa prosedur belum dijalankan secara taat, terutama pencatatan berkala dan pemeriksaan oleh atasan langsung. Kelemahan ini menjadi sebab sebagian temuan.',
      ],
    },
    {
      key: 'findings',
      heading: 'BAB II URAIAN HASIL — C. TEMUAN DAN REKOMENDASI',
      paragraphs: [
        'Setiap temuan disajikan dengan kondisi, kriteria, sebab, akibat, tanggapan pejabat yang diperiksa, dan rekomendasi.',
      ],
    },
    {
      key: 'closing',
      heading: 'BAB III PENUTUP',
      paragraphs: [
        'Pimpinan {opds} menyampaikan tanggapan dan rencana tindak lanjut paling lambat 10 hari kerja sejak laporan diterima.',
        'Laporan ini hanya untuk pihak yang berkepentingan dan tidak disebarluaskan tanpa izin Inspektur. Penugasan dilaksanakan sesuai Standar Audit Intern Pemerintah Indonesia.',
      ],
    },
  ],
  ...reviewTemplates,
} as const satisfies Record<string, readonly DemoReportSection[]>
