import type { DemoFinding } from './types'

/** Findings of Irban III, each with the activity whose report carries it. */
export const findingsUnit3 = [
  {
    key: 'T25',
    activity: 'K34',
    opd: 'DPUPR',
    code: '1.04.03',
    title: 'Dokumen HPS belum didukung survei harga yang memadai',
    condition:
      'HPS paket peningkatan jalan memakai satu sumber harga dan belum memperhitungkan biaya angkut.',
    criteria:
      'Perpres 16 Tahun 2018 jo. Perpres 46 Tahun 2025 serta peraturan LKPP: HPS disusun dari beberapa sumber harga yang dapat dipertanggungjawabkan.',
    cause: 'PPK tidak menugaskan tim teknis menyusun survei harga.',
    effect: 'Harga penawaran berisiko tidak wajar.',
    value: 0,
    loss: 0,
    recommendations: [
      {
        text: 'Melengkapi survei harga dan memperbaiki HPS sebelum tahap pemilihan.',
        code: '06',
        value: 0,
        personInCharge: 'Pejabat Pembuat Komitmen DPUPR',
      },
    ],
  },
  {
    key: 'T26',
    activity: 'K36',
    opd: 'DPUPR',
    code: '1.01.03',
    title: 'Kekurangan volume pada 4 paket pekerjaan jalan',
    condition:
      'Pengukuran bersama menunjukkan kekurangan volume lapis aspal dan bahu jalan sebesar Rp347.820.000.',
    criteria:
      'Kontrak dan Perpres 16 Tahun 2018 jo. Perpres 46 Tahun 2025: pembayaran sesuai prestasi pekerjaan.',
    cause: 'Konsultan pengawas dan pengawas lapangan tidak mengukur setiap segmen.',
    effect: 'Kerugian daerah sebesar Rp347.820.000.',
    value: 347_820_000,
    loss: 347_820_000,
    recommendations: [
      {
        text: 'Menarik kekurangan volume sebesar Rp347.820.000 dari 4 penyedia dan menyetorkannya ke kas daerah.',
        code: '01',
        value: 347_820_000,
        personInCharge: 'Kepala Dinas Pekerjaan Umum dan Penataan Ruang',
      },
      {
        text: 'Memberi teguran tertulis kepada PPK dan pengawas lapangan 4 paket.',
        code: '05',
        value: 0,
        personInCharge: 'Kepala Dinas Pekerjaan Umum dan Penataan Ruang',
      },
      {
        text: 'Menetapkan daftar periksa pengukuran per segmen sebelum pembayaran.',
        code: '09',
        value: 0,
        personInCharge: 'Kepala Bidang Bina Marga',
      },
    ],
  },
  {
    key: 'T27',
    activity: 'K36',
    opd: 'DPUPR',
    code: '1.03.01',
    title: 'Denda keterlambatan dua paket belum dipungut',
    condition:
      'Dua paket terlambat 21 dan 34 hari tetapi denda sebesar Rp88.150.000 belum dikenakan.',
    criteria: 'Kontrak: denda seperseribu per hari dari nilai kontrak atau bagian kontrak.',
    cause:
      'PPK tidak menghitung denda karena menganggap cuaca sebagai keadaan kahar tanpa dokumen.',
    effect: 'Penerimaan daerah berkurang Rp88.150.000.',
    value: 88_150_000,
    loss: 0,
    recommendations: [
      {
        text: 'Memungut denda keterlambatan sebesar Rp88.150.000 dan menyetorkannya ke kas daerah.',
        code: '01',
        value: 88_150_000,
        personInCharge: 'Pejabat Pembuat Komitmen DPUPR',
      },
    ],
  },
  {
    key: 'T28',
    activity: 'K36',
    opd: 'DPUPR',
    code: '1.02.02',
    title: 'Kerusakan pada masa pemeliharaan belum diperbaiki penyedia',
    condition:
      'Retak dan lubang pada 3 titik ruas jalan belum diperbaiki meskipun masa pemeliharaan tersisa 40 hari.',
    criteria: 'Syarat umum kontrak: penyedia memperbaiki cacat mutu selama masa pemeliharaan.',
    cause: 'PPK belum menerbitkan surat perintah perbaikan.',
    effect: 'Jaminan pemeliharaan berisiko berakhir sebelum perbaikan.',
    value: 0,
    loss: 0,
    recommendations: [
      {
        text: 'Memerintahkan penyedia memperbaiki 3 titik kerusakan sebelum masa pemeliharaan berakhir.',
        code: '03',
        value: 0,
        personInCharge: 'Pejabat Pembuat Komitmen DPUPR',
      },
    ],
  },
  {
    key: 'T29',
    activity: 'K37',
    opd: 'DISHUB',
    code: '1.03.01',
    title: 'Retribusi parkir belum disetor seluruhnya',
    condition:
      'Perbandingan karcis terpakai dengan setoran menunjukkan kekurangan Rp46.980.000 pada 11 titik parkir.',
    criteria:
      'Peraturan Daerah tentang pajak daerah dan retribusi daerah: hasil pungutan disetor paling lambat 1 hari kerja.',
    cause: 'Juru parkir menyetor secara mingguan tanpa pencocokan karcis.',
    effect: 'Penerimaan daerah kurang diterima Rp46.980.000.',
    value: 46_980_000,
    loss: 0,
    recommendations: [
      {
        text: 'Menagih kekurangan setoran sebesar Rp46.980.000 dan menyetorkannya ke kas daerah.',
        code: '01',
        value: 46_980_000,
        personInCharge: 'Kepala Dinas Perhubungan',
      },
      {
        text: 'Menerapkan pencocokan karcis harian dan pembayaran nontunai.',
        code: '09',
        value: 0,
        personInCharge: 'Kepala Bidang Lalu Lintas',
      },
    ],
  },
  {
    key: 'T30',
    activity: 'K42',
    opd: 'DLH',
    code: '3.02.01',
    title: 'Pemakaian bahan bakar armada sampah melebihi jarak tempuh',
    condition:
      'Pemakaian bahan bakar 7 dari 22 truk rata-rata 34 persen di atas kebutuhan menurut jarak tempuh.',
    criteria: 'Keputusan Kepala Dinas tentang standar pemakaian bahan bakar armada.',
    cause: 'Kupon diberikan tetap tanpa mencatat kilometer.',
    effect: 'Biaya angkut sampah per ton meningkat.',
    value: 0,
    loss: 0,
    recommendations: [
      {
        text: 'Menetapkan pemberian bahan bakar berdasarkan catatan kilometer dan tonase.',
        code: '09',
        value: 0,
        personInCharge: 'Kepala Dinas Lingkungan Hidup',
      },
    ],
  },
  {
    key: 'T31',
    activity: 'K42',
    opd: 'DLH',
    code: '3.03.07',
    title: 'Target pelanggan retribusi kebersihan tidak tercapai',
    condition:
      'Pelanggan terdaftar 6.210 dari potensi 14.800, dan penerimaan baru 43 persen dari target.',
    criteria: 'Renstra Dinas dan target retribusi dalam APBD.',
    cause: 'Pendataan pelanggan terakhir dilakukan empat tahun lalu.',
    effect: 'Biaya pelayanan persampahan bertumpu pada APBD.',
    value: 0,
    loss: 0,
    recommendations: [
      {
        text: 'Mendata ulang pelanggan retribusi kebersihan bersama kecamatan.',
        code: '06',
        value: 0,
        personInCharge: 'Kepala Dinas Lingkungan Hidup',
      },
    ],
  },
  {
    key: 'T32',
    activity: 'K44',
    opd: 'DISPERKIM',
    code: '1.01.09',
    title: 'Bantuan rumah diterima oleh warga yang tidak memenuhi syarat',
    condition: 'Tiga penerima memiliki rumah lain yang layak, dengan bantuan Rp52.500.000.',
    criteria:
      'Peraturan Bupati tentang bantuan stimulan: penerima hanya memiliki satu rumah dan tidak layak huni.',
    cause: 'Verifikasi lapangan dilakukan oleh pengusul sendiri.',
    effect: 'Kerugian daerah sebesar Rp52.500.000.',
    value: 52_500_000,
    loss: 52_500_000,
    recommendations: [
      {
        text: 'Menarik bantuan sebesar Rp52.500.000 dari 3 penerima dan menyetorkannya ke kas daerah.',
        code: '01',
        value: 52_500_000,
        personInCharge: 'Kepala Dinas Perumahan dan Kawasan Permukiman',
      },
      {
        text: 'Menetapkan verifikasi lapangan oleh tim yang bukan pengusul.',
        code: '09',
        value: 0,
        personInCharge: 'Kepala Bidang Perumahan',
      },
    ],
  },
  {
    key: 'T33',
    activity: 'K46',
    opd: 'BPR-CONTOH',
    code: '1.01.10',
    title: 'Kredit usaha mikro macet tanpa jaminan memadai',
    condition:
      'Sembilan debitur macet dengan sisa pokok Rp276.000.000, dan nilai jaminannya di bawah 40 persen.',
    criteria:
      'Kebijakan perkreditan bank: nilai jaminan paling sedikit 100 persen dari pokok kredit mikro.',
    cause: 'Komite kredit menyetujui berkas sebelum penilaian jaminan selesai.',
    effect: 'Risiko kerugian bank dan kecukupan modal menurun.',
    value: 276_000_000,
    loss: 0,
    recommendations: [
      {
        text: 'Menyusun rencana penyelamatan kredit dan mengoordinasikan penagihan dengan pihak berwenang.',
        code: '11',
        value: 0,
        personInCharge: 'Direktur Utama Perumda BPR Contoh Sejahtera',
      },
      {
        text: 'Mewajibkan laporan penilaian jaminan sebelum rapat komite kredit.',
        code: '09',
        value: 0,
        personInCharge: 'Direktur Kepatuhan BPR Contoh',
      },
    ],
  },
] as const satisfies readonly DemoFinding[]
