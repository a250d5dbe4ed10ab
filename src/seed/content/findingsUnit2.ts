import type { DemoFinding } from './types'

/** Findings of Irban II, each with the activity whose report carries it. */
export const findingsUnit2 = [
  {
    key: 'T15',
    activity: 'K18',
    opd: 'DINKES',
    code: '3.03.01',
    title: 'Pemberian makanan tambahan belum tepat sasaran',
    condition:
      'Dari 210 balita penerima di 10 lokus, 46 balita bergizi baik tetap menerima, dengan nilai Rp78.500.000.',
    criteria:
      'Petunjuk teknis pemberian makanan tambahan: penerima adalah balita gizi kurang dan berat badan tidak naik.',
    cause: 'Data penimbangan posyandu tidak diperbarui sebelum penetapan penerima.',
    effect: 'Sebanyak 38 balita gizi kurang belum menerima makanan tambahan.',
    value: 78_500_000,
    loss: 0,
    recommendations: [
      {
        text: 'Menetapkan daftar penerima dari data penimbangan bulan terakhir.',
        code: '06',
        value: 0,
        personInCharge: 'Kepala Dinas Kesehatan',
      },
      {
        text: 'Melatih kader posyandu di 10 lokus mengisi data penimbangan elektronik.',
        code: '08',
        value: 0,
        personInCharge: 'Kepala Bidang Kesehatan Masyarakat',
      },
    ],
  },
  {
    key: 'T16',
    activity: 'K18',
    opd: 'DINKES',
    code: '3.03.05',
    title: 'Pelaksanaan kelas ibu hamil terlambat',
    condition: 'Kelas ibu hamil triwulan I dan II baru berjalan pada Juli di 6 dari 10 lokus.',
    criteria:
      'Rencana aksi daerah percepatan penurunan stunting: kelas berjalan setiap bulan sejak Februari.',
    cause: 'Penetapan narasumber dan anggaran kegiatan menunggu perubahan DPA.',
    effect: 'Cakupan ibu hamil yang didampingi baru 54 persen dari target.',
    value: 0,
    loss: 0,
    recommendations: [
      {
        text: 'Menyusun jadwal kelas ibu hamil setahun penuh dan menetapkan narasumber pada awal tahun.',
        code: '09',
        value: 0,
        personInCharge: 'Kepala Dinas Kesehatan',
      },
    ],
  },
  {
    key: 'T17',
    activity: 'K20',
    opd: 'RSUD',
    code: '1.04.06',
    title: 'Obat kedaluwarsa belum dipisahkan dan belum dihapuskan',
    condition:
      'Hasil hitung fisik menemukan 62 jenis obat kedaluwarsa senilai Rp214.600.000 pada rak yang sama dengan stok layak pakai.',
    criteria:
      'Permenkes 72 Tahun 2016 tentang standar pelayanan kefarmasian di rumah sakit dan Permendagri 19 Tahun 2016.',
    cause: 'Gudang sempit dan tidak ada jadwal pemilahan bulanan.',
    effect: 'Berisiko salah ambil obat dan nilai persediaan tersaji terlalu tinggi.',
    value: 214_600_000,
    loss: 0,
    recommendations: [
      {
        text: 'Memisahkan seluruh obat kedaluwarsa dan mengusulkan penghapusannya.',
        code: '04',
        value: 0,
        personInCharge: 'Direktur RSUD Contoh Sehat',
      },
      {
        text: 'Menetapkan pemilahan bulanan dengan metode kedaluwarsa lebih dahulu keluar.',
        code: '09',
        value: 0,
        personInCharge: 'Kepala Instalasi Farmasi',
      },
    ],
  },
  {
    key: 'T18',
    activity: 'K20',
    opd: 'RSUD',
    code: '3.01.01',
    title: 'Pengadaan bahan medis habis pakai melebihi kebutuhan',
    condition:
      'Stok 9 jenis bahan medis mencukupi 19 sampai 27 bulan pemakaian dengan nilai lebih Rp131.750.000.',
    criteria:
      'Peraturan Direktur tentang perencanaan kebutuhan: stok paling banyak 6 bulan pemakaian.',
    cause: 'Perencanaan memakai angka tahun sebelumnya tanpa memperhitungkan sisa stok.',
    effect: 'Dana BLUD tertahan pada persediaan dan berisiko kedaluwarsa.',
    value: 131_750_000,
    loss: 0,
    recommendations: [
      {
        text: 'Mewajibkan perhitungan sisa stok dan pemakaian rata-rata dalam setiap usulan pengadaan.',
        code: '09',
        value: 0,
        personInCharge: 'Direktur RSUD Contoh Sehat',
      },
    ],
  },
  {
    key: 'T19',
    activity: 'K21',
    opd: 'DINKES',
    code: '1.01.07',
    title: 'Transpor petugas BOK dibayar untuk hari yang sama pada dua kegiatan',
    condition:
      'Sebanyak 112 pembayaran transpor petugas puskesmas bertanggal sama pada dua kegiatan sebesar Rp33.600.000.',
    criteria: 'Petunjuk teknis BOK dan Peraturan Bupati tentang standar harga satuan.',
    cause: 'Surat tugas tidak dicatat dalam satu buku kendali.',
    effect: 'Kerugian daerah sebesar Rp33.600.000.',
    value: 33_600_000,
    loss: 33_600_000,
    recommendations: [
      {
        text: 'Menarik kelebihan transpor sebesar Rp33.600.000 dari 28 petugas dan menyetorkannya ke kas daerah.',
        code: '01',
        value: 33_600_000,
        personInCharge: 'Kepala Dinas Kesehatan',
      },
      {
        text: 'Menerapkan buku kendali surat tugas bersama untuk seluruh puskesmas.',
        code: '09',
        value: 0,
        personInCharge: 'Kepala Dinas Kesehatan',
      },
    ],
  },
  {
    key: 'T20',
    activity: 'K21',
    opd: 'DINKES',
    code: '2.01.01',
    title: 'Realisasi BOK pada aplikasi berbeda dengan buku kas',
    condition:
      'Terdapat selisih pencatatan Rp19.275.000 antara aplikasi pelaporan BOK dan buku kas pada 3 puskesmas.',
    criteria: 'PP 71 Tahun 2010 dan petunjuk teknis BOK: laporan sesuai pencatatan.',
    cause: 'Rekonsiliasi bulanan belum dilakukan.',
    effect: 'Laporan realisasi tidak akurat.',
    value: 0,
    loss: 0,
    recommendations: [
      {
        text: 'Melakukan rekonsiliasi bulanan dan memperbaiki pencatatan pada 3 puskesmas.',
        code: '07',
        value: 0,
        personInCharge: 'Sekretaris Dinas Kesehatan',
      },
    ],
  },
  {
    key: 'T21',
    activity: 'K23',
    opd: 'PKM-SUKAMAJU',
    code: '2.03.01',
    title: 'Pembagian jasa pelayanan kapitasi belum memiliki tata cara tertulis',
    condition:
      'Pembagian jasa pelayanan memakai daftar poin yang tidak ditetapkan kepala puskesmas.',
    criteria:
      'Permenkes 6 Tahun 2022 tentang penggunaan jasa pelayanan dan dukungan operasional dana kapitasi.',
    cause: 'Puskesmas belum menyusun ketetapan variabel ketenagaan dan kehadiran.',
    effect: 'Pembagian berpotensi menimbulkan keberatan pegawai.',
    value: 0,
    loss: 0,
    recommendations: [
      {
        text: 'Menetapkan tata cara dan daftar poin pembagian jasa pelayanan.',
        code: '09',
        value: 0,
        personInCharge: 'Kepala UPTD Puskesmas Sukamaju',
      },
    ],
  },
  {
    key: 'T22',
    activity: 'K26',
    opd: 'KEC-BANJARWANGI',
    code: '1.01.01',
    title: 'Belanja bahan padat karya tidak diyakini terjadi',
    condition:
      'Dua toko menyatakan tidak pernah menjual bahan senilai Rp29.450.000 sebagaimana nota yang dilampirkan.',
    criteria:
      'Permendagri 20 Tahun 2018: pengeluaran desa harus didukung bukti yang lengkap dan sah.',
    cause: 'Sekretaris desa tidak memverifikasi nota dan barang.',
    effect: 'Kerugian keuangan desa sebesar Rp29.450.000.',
    value: 29_450_000,
    loss: 29_450_000,
    recommendations: [
      {
        text: 'Menyetorkan Rp29.450.000 ke rekening kas desa.',
        code: '01',
        value: 29_450_000,
        personInCharge: 'Kepala Desa terkait melalui Camat Banjarwangi',
      },
      {
        text: 'Mewajibkan sekretaris desa mencocokkan nota dengan barang sebelum pembayaran.',
        code: '09',
        value: 0,
        personInCharge: 'Camat Banjarwangi',
      },
    ],
  },
  {
    key: 'T23',
    activity: 'K27',
    opd: 'DINSOS',
    code: '1.04.12',
    title: 'Sisa bantuan sosial yang tidak tersalur belum disetor',
    condition:
      'Bantuan untuk 47 penerima yang meninggal atau pindah sebesar Rp23.500.000 masih berada di rekening penampungan.',
    criteria:
      'Permendagri 77 Tahun 2020: bantuan yang tidak tersalur disetor kembali ke kas daerah pada akhir tahun.',
    cause: 'Dinas menunggu hasil verifikasi pengganti yang tidak selesai.',
    effect: 'Kas daerah belum menerima haknya dan data penerima tidak mutakhir.',
    value: 23_500_000,
    loss: 0,
    recommendations: [
      {
        text: 'Menyetorkan sisa bantuan sosial sebesar Rp23.500.000 ke kas daerah.',
        code: '01',
        value: 23_500_000,
        personInCharge: 'Kepala Dinas Sosial',
      },
      {
        text: 'Memutakhirkan data penerima dan menyelesaikan verifikasi pengganti.',
        code: '06',
        value: 0,
        personInCharge: 'Kepala Bidang Perlindungan dan Jaminan Sosial',
      },
    ],
  },
  {
    key: 'T24',
    activity: 'K29',
    opd: 'DISDUKCAPIL',
    code: '3.03.06',
    title: 'Waktu penerbitan akta kelahiran melampaui standar pelayanan',
    condition:
      'Dari 150 berkas sampel, 39 berkas selesai lebih dari 5 hari kerja, paling lama 17 hari kerja.',
    criteria:
      'Standar pelayanan Disdukcapil: akta kelahiran selesai paling lama 1 hari kerja sejak berkas lengkap.',
    cause:
      'Berkas dari kecamatan dikirim sekali seminggu dan penandatangan elektronik hanya satu pejabat.',
    effect: 'Masyarakat terlambat menerima dokumen untuk layanan lain.',
    value: 0,
    loss: 0,
    recommendations: [
      {
        text: 'Mengatur pengiriman berkas elektronik setiap hari dan menunjuk pejabat penandatangan pengganti.',
        code: '09',
        value: 0,
        personInCharge: 'Kepala Dinas Kependudukan dan Pencatatan Sipil',
      },
    ],
  },
] as const satisfies readonly DemoFinding[]
