import type { DemoResponse } from './types'

/** First answers of the auditees: agreement or reasoned disagreement, and a plan. */
export const responses = [
  {
    kind: 'response',
    key: 'R01',
    recommendation: 'T01.1',
    agreement: 'agree',
    reason: '',
    actionPlan:
      'Menyusun keputusan kepala dinas tentang tata cara prioritas, lalu mencocokkan data kerusakan Dapodik dengan kunjungan lapangan.',
    personInCharge: 'Kepala Bidang Sarana dan Prasarana',
    targetDays: 45,
    verifierNote:
      'Rencana jelas dan berjadwal. Lampirkan rancangan keputusan pada penyampaian bukti.',
  },
  {
    kind: 'response',
    key: 'R02',
    recommendation: 'T03.1',
    agreement: 'agree',
    reason: '',
    actionPlan:
      'Mengirim surat perintah kepada 5 kepala sekolah, memeriksa kelengkapan bukti, dan merekap hasilnya.',
    personInCharge: 'Manajer BOS Dinas',
    targetDays: 30,
    verifierNote: 'Rencana diterima. Rekap hendaknya dirinci per sekolah dan per belanja.',
  },
  {
    kind: 'response',
    key: 'R03',
    recommendation: 'T04.1',
    agreement: 'agree',
    reason: '',
    actionPlan:
      'Memanggil penerima honorarium, membuat surat kesanggupan bayar, dan menyetor bertahap selama dua bulan.',
    personInCharge: 'Kepala Subbagian Keuangan',
    targetDays: 40,
    verifierNote: 'Rencana diterima. Batas penyetoran tetap 60 hari sejak laporan diterima.',
  },
  {
    kind: 'response',
    key: 'R04',
    recommendation: 'T05.1',
    agreement: 'agree',
    reason: '',
    actionPlan: 'Memperbaiki instrumen kunjungan pengawas dan memberlakukannya mulai bulan depan.',
    personInCharge: 'Koordinator Pengawas Sekolah',
    targetDays: 30,
    verifierNote: 'Rencana diterima.',
  },
  {
    kind: 'response',
    key: 'R05',
    recommendation: 'T07.1',
    agreement: 'disagree',
    reason:
      'Pengukuran dilakukan pada segmen yang tergerus banjir sehingga ketebalan berkurang setelah serah terima.',
    actionPlan:
      'Meminta pengukuran ulang bersama pada segmen yang tidak tergerus banjir sebelum menghitung pengembalian.',
    personInCharge: 'Camat Sukamaju',
    targetDays: 30,
    verifierNote:
      'Alasan dicatat. Ajukan pengukuran ulang bersama paling lambat 10 hari kerja; rekomendasi tetap berlaku.',
  },
  {
    kind: 'response',
    key: 'R06',
    recommendation: 'T11.1',
    agreement: 'agree',
    reason: '',
    actionPlan:
      'Menagih 41 pelaksana perjalanan dinas dan memotong honorarium bagi yang belum menyetor dalam 30 hari.',
    personInCharge: 'Kepala Bagian Umum dan Keuangan',
    targetDays: 50,
    verifierNote: 'Rencana diterima. Sampaikan daftar nama dan jumlah setiap dua minggu.',
  },
  {
    kind: 'response',
    key: 'R07',
    recommendation: 'T15.1',
    agreement: 'agree',
    reason: '',
    actionPlan:
      'Memperbarui daftar penerima dari penimbangan bulan terakhir dan menetapkannya dengan keputusan kepala dinas.',
    personInCharge: 'Kepala Bidang Kesehatan Masyarakat',
    targetDays: 30,
    verifierNote: 'Rencana diterima.',
  },
  {
    kind: 'response',
    key: 'R08',
    recommendation: 'T18.1',
    agreement: 'disagree',
    reason:
      'Tiga dari sembilan jenis bahan disiapkan sebagai stok penyangga kejadian luar biasa sesuai arahan Dinas Kesehatan.',
    actionPlan: 'Memisahkan stok penyangga dan menghitung ulang kebutuhan enam jenis lainnya.',
    personInCharge: 'Kepala Instalasi Farmasi',
    targetDays: 30,
    verifierNote: 'Alasan untuk tiga jenis dapat dipertimbangkan bila arahan tertulis dilampirkan.',
  },
  {
    kind: 'response',
    key: 'R09',
    recommendation: 'T19.1',
    agreement: 'agree',
    reason: '',
    actionPlan:
      'Menagih 28 petugas melalui kepala puskesmas dan menyetorkan sekaligus ke kas daerah.',
    personInCharge: 'Sekretaris Dinas Kesehatan',
    targetDays: 45,
    verifierNote: 'Rencana diterima.',
  },
  {
    kind: 'response',
    key: 'R10',
    recommendation: 'T26.1',
    agreement: 'agree',
    reason: '',
    actionPlan:
      'Menagih empat penyedia dengan surat dan berita acara pengukuran bersama; dua penyedia bersedia membayar bulan ini.',
    personInCharge: 'Kepala Bidang Bina Marga',
    targetDays: 55,
    verifierNote: 'Rencana diterima. Surat tagihan kepada dua penyedia lain segera diterbitkan.',
  },
  {
    kind: 'response',
    key: 'R11',
    recommendation: 'T29.1',
    agreement: 'agree',
    reason: '',
    actionPlan: 'Menagih kekurangan setoran 11 juru parkir dan memberlakukan pembayaran nontunai.',
    personInCharge: 'Kepala Bidang Lalu Lintas',
    targetDays: 40,
    verifierNote: 'Rencana diterima.',
  },
  {
    kind: 'response',
    key: 'R12',
    recommendation: 'T34.1',
    agreement: 'disagree',
    reason:
      'Dua restoran tutup sementara selama tiga bulan sehingga omzet uji kas tidak dapat dikalikan dua belas bulan.',
    actionPlan:
      'Menerbitkan ketetapan untuk 12 restoran lebih dahulu dan menghitung ulang dua restoran dengan data penutupan.',
    personInCharge: 'Kepala Bidang Pendataan dan Penetapan',
    targetDays: 60,
    verifierNote: 'Perhitungan ulang dua restoran dapat diajukan dengan bukti penutupan usaha.',
  },
  {
    kind: 'response',
    key: 'R13',
    recommendation: 'T39.1',
    agreement: 'agree',
    reason: '',
    actionPlan:
      'Mengirim surat tagihan laporan kepada empat cabang olahraga dan memberi batas waktu 14 hari.',
    personInCharge: 'Sekretaris Dinas',
    targetDays: 30,
    verifierNote: 'Rencana diterima.',
  },
  {
    kind: 'response',
    key: 'R14',
    recommendation: 'T44.1',
    agreement: 'agree',
    reason: '',
    actionPlan: 'Menyusun ulang indikator bersama Bapperida dalam dua kali pertemuan.',
    personInCharge: 'Sekretaris Dinas',
    targetDays: 45,
    verifierNote: 'Rencana diterima. Tampilkan indikator lama dan baru dalam satu tabel.',
  },
] as const satisfies readonly DemoResponse[]
