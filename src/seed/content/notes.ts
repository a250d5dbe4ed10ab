/** Notes that people write beside an action, by the document and action they belong to. */
export const notes = {
  planReturn: [
    'Jadwal audit dana desa bertumpuk pada April. Geser dua kecamatan ke Juni.',
    'Hari pengawasan Irban III melebihi kapasitas. Kurangi atau pindahkan sebagian kegiatan.',
    'Cantumkan reviu DAK Fisik triwulan III yang diwajibkan kementerian.',
  ],
  planRevise: [
    'Perubahan APBD menambah kegiatan dan menggeser jadwal semester II.',
    'Penugasan tambahan dari kementerian mengharuskan penyesuaian jadwal.',
  ],
  planJustification: [
    'Bentrok hanya satu hari pada pertemuan akhir; anggota tim lain menggantikan.',
    'Dua penugasan pada OPD yang sama digabung dalam satu kunjungan.',
  ],
  activityCancel: [
    'Perangkat daerah dilebur sehingga objek pemeriksaan tidak ada lagi.',
    'Objek yang sama sedang diperiksa BPK; dijadwalkan ulang tahun depan.',
  ],
  reportReturnTechnical: [
    'Kriteria temuan kedua belum menyebut pasal. Lengkapi dan ajukan kembali.',
    'Perhitungan kekurangan volume belum dilampiri berita acara pengukuran.',
  ],
  reportReturnIrban: [
    'Rekomendasi ketiga belum menyebut pejabat yang bertanggung jawab.',
    'Sebab temuan masih mengulang kondisi. Uraikan penyebab yang dapat diperbaiki.',
  ],
  reportReturnInspektur: [
    'Tanggapan tertulis perangkat daerah belum dimuat. Tambahkan sebelum disetujui.',
    'Sederhanakan simpulan agar dipahami pimpinan daerah.',
  ],
  reportReturnApproved: ['Ditemukan salah ketik nilai temuan pada Bab I. Perbaiki; nomor tetap.'],
  followUpReturn: [
    'Dua bukti belum terbaca. Pindai ulang dan kirim kembali.',
    'Nomor bukti setor belum sesuai rekening koran.',
  ],
  followUpReturnByIrban: ['Verifikasi belum menyebut cara pencocokan setoran. Lengkapi.'],
  closeNotActionable: [
    'Penerima bantuan meninggal tanpa ahli waris; surat keterangan terlampir.',
    'Perkara sedang disidangkan sehingga penagihan menunggu putusan pengadilan.',
  ],
  reopen: ['Hasil pemeriksaan BPK menunjukkan bukti setor tidak sah. Dibuka kembali.'],
  reassign: ['Urusan berpindah karena perubahan susunan perangkat daerah.'],
  decideRemainder: ['Sisa diangsur 12 bulan menurut SKTJM dan jaminan yang diterima majelis.'],
} as const satisfies Record<string, readonly string[]>
