/** A working paper without its activity; the texts suit any audit or review of an OPD. */
export type DemoPaper = {
  title: string
  objective: string
  procedure: string
  condition: string
  criteria: string
  cause: string
  effect: string
  auditeeComment: string
  conclusion: string
}

/** Papers of work that is under way, one for each level of the review. */
export const openPapers = [
  {
    title: 'Pemeriksaan kas bendahara pengeluaran',
    objective: 'Memastikan saldo kas sesuai dengan buku kas umum dan rekening koran.',
    procedure:
      'Menghitung uang tunai bersama bendahara, mencocokkan dengan BKU per tanggal pemeriksaan, dan mengonfirmasi saldo rekening ke bank.',
    condition:
      'Uang tunai Rp14.250.000, sedangkan BKU mencatat Rp14.500.000. Selisih Rp250.000 berasal dari kuitansi konsumsi rapat yang belum dibukukan.',
    criteria: 'Permendagri 77 Tahun 2020: bendahara membukukan setiap pengeluaran pada hari itu.',
    cause: 'Bendahara membukukan kuitansi kecil seminggu sekali.',
    effect: 'Saldo kas di BKU tidak menggambarkan uang yang ada.',
    auditeeComment: 'Bendahara membukukan kuitansi itu pada hari pemeriksaan.',
    conclusion: 'Tidak menjadi temuan; dicatat sebagai hal yang perlu diperhatikan.',
  },
  {
    title: 'Uji fisik pekerjaan rehabilitasi ruang kelas',
    objective: 'Memastikan volume pekerjaan terpasang sesuai kontrak.',
    procedure:
      'Mengukur 6 dari 14 ruang kelas bersama PPK dan penyedia, lalu membandingkan dengan daftar kuantitas kontrak.',
    condition:
      'Plafon terpasang 312 m², sedangkan kontrak 348 m². Kekurangan 36 m² senilai Rp9.180.000.',
    criteria: 'Kontrak dan Perpres 16 Tahun 2018: pembayaran sesuai prestasi pekerjaan.',
    cause: 'Pengawas lapangan tidak mengukur ulang sebelum menandatangani berita acara.',
    effect: 'Kelebihan pembayaran Rp9.180.000.',
    auditeeComment: 'PPK akan meminta penyedia mengembalikan kelebihan pembayaran.',
    conclusion: 'Diusulkan menjadi temuan kekurangan volume.',
  },
  {
    title: 'Penelusuran daftar hadir dan tambahan penghasilan pegawai',
    objective: 'Memastikan potongan kehadiran dihitung benar.',
    procedure:
      'Mencocokkan mesin presensi tiga bulan dengan daftar pembayaran TPP untuk 40 dari 126 pegawai.',
    condition:
      'Empat pegawai terlambat lebih dari tiga hari tanpa potongan; kelebihan bayar Rp1.860.000.',
    criteria: 'Peraturan kepala daerah tentang TPP mengatur potongan per hari keterlambatan.',
    cause: 'Rekapitulasi presensi dibuat dengan tangan.',
    effect: 'Pembayaran TPP lebih besar daripada haknya.',
    auditeeComment: 'Kasubbag Umum akan memakai rekap langsung dari mesin presensi.',
    conclusion: 'Diusulkan menjadi temuan dengan rekomendasi pengembalian.',
  },
  {
    title: 'Wawancara pengelolaan barang persediaan obat',
    objective: 'Memahami pengendalian persediaan dan risiko kedaluwarsa.',
    procedure: 'Mewawancarai pengurus barang dan memeriksa kartu stok 25 jenis obat.',
    condition: 'Tiga jenis obat melewati tanggal kedaluwarsa dan belum dipisahkan.',
    criteria: 'Pedoman pengelolaan obat: yang kedaluwarsa dipisahkan dan diusulkan dimusnahkan.',
    cause: 'Kartu stok tidak memuat tanggal kedaluwarsa.',
    effect: 'Obat kedaluwarsa dapat terpakai.',
    auditeeComment: 'Kepala gudang memisahkan ketiga jenis obat pada hari yang sama.',
    conclusion: 'Perlu uji tambahan pada dua gudang lain sebelum disimpulkan.',
  },
  {
    title: 'Rekonsiliasi aset tetap dengan kartu inventaris',
    objective: 'Memastikan aset pada neraca ada dan dikuasai.',
    procedure: 'Menelusuri 30 aset bernilai terbesar dari KIB ke barang dan sebaliknya.',
    condition: 'Dua sepeda motor dikuasai pegawai yang sudah pindah, nilai buku Rp23.400.000.',
    criteria: 'Permendagri 19 Tahun 2016: barang dikembalikan saat pegawai pindah.',
    cause: 'Serah terima barang tidak menjadi syarat mutasi.',
    effect: 'Aset berisiko hilang.',
    auditeeComment: 'Pengurus barang sudah menyurati kedua pegawai.',
    conclusion: 'Diusulkan menjadi temuan penatausahaan aset.',
  },
] as const satisfies readonly DemoPaper[]

/** What reviewers write beside their decision. */
export const reviewNotes = {
  approveLeader: 'Sampel dan buktinya memadai. Lanjut ke pengendali teknis.',
  approveController: 'Sesuai program kerja audit. Pakai sebagai dasar naskah temuan.',
  returnLeader: 'Sebutkan cara memilih sampel dan lampirkan foto kartu stok.',
  returnController: 'Kriteria belum menyebut pasal. Lengkapi sebelum saya setujui.',
} as const

/** Steps that any test of a finding takes. */
export const FINDING_PROCEDURE =
  'Menelaah dokumen, mewawancarai pejabat yang bertanggung jawab, dan menguji sampel bersama perangkat daerah.'
