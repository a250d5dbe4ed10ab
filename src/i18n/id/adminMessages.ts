/** Sentences of the admin UI; `{name}` is replaced by the fact of that name. */
export const adminMessages = {
  'action.group': 'Tindakan pada data ini',
  'action.saveFirst': 'Ada perubahan yang belum disimpan. Simpan dahulu, lalu ulangi tindakan ini.',
  'action.confirmReject':
    'Nilai yang dibatalkan tidak lagi dihitung sebagai setoran. Isi 0 untuk mengakui lagi seluruh setoran.',
  'action.confirmReopen':
    'Setoran yang ternyata tidak sah dapat dibatalkan sesudah ini, pada tindak lanjutnya.',
  'action.confirmReassign':
    'OPD yang baru akan membaca temuan ini. OPD lama tidak lagi dapat membukanya.',
  'action.confirmVerdict':
    'Putusan ini menjadi status rekomendasi. Setelah dikonfirmasi, kiriman ini tidak dapat diubah lagi.',

  'field.choose': 'Pilih …',
  'field.search': 'Cari {label}',

  'copy.button': 'Salin ke OPD lain',
  'copy.title': 'Salin rekomendasi ini ke OPD lain',
  'copy.hint':
    'Tiap OPD mendapat rekomendasi sendiri dengan uraian yang sama. Nilai uang dan penanggung jawab tidak ikut disalin; isi pada tiap salinan.',
  'copy.opds': 'OPD yang menerima salinan',
  'copy.send': 'Salin',
  'copy.done': 'Rekomendasi disalin ke {count} OPD.',

  'review.accept': 'Terima',
  'review.return': 'Kembalikan',
  'review.note': 'Apa yang perlu diperbaiki pada butir {number}',

  'file.leaveOut': 'Jangan pakai {name}',
  'file.none': 'Belum ada berkas.',
  'file.title': 'Berkas',
  'file.choose': 'Pilih berkas untuk diunggah',

  'chain.add': 'Tambah',

  'home.title': 'Pekerjaan saya',
  'home.greeting': 'Selamat datang, {name}',
  'home.waiting': 'Menunggu Anda',
  'home.nothingWaiting':
    'Tidak ada yang menunggu Anda. Pekerjaan baru akan muncul di sini saat giliran Anda tiba.',
  'home.deadlines': 'Batas waktu rekomendasi',
  'home.noDeadlines': 'Tidak ada rekomendasi yang lewat batas atau jatuh tempo dalam waktu dekat.',
  'home.notifications': 'Pemberitahuan terbaru',
  'home.allNotifications': 'Semua pemberitahuan',
  'home.seeAll': 'Lihat semua ({count})',

  'notice.openRecord': 'Buka data ini',
  'notice.openOwnAccount': 'Buka akun saya',
  'notice.openAccount': 'Buka akun ini',
  'notice.openLog': 'Lihat di log audit',

  'task.plans.submit': 'PKPT yang perlu Anda lengkapi dan ajukan',
  'task.plans.lock': 'PKPT menunggu keputusan Anda',
  'task.activities.assign': 'Kegiatan yang perlu Anda tugaskan',
  'task.activities.start': 'Kegiatan siap dimulai',
  'task.activities.begin-report': 'Kegiatan yang sedang berjalan',
  'task.activities.complete': 'Kegiatan dalam tahap pelaporan',
  'task.working-papers.submit': 'Kertas kerja yang perlu Anda lengkapi dan ajukan',
  'task.working-papers.approve': 'Kertas kerja menunggu reviu Anda',
  'task.reports.submit': 'Laporan yang perlu Anda lengkapi dan ajukan',
  'task.reports.approve@technical-review': 'Laporan menunggu reviu Anda sebagai pengendali teknis',
  'task.reports.approve@irban-review': 'Laporan menunggu reviu Anda sebagai Irban',
  'task.reports.approve@inspektur-review': 'Laporan menunggu persetujuan Anda',
  'task.reports.distribute': 'Laporan siap didistribusikan ke OPD',
  'task.report-receipts.receive': 'Tanda terima yang belum kembali',
  'task.follow-ups.verify': 'Tindak lanjut menunggu verifikasi Anda',
  'task.follow-ups.confirm': 'Putusan menunggu konfirmasi Anda',
  'task.evaluations.submit': 'Evaluasi yang perlu Anda lengkapi dan ajukan',
  'task.evaluations.approve': 'Evaluasi menunggu persetujuan Anda',

  'nav.unread': '{count} belum dibaca',
  'brand.name': 'Teropong',
  'brand.purpose': 'Pengawasan yang terlihat, dari rencana sampai tindak lanjut',
  'login.toPortal': 'Buka portal OPD',
  'dialog.close': 'Tutup',
  'page.open': 'Buka halaman',
  'page.awayTitle': 'Teropong sedang tidak dapat dipakai',
  'page.again': 'Coba lagi',
  'login.title': 'Masuk',
  'login.portal': 'Untuk pegawai inspektorat. Perangkat daerah masuk lewat portal OPD.',

  'help.startsOn': 'RMP: hari pertama tim bekerja.',
  'help.endsOn': 'RSP: hari terakhir pekerjaan lapangan.',
  'help.reportDueOn': 'RPL: hari laporan direncanakan terbit.',
  'help.personDays':
    'HP per peran: jumlah orang dikali hari kerja. Boleh setengah hari, misalnya 2,5.',
  'help.team':
    'Tepat satu Pengendali Teknis dan satu Ketua Tim, orang yang berbeda. Pengendali Teknis bukan Irban unit ini.',
  'help.reportsPlanned': 'Isi 0 bila kegiatan ini tidak menghasilkan laporan.',
  'help.opds': 'Boleh lebih dari satu. Bentrok jadwal diperiksa per OPD.',
  'help.riskLevel': 'Dari peta risiko. Kegiatan berisiko tinggi dikerjakan lebih dahulu.',
  'help.days': 'Hari pengawasan yang dipakai. Boleh setengah hari.',
  'help.progress': 'Kemajuan seluruh kegiatan, bukan bagian Anda saja.',
  'help.value': 'Kosongkan bila tidak ada nilai uang.',
  'help.loss': 'Bagian dari nilai yang merugikan negara atau daerah.',
  'help.condition': 'Apa yang terjadi, dengan angka dan tempatnya.',
  'help.criteria': 'Aturan atau ukuran yang seharusnya dipenuhi.',
  'help.cause': 'Mengapa hal itu terjadi.',
  'help.effect': 'Apa kerugian atau risikonya.',
  'help.recommendationText': 'Satu perintah untuk satu OPD: siapa melakukan apa.',
}
