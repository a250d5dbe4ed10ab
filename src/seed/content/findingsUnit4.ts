import type { DemoFinding } from './types'

/** Findings of Irban IV, each with the activity whose report carries it. */
export const findingsUnit4 = [
  {
    key: 'T34',
    activity: 'K50',
    opd: 'BAPENDA',
    code: '1.03.05',
    title: 'Pajak restoran ditetapkan lebih rendah dari omzet sebenarnya',
    condition:
      'Uji kas pada 14 restoran menunjukkan pajak kurang ditetapkan Rp402.600.000 dalam setahun.',
    criteria: 'UU 1 Tahun 2022, PP 35 Tahun 2023, dan Peraturan Daerah tentang pajak daerah.',
    cause: 'Penetapan memakai laporan wajib pajak tanpa pemeriksaan lapangan.',
    effect: 'Potensi penerimaan daerah tidak diterima.',
    value: 402_600_000,
    loss: 0,
    recommendations: [
      {
        text: 'Menerbitkan ketetapan kurang bayar dan menagih Rp402.600.000 dari 14 wajib pajak.',
        code: '01',
        value: 402_600_000,
        personInCharge: 'Kepala Badan Pendapatan Daerah',
      },
      {
        text: 'Menyusun jadwal uji kas dan pemasangan alat perekam transaksi.',
        code: '09',
        value: 0,
        personInCharge: 'Kepala Bidang Pendataan dan Penetapan',
      },
    ],
  },
  {
    key: 'T35',
    activity: 'K50',
    opd: 'BAPENDA',
    code: '2.02.05',
    title: 'Wajib pajak katering belum terdata',
    condition: 'Sebanyak 23 usaha katering aktif belum terdaftar sebagai wajib pajak.',
    criteria: 'PP 35 Tahun 2023: pemerintah daerah mendata objek dan subjek pajak.',
    cause: 'Data perizinan berusaha belum dipadankan dengan data wajib pajak.',
    effect: 'Kehilangan potensi penerimaan pajak.',
    value: 0,
    loss: 0,
    recommendations: [
      {
        text: 'Memadankan data perizinan DPMPTSP dengan data wajib pajak setiap triwulan.',
        code: '11',
        value: 0,
        personInCharge: 'Kepala Badan Pendapatan Daerah',
      },
    ],
  },
  {
    key: 'T36',
    activity: 'K51',
    opd: 'DISTAN',
    code: '3.03.03',
    title: 'Alat mesin pertanian belum dimanfaatkan kelompok tani',
    condition:
      'Lima unit alat tanam senilai Rp97.250.000 tidak dipakai karena tidak cocok dengan lahan setempat.',
    criteria:
      'Pedoman umum bantuan alat mesin pertanian: jenis alat sesuai kebutuhan dan kondisi lahan.',
    cause: 'Usulan tidak disertai kajian kondisi lahan.',
    effect: 'Bantuan tidak menambah luas tanam.',
    value: 97_250_000,
    loss: 0,
    recommendations: [
      {
        text: 'Memindahkan alat ke kelompok tani yang membutuhkan dengan berita acara penarikan.',
        code: '02',
        value: 0,
        personInCharge: 'Kepala Dinas Pertanian',
      },
      {
        text: 'Mewajibkan kajian kondisi lahan dalam setiap usulan bantuan alat.',
        code: '09',
        value: 0,
        personInCharge: 'Kepala Bidang Sarana Pertanian',
      },
    ],
  },
  {
    key: 'T37',
    activity: 'K54',
    opd: 'BPKAD',
    code: '1.04.14',
    title: 'Tanah pemerintah daerah belum bersertipikat',
    condition:
      'Sebanyak 186 dari 742 bidang tanah belum bersertipikat, 23 di antaranya dipakai untuk pelayanan.',
    criteria:
      'PP 27 Tahun 2014 jo. PP 28 Tahun 2020: tanah daerah disertipikatkan atas nama pemerintah daerah.',
    cause: 'Dokumen perolehan tidak lengkap dan anggaran pengukuran terbatas.',
    effect: 'Tanah berisiko dikuasai pihak lain.',
    value: 0,
    loss: 0,
    recommendations: [
      {
        text: 'Menyusun rencana sertipikasi tiga tahun bersama kantor pertanahan dan mendahulukan 23 bidang pelayanan.',
        code: '11',
        value: 0,
        personInCharge: 'Kepala BPKAD',
      },
    ],
  },
  {
    key: 'T38',
    activity: 'K54',
    opd: 'BPKAD',
    code: '1.02.05',
    title: 'Kendaraan dinas belum diketahui keberadaannya',
    condition:
      'Empat belas sepeda motor dinas senilai Rp158.900.000 tidak dapat dihadirkan saat pemeriksaan.',
    criteria: 'Permendagri 19 Tahun 2016: pengguna barang mengamankan barang yang dikuasainya.',
    cause: 'Berita acara pinjam pakai tidak diperbarui saat pegawai pindah atau pensiun.',
    effect: 'Daerah berpotensi rugi Rp158.900.000.',
    value: 158_900_000,
    loss: 0,
    recommendations: [
      {
        text: 'Menelusuri dan menarik 14 sepeda motor dinas atau memproses tuntutan ganti rugi.',
        code: '02',
        value: 0,
        personInCharge: 'Kepala BPKAD',
      },
      {
        text: 'Memperbarui berita acara pinjam pakai seluruh kendaraan dinas.',
        code: '06',
        value: 0,
        personInCharge: 'Kepala Bidang Aset',
      },
    ],
  },
  {
    key: 'T39',
    activity: 'K57',
    opd: 'DISPARPORA',
    code: '1.04.01',
    title: 'Pertanggungjawaban hibah keolahragaan terlambat dan belum lengkap',
    condition:
      'Empat cabang olahraga belum melaporkan penggunaan hibah Rp215.000.000 sampai tiga bulan setelah tahun berakhir.',
    criteria:
      'Permendagri 77 Tahun 2020 dan Peraturan Bupati tentang hibah: laporan disampaikan paling lambat 10 Januari.',
    cause: 'Naskah perjanjian hibah tidak memuat sanksi keterlambatan.',
    effect: 'Penggunaan hibah belum dapat diyakini.',
    value: 215_000_000,
    loss: 0,
    recommendations: [
      {
        text: 'Menagih laporan lengkap penggunaan hibah Rp215.000.000.',
        code: '06',
        value: 0,
        personInCharge: 'Kepala Dinas Pariwisata, Pemuda dan Olahraga',
      },
      {
        text: 'Memuat sanksi keterlambatan dalam naskah perjanjian hibah tahun berikutnya.',
        code: '09',
        value: 0,
        personInCharge: 'Kepala Dinas Pariwisata, Pemuda dan Olahraga',
      },
    ],
  },
  {
    key: 'T40',
    activity: 'K57',
    opd: 'DISPARPORA',
    code: '1.01.04',
    title: 'Belanja seragam atlet dibayar lebih dari barang diterima',
    condition:
      'Seragam dibayar 300 stel, sedangkan yang diterima 225 stel dengan selisih Rp18.750.000.',
    criteria: 'Naskah perjanjian hibah dan bukti serah terima barang.',
    cause: 'Penerima hibah tidak membuat berita acara pemeriksaan barang.',
    effect: 'Kerugian daerah sebesar Rp18.750.000.',
    value: 18_750_000,
    loss: 18_750_000,
    recommendations: [
      {
        text: 'Menyetorkan kelebihan pembayaran sebesar Rp18.750.000 ke kas daerah.',
        code: '01',
        value: 18_750_000,
        personInCharge: 'Ketua organisasi penerima hibah melalui Kepala Dinas',
      },
    ],
  },
  {
    key: 'T41',
    activity: 'K58',
    opd: 'PERUMDA-PASAR',
    code: '2.02.02',
    title: 'Tunggakan sewa kios tidak ditagih sesuai perjanjian',
    condition:
      'Sewa 87 kios sebesar Rp139.400.000 menunggak lebih dari 12 bulan tanpa surat peringatan.',
    criteria: 'Perjanjian sewa: tunggakan 3 bulan diberi peringatan, 6 bulan izin dicabut.',
    cause: 'Kartu piutang per kios tidak dibuat.',
    effect: 'Pendapatan perusahaan tidak diterima tepat waktu.',
    value: 139_400_000,
    loss: 0,
    recommendations: [
      {
        text: 'Menagih tunggakan sewa sebesar Rp139.400.000 dan menyetorkannya ke kas perusahaan.',
        code: '01',
        value: 139_400_000,
        personInCharge: 'Direktur Utama Perumda Pasar Contoh Raharja',
      },
      {
        text: 'Membuat kartu piutang per kios dan laporan umur piutang bulanan.',
        code: '07',
        value: 0,
        personInCharge: 'Kepala Bagian Keuangan Perumda Pasar',
      },
    ],
  },
  {
    key: 'T42',
    activity: 'K59',
    opd: 'DINKOPUKM',
    code: '1.02.08',
    title: 'Dana bergulir berpotensi tidak tertagih',
    condition:
      'Pinjaman 36 koperasi dan usaha mikro sebesar Rp324.500.000 macet lebih dari tiga tahun.',
    criteria: 'Peraturan Bupati tentang dana bergulir: penagihan dan penyerahan piutang macet.',
    cause: 'Dokumen perjanjian 11 penerima tidak ditemukan.',
    effect: 'Piutang daerah berpotensi tidak kembali.',
    value: 324_500_000,
    loss: 0,
    recommendations: [
      {
        text: 'Menyerahkan pengurusan piutang macet kepada pihak berwenang dan melengkapi dokumen perjanjian.',
        code: '11',
        value: 0,
        personInCharge: 'Kepala Dinas Koperasi dan UKM',
      },
      {
        text: 'Menyajikan penyisihan piutang tidak tertagih dalam laporan keuangan.',
        code: '07',
        value: 0,
        personInCharge: 'Kepala Dinas Koperasi dan UKM',
      },
    ],
  },
  {
    key: 'T43',
    activity: 'K61',
    opd: 'KEC-LEMBAHASRI',
    code: '1.02.03',
    title: 'Tanah kas desa dikuasai pihak lain tanpa perjanjian',
    condition:
      'Dua bidang tanah kas desa seluas 4.300 meter persegi ditempati pihak lain sejak enam tahun lalu.',
    criteria:
      'Permendagri 1 Tahun 2016 jo. Permendagri 3 Tahun 2024: pemanfaatan aset desa dengan perjanjian tertulis.',
    cause: 'Kepala desa tidak membuat perjanjian dan tidak menagih sewa.',
    effect: 'Desa kehilangan pendapatan dan hak atas tanah berisiko lepas.',
    value: 0,
    loss: 0,
    recommendations: [
      {
        text: 'Memfasilitasi musyawarah pengembalian tanah atau perjanjian sewa yang sah.',
        code: '11',
        value: 0,
        personInCharge: 'Camat Lembahasri',
      },
    ],
  },
  {
    key: 'T45',
    activity: 'K56',
    opd: 'DISKAN',
    code: '2.01.02',
    title: 'Laporan kinerja belum menyajikan analisis penyebab',
    condition:
      'Laporan kinerja memuat capaian tanpa menjelaskan sebab target benih ikan tidak tercapai.',
    criteria: 'Permenpan RB 53 Tahun 2014 tentang pelaporan kinerja.',
    cause: 'Data triwulanan tidak dikumpulkan secara berkala.',
    effect: 'Pimpinan tidak memiliki dasar untuk memperbaiki program.',
    value: 0,
    loss: 0,
    recommendations: [
      {
        text: 'Memperbaiki laporan kinerja dengan analisis penyebab dan rencana perbaikan.',
        code: '06',
        value: 0,
        personInCharge: 'Kepala Dinas Perikanan',
      },
      {
        text: 'Menugaskan dan melatih petugas pengumpul data kinerja triwulanan.',
        code: '08',
        value: 0,
        personInCharge: 'Sekretaris Dinas Perikanan',
      },
    ],
  },
] as const satisfies readonly DemoFinding[]
